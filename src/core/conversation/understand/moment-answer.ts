/**
 * A moment that is taken in the words of a yes: « mercredi 15h me va », « le créneau de jeudi me convient ». The moment is taken out, and what is
 * left is read as an answer. In: plain text. Out: a yes that accepts a moment, or nothing; a question or a condition accepts nothing.
 */
import { type Answered, answerIn, withoutCourtesy } from "./answer.ts";

const days =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres demain|ce soir|cet apres midi|ce matin|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow";
const hours = "(?:a |vers )?\\d{1,2}(?: ?h(?: ?\\d{2})?|:\\d{2})(?: \\d{2})?|\\d{1,2} heures(?: \\d{2}| trente| et demie)?|midi";
const months = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
const moment = `(?:(?:le |ce |celui du |celui de )?(?:${days})(?: prochain| matin| soir| apres midi| \\d{1,2}(?: (?:${months}))?)?|(?:le )?\\d{1,2} (?:${months})|(?:${hours})|(?:le |du )\\d{1,2}(?! ?h))`;
const offered =
  "(?:(?:le|la|l|ce|cet|cette|votre|pour le|pour) (?:creneau|horaire|heure|rdv|date|place|seance|proposition|option)|celui|celle)";
const said = new RegExp(`(?:^| )(?:${offered} (?:de |du |d |a |pour )?)?(?:pour )?${moment}(?:[ ,]+(?:a |de |du |et )?${moment})*(?= |$)`);
const open =
  /\b(?:irait|iriez|marcherait|conviendrait|serait|auriez|avez|possible|peut|pourrais|pourrait|pas|plus|rien|sinon|plutot|mais|voudrais|veux|would|could|if|not)\b/;

/** More characters than this take nothing: they tell. */
const longest = 120;

export function takenMoment(plain: string): Answered | undefined {
  if (plain.length > longest || plain.includes("?") || open.test(plain)) return undefined;
  const bare = withoutCourtesy(plain);
  const found = said.exec(bare);
  if (found === null || said.test(bare.replace(said, " "))) return undefined;
  for (const stead of [" ", " ca "]) {
    const left = bare.replace(said, stead).replaceAll(/ {2,}/g, " ").trim();
    if (left.length > 3 && left !== "ca" && answerIn(left, false)?.answer.kind === "yes")
      return { answer: { kind: "yes" }, only: false, moment: true };
  }
  return undefined;
}
