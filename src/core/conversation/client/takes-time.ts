/**
 * Whoever does not know yet, looks, or comes back later: met with a word of its own, the question stays as it was, and nothing was missed.
 * « oui attendez » is no yes, « je vous redis demain » wishes for no day.
 * In: the desk and what was understood. Out: whether it was that; no answer is taken.
 */
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import type { NoticeName } from "../catalog.ts";
import type { Question } from "../state.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { momentWords } from "../understand/moment-words.ts";
import { type Desk, notice } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { unnamed } from "./take.ts";

export type Pause = "waits" | "unsure";

/** Under an open question. Their own words for the practice are never read so. */
export function takesTime(desk: Desk, meaning: Meaning): boolean {
  const { open } = desk.state;
  const node = open === undefined ? undefined : nodeAt(desk, open);
  if (open === undefined || (node?.kind !== "choose" && (node?.kind !== "ask" || node.take === "text"))) return false;
  const pause = pauseIn(meaning);
  if (pause === undefined) return false;
  const said = kindWord(desk, open, pause, node.kind === "ask" ? node.take : undefined);
  // Whoever was told that any word will do may leave it unsaid.
  if (said === "no-hurry-name" && node.kind === "ask" && (desk.state.said["notices.no-hurry-name"] ?? 0) > 0)
    return unnamed(desk, open, node.as, node.next);
  desk.state = { ...desk.state, open: { ...open, misses: 0 } };
  notice(desk, said);
  return true;
}

function kindWord(desk: Desk, open: Question, pause: Pause, take: "wish" | "name" | "text" | undefined): NoticeName {
  const request = open.about === undefined ? undefined : desk.requests.get(open.about);
  if (open.flow === "proposal" && request?.state === "proposed") return "no-hurry-until";
  if (pause === "waits") return "no-hurry";
  return take === "wish" ? "no-hurry-wish" : take === "name" ? "no-hurry-name" : "no-hurry";
}

export function pauseIn({ folded, intents, when }: Meaning): Pause | undefined {
  const said = plain(folded).replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "");
  if (!intents.every(({ label, why }) => beside.has(label) || mistaken.test(why))) return undefined;
  if (when.kind !== "none") return returns.test(said) && otherWords(said) === 0 ? "waits" : undefined;
  if (said.includes("?") && !returns.test(said)) return undefined;
  if (looks.test(said) || returns.test(said)) return otherWords(said) <= 4 ? "waits" : undefined;
  if (otherWords(said) > 0) return undefined;
  return waits.test(said) ? "waits" : unsure.test(said) ? "unsure" : undefined;
}

/** What may be said with it. */
const beside: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "goodbye", "feeling_sorry", "out_of_scope"]);
/** « j'hésite » doubts of itself, « let me check » pays nothing, « je vous redis demain » lets nothing go. */
const mistaken = /^(?:hesit[a-z]*|check)$|^(?:je|on|nous) (?:vous|te|reviens|reviendrai|reviendrons|revient) /;

/** Words that neither pause, nor name a moment, nor fill. */
const otherWords = (said: string): number =>
  [looks, returns, waits, unsure]
    .reduce((text, each) => text.replaceAll(new RegExp(each, "g"), " "), said)
    .split(/[^a-z0-9]+/)
    .filter((word) => asked.has(word) || (word.length > 2 && !momentWords.test(word) && !fills.test(word))).length;

/** « je sais pas où c'est » asks. */
const asked: ReadonlySet<string> = new Set([
  "ou",
  "si",
  "comment",
  "combien",
  "pourquoi",
  "qui",
  "where",
  "how",
  "if",
  "whether",
  "what",
  "why",
]);

