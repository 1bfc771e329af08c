/**
 * A session that they say they have: « je confirme mon rdv de jeudi », « je viens bien demain à 10h », « j'ai bien rdv jeudi ? ». The one that stands
 * here is said; one that may stand in the practice's own diary is passed on with their words after a yes, and nobody is told that they have none.
 * In: the desk and what was understood. Out: whether it was that. Nothing is asked for or moved here.
 */
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { dateOf } from "../../words/time.ts";
import type { Goto } from "../flow/model.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { recallAside, stepAside } from "./aside.ts";
import { pick } from "./choose.ts";
import { type Desk, notice } from "./desk.ts";
import { nodeAt } from "./dialogue.ts";
import { remember } from "./go-on.ts";
import { bookingNamed } from "./of-booking.ts";
import { daysOf, inTheMiddle, namesOther } from "./of-standing.ts";
import { askAgain } from "./question.ts";
import { reminded } from "./reminding.ts";
import { answerAside, answersHer, flowsFor, notHere } from "./route.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { startOf, walk } from "./walk.ts";

type Theirs = "comes" | "asks" | "holds";

export function ofTheirs(desk: Desk, meaning: Meaning): boolean {
  const theirs = spokenOf(desk, meaning);
  const { open } = desk.state;
  if (theirs === undefined || answersHer(desk) || openRequest(desk)?.state === "proposed") return false;
  if (meaning.name !== undefined && desk.state.memory["name"] === undefined) remember(desk, "name", meaning.name);
  if (theirs === "comes" && keepIt(desk, meaning)) return true;
  if (open !== undefined && asksForHour.has(open.flow)) return theirs === "asks" && asksBeside(desk, meaning);
  if (open !== undefined && nodeAt(desk, open).kind === "ask") return false;
  answerOthers(desk, meaning, theirs);
  const coming = bookingsToCome(desk);
  if (namesOther(desk, meaning)) walk(desk, coming.length > 0 ? anotherDay : notHere, false);
  else if (coming.length > 0) sayBooking(desk, meaning, theirs);
  else if (openRequest(desk) !== undefined) sayStatus(desk);
  else walk(desk, theirs === "asks" && meaning.when.kind === "none" ? noneHere : notHere, false);
  return true;
}

function answerOthers(desk: Desk, { intents }: Meaning, theirs: Theirs): void {
  for (const side of flowsFor(
    desk,
    intents.map(({ label }) => label),
  ))
    if (side.side && side.name !== "status" && !(theirs === "comes" && side.name === "thanks")) answerAside(desk, side);
}

/**
 * « je voudrais un rdv », then « celui de jeudi tient toujours ? »: what stands is said or their question is offered to the practice, and the
 * request that was being made comes back.
 */
function asksBeside(desk: Desk, meaning: Meaning): boolean {
  const labels = meaning.intents.map(({ label }) => label);
  if (!labels.includes("status") || (labels.includes("book") && meaning.when.kind !== "none")) return false;
  if (meansRequest(desk, meaning)) {
    if (meaning.when.kind === "none") return false;
    notice(desk, "not-sent-yet");
    askAgain(desk, undefined, false);
    return true;
  }
  answerOthers(desk, meaning, "asks");
  const stands = openRequest(desk) !== undefined || bookingsToCome(desk).length > 0;
  if (stands && !namesOther(desk, meaning)) {
    sayStatus(desk);
    return true;
  }
  stepAside(desk, "no-fact");
  const elsewhere = bookingsToCome(desk).length > 0 ? anotherDay : notHere;
  walk(desk, stands ? elsewhere : theirOwn, false);
  recallAside(desk);
  return true;
}

/** Whether it is the request in the making that they ask about: its day, or whether it is settled. */
function meansRequest(desk: Desk, { when, folded }: Meaning): boolean {
  const { wish } = desk.state.memory;
  if (!inTheMiddle(desk) || wish === undefined) return false;
  if (when.kind === "none") return settled.test(plain(folded));
  const days = daysOf(when);
  return typeof wish === "object" && wish.kind === "exact" && days.includes(dateOf(wish.slot.wall));
}

/** Where their question is offered to the practice in the middle of a request. */
const theirOwn: Goto = { kind: "step", flow: "no-fact", step: "their-own" };

/** Where it is said that none of theirs stands here, and their question is offered to the practice. */
const noneHere: Goto = { kind: "step", flow: "move", step: "none-here" };

/** Where what stands here is said, and their words about another day are offered to the practice. */
const anotherDay: Goto = { kind: "step", flow: "move", step: "another-day" };

/** Dialogues in which a moment, or the word that they come, is an answer. */
const asksForHour: ReadonlySet<string> = new Set(["request", "proposal", "declined"]);

function keepIt(desk: Desk, { answerOnly }: Meaning): boolean {
  const { open } = desk.state;
  const node = open === undefined ? undefined : nodeAt(desk, open);
  if (answerOnly || open?.flow !== "leave" || node?.kind !== "choose" || node.yes !== "cancel") return false;
  return pick(desk, open, node.no) ?? false;
}

