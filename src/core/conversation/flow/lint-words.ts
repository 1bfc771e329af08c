/**
 * Words: what only the carrier may answer (F040), what promises before it is true (F041), what is not the desk's tone (F042), options that read
 * alike (F043), names that only one language says (F022).
 * In: the sentences as they were written. Out: problems at their place. The lists are `shared` between flows, notices and practices.
 */
import { Locale } from "../../words/locale.ts";
import type { Catalog } from "./catalog.ts";
import type { Compiled } from "./compile.ts";
import { type Position, type Problem, problem } from "./problem.ts";
import { namesOf, type Written } from "./texts.ts";
import { plain, promises, type Rule, reserved, tone, unsaid } from "./wording.ts";

export function lintWords(compiled: Compiled, catalog: Catalog): Problem[] {
  const lines = compiled.written.flatMap((line) => {
    const notice = line.role === "notice" ? line.key.slice("notices.".length) : undefined;
    const kind = (notice === undefined ? undefined : catalog.notices[notice]?.kind) ?? "routine";
    const subject = notice === undefined ? `${line.flow}.${line.step}` : line.key;
    const kept = (catalog.trueAfterTheAct ?? []).includes(subject);
    return [
      ...askedFor(line.raw, line.at, notice !== undefined),
      ...wording(line.raw, line.locale, line.at, { kept, routine: kind !== "distress" }),
    ];
  });
  const labels = compiled.labels.flatMap(({ text, locale, at, kind }) => [
    ...(kind === "label" && reserved.has(plain(text).toUpperCase())
      ? [problem(at, "F040", "error", `the carrier answers "${text}" itself on SMS`, "Use another word: OK, stop there, drop it, menu.")]
      : []),
    ...(/[{}]/.test(text) ? [problem(at, "F014", "error", "a label cannot name a value", "Write the words.")] : []),
    ...wording(text, locale, at, { kept: false, routine: true }),
  ]);
  return [...lines, ...labels, ...alike(compiled), ...halves(compiled.written)];
}

/** Promise and tone lint of one sentence, wherever it stands. */
export function wording(
  raw: string,
  locale: Locale,
  at: Position,
  where: { readonly kept: boolean; readonly routine: boolean },
): Problem[] {
  const text = raw
    .replaceAll(/\{[^}]*\}/g, "…")
    .replaceAll("’", "'")
    .replaceAll(/\s+/g, " ");
  const hits = (rules: readonly Rule[], code: string): Problem[] =>
    rules.flatMap(({ in: only, finds, instead }) => {
      const found = only === undefined || only === locale ? finds.exec(text) : null;
      return found === null ? [] : [problem(at, code, "error", `"${found[0].trim()}"`, instead)];
    });
  return [...(where.kept ? [] : hits(promises, "F041")), ...hits(tone, "F042"), ...(where.routine ? hits(unsaid, "F042") : [])];
}

/** A text that tells people to type a word which never reaches us alone. STOP and START are right in a notice: they do what it says. */
function askedFor(raw: string, at: Position, notice: boolean): Problem[] {
  const told = raw
    .replaceAll("’", "'")
    .matchAll(
      /\b(?:r[ée]pondez|[ée]crivez|tapez|envoyez|reply|type|write|text|send|say)(?: par| with)?[ "'«“]+([A-Za-z]+)\b|\b([A-Z]{3,})\b/gi,
    );
  const words = [...told].flatMap(([, typed, shouted]) =>
    typed === undefined ? (shouted === shouted?.toUpperCase() ? [shouted ?? ""] : []) : [typed.toUpperCase()],
  );
  const wrong = words.filter((word) => reserved.has(word) && !(notice && (word === "STOP" || word === "START")));
  return [...new Set(wrong)].map((word) =>
    problem(
      at,
      "F040",
      "error",
      `${word} is the carrier's word on SMS: it may be answered in English, or stop every message`,
      "Ask for another word: OUI, OK, MENU, ANNULER, drop it.",
    ),
  );
}

function alike({ labels }: Compiled): Problem[] {
  const seen = new Map<string, string>();
  return labels.flatMap(({ flow, step, option, kind, locale, text, at }) => {
    if (kind !== "label") return [];
    const folded = plain(text);
    const place = `${flow}.${step}.${locale}.${folded}`;
    const other = seen.get(place);
    seen.set(place, option);
    if (other !== undefined) return [problem(at, "F043", "error", `"${text}" reads like the option "${other}"`, "Use words that differ.")];
    return /^\d+$/.test(folded) ? [problem(at, "F043", "error", `"${text}" reads like the number of an option`, "Use words.")] : [];
  });
}

/** The same values should be said in every language. */
function halves(written: readonly Written[]): Problem[] {
  const named = (key: string, locale: Locale): Set<string> =>
    new Set(written.filter((line) => line.key === key && line.locale === locale).flatMap((line) => namesOf(line.template)));
  const keys = [...new Set(written.map((line) => line.key))];
  return keys.flatMap((key) =>
    Locale.options.flatMap((locale) => {
      const here = named(key, locale);
      const others = Locale.options.filter((one) => one !== locale).flatMap((one) => [...named(key, one)]);
      const missing = [...new Set(others)].filter((name) => name !== "options" && !here.has(name));
      const at = written.find((line) => line.key === key && line.locale === locale)?.at;
      return at === undefined || missing.length === 0
        ? []
        : [
            problem(
              at,
              "F022",
              "warning",
              `${key} does not say {${missing.join("}, {")}} in this language`,
              "Say the same things in every language.",
            ),
          ];
    }),
  );
}
