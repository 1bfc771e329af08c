/**
 * What the rows share: the whole program on a stage, what reached Twilio, and what must hold after every fault: each outbox id once at Twilio,
 * nothing left in an index, nothing parked.
 */
import { expect, inject } from "vitest";
import { openStage, type Stage, type StageOptions } from "../../support/stage.ts";

export const zoe = "+33600000044";
export const lea = "+33600000045";
export const her = "+33600000099";
export const operator = "+33600000077";
export const account = `AC${"0123456789abcdef".repeat(2)}`;
export const bot = "+33937000001";

/** For the rows in which Twilio is silent; in the others a slow machine must not look like a slow Twilio. */
export const impatient = { TIMINGS: '{"sendTimeoutMs":1000,"acceptTimeoutMs":1900}' };

/** As usual, on the stage's clock. What is asked of Twilio at boot is over. */
export async function openRow(options: Partial<StageOptions> = {}): Promise<Stage> {
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her],
    logTo: { write: () => undefined },
    ...options,
    env: { TIMINGS: '{"acceptTimeoutMs":1900}', OPERATOR_ADDRESS: operator, ...options.env },
  });
  await stage.running().settle();
  booted.set(stage, stage.double.entries().at(-1)?.id ?? 0);
  return stage;
}
const booted = new WeakMap<Stage, number>();

/** The bot's own ids of what Twilio took, in the order in which it was taken. */
export const outboxIds = (stage: Stage): readonly string[] =>
  stage.double.messages().map(({ reportTo }) => new URL(reportTo ?? "http://none/").searchParams.get("o") ?? "none");

/** Sends (POST) and look-ups in the list (GET) since the boot. */
export const calls = (stage: Stage, method: "GET" | "POST"): readonly { readonly at: number; readonly answer: number }[] =>
  stage.double
    .entries(booted.get(stage))
    .flatMap(({ at, fact }) =>
      fact.kind === "call" && fact.method === method && fact.path.endsWith("/Messages.json") ? [{ at, answer: fact.answer }] : [],
    );

/** I2 and I4 of every row: no id twice at Twilio, nothing due, nothing parked. */
export async function expectRest(stage: Stage): Promise<void> {
  const ids = outboxIds(stage);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids).not.toContain("none");
  expect(await stage.running().queue()).toMatchObject({ inbox: 0, outbox: 0 });
  // 503: it could not be stored, and that was said.
  expect(stage.double.problems().filter((problem) => !problem.endsWith("said 503"))).toEqual([]);
  expect(await metric(stage, "parked_events")).toBe(0);
}

/** One number of the metrics; 0 where it was never counted. */
export async function metric(stage: Stage, name: string): Promise<number> {
  const text = await (await fetch(`${stage.running().opsUrl}/metrics`)).text();
  const line = text.split("\n").find((each) => each.startsWith(`${name} `) || each.endsWith(` ${name}`));
  return line === undefined ? 0 : Number(line.split(" ").at(-1));
}
