/**
 * When people say they would come. Tables first: what is said, and what is read on Tuesday 24 November 2026 at ten, on one line each
 * (see when-brief.ts); then the rows of the development data, with a floor; then what must hold for any text and any hour.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/core/conversation/understand/when.ts";
import { addDays, type WallTime, weekdayOf } from "../../../src/core/words/time.ts";
import { cpuMs } from "./cpu.ts";
import { said, tuesday } from "./when-brief.ts";
import { agrees, confidentlyWrong, read, rowsOf } from "./when-rows.ts";

const table = (file: string): [text: string, expected: string][] =>
  readFileSync(new URL(`tables/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line): [string, string] => {
      const cut = line.lastIndexOf("=>");
      return [line.slice(0, cut).trim(), line.slice(cut + 2).trim()];
    });

describe.each(["when-fr.txt", "when-en.txt", "when-none.txt"])("%s", (file) => {
  test.each(table(file))("%s => %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("other days", () => {
  test.each<[now: WallTime, text: string, expected: string]>([
    ["2026-11-23T10:00", "lundi", "2026-11-30"],
    ["2026-11-23T10:00", "lundi prochain", "2026-11-30"],
    ["2026-11-23T10:00", "mardi prochain", "2026-11-24"],
    ["2026-11-29T18:00", "la semaine prochaine", "2026-11-30..2026-12-06"],
    ["2026-11-29T18:00", "ce week-end", "2026-11-29..2026-11-29"],
    ["2026-11-24T23:59", "demain", "2026-11-25"],
    ["2026-11-24T23:59", "ce soir", "2026-11-24 soir"],
    ["2026-11-24T23:59", "14h", "? 2026-11-25T14:00"],
    ["2026-11-25T00:00", "demain", "2026-11-26"],
    ["2026-11-24T15:00", "ce matin", "none"],
    ["2026-11-24T15:00", "aujourd'hui 14h", "none"],
    ["2026-11-24T15:00", "14h", "? 2026-11-25T14:00"],
    ["2026-11-24T15:00", "après 18h", "18:00-"],
    ["2026-12-31T10:00", "demain 9h", "2027-01-01T09:00"],
    ["2026-12-31T10:00", "le 2", "2027-01-02"],
    ["2026-12-31T10:00", "lundi", "2027-01-04"],
    ["2026-12-31T10:00", "dans une semaine", "2027-01-07"],
    ["2026-12-31T23:50", "dans 20 minutes", "2027-01-01T00:10"],
    ["2028-02-28T10:00", "demain", "2028-02-29"],
    ["2028-02-28T10:00", "29 février", "2028-02-29"],
    ["2027-02-28T10:00", "demain", "2027-03-01"],
    ["2027-02-27T10:00", "29 février", "none"],
    ["2027-02-10T10:00", "le 29", "2027-03-29"],
    ["2027-01-31T10:00", "dans un mois", "2027-02-28"],
    ["2027-03-27T10:00", "demain 2h30 du matin", "2027-03-28T02:30"],
    ["2027-03-27T10:00", "demain 14h", "2027-03-28T14:00"],
    ["2026-10-24T10:00", "demain 14h", "2026-10-25T14:00"],
    ["2026-10-24T10:00", "lundi 9h", "2026-10-26T09:00"],
  ])("fault 42, 44: at %s, %j is %s", (now, text, expected) => expect(said(text, now)).toBe(expected));
});

describe("a date that no calendar shows is told from one that is over", () => {
  test.each([
    ["le 31 novembre à 14h", true],
    ["le 30 février", true],
    ["31 juin 10h", true],
    ["February 30th at 10", true],
    ["hier à 14h", undefined],
    ["bonjour", undefined],
  ])("%s", (text, never) => expect(readWhen(text, { now: tuesday, locale: "fr" }).when).toEqual({ kind: "none", never }));
});

describe("the development data", () => {
  const rows = rowsOf("dev-dates.jsonl");
  const missed = rows.filter((row) => !agrees(read(row.text, row.reference), row.expected)).map(({ id, text }) => `${id} ${text}`);
  const wrong = rows.filter((row) => confidentlyWrong(read(row.text, row.reference), row.expected)).map(({ id, text }) => `${id} ${text}`);

  test("has its rows", () => expect(rows).toHaveLength(154));
  test("97 % are read as meant", () => expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(rows.length * 0.03));
  test("1 % at most are confidently wrong", () => expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(rows.length * 0.01));
});

describe("the same meaning", () => {
  const phrases = [...table("when-fr.txt"), ...table("when-en.txt")].map(([text]) => text);
  const ways: readonly [name: string, change: (text: string) => string][] = [
    ["accents off", (text) => text.normalize("NFD").replace(/\p{M}/gu, "")],
    ["upper case", (text) => text.toUpperCase()],
    ["curly apostrophes", (text) => text.replaceAll("'", "’")],
    ["doubled spaces", (text) => text.replaceAll(" ", "  ")],
    ["decomposed accents", (text) => text.normalize("NFD")],
    ["an emoji", (text) => `${text} 🙏🏽`],
    ["courtesy", (text) => `Bonjour, ${text} merci`],
    ["full width digits", (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
  ];
  test.each(ways)("%s", (_, change) => {
    const changed = phrases
      .filter((text) => said(change(text)) !== said(text))
      .map((text) => `${change(text)}: ${said(change(text))}, not ${said(text)}`);
    expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(phrases.length * 0.01);
  });
});

describe("every hour of a week", () => {
  const hours = Array.from(
    { length: 7 * 24 },
    (_, hour): WallTime => `${addDays("2026-11-23", Math.floor(hour / 24))}T${String(hour % 24).padStart(2, "0")}:59`,
  );
  const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

  test.each(hours)("at %s", (now) => {
    const today = now.slice(0, 10);
    expect(said("demain", now)).toBe(addDays(today, 1));
    expect(said("ce soir", now)).toBe(`${today} soir`);
    weekdays.forEach((name, at) => {
      const day = said(name, now);
      expect(day > today && day <= addDays(today, 7), `${name} is ${day}`).toBe(true);
      expect(weekdayOf(day)).toBe(at + 1);
    });
    const inferred = readWhen("15h", { now, locale: "fr" }).when;
    expect(inferred.kind === "instant" && inferred.at > now && inferred.at.endsWith("T15:00")).toBe(true);
  });
});

describe("any text", () => {
  const words = [...table("when-fr.txt"), ...table("when-en.txt"), ...table("when-none.txt")].flatMap(([text]) => text.split(" "));

  test("never throws on random letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void readWhen(text, { now: tuesday, locale: "fr" })),
      { numRuns: 3_000 },
    );
  });

  test("a period that has begun is excluded from today on", () => {
    const excluded = said("pas fin novembre").match(/2026-11-\d\d/g) ?? [];
    expect(excluded[0]).toBe("2026-11-24");
    expect(excluded.at(-1)).toBe("2026-11-30");
  });

  test("never throws on shuffled words of time, and what it reads is well-formed and not over", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ",", "?", "-", "ou", "et", "pas"), { maxLength: 14 }), (parts) => {
        for (const [date] of said(parts.join(" ")).matchAll(/\d{4,}-\d\d-\d\d(?:T\d\d:\d\d)?(?!\.\.)/g)) {
          expect(Number.isNaN(Date.parse(date))).toBe(false);
          expect(date >= tuesday.slice(0, date.length)).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ["one letter", "a".repeat(1_600)],
    ["digits", "1".repeat(1_600)],
    ["digits apart", "1 ".repeat(800)],
    ["numbers in a list", "1, ".repeat(530)],
    ["alternatives", "lundi ou ".repeat(180)],
    ["hours", "14h ou ".repeat(230)],
    ["numbers and ou", "14 ou ".repeat(270)],
    ["slashes", "12/".repeat(530)],
    ["hyphens", "14-".repeat(530)],
    ["dates", "le 12 décembre ".repeat(106)],
    ["refusals", "pas jeudi ".repeat(160)],
    ["small words", "de la du a au le ".repeat(95)],
    ["openers", "entre de entre du ".repeat(90)],
    ["jai", "j ai je finis a ".repeat(100)],
    ["months", "dec ".repeat(400)],
    ["commas", ",".repeat(1_600)],
    ["spaces", " ".repeat(1_600)],
    ["ligatures", "\ufdfa".repeat(1_600)],
    ["marks", `lundi${"\u0301".repeat(1_590)}`],
    ["typos", "vendrdei ".repeat(177)],
    ["stretched", `lun${"d".repeat(1_500)}i`],
  ])("%s: within 20 ms", (_, text) => {
    const best = Math.min(...Array.from({ length: 5 }, () => cpuMs(() => readWhen(text, { now: tuesday, locale: "fr" }))));
    expect(best).toBeLessThan(20);
  });
});

describe("the rest of the text", () => {
  test.each([
    ["rdv demain 14h possible ?", "rdv possible ?"],
    ["Non, plutôt jeudi à 15h", "non, plutot"],
    ["c'est combien la séance de 45 min ?", "c'est combien la seance de 45 min ?"],
    ["pas mardi mais mercredi 9h", "mais"],
    ["lundi ou mardi aprem", ""],
    ["ok", "ok"],
  ])("%j leaves %j", (text, rest) => expect(readWhen(text, { now: tuesday, locale: "fr" }).rest).toBe(rest));
});
