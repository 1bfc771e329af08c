/**
 * What the default practice costs by SMS: a complete booking, welcome to confirmation, both phones, outbound only, her first `aide` apart; a
 * decision by itself; and every text that it sends unasked, in a table that says why a few are more than one segment. All in the alphabet of SMS.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { costPage, costRows, unreasoned } from "../src/cli/cost-page.ts";
import { costReasons } from "../src/cli/cost-reasons.ts";
import { composed } from "../src/cli/cost-scenes.ts";
import { catalog } from "../src/core/conversation/catalog.ts";
import { readHouse } from "../src/edge/files/load-house.ts";
import { openStage } from "./support/stage.ts";

const client = "+33600000044";
const her = "+33600000099";

test.each([
  { what: "French", now: "2026-11-24T10:00", lines: ["bonjour", "je voudrais un rdv", "jeudi 14h", "Zoé", "oui"] },
  { what: "English", now: "2026-11-24T10:00", lines: ["hello", "I would like an appointment", "Thursday 2pm", "Zoe", "1"] },
  {
    what: "French, with the longest date and name",
    now: "2026-09-21T10:00",
    lines: ["bonjour", "je voudrais un rdv", "mercredi 30 septembre 14h30", "Marie-Hélène", "oui"],
  },
  {
    what: "English, with the longest date and name",
    now: "2026-09-21T10:00",
    lines: ["hello", "I would like an appointment", "Wednesday 30 September at 2:30pm", "Marie-Helene", "1"],
  },
])(
  "a booking in $what costs at most 8 segments, all GSM-7; a decision is two messages to her and one to the client",
  async ({ now, lines }) => {
    const stage = await openStage({ redisUrl: inject("redisUrl"), now, therapist: [her] });
    try {
      await stage.write({ from: her, text: "aide" });
      await stage.settle();
      const before = stage.double.messages().length;
      for (const text of lines) {
        await stage.write({ from: client, text });
        await stage.settle();
      }
      // One word of hers, on what she was shown.
      await stage.write({ from: her, text: "oui" });
      await stage.moveClock("+30 s");
      const sent = stage.double.messages().slice(before);
      expect(sent.slice(0, lines.length).map(({ to }) => to)).toEqual(expect.arrayContaining([client]));
      expect(sent.filter(({ to }) => to === her)).toHaveLength(2);
      expect(sent.slice(-2).map(({ to }) => to)).toEqual([her, client]);
      expect(sent.at(-1)?.text).toMatch(/C'est confirmé|Confirmed/);
      expect(sent).toHaveLength(lines.length + 3);
      expect(sent.map((message) => message.segments?.encoding)).toEqual(sent.map(() => "GSM-7"));
      expect(sent.reduce((sum, message) => sum + (message.segments?.parts ?? 99), 0)).toBeLessThanOrEqual(8);
    } finally {
      await stage.close();
    }
  },
);

const root = join(import.meta.dirname, "..");
const { compiled, practices } = await readHouse(
  { flowsDir: join(root, "flows"), practicesDir: join(root, "flows", "practices") },
  "unknown",
);
const [practice] = practices;
if (compiled === undefined || practice === undefined) throw new Error("the flows do not compile");
const rows = costRows(compiled, catalog, practice);

test("every notice is in the table, in both languages, in the alphabet of SMS", () => {
  expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(catalog.notices).map((name) => `notices.${name}`)));
  const wide = rows.filter(({ weights }) =>
    [weights.fr, weights.en].some(({ usual, longest }) => `${usual.encoding}${longest.encoding}` !== "gsm7gsm7"),
  );
  expect(wide.map(({ key }) => key)).toEqual([]);
});

test("what is composed names everybody who stands in it, in both languages", () => {
  const texts = composed(compiled.model, practice);
  const named = (name: string, said: RegExp): void => {
    const found = texts.find(({ key }) => key === `composed.${name}`);
    for (const locale of ["fr", "en"] as const) {
      expect(found?.texts[locale].longest, `${name} ${locale}`).toMatch(said);
      // The same turn, with shorter values.
      expect(found?.texts[locale].usual.length, `${name} ${locale}`).toBeLessThanOrEqual(found?.texts[locale].longest.length ?? 0);
    }
  };
  const everybody = /Marie-Hélène[\s\S]*Jean-Francois[\s\S]*Anne-Charlotte[\s\S]*Maximilien[\s\S]*Marie-Thérèse/;
  for (const list of ["her-digest", "her-list", "her-which", "her-day", "her-absence", "her-day-off", "her-undo"]) named(list, everybody);
  named("her-who", /1 [\s\S]*2 [\s\S]*3 [\s\S]*4 [\s\S]*5 /);
  named("her-week", /23 [\s\S]*Maximilien[\s\S]*Marie-Thérèse/);
  named("her-three-hours", /(?:20h30|20:30)[\s\S]*(?:21h30|21:30)[\s\S]*(?:22h30|22:30)[\s\S]*\(/);
  named("her-yes-against", /(?:fermé|closed)[\s\S]*(?:court|short)[\s\S]*3 (?:rendez-vous|appointments)/);
  for (const offer of ["three-hours", "three-hours-for-booked"]) named(offer, / 1 [\s\S]* 2 [\s\S]* 3 /);
  named("reminder-several", /10[:h]30, 12[:h]30 (?:et|and) 14[:h]30/);
});

test("what is more than one segment has a reason, and nothing else has", () => {
  expect(unreasoned(rows, costReasons)).toEqual([]);
  const [first, ...others] = Object.keys(costReasons);
  expect(unreasoned(rows, Object.fromEntries(others.map((key) => [key, costReasons[key] ?? ""])))).toEqual([first]);
  expect(unreasoned(rows, { ...costReasons, "notices.reminder": "none" })).toEqual(["notices.reminder: a reason for nothing"]);
});

test("docs/sms.md is what the flows say (stale: npm run generate)", () => {
  expect(readFileSync(join(root, "docs", "sms.md"), "utf8")).toBe(costPage(rows, costReasons));
});
