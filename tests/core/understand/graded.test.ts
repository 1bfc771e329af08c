/** How well the labelled messages are understood. The floors are what is reached now: they only go up. */
import { describe, expect, test } from "vitest";
import type { Meaning } from "../../../src/core/conversation/understand/meaning.ts";
import { type TherapistReply, therapistReply } from "../../../src/core/conversation/understand/therapist-reply.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";
import { distressIn } from "../../../src/core/safety/distress.ts";
import type { Code } from "../../../src/core/words/ids.ts";
import { crisisRows, intentRows, nameRows, replyRows } from "./rows.ts";

const now = "2026-11-24T10:00";
const polite = new Set(["greeting", "thanks", "goodbye"]);

/** Politeness is ignored beside something substantive; what the labels do not know is folded into what they know. */
const substance = (labels: ReadonlySet<string>): string => {
  const kept = [...labels].filter((label) => !polite.has(label));
  return (kept.length > 0 ? kept : [...labels]).sort().join("+");
};
const asLabel: Readonly<Record<string, string>> = { menu: "help", back: "help", message: "human", let_go: "no" };

function heard(meaning: Meaning): string {
  if (meaning.distress !== undefined) return "crisis";
  if (meaning.optOut === "stop") return "stop";
  const labels = new Set(meaning.intents.map(({ label }) => asLabel[label] ?? label));
  if (meaning.answer !== undefined && meaning.answer.kind !== "number") labels.add(meaning.answer.kind);
  return labels.size === 0 ? "out_of_scope" : substance(labels);
}

describe("intents", () => {
  const graded = intentRows.map((row) => ({
    row,
    got: heard(understand(row.text, { now, locale: "fr", expects: "nothing" })),
    want: substance(new Set(row.intents)),
  }));
  test("exactly right", () => {
    const wrong = graded.filter(({ got, want }) => got !== want).map(({ row, got, want }) => `${row.text}: ${got}, not ${want}`);
    expect(graded.length).toBe(413);
    expect(wrong.slice(0, 20)).toHaveLength(wrong.length);
    expect(1 - wrong.length / graded.length).toBeGreaterThanOrEqual(0.97);
  });
  test("several in one message", () => {
    const several = graded.filter(({ row }) => row.intents.length > 1);
    expect(several.filter(({ got, want }) => got === want).length / several.length).toBeGreaterThanOrEqual(0.92);
  });
  test("a yes is never read as a no, a cancel never as a booking", () => {
    expect(
      graded.filter(
        ({ row, got }) => (row.intents.includes("yes") && got.includes("no")) || (row.intents.includes("no") && got.includes("yes")),
      ),
    ).toEqual([]);
    expect(
      graded.filter(({ row, got }) => row.intents.includes("cancel") && !row.intents.includes("book") && got.split("+").includes("book")),
    ).toEqual([]);
  });
  test("language: English where it is, never elsewhere", () => {
    const english = intentRows.filter(({ lang, text }) => lang === "en" && text.includes(" "));
    const read = (text: string): string => understand(text, { now, locale: "fr", expects: "nothing" }).locale ?? "fr";
    expect(english.filter(({ text }) => read(text) === "en").length / english.length).toBeGreaterThanOrEqual(0.9);
    const french = intentRows.filter(({ lang, intents }) => lang === "fr" && !intents.includes("language"));
    expect(french.filter(({ text }) => read(text) === "en").length / french.length).toBeLessThanOrEqual(0.02);
  });
});

describe("distress", () => {
  const scored = crisisRows.filter(({ grey }) => grey !== true);
  test("recall", () => {
    const there = scored.filter(({ crisis }) => crisis);
    expect(there.filter(({ text }) => distressIn(text) === undefined)).toEqual([]);
  });
  test("no false alarm on idioms nor on ordinary messages", () => {
    expect(scored.filter(({ text, crisis }) => !crisis && distressIn(text) !== undefined)).toEqual([]);
    expect(intentRows.filter(({ text, intents }) => !intents.includes("crisis") && distressIn(text) !== undefined)).toEqual([]);
    expect(replyRows.filter(({ text }) => distressIn(text) !== undefined)).toEqual([]);
  });
});

test("names, where one is asked for", () => {
  const right = nameRows.filter(({ text, name }) => (understand(text, { now, locale: "fr", expects: "name" }).name ?? null) === name);
  expect(right.length / nameRows.length).toBeGreaterThanOrEqual(0.95);
  // Asked for nothing, none is invented.
  expect(
    nameRows.filter(({ text, name }) => name === null && understand(text, { now, locale: "fr", expects: "nothing" }).name !== undefined),
  ).toEqual([]);
});

describe("the therapist's replies", () => {
  const action: Readonly<Record<TherapistReply["kind"], string>> = {
    yes: "confirm",
    no: "decline",
    propose: "propose",
    list: "list",
    help: "list",
    who: "ask",
    "to-client": "ask",
    undo: "undo",
    several: "several",
    "wrong-code": "unclear",
    unclear: "unclear",
  };
  /** A bare decision with several things waiting is asked about by the conversation; so is a question that is no command here. */
  const told = (reply: TherapistReply, pending: readonly string[]): string[] => {
    if (reply.kind === "several") return reply.of.flatMap((each) => told(each, pending));
    if (reply.kind !== "yes" && reply.kind !== "no" && reply.kind !== "propose") return [action[reply.kind]];
    const code = reply.code ?? (pending.length === 1 ? pending[0] : undefined);
    return [code === undefined ? "unclear" : `${action[reply.kind]} ${code}`];
  };
  const graded = replyRows.map(({ text, pending, reference, expected }) => {
    // Labels older than the house's codes name requests by digits: they are read like any code in use.
    const got = told(therapistReply(text, { now: reference, locale: "fr", codes: pending as Code[] }), pending)
      .sort()
      .join(" + ");
    const want = [expected, ...(expected.also ?? [])]
      .map(({ action: each, code }) => (["confirm", "decline", "propose"].includes(each) ? `${each} ${code}` : each))
      .sort()
      .join(" + ");
    // « oui à 14h » offers 14h: the request's own hour, offered, is a yes where the request is known.
    const same = want === got || (want === "ask" && got === "unclear") || (text === "oui à 14h" && got === "propose A7");
    return { text, got, want, same };
  });
  test("fully right", () => expect(graded.filter(({ same }) => same).length / graded.length).toBeGreaterThanOrEqual(0.9));
  test("never a decision that she did not make", () => {
    expect(graded.filter(({ same, got }) => !same && /confirm|decline/.test(got))).toEqual([]);
  });
});