function sayBooking(desk: Desk, meaning: Meaning, theirs: Theirs): void {
  const named = bookingNamed(desk, meaning);
  if (named !== undefined) desk.focus = named;
  // The day of their request: that one is no appointment yet.
  if (theirs !== "comes" || (named === undefined && daysOf(meaning.when).length > 0)) return sayStatus(desk);
  const [first, ...others] = named === undefined ? reminded(desk) : [named];
  desk.focus = first;
  notice(desk, others.length > 0 ? "reminder-noted-several" : "reminder-noted");
  if (desk.state.open !== undefined) askAgain(desk, undefined, false);
}

function sayStatus(desk: Desk): void {
  const status = desk.model.flows.get("status");
  const { open } = desk.state;
  if (status !== undefined) walk(desk, startOf(status), open !== undefined);
  if (open !== undefined && desk.asked === undefined) askAgain(desk, undefined, false);
}

/** « j'ai rdv vendredi, je me gare où ? »: the day of what they have is no wish; what they ask of it is read alone. */
export function withoutMention(desk: Desk, meaning: Meaning): Meaning {
  const { open } = desk.state;
  const said = saidIn(meaning);
  const asks = meaning.folded.includes("?") || meaning.intents.some(({ label }) => !hourly.has(label));
  if (meaning.when.kind === "none" || !asks || !tellsOf(said) || notTheirs.test(said)) return meaning;
  if (open !== undefined && (asksForHour.has(open.flow) || nodeAt(desk, open).kind === "ask")) return meaning;
  const intents = meaning.intents.filter(({ label }) => label !== "book");
  return intents.some(({ label }) => label === "status") ? meaning : { ...meaning, intents, when: { kind: "none" } };
}

const hourly: ReadonlySet<Intent> = new Set<Intent>(["book", "status", "greeting", "thanks", "goodbye", "out_of_scope"]);

const saidIn = ({ folded }: Pick<Meaning, "folded">): string => `. ${plain(folded)}`;

/** Whether they say that they come, ask whether or when it is, or ask for the very hour that is theirs. */
function spokenOf(desk: Desk, meaning: Meaning): Theirs | undefined {
  const { when, intents, folded, answerOnly, answer } = meaning;
  const said = saidIn(meaning);
  const day = daysOf(when).length > 0;
  if ((answerOnly && !day) || answer?.kind === "no" || notTheirs.test(said)) return undefined;
  if (!intents.every(({ label }) => beside.has(label))) return undefined;
  const ask = folded.includes("?") || asksWhether.test(said);
  const status = intents.some(({ label }) => label === "status");
  const theirs = comes.test(said) || (tellsOf(said) && !status) || (moves.test(said) && bookingNamed(desk, meaning) !== undefined);
  const spoken = reminded(desk).length > 0;
  if (!ask && theirs && (day || spoken || session.test(said))) return "comes";
  // « merci, à demain » under a reminder.
  if (!ask && spoken && parts.test(said.replaceAll(/\b(?:2m[1i]n?|2main|dmn|dem1|demin)\b/g, "demain"))) return "comes";
  const asksOfIt = status || (ask && comes.test(said));
  const own = session.test(said) || awaited.test(said);
  if (asksOfIt && (own || (when.kind !== "none" && !inTheMiddle(desk)))) return "asks";
  const hour = when.kind === "instant" && !when.dateInferred ? when.at : undefined;
  const held = hour !== undefined && bookingsToCome(desk).some(({ slot }) => slot.wall === hour);
  return held && desk.state.open === undefined && !forAnother.test(said) ? "holds" : undefined;
}

/** What may be said in the same breath. */
const beside: ReadonlySet<Intent> = new Set<Intent>([
  "status",
  "book",
  "greeting",
  "thanks",
  "goodbye",
  "message",
  "out_of_scope",
  "feeling_sorry",
  "address",
  "duration",
  "rates",
]);

const fields = {
  session: "rdv rdvs seance seances consultation consult appointment appointments appt session sessions booking slot",
  day: "lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd_hui ce cet cette tantot monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight",
  mine: "mon ma mes notre nos le la les l ce cet cette son sa my our the that this",
  confirm: "confirme confirmer confirmons confirmais reconfirme reconfirmer valide valider confirmation confirm confirming reconfirm",
  still: "bien toujours donc aussi quand_meme comme_prevu comme_convenu still definitely",
};

const session = anyOf(["<session>", "(booked|down|scheduled) (in|on|for)?"], fields);

/** A session that is not named as one: « j'ai quelque chose de prévu ? », « je suis attendue quand ? ». */
const awaited = anyOf([
  "(quelque chose|qqch|un truc|autre chose) ~ (prevu*|note*|reserve*|programme*|cale*|a mon nom|a notre nom)",
  "(suis|sommes|serai) (je|on|nous|bien|toujours|encore)? (attendu*|prevu*|inscrit*|note*|programme*)",
  "(m|nous) (avez|a|as) (bien|deja|donc)? (note*|inscrit*|mis|mise|cale*) ~",
  "(dois|devais|faut) (je|on|que je)? (venir|vienne|me presenter|passer|etre la)",
  "(anything|something) ~ (booked|planned|scheduled|coming up|arranged|down|under my name|in my name)",
  "(am|are|was) (i|we) (supposed|meant|due|expected|coming|down)",
]);

