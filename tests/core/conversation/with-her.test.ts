/** While she speaks with somebody herself: what is passed on, what is still answered, and when the assistant is back. */
import { expect, test } from "vitest";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import { silentUntil } from "../../../src/core/conversation/client/with-her.ts";
import type { Effect, Facts } from "../../../src/core/conversation/effect.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import type { Event } from "../../../src/core/words/event.ts";
import { Code, ConversationId, MessageSid } from "../../../src/core/words/ids.ts";
import { noOverrides } from "../../../src/core/words/override.ts";
import { at, her, martigues } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const self = { conversation: ConversationId.parse(`martigues.${"c".repeat(22)}`), address: Address.parse("+33600000044") };
const now = at("2026-11-24T10:00");
const word: Event = { kind: "word", id: "ev-1", at: now, about: { kind: "relay", from: her, text: "je serai en retard" } };
const writes = (text: string, when: number, payload?: string): Event => ({
  kind: "message",
  id: MessageSid.parse(`SM${String(when).padStart(32, "0")}`),
  from: self.address,
  to: Address.parse("+33937000001"),
  at: when,
  text,
  media: "none",
  ...(payload === undefined ? {} : { payload }),
});

function after(
  event: Event,
  state: ClientState,
  when: number,
  given: Partial<Facts> = {},
): { state: ClientState; effects: readonly Effect[] } {
  const next = clientStep(model, state, [event], facts(self, { codeKnown: true, freshCode: Code.parse("K7"), ...given }), when);
  if (next.kind !== "done" || next.state.role !== "client") throw new Error("not decided");
  return { state: next.state, effects: next.effects };
}
const said = ({ effects }: { effects: readonly Effect[] }): string[] =>
  effects.flatMap((each) => (each.kind === "send" ? [each.message.body.text] : []));
const passed = ({ effects }: { effects: readonly Effect[] }): string[] =>
  effects.flatMap((each) => (each.kind === "post" && each.event.about.kind === "relay" ? [each.event.about.text] : []));

const told = after(word, { ...freshClient(now), greeted: true }, now).state;

test("two hours of the practice, over the night the next morning", () => {
  expect(silentUntil(martigues, now)).toBe(at("2026-11-24T12:00"));
  expect(silentUntil(martigues, at("2026-11-24T19:00"))).toBe(at("2026-11-25T10:00"));
});

test("what they write is hers to read, and nothing answers it", () => {
  const next = after(writes("c'est combien ?", now + 60_000), told, now + 60_000);
  expect(said(next)).toEqual([]);
  expect(passed(next)).toEqual(["c'est combien ?"]);
});

test("it ends by itself", () => {
  const later = at("2026-11-24T12:01");
  const next = after(writes("c'est combien ?", later), told, later);
  expect(said(next).join()).toContain("80 €");
  expect(passed(next)).toEqual([]);
});

test("and at once when she says so", () => {
  const resumed = after({ kind: "word", id: "ev-2", at: now + 1, about: { kind: "resume" } }, told, now + 1).state;
  expect(said(after(writes("c'est combien ?", now + 60_000), resumed, now + 60_000)).join()).toContain("80 €");
});

test("STOP stops, danger is left to its own lane", () => {
  expect(after(writes("STOP", now + 60_000), told, now + 60_000).state.stopped).toBe(true);
  const danger = after(writes("je veux mourir", now + 60_000), told, now + 60_000);
  expect(passed(danger)).toEqual([]);
  expect(danger.state.urgentAt).toBe(now + 60_000);
});

test("in a pause everybody is told once that the practice answers, and nothing is lost", () => {
  const paused = { overrides: { ...noOverrides, rev: 0, pausedAt: now } };
  const fresh = { ...freshClient(now), greeted: true };
  const first = after(writes("bonjour", now + 1_000), fresh, now + 1_000, paused);
  expect(said(first)).toHaveLength(1);
  expect(passed(first)).toEqual(["bonjour"]);
  const second = after(writes("rdv jeudi 14h", now + 2_000), first.state, now + 2_000, paused);
  expect(said(second)).toEqual([]);
  expect(passed(second)).toEqual(["rdv jeudi 14h"]);
});

test("a flood stops ringing on her phone too", () => {
  let state = told;
  let count = 0;
  for (let n = 1; n <= 100; n += 1) {
    const next = after(writes(`encore ${n}`, now + n * 1_000), state, now + n * 1_000);
    state = next.state;
    count += passed(next).length;
  }
  expect(count).toBeLessThan(61);
});

test("after a text for danger nothing is offered that only goes to her, and whoever calls again reads the numbers", () => {
  const danger = after(writes("je veux mourir", now + 60_000), told, now + 60_000);
  const ok = after(writes("ok", now + 120_000), danger.state, now + 120_000);
  expect(said(ok).join()).toContain("3114");
  expect(said(ok).join()).toContain("part tel quel au cabinet");
  expect(said(ok).join()).not.toContain("un moment pour venir");
  const silent = after(writes("mardi 14h", now + 180_000), ok.state, now + 180_000);
  expect([said(silent), passed(silent)]).toEqual([[], ["mardi 14h"]]);
  const again = after(writes("vous êtes là ?", now + 240_000), silent.state, now + 240_000);
  expect(said(again).join()).toContain("3114");
  expect(passed(again)).toEqual(["vous êtes là ?"]);
});
