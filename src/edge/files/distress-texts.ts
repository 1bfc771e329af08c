/**
 * The texts that answer danger, as the practice file has them: the tone that every text has, the right number first (F067), and no word of an
 * alert where none leaves with it (F066). In: the practice. Out: problems at their place. Whether the texts are right is the therapist's to say.
 */
import { weighSms } from "../../core/conversation/flow/lint-channels.ts";
import { wording } from "../../core/conversation/flow/lint-words.ts";
import { type Locate, type Problem, problem } from "../../core/conversation/flow/problem.ts";
import { Locale } from "../../core/words/locale.ts";
import type { Practice, Said } from "../../core/words/practice.ts";

type Kind = "death" | "act" | "violence";
interface Text {
  readonly kind: Kind;
  readonly said: Said;
  readonly path: readonly string[];
  /** The alert leaves with this text. */
  readonly alerts: boolean;
}

/** What must stand before every other number. */
const first: Readonly<Record<Kind, string>> = { death: "3114", act: "15", violence: "17" };
/** « personne ne lit ici en continu » is true everywhere; that somebody was told is not. */
const told: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<!\p{L})(prévenue?s?|informée?s?|avertie?s?|alertée?s?|alerte|signalée?s?)(?!\p{L})/iu,
  en: /\b(told|informed|notified|alerted|alert|reported)\b/i,
};

export function lintDistress({ distress }: Practice, locate: Locate): Problem[] {
  const { alert, texts, again } = distress;
  const all: readonly Text[] = [
    ...(["death", "act", "violence"] as const).map((kind) => ({
      kind,
      said: texts[kind],
      path: ["distress", "texts", kind],
      alerts: false,
    })),
    ...(["death", "violence"] as const).map((kind) => ({ kind, said: again[kind], path: ["distress", "again", kind], alerts: false })),
    ...(alert === "none" ? [] : [{ kind: "death" as const, said: alert.death, path: ["distress", "alert", "death"], alerts: true }]),
  ];
  return all.flatMap((text) =>
    Locale.options.flatMap((locale) => {
      const words = text.said[locale];
      const at = locate([...text.path, locale]);
      const number = /\d[\d ]*\d/.exec(words)?.[0];
      const mentions = text.alerts ? null : told[locale].exec(words);
      return [
        ...wording(words, locale, at, { kept: false, routine: false }),
        ...weighSms(words, at, "Say it with other words."),
        ...(number === first[text.kind]
          ? []
          : [problem(at, "F067", "error", `the first number is ${number ?? "missing"}`, `Begin with ${first[text.kind]}.`)]),
        ...(mentions === null
          ? []
          : [
              problem(
                at,
                "F066",
                "error",
                `"${mentions[0]}": no alert leaves with this text`,
                "Say that nobody reads here all the time; what is true with an alert stands under distress.alert.",
              ),
            ]),
      ];
    }),
  );
}
