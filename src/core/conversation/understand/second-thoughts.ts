/**
 * She goes back on what is under way: « attends », « non finalement », « garde Fred », « ah non pas Ana ».
 * In: her text as typed. Out: whom she names, as folded words; `keeps`: what she has called off or refused is to stay. Whole messages only: a bare
 * « non » is none, and whoever else is named is for the caller to notice.
 */
import { tidy } from "./her-parts.ts";

export interface SecondThoughts {
  readonly names: readonly string[];
  readonly keeps: boolean;
}

const turns =
  /(?<![\p{L}\d])(?:laisse[rz]? tomber|oublie[rz]?(?: ca)?|en fait|finalement|attend[sz]?|attendez|une (?:seconde|minute)|pas (?:encore|tout de suite)|surtout pas|(?:n |ne l )?(?:envoie|envoyez) (?:pas|rien)|(?:j ai|je) chang[eé]e? d avis|never ?mind|hold on|wait|actually|forget it|not yet|(?:i )?changed my mind|don t send(?: it| that)?|on second thoughts?|reviens en arriere)(?![\p{L}\d])/gu;
const small =
  /(?<![\p{L}\d])(?:non|nan|no|ah|oh|euh|hm+|oups|oops|mince|zut|pardon|mais|bon|ben|bah|alors|si|stop|vite|desolee?|sorry|merci|svp|stp|please|thanks|ok|oui|yes)(?![\p{L}\d])/gu;
const keeping =
  /^(?:je |on |i |i ll )?(?:garde[rz]?|laisse[rz]?|maintien[st]?|maintenez|conserve[rz]?|remets|remettez|retablis|retablissez|touche[rz]? (?:pas )?a|keep|leave|restore|put back)(?: (.+))?$/;
const sparing = /^(?:pas|not|sauf|except|but not)(?: (?:pour|celui de|celle de|for))? (.+)$/;
const theirs =
  /^(?:(?:le|la|son|sa|the) )?(?:(?:rdv|rendez[- ]vous|seance|appointment|session|booking) ?)?(?:(?:de|d|avec|pour|with|of|for) )?/;
const alone = /^(?:le|la|les|l|lui|elle|ca|comme ca|tel quel|it|that|them|him|her)$/;

export function secondThoughts(text: string): SecondThoughts | undefined {
  if (text.includes("?")) return undefined;
  const said = tidy(text).replaceAll(/[,:;-]/g, " ");
  const turned = said.replaceAll(turns, " ");
  const left = turned.replaceAll(small, " ").replaceAll(/ {2,}/g, " ").trim();
  if (left === "") return turned === said ? undefined : { names: [], keeps: false };
  const kept = keeping.exec(left);
  const whom = (kept ?? sparing.exec(left))?.[1]?.replace(theirs, "").trim() ?? "";
  const names = alone.test(whom) || whom === "" ? [] : whom.split(/ (?:et|and|ni|or) /).map((name) => name.trim());
  if (kept !== null) return { names, keeps: true };
  return names.length === 0 ? undefined : { names, keeps: false };
}