/** Of what is being asked for: whether it is settled. */
const settled = anyOf(["(confirme*|valide*|pris|prise|enregistre*|note|notee|bon|ok|reserve*|booked|confirmed|sorted|set|made)"]);

/** That they come, said as of something settled. « je viens jeudi ? » and « je peux venir jeudi » ask for it. */
const comes = anyOf(
  [
    "(je|j|on|nous|voulais|voudrais|souhaite|veux|tenais|pour|i|we|to|d like) ~ <confirm> (vous|moi|bien|donc|juste|que|pour|a|to|for|that|you)? ~ <mine>? (prochain|prochaine|premier|premiere|next|first)? (<session>|presence|venue|participation|attendance|<day>|#h|je|j|on|nous|i)",
    "<confirm> ~ (presence|venue|participation|attendance|coming)",
    "^ . <confirm> ~ <session>",
    "(je|on|nous) (viens|vient|venons|viendrai|viendra|viendrons|passe|passerai) <still>",
    "(je|j|on|nous) (y)? (serai|sera|serons) (<still>)? (la|present|presente|presents|presentes|au rdv|au rendez vous|a l heure)",
    "(je|j|on|nous) y (serai|sera|serons)",
    "(rdv|seance|consultation) ~ (tient|maintenu|maintenue|confirme|confirmee|ok|bon|toujours) ~",
    "(c est|ca) <still> (bon|ok|maintenu|prevu|tient) ~ pour ~ (rdv|seance|<day>)",
    "comme (convenu|prevu|dit|d habitude)",
    "as (agreed|planned|arranged|discussed|usual)",
    "(i|we) (will|ll|am|m|are|re) (still|definitely)? (be there|be coming|coming|attending|be attending|there)",
    "(appointment|session) ~ (still on|confirmed|still good|still stands)",
  ],
  fields,
);

const parts = anyOf(
  [`(a|see you|see ya|see u|cya|c u) <day> (alors|donc|then)? (matin|midi|soir|morning|merci|thanks|bonne soiree|bonne journee|.|,)~ $`],
  fields,
);

/** « j'ai rdv vendredi », told. */
const has = anyOf(
  [
    "(j ai|on a|nous avons|j avais|on avait|mari a|femme a|fils a|fille a|mere a|pere a|il a|elle a) (bien|deja|donc|normalement|aussi)? (pris|reserve)? (un|une|mon|ma|notre|son|sa)? (premier|premiere|prochain|prochaine)? (rdv|seance|consultation) (avec vous|chez vous|au cabinet|avec elle|pour|prevu|prevue)? (<day>|a #h|#h|le #|dans)",
    "(i ve|i have|we have|we ve|i ve got|i am|i m|we re|we are) (already|still)? (an|my|our|a)? (first|next)? <session> ~ (<day>|at #|#h)",
    "(i am|i m|we re|we are) (already|still)? (booked|down|scheduled) (in|on|for)? ~ (<day>|at #|#h)",
  ],
  fields,
);

/** "could I have an appointment on Thursday" asks for one. */
const wishes = anyOf([
  "(could|can|may|might|would|should|want|need|like|love|hope|wanna|get|please)",
  "(faut|faudrait|besoin|voudrais|voudrait|aimerais|souhaite|souhaiterais|pourrais|pourrait|puis|peux|cherche|que j ai)",
]);
const tellsOf = (said: string): boolean => has.test(said) && !wishes.test(said);

/** Of a session of theirs it says that they come; of any other moment it asks for it. */
const moves = anyOf(["(je|on|nous) (viens|vient|venons|viendrai|viendrons|passe|passerai|arrive)", "(i|we) (will|ll) come"]);

const asksWhether = anyOf(
  [
    "(savoir|verifier|demander|demande|sur|sure|know|check|wondering) (si|que|if|whether|that)",
    "est ce que",
    "(am|are|is|do|did) (i|we|my)",
  ],
  fields,
);

/** A request and its answer, a change, a no, a delay, somebody else's trade: other flows have words for those. */
const notTheirs = anyOf([
  "(demande|demandes|message|messages|reponse|reponses|retour|nouvelles|mail|sms|texto|request|requests|answer|reply|news|text)",
  "(annul*|deplac*|decal*|report*|chang*|modif*|avanc*|repouss*|cancel*|mov*|reschedul*|postpon*)",
  "(peux|peut|pourrai|pourrais|pourra|viens|viendrai|serai|sera|can|ll|will|am|confirme|confirmer) (pas|plus|not|n t)",
  "(absence|absent|absente|retard|late|attente|liste|waiting|minutes|mn)",
  "(libre|libres|dispo|disponible|disponibles|possible|available|free|place|places)",
  "(medecin|dentiste|coiffeur|kine|doctor|dentist)",
]);

const forAnother = anyOf([
  "(autre|aussi|another|also|too|deuxieme|second|en plus)",
  "pour (ma|mon|mes|sa|son|une|un) ~",
  "for (my|a|another) ~",
]);
