/**
 * She is back, or will be sooner: « je rentre demain », « je suis rentrée », « fin de l'absence ».
 * In: her text, tidied. Out: the first day on which she is there; or nothing. « Je rentre » alone is the way home of an evening.
 */
import { addDays, dateOf, type WallDate } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import { type HerClock, momentIn, nothingLeft } from "./her-parts.ts";

export interface HerReturn {
  readonly kind: "back";
  readonly on: WallDate;
}

const small = "(?:finalement|en fait|bon|alors|ca y est|et voila|deja|plus tot(?: que prevu)?|actually)";
const away = "(?:absence|absente?|conges?|vacances|holidays?|leave|vacation|away)";
const from = `(?: (?:au (?:cabinet|travail|boulot)|du (?:boulot|travail)|de (?:mes |mon |l )?${away}|from (?:my )?${away}|at work|${small}))*`;
/** Said of what is over already. */
const over = new RegExp(
  `^(?:${small} )*(?:(?:je |j |on )?(?:suis |serai |est )(?:deja |bien )?(?:de retour|rentree?s?|revenue?s?|la finalement)|de retour|(?:i m|i am|we re) back|(?:la )?fin (?:de |des |du )(?:l |mes |mon |ma |la |les )?${away}|(?:l |mes |mon )?${away} (?:est |sont )?(?:finie?s?|terminee?s?|over)|(?:je |j )?(?:ne )?suis plus (?:en )?${away}|(?:termine|arrete|ecourte)[rz]? (?:l |mes |mon |mon )?${away}|end of (?:my )?${away}|no longer (?:on )?${away})${from}(?= |$)`,
);
/** Said of a day to come: nothing without it. */
const coming = new RegExp(
  `^(?:${small} )*(?:je |j |on |i |i ll )?(?:rentre|rentrerai|reviens|reviendrai|reprends|reprendrai|retour|return|come back|be back|back)${from}(?= |$)`,
);

export function herReturn(said: string, at: HerClock): HerReturn | undefined {
  const today = dateOf(at.now);
  const found = over.exec(said) ?? coming.exec(said);
  if (found === null) return undefined;
  const words = said
    .slice(found[0].length)
    .replaceAll(/(?:^|(?<= ))(?:des|a partir de|from) /g, "")
    .replace(new RegExp(`(?: ${small})+$`), "")
    .trim();
  if (words === "") return over.test(said) ? { kind: "back", on: today } : undefined;
  const { when, rest } = momentIn(words, at);
  const on = nothingLeft(rest) ? dayOf(when, today) : undefined;
  return on === undefined ? undefined : { kind: "back", on };
}

/** Home in the evening, she is there the day after. */
function dayOf(when: When, today: WallDate): WallDate | undefined {
  if (when.kind === "day") return when.date;
  if (when.kind === "daypart") return when.part === "soir" || when.part === "fin_journee" ? addDays(when.date, 1) : when.date;
  if (when.kind === "instant" && !when.dateInferred) return dateOf(when.at);
  if (when.kind !== "interval" || when.after !== undefined || when.before !== undefined) return undefined;
  return when.from ?? (when.part === undefined ? undefined : today);
}
