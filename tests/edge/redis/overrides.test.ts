/** What she has changed of the opening: one sealed record a practice, written with the commit that decided it, checked by every other. */
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { withOverride } from "../../../src/core/booking/overrides.ts";
import { noOverrides, type Override } from "../../../src/core/words/override.ts";
import { commitOf, type Desk, everything, her, message, move, noon, openDesk, practice, request, zoe } from "./desk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk(inject("redisUrl"));
});
afterEach(() => desk.close());

const absent: Override = { kind: "absent", id: "SMa-0", zone: "Europe/Paris", setAt: noon, from: "2026-12-01", to: "2026-12-04" };
const changed = withOverride(noOverrides, [absent]);

async function heads(): Promise<void> {
  await desk.inbox.accept(her, message({ from: her.address }));
  await desk.inbox.accept(zoe, message());
}
const decide = async (who: typeof her, effects: Parameters<typeof commitOf>[1], overrides: number) =>
  desk.conversations.commit(commitOf(await desk.conversations.peek(who.conversation), effects, { overrides }));

test("nothing was ever changed", async () => expect(await desk.records.overrides(practice)).toEqual(noOverrides));

test("it is written with the commit, and read back whole", async () => {
  await heads();
  expect(await decide(her, [{ kind: "overrides", overrides: changed }], -1)).toBe("committed");
  expect(await desk.records.overrides(practice)).toEqual(changed);
  expect(JSON.stringify(await everything(desk))).not.toContain("2026-12-01");
});

test("what a client was decided on before it is stale, and nothing of it is written", async () => {
  await heads();
  const asked = request(1);
  const talk = await desk.conversations.peek(zoe.conversation);
  expect(await decide(her, [{ kind: "overrides", overrides: changed }], -1)).toBe("committed");
  expect(await desk.conversations.commit(commitOf(talk, [move(asked)], { overrides: -1 }))).toBe("stale");
  expect(await desk.records.openIds(practice)).toEqual([]);
  expect(await desk.conversations.commit(commitOf(talk, [move(asked)], { overrides: changed.rev }))).toBe("committed");
});

test("two changes decided on the same one: the second is decided again", async () => {
  await heads();
  expect(await decide(her, [{ kind: "overrides", overrides: changed }], -1)).toBe("committed");
  await desk.inbox.accept(her, message({ from: her.address }));
  expect(await decide(her, [{ kind: "overrides", overrides: { ...changed, list: [] } }], -1)).toBe("stale");
  expect(await desk.records.overrides(practice)).toEqual(changed);
});
