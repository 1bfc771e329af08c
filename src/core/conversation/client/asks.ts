/**
 * Whether a message asks something instead of answering, and whether a moment in it is one at which they would come. « le portail reste ouvert
 * le soir ? » names an evening and wishes for none; « rdv jeudi 14h c'est combien » wishes and asks.
 * In: what was written and what it was read as. Out: yes or no; the desk is not touched.
 */
import { fold } from "../../words/fold.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import type { When } from "../../words/when.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { momentWords } from "../understand/moment-words.ts";

/** A question that no rule knows, and no flow answers: it is offered to the practice, never guessed. */
export function asksUnknown(words: string, { folded, intents, answer, when }: Meaning): boolean {
  const said = spelt(folded);
  if (answer !== undefined || whyNot.test(said)) return false;
  const wanted = intents.filter(({ label, why }) => !courtesies.has(label) && why !== "a moment");
  // « je peux venir avec mon fils ? » asks how one may come, where « je peux venir jeudi ? » asks for the day.
  if (!wanted.every(({ label }) => label === "book" && when.kind === "none" && circumstance.test(said))) return false;
  const long = folded.split(/\s+/).filter((word) => /[a-z]{2}/.test(word)).length;
  const why = whyAsked.test(said);
  if (!why && !(long >= 3 && words.includes("?")) && !(long >= 4 && asks.test(said))) return false;
  const more = otherWords(said);
  return when.kind === "none" || why || (more > 0 && opensAsking.test(said)) || (more > 1 && !dated(when));
}

/** Whether the moment of a message is only part of what is asked: « c'est combien le samedi ? ». */
export function asksOfMoment(words: string, meaning: Meaning): boolean {
  const { intents, when, folded } = meaning;
  if (when.kind === "none") return false;
  if (asksUnknown(words, meaning)) return true;
  if (!intents.some(({ label }) => factual.has(label)) || intents.some(({ label }) => label === "book" || label === "reschedule"))
    return false;
  return !wishesBeside(meaning) && !momentApart(words) && !(dated(when) && opensWithMoment.test(spelt(folded)));
}

/** Whether a moment said beside a question is a wish of its own, though nothing in the message was read as one. */
export function wishesToo(words: string, meaning: Meaning): boolean {
  const { intents, when, folded } = meaning;
  const wanted = intents.filter(({ label }) => !courtesies.has(label));
  if (when.kind === "none" || wanted.length === 0) return false;
  if (!wanted.every(({ label }) => factual.has(label) || (label === "human" && meets.test(spelt(folded))))) return false;
  return wishesBeside(meaning) || (wanted.every(({ label }) => factual.has(label)) && !asksOfMoment(words, meaning));
}

/** « le 31 novembre »: a date was named that no calendar shows. */
export const namesNoDate = ({ when }: Pick<Meaning, "when">): boolean => when.kind === "none" && when.never === true;

/** The questions beside a wish that are answered with it. */
export const factsAsked = ({ intents }: Pick<Meaning, "intents">): Meaning["intents"] => intents.filter(({ label }) => factual.has(label));

/** « je voudrais un rdv jeudi 14h c'est combien », « prenez-vous la carte, sinon rdv jeudi »: a day, and the wish to come then. */
const wishesBeside = ({ when, folded }: Pick<Meaning, "when" | "folded">): boolean => dated(when) && comes.test(spelt(folded));

/** A piece of the message is a moment and nothing else. */
function momentApart(words: string): boolean {
  const pieces = words.split(/[\n,;.!?]+|\s(?:et|and|mais|but|sinon|otherwise)\s/i).filter((piece) => piece.trim() !== "");
  return pieces.length > 1 && pieces.map((piece) => spelt(fold(piece))).some((piece) => namesMoment.test(piece) && otherWords(piece) === 0);
}

/** Whether more is said than a moment. */
export const saysMore = (folded: string): boolean => otherWords(spelt(folded)) > 0;

/** Slang spelt out; a mark before it, so that its first clause opens like the others. */
const spelt = (folded: string): string => `. ${plain(folded)}`;

/** How many words neither name a moment nor merely propose one. */
const otherWords = (said: string): number =>
  said.split(/[^a-z0-9]+/).filter((word) => word.length > 2 && !/\d/.test(word) && !momentWords.test(word) && !proposing.test(word)).length;

/** Whether a day is said, or a stretch of days. */
function dated(when: When): boolean {
  switch (when.kind) {
    case "instant":
      return !when.dateInferred;
    case "day":
    case "daypart":
      return true;
    case "interval":
      return when.from !== undefined && when.from === when.to;
    case "several":
      return when.of.some(dated);
    default:
      return false;
  }
}