const waits = anyOf([
  "(attend|attends|attendez|attendre|patiente|patientez|bougez pas|quittez pas) (moi|voir)?",
  "(un|une|1|2|3|5|deux|cinq|quelques|petite|petit|juste un|juste une|donnez moi|laissez moi) (petit|petite|un|une|2|deux|5|cinq)? (instant|instants|seconde|secondes|sec|secs|minute|minutes|min|mn|moment|peu de temps)",
  "(hold|hang) on",
  "(wait|one|a|just a|give me a|gimme a|2|two) (sec|secs|second|seconds|minute|minutes|min|mins|moment|bit)",
  "^ wait $",
]);
const unsure = anyOf([
  "(je|j|on)? (sais|sait) (vraiment|trop|meme)? (pas|plus|po) (trop|encore|vraiment|du tout|bien|exactement)? (quand|quoi|lequel|laquelle|lesquels|quel jour|quelle heure|quel moment|quelle date)? (dire|repondre|choisir|mettre|prendre|faire)?",
  "chais pas (trop|encore)?",
  "(aucune idee|pas d idee|sans idee)",
  "(je|j)? (suis|ai)? (pas|toujours pas) (encore)? (decide|decidee|sur|sure|certain|certaine|choisi|fixe|fixee) (encore|du tout)?",
  "pas encore",
  "(je|j) hesite (encore|un peu|beaucoup)? (entre (les|ces)? (deux|2|trois|3|dates|heures|jours)?)?",
  "(i|we)? (don t|dont|do not) know (yet|really|exactly|when|what to say)?",
  "(i m|im|i am|still|am)? not (really|quite|so)? sure (yet)?",
  "(no|not a) (idea|clue)",
  "not yet",
]);
const looks = anyOf(
  [
    "(<must>|(je|j|on) (vais|va|viens)?) (d abord|juste|encore|quand meme|en)? (en)? <look>",
    "(laissez|laisse) (moi|nous) (le temps|un peu de temps|un moment|deux minutes)? (de|d|pour|a)? (y|m|me)? <look>",
    "(le temps|juste le temps) (de|d|que je|que j) (m|me|y)? <look>",
    "(faut|il faut|faudrait) <look>",
    "(let me|i ll|i will|i need to|i have to|i must|i ve got to|gotta|i should) (just|first)? (check|think|look|see|ask|talk)",
  ],
  {
    must: "je_dois j_dois faut_que_je faut_que_j il_faut_que_je il_faut_que_j faudrait_que_je je_devrais on_doit",
    look: "regarde* verifi* check* consulte* voir vois voie verrai demande* reflechi* reflechis* penser cherche* m_organise* m_organiser en_parler parler discuter",
  },
);
const returns = anyOf([
  "(je|j|on)? (vous|te)? (redis|redirai|redit|rappelle|rappellerai|recontacte|recontacterai|reecris|recris|reecrirai) ~",
  "(je|j|on)? (vous|te) (dis|dirai|dire|reponds|repondrai|repondre|confirme|confirmerai|ecris|ecrirai) (ca|cela|vite|bientot|plus tard|tout a l heure|des que|rapidement|apres|dans) ~",
  "(je|j|on)? (vous|te) (dis|dirai|dire|reponds|repondrai|ecris) (demain|ce soir|lundi|la semaine prochaine) $",
  "(et|puis) (je|j|on)? (vous|te) (dis|dirai|reponds|confirme|ecris) $",
  "(je|j|on)? (vous|te) (tiens|tiendrai) (au courant|informe|informee) ~",
  "(je|j|on)? (reviens|reviendrai|revient) (vers (vous|toi)|dessus|plus tard|tout a l heure|bientot) ~",
  "(i ll|i will|will)? (get back|come back|let you know|tell you|text you|write back) (later|soon|to you|tomorrow|tonight)? ~",
]);
const fills = anyOf(["<each>"], {
  each: `euh heu hum mmh ben bah bein alors voila desole* pardon excusez merci svp ouais yep yes okay ok non oui mais juste franchement honnetement effet fait
tout suite deja encore vraiment maintenant instant sorry please thanks well hmm just really now`,
});
