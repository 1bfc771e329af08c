/** Rows of dated phrases and how a `When` compares with what they expect. Bare days are dates, `null` an open end. */
import { readFileSync } from "node:fs";
import { readWhen } from "../../../src/core/conversation/understand/when.ts";
import type { When } from "../../../src/core/words/when.ts";

export interface Expected {
  readonly kind: "instant" | "day" | "daypart" | "interval" | "ambiguous" | "none";
  readonly start?: string | null;
  readonly end?: string | null;
  readonly part?: string;
  readonly dateless?: boolean;
  readonly approx?: boolean;
  readonly accept?: readonly Expected[];
  readonly alternatives?: readonly Expected[];
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly expected: Expected;
}

export const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(`data/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));

export function read(text: string, reference: string): Expected {
  return shaped(readWhen(text, { now: reference, locale: "fr" }).when, reference.slice(0, 10));
}

export function shaped(when: When, today: string): Expected {
  switch (when.kind) {
    case "instant":
      return {
        kind: "instant",
        start: when.at,
        ...(when.dateInferred ? { dateless: true } : {}),
        ...(when.approx ? { approx: true } : {}),
      };
    case "day":
      return { kind: "day", start: when.date };
    case "daypart":
      return { kind: "daypart", start: when.date, part: when.part };
    case "interval":
      return intervalShaped(when, today);
    case "several":
      return { kind: "ambiguous", alternatives: when.of.map((each) => shaped(each, today)) };
    default:
      return { kind: "none" };
  }
}

function intervalShaped(when: Extract<When, { kind: "interval" }>, today: string): Expected {
  const dateless = when.from === undefined && when.to === undefined;
  const flag = dateless ? { dateless: true } : {};
  if (when.part !== undefined && dateless) return { kind: "daypart", start: today, part: when.part, ...flag };
  if (dateless && when.after === undefined && when.before === undefined) return { kind: "none" };
  const at = (date: string | undefined, clock: string | undefined): string | null =>
    clock === undefined ? (date ?? null) : `${date ?? today}T${clock}`;
  if (when.after === undefined && when.before === undefined) return { kind: "interval", start: when.from ?? null, end: when.to ?? null };
  return {
    kind: "interval",
    start: when.after === undefined ? null : at(when.from, when.after),
    end: when.before === undefined ? null : at(when.to, when.before),
    ...flag,
  };
}

export const agrees = (got: Expected, expected: Expected): boolean =>
  [expected, ...(expected.accept ?? [])].some((each) => same(got, each));

function same(got: Expected, expected: Expected): boolean {
  if (got.kind !== expected.kind) return false;
  if (expected.kind === "none") return true;
  if (expected.kind === "ambiguous") {
    const sort = (list: readonly Expected[] | undefined): string[] =>
      (list ?? []).map((each) => `${each.start}|${each.end ?? ""}|${each.part ?? ""}`).sort();
    return JSON.stringify(sort(got.alternatives)) === JSON.stringify(sort(expected.alternatives));
  }
  const clock = (at: string | null | undefined): string | null =>
    at === undefined || at === null ? null : expected.dateless === true ? (at.split("T")[1] ?? "") : at;
  if (expected.dateless === true && got.dateless !== true) return false;
  return (
    clock(got.start) === clock(expected.start) &&
    clock(got.end) === clock(expected.end) &&
    got.part === expected.part &&
    (expected.approx ?? false) === (got.approx ?? false)
  );
}

/** Something definite was read, and it is not what was meant. */
export const confidentlyWrong = (got: Expected, expected: Expected): boolean =>
  got.kind !== "none" && got.kind !== "ambiguous" && !agrees(got, expected);
