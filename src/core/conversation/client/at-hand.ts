/**
 * From an hour before a session until it ends: « j'arrive », « je serai là à 9h20 », « je suis devant la porte », « je rentre chez moi » are of use
 * to her at once, or not at all. They are passed on as they are, without a question to whoever drives or stands outside.
 * In: the desk and what was understood. Out: whether it was that; one line says so, with the way in for whoever stands at the door. What is asked
 * in the same breath of rates or hours is answered with it.
 */
import { endOf } from "../../booking/due.ts";
import type { Slot } from "../../booking/request.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { dateOf, hourMs } from "../../words/time.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { relayWords } from "./actions/talk.ts";
import { takenUp } from "./after-urgent.ts";
import { type Desk, notice } from "./desk.ts";
import { answerAside, flowsFor } from "./route.ts";

export function passedAtOnce(desk: Desk, meaning: Meaning): boolean {
  const session = sessionAtHand(desk);
  const what = session === undefined ? undefined : whatOf(desk, meaning, session.slot);
  if (session === undefined || what === undefined) return false;
  if (what === "then") {
    desk.focus = session;
    notice(desk, "reminder-noted");
    return true;
  }
  const outcome = relayWords(desk, desk.words);
  if (outcome === undefined) return true;
  // Right after a text for danger the numbers come first, once more.
  if (takenUp(desk)) notice(desk, "after-urgent-relayed");
  if (outcome === "error") notice(desk, "apology");
  else notice(desk, what === "door" && desk.facts.practice.access !== undefined ? "passed-at-once-door" : "passed-at-once");
  for (const flow of flowsFor(desk, asked(meaning))) if (flow.side) answerAside(desk, flow);
  return true;
}

/** Theirs, confirmed, near or running. */
const sessionAtHand = ({ state, requests, now }: Desk) =>
  state.bookings
    .flatMap((id) => requests.get(id) ?? [])
    .flatMap((request) => (request.state === "confirmed" ? [request] : []))
    .find(({ slot }) => slot.at - hourMs <= now && now < endOf(slot));

/** `then`: no more than that they come at the hour that stands. */
function whatOf(desk: Desk, { folded, when, intents }: Meaning, slot: Slot): "door" | "way" | "then" | undefined {
  const said = sayings(folded);
  if (said.split(" ").length > mostWords || others.test(said)) return undefined;
  // An hour that has not begun is still given up here, after one question.
  if (desk.now < slot.at && (givesUp.test(said) || intents.some(({ label }) => label === "cancel"))) return undefined;
  // Where the way in is written down, whoever asks for it alone is told it, and she is left in peace.
  if (desk.facts.practice.access !== undefined && wayIn.test(said) && !/\b(?:pas|plus|personne|ferme|fermee|not|nobody)\b/.test(said))
    return undefined;
  if (door.test(said) || wayIn.test(said)) return "door";
  if (late.test(said) || home.test(said)) return "way";
  if (!coming.test(said)) return undefined;
  if (when.kind === "instant") {
    if (when.at === slot.wall) return desk.now < slot.at && desk.state.open === undefined ? "then" : undefined;
    if (!when.dateInferred && dateOf(when.at) !== dateOf(slot.wall)) return undefined;
  }
  if ((when.kind === "day" || when.kind === "daypart") && when.date !== dateOf(slot.wall)) return undefined;
  return "way";
}

/** « je serai là à 9h20 », « j'arrive vers 15h »: of a session that stands, not a wish for another. */
export const saysComing = (folded: string): boolean => {
  const said = sayings(folded);
  return coming.test(said) && !others.test(said) && !givesUp.test(said) && said.split(" ").length <= mostWords;
};

/** « jarrive ds 20min »: the number apart from its minutes, « ne » left out. */
const sayings = (folded: string): string =>
  plain(folded)
    .replaceAll(/(\d)(?=mi?n)/g, "$1 ")
    .replaceAll(/(?:^|(?<= ))(?:ne|n) (?=[a-z])/g, "");

