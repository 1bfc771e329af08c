/** Compiled models, kept for whoever still stands on them: what comes back is what was kept, and what this version does not know is left alone. */
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Model } from "../../../src/core/conversation/flow/model.ts";
import { toStore } from "../../../src/core/conversation/flow/stored.ts";
import { Address } from "../../../src/core/words/address.ts";
import { loadHouse } from "../../../src/edge/files/load-house.ts";
import { openModels } from "../../../src/edge/redis/models.ts";
import { type Desk, noon, openDesk } from "./desk.ts";

const loaded = await loadHouse({
  flowsDir: "flows",
  practicesDir: "flows/practices",
  overrides: { bot: [Address.parse("+33937000001")], therapist: [Address.parse("+33600000099")] },
});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.why));
const real: Model = loaded.value.model;

let desk: Desk;
beforeEach(async () => {
  await desk?.close();
  desk = openDesk(inject("redisUrl"));
});
afterAll(() => desk.close());

const another = () => openModels(desk);
const keyOf = (model: Model): string => desk.keys.model(model.structureHash);

test("the real flows come back whole, in another process", async () => {
  expect(await desk.models.keep(real)).toBe(noon);
  const found = await another().get(real.structureHash);
  expect(found).toEqual({ model: real, since: noon });
  expect(keyOf(real)).toMatch(/^\{t\w+-0\}:model:[0-9a-f]{16}$/);
  expect(await desk.redis.ttl(keyOf(real))).toBe(40 * 86_400);
  expect(await another().get("0".repeat(16))).toBeUndefined();
});

test("new words replace the old ones; since when its structure is known stays", async () => {
  await desk.models.keep(real);
  desk.clock.at += 60_000;
  const reworded: Model = { ...real, hash: "new words", notices: new Map([...real.notices].slice(1)) };
  expect(await desk.models.keep(reworded)).toBe(noon);
  expect(await another().get(real.structureHash)).toEqual({ model: reworded, since: noon });
});

test("what is in use is written again after an hour: a life goes on, an emptied Redis has it back", async () => {
  await desk.models.keep(real);
  await desk.redis.expire(keyOf(real), 100);
  await desk.models.keep(real);
  expect(await desk.redis.ttl(keyOf(real))).toBeLessThanOrEqual(100);
  await desk.redis.del(keyOf(real));
  desk.clock.at += 3_600_001;
  await desk.models.get(real.structureHash);
  expect(await desk.redis.ttl(keyOf(real))).toBe(40 * 86_400);
});

describe("what this version cannot play", () => {
  const [name = "", flow] = [...real.flows][0] ?? [];
  if (flow === undefined) throw new Error("there are no flows");
  const withFlow = (changed: typeof flow): Model => ({ ...real, flows: new Map([...real.flows, [name, changed]]) });
  const step = (node: unknown): Model =>
    withFlow({ ...flow, steps: new Map([...flow.steps, ["odd", node as NonNullable<ReturnType<typeof flow.steps.get>>]]) });
  const text = { key: "x", variants: { fr: [], en: [] } };
  const end = { kind: "end" };

  test.each<[string, unknown, "newer" | undefined]>([
    ["an action that is not in the catalog", toStore(step({ kind: "do", id: "odd", action: "dance", with: {}, cases: {} })), "newer"],
    [
      "a way of reading that is not known",
      toStore(step({ kind: "ask", id: "odd", text, unclear: text, take: "tune", as: "wish", next: end })),
      "newer",
    ],
    [
      "options from a source that is not known",
      toStore(
        step({
          kind: "choose",
          id: "odd",
          text,
          unclear: text,
          options: [],
          layout: "lines",
          from: { source: "stars", as: "wish", next: end },
        }),
      ),
      "newer",
    ],
    ["a kind of step that is not known", toStore(step({ kind: "sing", id: "odd" })), "newer"],
    ["a field more", { ...(toStore(real) as object), mood: 1 }, "newer"],
    ["another format", { ...(toStore(real) as object), format: 2 }, "newer"],
    ["no JSON", undefined, "newer"],
    [
      "an action without a road for an outcome that the code has now",
      toStore(step({ kind: "do", id: "odd", action: "withdraw", with: {}, cases: {} })),
      undefined,
    ],
  ])("%s", async (_, stored, read) => {
    await desk.redis.hset(keyOf(real), { since: String(noon), body: stored === undefined ? "{" : JSON.stringify(stored) });
    expect(await another().get(real.structureHash)).toBe(read);
  });
});
