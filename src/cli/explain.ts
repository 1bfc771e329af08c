/**
 * `npm run flows -- explain "…" [--lang en] [--at 2026-11-25T10:00] [--expects wish]`: what a message was understood to mean, and why.
 * In: a text and what was expected. Out: lines for the terminal. Everything is asked of the functions that answer clients; where they keep
 * no trace (slang, evidence), the steps that they are made of are shown in their order. Decides nothing, keeps nothing.
 */
import { answerIn, withoutCourtesy } from "../core/conversation/understand/answer.ts";
import { languageOf, languagesIn, wishedLanguage } from "../core/conversation/understand/language.ts";
import type { Expecting, Meaning } from "../core/conversation/understand/meaning.ts";
import { understand } from "../core/conversation/understand/understand.ts";
import { readWhen } from "../core/conversation/understand/when.ts";
import { distressEvidence } from "../core/safety/distress.ts";
import { fold } from "../core/words/fold.ts";
import type { Locale } from "../core/words/locale.ts";
import { plain } from "../core/words/plain.ts";
import { WallTime, wallOf } from "../core/words/time.ts";
import { datedOf, labelsOf } from "./bench-understand-shape.ts";

const expectations = ["nothing", "choice", "wish", "name", "text"] as const satisfies readonly Expecting["expects"][];

/** The options as typed; undefined where one of them is not understood. `at` absent: now, in France. */
export function explainTyped(
  text: string,
  typed: { readonly locale: Locale; readonly at: string | undefined; readonly expects: string },
): string | undefined {
  const expects = expectations.find((each) => each === typed.expects);
  const now = WallTime.safeParse(typed.at ?? wallOf(Date.now(), "Europe/Paris"));
  return expects === undefined || !now.success ? undefined : explain(text, { now: now.data, locale: typed.locale, expects });
}

export function explain(text: string, expecting: Expecting): string {
  const meaning = understand(text, expecting);
  const folded = fold(text);
  const said = plain(folded);
  const { when, why } = readWhen(text, expecting);
  const answered = answerIn(said, expecting.expects === "choice");
  const evidence = distressEvidence(text);
  return [
    ...section("read", [
      ["text", JSON.stringify(text)],
      ["folded", folded],
      ["tokens", said.split(" ").join(" · ")],
      ["courtesy off", withoutCourtesy(said)],
      ["language", `${meaning.locale ?? "none shown"} (rules of ${languagesIn(said).join(" and ")}${wished(said)})`],
    ]),
    ...section("safety", [
      ["distress", evidence === undefined ? "none" : `${evidence.level}: « ${evidence.words} »`],
      ...(evidence?.masked === undefined ? [] : [["idioms off", evidence.masked] as const]),
      ["opt-out", meaning.optOut ?? "none"],
    ]),
    ...section("moment", [
      ["read", JSON.stringify(when)],
      ["meant", JSON.stringify(meaning.when)],
      ["as data", JSON.stringify(datedOf(meaning.when, expecting.now.slice(0, 10)))],
      ...why.map((each) => ["because", each] as const),
    ]),
    ...section("answer", [
      ["answer", answered === undefined ? "none" : `${JSON.stringify(answered.answer)}${answered.only ? ", and nothing else" : ""}`],
      ["name", meaning.name ?? "none"],
      ["ping", String(meaning.ping)],
    ]),
    ...section("intents", [...intentsOf(meaning), ["labels", labelsOf(meaning).join(" + ")]]),
    ...section(
      "trace",
      meaning.trace.map((line) => ["", line]),
    ),
  ].join("\n");
}

function intentsOf({ intents }: Meaning): readonly (readonly [string, string])[] {
  return intents.length === 0
    ? [["none", "no rule fired"]]
    : intents.map(({ label, score, why, topic }) => [
        label,
        `${score.toFixed(2)}  « ${why} »${topic === undefined ? "" : `  topic: ${topic}`}`,
      ]);
}

function wished(said: string): string {
  const asked = wishedLanguage(said);
  return `, by its small words ${languageOf(said) ?? "neither"}${asked === undefined ? "" : `, asked for ${asked}`}`;
}

function section(title: string, lines: readonly (readonly [string, string])[]): string[] {
  return [`${title}:`, ...lines.map(([name, value]) => `  ${name.padEnd(13)} ${value}`)];
}
