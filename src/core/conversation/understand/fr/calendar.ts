/**
 * French names of numbers, months and weekdays with their spellings. Data only, folded; `dates.ts` holds the other words of time.
 */
import type { Phrases } from "../when/terms.ts";

export const numbers: Phrases = (
  "zero un|une deux|2x trois|troi|trwa quatre|quatr|katre|katr cinq|cink|sink|sinq six sept huit|uit neuf|nef dix|diz onze|onz|onse douze|douz|douse treize|treiz|treze|trez " +
  "quatorze|quatorz|katorze|katorz|catorze quinze|quinz|kinze|kinz|qinze seize|seiz|seze|sez|saize dix_sept|dixsept|diz_sept|disset|dizset dix_huit|dixhuit|diz_huit|dizuit|dizhuit|disuit " +
  "dix_neuf|dixneuf|diz_neuf|dizneuf|disneuf vingt|vint " +
  "vingt_et_un|vingt_et_une|vingt_un|vingt_une vingt_deux vingt_trois vingt_quatre vingt_cinq vingt_six vingt_sept vingt_huit vingt_neuf trente trente_et_un|trente_un"
)
  .split(" ")
  .map((spellings, n) => [spellings.replaceAll("_", " "), { kind: "number", n }] as const);

export const months: Phrases =
  "janvier|janv|jan fevrier|fevr|fev mars avril|avr mai juin juillet|juil|jul aout septembre|sept octobre|oct novembre|nov decembre|dec|decemb"
    .split(" ")
    .map((spellings, at) => [spellings, { kind: "month", n: at + 1, ...(at === 2 || at === 4 ? { weak: true as const } : {}) }] as const);

export const weekdays: Phrases =
  "lundi|lndi|lundy mardi|mrdi mercredi|mercredy|merc|mercr|mecredi jeudi|jdi|jeud vendredi|vendr|vendre|vdi samedi|smdi dimanche|dimanch"
    .split(" ")
    .flatMap((spellings, at) => [
      [spellings, { kind: "weekday", n: at + 1 }] as const,
      [`${spellings.split("|")[0]}s`, { kind: "weekday", n: at + 1, plural: true }] as const,
    ]);

export const shortDays: Phrases = "lun mar mer jeu ven|vend sam dim"
  .split(" ")
  .map((word, at) => [word, { kind: "weekday", n: at + 1, weak: true }] as const);