const asked = ({ intents, folded }: Meaning): Intent[] =>
  intents.flatMap(({ label }) => (answeredToo.has(label) || (label === "address" && lost.test(folded)) ? [label] : []));
const answeredToo: ReadonlySet<Intent> = new Set<Intent>(["rates", "hours", "duration"]);
/** « je cherche la rue Lamartine »: whoever stands at the door knows it. */
const lost = /\b(?:perdue?s?|(?:cherche|trouve)[a-z]* (?:pas )?(?:la|votre) (?:rue|adresse)|quelle (?:rue|adresse)|lost|which street)\b/;

/** More than this may say something that is not to be sent unseen. */
const mostWords = 40;

/** Another day, or a lateness that is not theirs on the way. */
const others = anyOf([
  "(demain|lendemain|(semaine|mois|fois|seance|rdv) (prochain|prochaine|d apres|suivante|suivant)|(prochain|prochaine) (semaine|mois|fois|seance|rdv))",
  "retard* (de|dans|sur|pour|d) (ma|mon|mes|la|le|les|votre|vos)? (reponse*|repondre|paiement*|reglement*|facture*|langage|developpement|scolaire|regles|croissance)",
  "(tomorrow|next (week|time|month|session))",
]);
const givesUp = anyOf(["(annul*|anul*|decommand*|cancel*)"]);

