/**
 * What she answers to a question about a word of hers: whom to tell, yes or no, a number. Whole messages only.
 * In: her text as typed. Out: the answer; nothing for anything else. `whole`: it says what it is about (« oui tout »), and needs no context.
 */
import { tidy } from "./her-parts.ts";

export type HerAnswer =
  | { readonly kind: "all" | "each" | "none" }
  | { readonly kind: "yes" | "no"; readonly whole: boolean }
  | { readonly kind: "number"; readonly n: number }
  /** The last two digits of somebody's number, as she is shown them. */
  | { readonly kind: "digits"; readonly digits: string };

const tell = "(?:(?:oui|ok|yes) )?(?:(?:previen[st]?|prevenir|prevenez|previens|dis|dire|ecris|avertis|avertir|tell) )?(?:les |l |a )?";
const all = new RegExp(
  `^${tell}(?:tous|toutes|tout le monde|all(?: of them)?|both(?: of them)?|everybody|everyone|tous les (?:deux|trois|clients))$`,
);
const each = /^(?:(?:oui|ok) )?(?:un par un|une par une|1 par 1|un a un|l un apres l autre|one by one|au cas par cas)$/;
const none =
  /^(?:(?:non|no) )?(?:rien|personne|aucun|aucune|ne (?:dis|dire|previens) rien|ne previens personne|nobody|no one|noone|nothing|none(?: of them)?|don t tell any(?:one|body)|ne rien dire)$/;
const yes =
  /^(?:oui+|ok|oui oui|d accord|dac|yes|ouais|vas y|oui vas y|oui svp|yep|yeah|sure|go ahead|do it|please do|yes go ahead|yes do)$/;
const no = /^(?:non|no|nan|non non|non merci|laisse|laisse tomber|surtout pas|nope|don t|never ?mind|no thanks|leave it|better not)$/;
const yesAll =
  /^(?:oui|ok|yes) (?:tout|tous|annule tout|annule[rz]?|all|undo(?: it)?|envoie|envoyer|envoie lui|send(?: it)?|cancel (?:all|everything|them)|call (?:it|them) off)$/;

export function herAnswer(text: string): HerAnswer | undefined {
  const said = tidy(text).replaceAll(/[,:;]/g, " ").replaceAll(/ {2,}/g, " ").trim();
  const digits = /^\.{0,3} ?(\d{2})$/.exec(said)?.[1];
  const number = /^(?:le |la |numero |n[o°] ?)?(\d)$/.exec(said)?.[1];
  if (number !== undefined) return { kind: "number", n: Number(number) };
  if (digits !== undefined) return { kind: "digits", digits };
  if (all.test(said)) return { kind: "all" };
  if (each.test(said)) return { kind: "each" };
  if (none.test(said)) return { kind: "none" };
  if (yes.test(said)) return { kind: "yes", whole: false };
  if (yesAll.test(said)) return { kind: "yes", whole: true };
  return no.test(said) ? { kind: "no", whole: false } : undefined;
}
