/**
 * Yes, no and choices: short answers that make sense only beside a question.
 * In: plain text. Out: the answer, whether it is all that the message says, and what is left behind it (« non plutôt jeudi »).
 * A sentence that merely holds a yes somewhere is none.
 */
import { anyOf } from "../../words/pattern.ts";
import * as en from "./en/answers.ts";
import * as fr from "./fr/answers.ts";
import { gistOf } from "./gist.ts";
import type { Answer } from "./meaning.ts";

export interface Answered {
  readonly answer: Answer;
  readonly only: boolean;
  /** Accepts a moment that is said again (« va pour 14h »): nothing else is asked. */
  readonly moment?: true;
}

const courtesy = anyOf([...fr.courtesy, ...en.courtesy], {}, "g");
const yes = anyOf([...fr.yes, ...en.yes].map((each) => `^ ${each} $`));
const sends = anyOf([...fr.sends, ...en.sends].map((each) => `^ ${each} $`));
const no = anyOf([...fr.no, ...en.no].map((each) => `^ ${each} $`));
/** « ok parfait on fait comme ça »: up to five pieces that all say the same. */
const strung = (pieces: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(pieces).source}(?: |$)){1,5}$`);
const agrees = strung([...fr.agreeing, ...en.agreeing]);
const declines = strung([...fr.refusing, ...en.refusing]);
/** Said beside a refusal, and none by itself. */
const regrets =
  /(?:^|(?<= ))(?:desole[es]*|navree?|malheureusement|helas|dommage|je regrette|voyons|sorry|unfortunately|i m afraid)(?= |$)/g;
/** « ça marche pour les phobies ? » asks whether it helps. */
const efficacy =
  /^(?:et )?ca (?:marche|passe|fonctionne) (?:vraiment|le |la |les |par |un |une |pour (?:le|la|les|l|des|mon|ma|arreter|perdre|maigrir|dormir|soigner|gerer|traiter|guerir|calmer|oublier|aider)|contre|comment|sur|aussi|avec|bien pour)\b/;
const opensYes = anyOf([...fr.opensYes, ...en.opensYes].map((each) => `^ ${each}`));
const opensNo = anyOf([...fr.opensNo, ...en.opensNo].map((each) => `^ ${each}`));
/** « 20h c'est trop tard, je me lève à 3h30 »: what was offered does not suit; asked, it is a question. */
const mistimed = anyOf([...fr.mistimed, ...en.mistimed].map((each) => `^ ${each}`));
const takesMoment = anyOf([...fr.takesMoment, ...en.takesMoment].map((each) => `^ ${each} $`));
const praise =
  /^(?:ok |okay )?(?:super|top|cool|parfait|genial|nickel|excellent|impeccable|impec|great|perfect|trop bien|ok|okay|entendu|note|c est note|bien|tres bien|d accord|ca marche|euh)$/;
/** What parts: « ok bonne soirée » only parts, unless something was asked. */
const parting =
  /(?:^| )(?:(?:grand |mille )?mercis?|thanks|thank you|au revoir|bye|ciao|salut|a bientot|a plus|a demain|a tout a l heure|bonne (?:journee|soiree|nuit|fin de journee|continuation)|bon (?:week end|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|courage|apres midi)|bonnes? (?:fetes?|vacances|fin de semaine|matinee))(?= |$)/;
const refuses = anyOf([...fr.refuses, ...en.refuses]);
const ordinals: ReadonlyMap<string, number> = new Map([...fr.ordinals, ...en.ordinals]);
const choice =
  /^(?:(?:je (?:prends|choisis|veux|voudrais)|i (?:ll|will) take) )?(?:(le|la|l|the|option|choix|numero|number|reponse|n) )?(?:(?:option|choix|numero|number) )?([a-z0-9]+)(?: (?:one|option|choix|creneau))?$/;

/** Denied, and yet taken: « c'est pas l'idéal mais bon, je prends », « je vois pas pourquoi je dirais non ». */
const unwilling =
  /^(?:(?:j avais|j ai|j allais) (?:dit|dire|repondu|repondre) (?:non|no)|au debut (?:c etait )?non|j hesitais)(?: [,.])?(?: mais| et)?(?: (?:finalement|apres reflexion|en fait|bon|reflexion faite|tout compte fait|du coup|maintenant|pourquoi pas))*(?: (?:c est|je suis|ca (?:me )?va|je dis|va pour))? (?:oui|ok|d accord|bon|pour|partante?|note|parfait)$|^(?:je |j )?(?:y )?(?:vois|voit) (?:aucun|pas d)(?: [a-z]+)? ?(?:inconvenient|objection|probleme|souci)s?$|^(?:aucun inconvenient|aucune objection|sans objection)$|^(?:(?:c est|est|ce serait) pas (?:l ideal|ideal|top|terrible|genial|parfait|le mieux|ce que je voulais)|(?:ca|cela) m arrange pas(?: trop)?|pas ideal|pas top) mais (?:bon|ok|tant pis|ca va|soit|d accord|on fait avec|je prends|va pour|ca ira)(?: (?:bon|ok|ca va|soit|je prends(?: quand meme)?|va pour (?:ca|cela)|ca ira|on fait avec|on prend|d accord))*$|^(?:je )?vois pas (?:pourquoi|comment) (?:je )?(?:dirais|dire|refuserais|refuser)(?: non)?$|^(?:je (?:dis|dirai|dirais) pas non|c est pas de refus|pas de refus|comment (?:dire|refuser) non)$/;

/** What is hummed before an answer, « mm non », « euh oui », « pff trop tard »; a hum alone stays. */
const hummed =
  /^(?:(?:m+h*|h+m*|hu+m|mh+|he+u+|e+u+h*|pf+|roh+|ouh|ouf|bah|bein|ben|beh|he|mince|aie|oups|argh?|boudu|peuchere|fan|och|ma foi|pardi|vindiou|ouille|hopla|zou|allez|beh|bon) )+(?:que )?(?=(?:oui|non|no|yes|aye|ok|d accord)\b)|^(?:(?:m+h*|h+m*|hu+m|mh+|he+u+|e+u+h*|pf+|roh+|ouh|ouf|bah|bein|ben|beh|he|mince|aie|oups|argh?|bof|meh) )+(?=[a-z])/;

/** Without greetings, thanks, hums and marks: what is left is what they say. */
export const withoutCourtesy = (said: string): string =>
  said
    .replaceAll(/[.,?:]/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .replace(courtesy, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim()
    .replace(hummed, "");

/** « oui pour le deuxième », « non plutôt la 2 »: what leads to a choice where one was asked for. */
const towardsChoice = /^(?:(?:oui|ok|d accord|yes|parfait|super|tres bien|alors|bon|va|banco|non plutot|plutot|en fait)(?: pour)? )+/;

export function answerIn(said: string, choosing: boolean): Answered | undefined {
  const asks = said.includes("?");
  const bare = withoutCourtesy(said);
  if (confirmsNot.test(bare)) return undefined;
  const number = readChoice(bare, choosing) ?? (choosing ? readChoice(bare.replace(towardsChoice, ""), true) : undefined);
  if (number !== undefined) return { answer: { kind: "number", n: number }, only: true };
  // « coucou ça va » greets.
  if (bare === "ca va" && said !== bare) return undefined;
  if (unwilling.test(bare)) return { answer: { kind: "yes" }, only: true };
  if (choosing && !asks && sends.test(bare)) return { answer: { kind: "yes" }, only: true };
  // The negative first: « non c'est bon » and « pas ok » refuse.
  if (no.test(bare) || declines.test(bare) || declines.test(bare.replaceAll(regrets, " ").replaceAll(/ {2,}/g, " ").trim()))
    return { answer: { kind: "no" }, only: true };
  // « super merci » thanks; it agrees only where something was asked.
  if (!choosing && parting.test(said) && !/\b(?:bonjour|bonsoir|hello)\b/.test(said) && praise.test(withoutParting(bare))) return undefined;
  if (!asks && (yes.test(bare) || agrees.test(bare))) return { answer: { kind: "yes" }, only: true };
  if (!asks && takesMoment.test(bare) && !/\btomber\b/.test(bare)) return { answer: { kind: "yes" }, only: false, moment: true };
  const gist = asks ? undefined : gistOf(bare);
  if (gist !== undefined) return { answer: { kind: gist }, only: true };
  if (opensNo.test(bare) || (!asks && mistimed.test(bare))) return { answer: { kind: "no" }, only: false };
  if (opensYes.test(bare) && !refuses.test(bare) && !efficacy.test(bare)) return { answer: { kind: "yes" }, only: false };
  return undefined;
}

/** « je vous confirme que je ne viens pas », « je confirme mon absence »: no yes to coming. */
const confirmsNot =
  /\bconfirm[a-z]* (?:bien |donc )?(?:(?:que |qu )?(?:je|j|on|nous|il|elle|elles|ils|ma fille|mon fils|mon mari|ma femme) (?:[a-z]+ ){0,4}(?:pas|plus|annul[a-z]*|absente?s?)\b|(?:ne )?(?:pas|plus) |(?:mon|notre|son|leur|l) absence)|\bconfirm(?:ing)? (?:that )?(?:i|we|she|he) (?:[a-z]+ ){0,3}(?:t|not) /;

const withoutParting = (bare: string): string =>
  bare
    .replaceAll(new RegExp(parting, "g"), " ")
    .replaceAll(/ (?:et|a vous|euh)(?= |$)/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();

/** « le 2 » is a date, unless a choice was asked for; « deux » alone is nothing else than a choice then. */
function readChoice(bare: string, choosing: boolean): number | undefined {
  const [, article, said] = choice.exec(bare) ?? [];
  if (said === undefined) return undefined;
  if (/^\d{1,2}$/.test(said)) {
    const n = Number(said);
    return n >= 1 && n <= (choosing ? 20 : article === undefined ? 9 : 0) ? n : undefined;
  }
  return choosing ? ordinals.get(said) : undefined;
}
