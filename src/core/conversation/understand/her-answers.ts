/**
 * What she answers to a question about a word of hers: whom to tell, yes or no, a number. Whole messages only.
 * In: her text as typed. Out: the answer; nothing for anything else. `whole`: it says what it is about (« oui tout »), and needs no context.
 */
import { tidy } from "./her-parts.ts";

export type HerAnswer =
  /** `count`: how many she takes them to be. */
  | { readonly kind: "all"; readonly count?: number }
  | { readonly kind: "each" | "none" }
  | { readonly kind: "yes" | "no"; readonly whole: boolean }
  /** Some of those whom she was shown, as she names them; `but`: all the others. */
  | { readonly kind: "these"; readonly names: readonly string[]; readonly but: boolean }
  | { readonly kind: "number"; readonly n: number }
  /** The last two digits of somebody's number, as she is shown them. */
  | { readonly kind: "digits"; readonly digits: string };

const verb =
  "(?:previen[st]?|prevenir|prevenez|previens|preveniez|dis|dites|dire|ecris|ecrivez|avertis|avertir|avertissez|informe[rz]?|envoie[rz]?|tell|text|warn|inform)";
const agrees = "(?:(?:oui|ok|d accord|dac|vas y|yes|allez|bon|alors|tu peux|vous pouvez|il faut|please) )*";
const polite = "(?: (?:svp|stp|merci|please|oui|directement|tout de suite|maintenant|now))*";
const everybody =
  "(?:tous(?: les (?:deux|trois|quatre|[2-9]|clients|patients))?|toutes|tout le monde|tout|les (?:deux|trois|quatre|[2-9])|all(?: of them)?|both(?: of them)?|everybody|everyone|(?:les |them )?(?:tous|toutes|all))";
const all = new RegExp(
  `^${agrees}(?:annule[rz]? (?:(?:les|tout|tous|toutes) )?et )?(?:${verb} ?(?:les |leur |l |la |le |a |them )?(?:a )?${everybody}|(?:a |pour |to )?${everybody}|${verb} (?:les|leur|them)(?: (?:et|and) ${verb} (?:les|leur|them))?)(?: (?:et|and) ${verb} (?:les|leur|them|${everybody}))?${polite}$`,
);
const each = /^(?:(?:oui|ok) )?(?:un par un|une par une|1 par 1|un a un|l un apres l autre|one by one|au cas par cas)$/;
const none = new RegExp(
  `^(?:(?:non|nan|no|surtout|laisse|attends|pour l instant|merci|ok) )*(?:rien(?: du tout)?|personne|aucune?|(?:surtout )?(?:ne )?(?:leur )?${verb} (?:leur )?(?:surtout )?(?:pas|rien|personne)(?: personne)?|(?:ne )?(?:les |leur )?${verb} (?:les |leur )?(?:pas|rien|personne)|ne rien dire|pas la peine|inutile|je (?:m en )?(?:occupe|charge)|je m en (?:occupe|charge)|je (?:les|leur) (?:appelle|appellerai|telephonerai|previens|previendrai|dis|dirai|ecris|ecrirai|telephone)|nobody|no one|noone|nothing|none(?: of them)?|don t tell (?:any(?:one|body)|them)|i ll (?:tell|call|text) them)(?: (?:moi meme|pour l instant|pour le moment|encore|maintenant|merci|svp|stp|myself|for now))*$`,
);
const yes =
  /^(?:oui+|ok|oui oui|d accord|dac|yes|ouais|vas y|oui vas y|oui svp|yep|yeah|sure|go ahead|do it|please do|yes go ahead|yes do)$/;
const no =
  /^(?:non|no|nan|non non|non merci|(?:non |nan |no )?laisse[rz]?(?: (?:tomber|comme ca|tel quel))?|non (?:c est bon|ca va|pas besoin|pas la peine|finalement|surtout pas)|laisse tomber|surtout pas|nope|don t|never ?mind|no thanks|leave it|better not)$/;
const yesAll =
  /^(?:oui|ok|yes) (?:tout|tous|annule tout|annule[rz]?|all|undo(?: it)?|envoie|envoyer|envoie lui|send(?: it)?|cancel (?:all|everything|them)|call (?:it|them) off)$/;

export function herAnswer(text: string): HerAnswer | undefined {
  const said = tidy(text)
    .replaceAll(/[,:;]|(?<=[a-z])-(?=[a-z])/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  const digits = /^\.{0,3} ?(\d{2})$/.exec(said)?.[1];
  const number = /^(?:le |la |numero |n[o°] ?)?(\d)$/.exec(said)?.[1];
  if (number !== undefined) return { kind: "number", n: Number(number) };
  if (digits !== undefined) return { kind: "digits", digits };
  if (all.test(said)) {
    const [counted] = /\b(?:deux|trois|quatre|[2-9])\b/.exec(said) ?? [];
    return counted === undefined ? { kind: "all" } : { kind: "all", count: counts[counted] ?? Number(counted) };
  }
  if (each.test(said)) return { kind: "each" };
  if (none.test(said)) return { kind: "none" };
  if (yes.test(said)) return { kind: "yes", whole: false };
  if (yesAll.test(said)) return { kind: "yes", whole: true };
  return no.test(said) ? { kind: "no", whole: false } : theseIn(said);
}

const counts: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4 };

const alone = "(?:juste|seulement|uniquement|que|rien que|only|just)";
/** « ok pour Zoé » may be for what Zoé asks: behind a yes she says « juste », or that somebody is to be told. */
const only = new RegExp(
  `^(?:${agrees}(?:(?:${alone} )+(?:${verb} )?|${verb} (?:le |la |l |les )?(?:${alone} )?)(?:a |pour |to )?|(?:a |to )?)(.{2,60}?)(?: (?:seulement|uniquement|only|svp|stp|merci|please))*$`,
);
const allBut = new RegExp(
  `^${agrees}(?:${verb} )?(?:les |a )?${everybody} (?:sauf|hormis|a part|except|but) (?:pour |a )?(.{2,60}?)${polite}$`,
);

/** Whoever they are is for the caller to say: words that name nobody who was shown are no answer. */
function theseIn(said: string): HerAnswer | undefined {
  const but = allBut.exec(said)?.[1];
  const named = but ?? only.exec(said)?.[1];
  const names = named?.split(/ (?:et|and|ni|puis) (?:a |pour |to )?/).map((name) => name.trim());
  return names === undefined || names.length > 6 ? undefined : { kind: "these", names, but: but !== undefined };
}