const courtesies: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "goodbye", "feeling_sorry"]);
const factual: ReadonlySet<Intent> = new Set<Intent>(["rates", "hours", "address", "duration", "about", "payment", "insurance"]);

const fields = {
  joining: "et mais sinon alors donc aussi and but so also otherwise bonjour salut bonsoir hello hi hey merci svp please ok",
  wanting:
    "voudrais voudrait veux veut voulais voulait aimerais aimerait souhaite* cherche besoin prendre prends demande* avoir fixer caler poser like want need book make get have",
  able: "voudrais voudrait veux veut voulais peux peut pourrais pourrait aimerais aimerait souhaite* compte pense prefere",
  meeting: "rdv rdvs seance consultation creneau appointment session slot",
  somebody: "quelqu_un une_personne un_psy une_psy un_therapeute une_therapeute someone somebody",
  by: "voiture bus train velo moto fauteuil famille couple",
};

const whyAsked = anyOf(["(.|,|§) <joining>? (pourquoi|why)"], fields);
const whyNot = anyOf(["pourquoi pas", "why not"]);
const asks = anyOf([
  "est ce qu*",
  "savoir (si|quand|comment)",
  "(avez|auriez) vous",
  "faut il",
  "y a t il",
  "peut on",
  "puis je",
  "do you",
  "(can|could|may|should) i",
  "(is|are) there",
  "to know (if|whether|how)",
]);
/** How a question opens that has a subject of its own. */
const opensAsking = anyOf(
  [
    "(.|,|§) <joining>? (est ce qu*|qu est|il y a|y a|il faut|faut|comment|combien|ou|qui|que|quel*|c est quoi|je dois|on doit|is it|is there|is the|are there|are the|do i|do you|does|what|how|where|who|which|should|must)",
  ],
  fields,
);
/** With whom, and how, somebody may come. */
const circumstance = anyOf(
  [
    "avec",
    "sans",
    "accompagne*",
    "en (avance|retard)",
    "avant",
    "en <by>",
    "a (pied|deux|plusieurs|velo)",
    "malade*",
    "enceinte",
    "les mains vides",
    "(with|without|early|late)",
    "by (car|bus|train|bike)",
    "on foot",
    "bring*",
  ],
  fields,
);
/** The wish to come, in its own words; « combien coûte un rdv ? » has none. */
const comes = anyOf(
  [
    "(.|,|§|<joining>|<wanting>) (un|une|d un|d une|de|an|the|a)? (petit|premier|nouveau|first)? <meeting>",
    "<able> (bien|plutot)? (venir|passer|consulter|reserver|voir <somebody>|rencontrer <somebody>)",
    "<able> (vous|le|la) (voir|rencontrer)",
    "(want|like|love|need|prefer|can i|could i|may i) to? (come|see|meet|book)",
  ],
  fields,
);
/** « voir quelqu'un jeudi » is somebody who would like to come. */
const meets = anyOf(["(voir|rencontrer|consulter|see|meet) <somebody>"], fields);
const days = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow";
const namesMoment = new RegExp(
  `\\b(?:${days}|matin|soir|apres midi|midi|morning|afternoon|evening|semaine|week)\\b|\\d{1,2} ?(?:h|:\\d|am|pm)`,
);
const opensWithMoment = new RegExp(
  `^[. ]*(?:(?:bonjour|salut|hello|hi|et|ok|alors|plutot|non|le|on) )*(?:${days})(?: (?:matin|soir|prochain|le|a|vers|at|around))* \\d`,
);
/** Words with which a moment is proposed, beside those of `momentWords`. */
const proposing = anyOf(["<each>"], {
  each: `jouable faisable moyen fait faites faire ferait font prend prends prenez prendre recev* recois recoit travaill* mets mett* disons dis dites dire dirais dit
pens* idee idees mieux parfait ideal ideale top nickel simple facile genial super cool tent* essay* avoir avez auriez aurait aurais reste restent voir trouv* propos*
caler cale bloquer noter reserv* autre autres genre eventuellement etre finalement cela savoir voulez voudriez pouvez pourriez seriez etes sont rien tout importe egal comme
boulot travail taf ecole dejeuner pause bureau trou demand* besoin cherche faut faudrait
does did maybe perhaps rather instead also still else another other time times don mind see make put take open yes think about better sure prefer looking need love able`,
});
