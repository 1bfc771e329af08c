/** Calendars and clocks, through the whole program: what is promised by the wall is kept by the wall. */
import { expect, test } from "vitest";
import type { Stage } from "../../support/stage.ts";
import { expectRest, her, openRow, zoe } from "./support.ts";

async function on(now: string, live: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openRow({ now });
  try {
    await live(stage);
  } finally {
    await stage.close();
  }
}
const say = async (stage: Stage, from: string, text: string): Promise<void> => {
  stage.clock.set(stage.clock.now() + 1_000);
  await stage.write({ from, text });
  await stage.settle();
};
/** A booking for this moment, confirmed; what was said until then is forgotten. */
async function book(stage: Stage, when: string): Promise<void> {
  await say(stage, zoe, `rdv ${when} c'est Zoé`);
  await say(stage, zoe, "1");
  await say(stage, her, "oui");
  await stage.moveClock("+1 min");
  expect(heardBy(stage, zoe).at(-1)).toMatch(/confirmé/);
}
const heardBy = (stage: Stage, to: string) => stage.heard().flatMap((each) => (each.to === to ? [each.text] : []));

test.each([
  ["the autumn night", "2026-10-20T10:00", "lundi 26 octobre 10h", "2026-10-25T17:59", "2026-10-25T18:00", /demain.* 10h/],
  ["the spring night", "2028-03-21T10:00", "lundi 27 mars 10h", "2028-03-26T17:59", "2028-03-26T18:00", /demain.* 10h/],
])("fault 42: over %s a reminder comes at 18:00 on the wall, for the hour on the wall", async (_, now, when, before, due, said) =>
  on(now, async (stage) => {
    await book(stage, when);
    await stage.moveClock(before);
    expect(heardBy(stage, zoe)).toEqual([]);
    await stage.moveClock(due);
    expect(heardBy(stage, zoe)).toEqual([expect.stringMatching(said)]);
    await stage.moveClock("+1 d");
    expect(heardBy(stage, zoe)).toEqual([]);
    await expectRest(stage);
  }),
);

test.each([
  ["new year", "2026-12-28T10:00", "samedi 2 janvier 10h", "2027-01-01T18:00"],
  ["the leap day", "2028-02-22T10:00", "mercredi 1er mars 10h", "2028-02-29T18:00"],
  ["on the leap day itself", "2028-02-22T10:00", "mardi 29 février 10h", "2028-02-28T18:00"],
])("fault 44: a booking over %s is reminded the day before", async (_, now, when, due) =>
  on(now, async (stage) => {
    await book(stage, when);
    await stage.moveClock(due);
    expect(heardBy(stage, zoe)).toEqual([expect.stringMatching(/demain.* 10h/)]);
    await expectRest(stage);
  }),
);

test("fault 44: « demain » said a minute before midnight and a minute after are two days", async () =>
  on("2026-11-25T23:58", async (stage) => {
    await say(stage, zoe, "rdv demain 14h c'est Zoé");
    expect(heardBy(stage, zoe).at(-1)).toMatch(/26 novembre|24 h|délai/);
    await stage.moveClock("2026-11-26T00:01");
    await say(stage, zoe, "plutôt demain 14h");
    expect(heardBy(stage, zoe).at(-1)).toContain("vendredi 27 novembre");
  }));