const late = anyOf([
  "(retard|retards)",
  "(running|be|m|am|are|arrive|arriving|min|mins|minutes|minute|bit|little|slightly) late",
  "running behind",
  "(bouchon*|embouteillage*|embouteille*|deviation)",
  "(suis|sommes|toujours|tjr|encore|reste|restes|bloke) (toujours|encore|completement)? (bloque*|bloke*|coince*) ($|.|,|§|dans|sur|a|au|en|par|derriere|je|j|ca|elle)",
  "(bloque*|bloke*|coince*) (dans|sur|derriere) (les|le|la|l|un|une)? (bouchon*|trafic|route|autoroute|circulation|rocade|train|bus|metro|peage|accident)",
  "(bus|train|metro|tram|ter|voiture|caisse|bagnole|scooter|scoot|velo|moto|taxi|uber) ~ (panne|supprime|bloque*|(demarre|avance|arrive|passe|vient) (pas|plus))",
  "(en panne|j ai creve|pneu creve|une crevaison|accrochage)",
  "(manque|rate|loupe) (mon|le|la|ma|l) (bus|train|metro|tram|ter|car|arret|sortie|correspondance)",
  "(me|m) (prend|prends|prendrez|prenez|recoit|recevez|recevrez|attend|attendez|attendrez) ~ quand meme",
  "stuck (in|on|at|behind) ~",
]);
const coming = anyOf([
  "(je|j|on|nous) (arrive|arrivons|arriverai|arriverais|arriverons|serai|serais|serons|y serai|y suis|suis|viens) (bien|presque|bientot|seulement|plutot)? (la|chez vous|sur place|au cabinet)? (bien|seulement|plutot)? (a|vers|dans|d ici|pour|avant|apres|peu apres|un peu apres|que dans|qu a) (environ|a peu pres|moins de)? (#h|# h|# heures|# (min|mins|mn|mon|minutes|minute|m|km|kms|metres|rues)|(un|une) (quart d heure|demi heure|minute|instant)|(deux|trois|cinq|dix|quinze|vingt|trente|quelques|2|5) (minutes|min|petites minutes|secondes)|moins|et quart|et demie|midi)",
  "(je|j|on) arrive (tout de suite|de suite|bientot|vite|direct|la|au plus vite|un peu (plus)? (tard|tot)|en avance|en courant|juste apres|$|.|,|§)",
  "(je|j|on) (suis|sommes) (bientot|presque|deja)? (en route|en chemin|sur la route|en avance|sur le chemin|dans le (bus|train|metro|tram)|dans la voiture|a la gare|au feu|au rond point|dans la rue|en bas de la rue|arrive*|arrives)",
  "(je|j|on) (me|nous|m) (gare|garons|stationne)",
  "(cherche|trouve (pas|plus)) ~ (place|stationnement|parking|ou (me|m) garer|garer)",
  "(je|j|on) (pars|part|demarre|sors) (seulement|juste|a peine|la|tout juste|maintenant|a l instant|de) (maintenant|chez moi|la maison|du (travail|boulot|taf|bureau))?",
  "(on (my|the) way|be there (in|by|at|soon)|(i m|im|i ll be|almost|nearly) (here|there|parking|coming)|(# (min|mins|minutes)) away)",
]);
const door = anyOf([
  "(je|j|on) (suis|sui|sommes|attends|attend|attendons|poireaute|patiente|(me|m) trouve) (bien|deja|toujours|encore)? (la)? (devant|en bas|dehors|a la porte|derriere la porte|sur place|sur le palier|dans le hall|dans l entree|dans la salle d attente|dans la salle|au cabinet|a l adresse|au pied de)",
  "(je|j|on) (suis|sui|sommes) (bien|deja)? la ($|.|,|§|mais|et|depuis|personne|ca|la porte)",
  "(porte|portail|portillon|grille|immeuble) ~ (ferme|fermee|fermes|close|verrouille*|bloque*|ouvre (pas|plus))",
  "(c est|c etait|tout est|cabinet est) (tout|encore|bien)? (ferme|close) ($|.|,|§|a cle|devant)",
  "(porte|volet*) close*",
  "(sonne|sonner|sonnette|interphone|digicode|code|bouton|badge|ca|telephone) (marche|fonctionne|sonne|repond|ouvre|passe|est) (pas|plus|personne|en panne|casse*|dans le vide|hs)",
  "(j ai|je|j|on a|ai) (bien|deja)? (sonne|sonner|toque|frappe|re sonne|resonne) ~",
  "personne (ouvre|repond|vient|arrive|m ouvre|ici|en vue|$|§|.|,)",
  "(y a|il y a|y a t il|est ce qu il y a) (pas|plus|encore)? (personne|quelqu un|qqn|qq) ($|§|.|,|au|dans|ici|pour)",
  "(ouvrir|ouvrez|ouvre|ouvres|venez (m|nous)? ouvrir) (moi|nous|la porte|svp|§)",
  "(m|me|nous) (ouvrez|ouvre|ouvrir)",
  "(peux|peut|arrive|arrivons|pouvons|reussis) (pas|plus) (a)? (entrer|rentrer|ouvrir|monter|acceder)",
  "(trouve|trouvons|vois) (pas|plus|toujours pas) ~ (cabinet|porte|plaque|entree|sonnette|nom|rue|batiment|numero|immeuble|interphone)",
  "(at|outside|in front of) (the|your) (door|building|gate|office|practice)",
  "(i m|im|we re|waiting) (outside|downstairs)",
  "(nobody|no one|noone) (answers|is answering|s here|is here|is there|opens|there|here)",
  "(door|gate|it|building) (is|s|seems)? (locked|closed|shut)",
  "(bell|buzzer|code|intercom) (doesn t|does not|isn t|is not|not) (work|working|ring|ringing)",
]);
const wayIn = anyOf([
  "(code|digicode) (de|pour|d|svp|§|$) ~",
  "(quelle|quel|c est quoi|c est) ~ (code|digicode|etage|batiment|interphone|sonnette|porte) ~ ($|§|svp)",
  "(door|entry|gate) code",
]);
const home = anyOf([
  "(je|j|on) (rentre|rentrons|repars|repartons|retourne|(m en|men) (vais|retourne)|fais demi tour|pars) (chez (moi|nous)|a la maison|du coup|alors|donc|tant pis|$|.|,|§)",
  "(je|j|on) (vais|va) (rentrer|repartir|faire demi tour|retourner (chez|a)|partir ($|.|,|§|du coup|alors|si))",
  "tant pis ,? (je|j|on) (rentre|repars|pars|laisse|y vais|(m en) vais)",
  "(going|heading|head|go) (back)? home",
  "(i m|im|i ll) (leaving|leave) (now|then|$|.|,)",
]);
