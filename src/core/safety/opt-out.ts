/**
 * Whether somebody wants no more messages, or wants them back. Asked before any flow, on both channels.
 * In: the text as it came. Out: `stop`, `start`, `reminders` or nothing. A word counts only as a whole message, courtesy apart; a sentence that
 * says it in full counts too, in any words and order (« ne m'écrivez plus », « vos sms, j'en veux plus »). `CANCEL`, `END` and `QUIT` are Twilio's on SMS, but typed to us « cancel » cancels an appointment.
 */
import { foldAll } from "../words/fold.ts";
import { allFields, meetingsOf } from "../words/meeting.ts";
import { anyOf } from "../words/pattern.ts";
import { plain } from "../words/plain.ts";
import { knownFrom, untangled } from "../words/slips.ts";
import { noMore as noMoreEn } from "./en/no-more.ts";
import * as en from "./en/opt-out.ts";
import { noMore as noMoreFr } from "./fr/no-more.ts";
import * as fr from "./fr/opt-out.ts";

const courtesy = anyOf([...fr.courtesy, ...en.courtesy], {}, "g");
const besideStop = anyOf(fr.besideStop, {}, "g");
const words = { stop: new Set([...fr.stopWords, ...en.stopWords]), start: new Set([...fr.startWords, ...en.startWords]) };
/** Double letters are what is misspelt first: « arete », « dessinscription ». */
const single = (text: string): string => text.replaceAll(/([a-z])\1/g, "$1");
const fields = allFields([noMoreFr.fields, noMoreEn.fields, { sentence: [...fr.stopSentences, ...en.stopSentences] }]);
const concepts = { ...noMoreFr.concepts, ...noMoreEn.concepts };
const refused = meetingsOf(
  Object.fromEntries(Object.entries(fields).map(([name, patterns]) => [name, patterns.map(single)])),
  [...noMoreFr.stop, ...noMoreEn.stop, "sentence -another -mishap -rather -en_another -en_mishap"],
  Object.fromEntries(Object.entries(concepts).map(([name, words]) => [name, single(words)])),
);

/** « arrêtez les séances » ends no messages; the reminders of an appointment are messages. */
const appointment = anyOf([
  "(rdv|seance|seances|appointment|consultation|session|liste de (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)|liste d attente)",
]);
const reminders = anyOf(
  [
    "(rappel|rappels|reminder*|message|messages|sms) (de|d|du|pour|of|for|about) (mon|mes|le|les|my|the)? (rdv|seance*|appointment*|session*)",
  ],
  {},
  "g",
);

/** What somebody asks for who leaves. */
const goesWithStop =
  /\b(?:effac|supprim|suprim|detrui|delete|erase|annul|cancel|donnee|coordonnee|fichier|numero|liste|messages?|sms|rappels?|textos?)/;

/** « stop, c'est combien ? » ends the messages, and asks; « stop, plutôt mardi ? » only corrects itself. */
const corrects = /\b(?:plutot|finalement|non|attend[a-z]*|pardon|voulais dire|trompee?|rather|instead|wait|meant|actually|sorry)\b/;

/** The reminders of sessions are one kind of message. */
const reminder = /\b(?:rap+els?|reminders?|reminding)\b/;
const byMessage =
  /\b(?:rap+els?|reminders?) (?:automatiques? )?(?:par |via |en |by |de |d |of )?(?:mon |ma |mes |my )?(?:sms|messages?|textos?|texts?|whatsapp|rdv|seances?|appointments?|sessions?)\b|\b(?:sms|messages?|textos?|texts?|notifs?|notifications?) (?:de |d |of )rap+els?\b|\breminder (?:texts?|messages?|sms)\b/g;
/** Any other message, or a word that ends them all. */
const anyMessage =
  /\b(?:sms|messages?|mesages?|msgs?|textos?|texts?|txts?|mails?|courriels?|notif[a-z]*|relanc[a-z]*|alert[a-z]*|pubs?|publicites?|spam[a-z]*|whatsapp|envois?|ecri[a-z]*|contact[a-z]*|recontact[a-z]*|solliciter?|textez|harcel[a-z]*|message|messaging|texting|write|writing|basta|desabo[a-z]*|desinscri[a-z]*|unsubscribe|opt ?out|numero|number|listes?|list|tout|rien|everything|anything|nothing)\b/;
/** Nobody who never asked for any wants the other messages. */
const neverAsked = /\b(?:jamais|rien|pas|never|not) (?:rien )?(?:demand|souscri|accept|autoris|ask|agree|sign)[a-z]*/;
function remindersOnly(said: string): boolean {
  const rest = said.replace(byMessage, " rappels ");
  return reminder.test(rest) && !anyMessage.test(rest) && !neverAsked.test(rest) && !words.stop.has(firstOf(said));
}
const firstOf = (said: string): string => (said.split(/ [.,](?: |$)/)[0] ?? "").trim().replace(new RegExp(reminder, "g"), "…");

/** « annulez mon rdv et ne m'écrivez plus » says both. */
const breaths = / (?:et|and|mais|but) | [.,?](?: |$)/;

const known = knownFrom([...[...fr.stopWords, ...en.stopWords], ...Object.values(fields).flat(), ...Object.values(concepts)]);

/** What somebody wants of messages. `reminders`: none of those, and nothing is said of the others (« plus de rappels, mais je garde mon rdv »). */
export function messagesIn(text: string): "stop" | "start" | "reminders" | undefined {
  const said = untangled(plain(foldAll(text.trim().replaceAll(/\s*\n\s*/g, ". "))), known)
    .replaceAll(/(?<= )plu(?= |$)/g, "plus")
    // « menvoyé plu d msg », « ecrivé mwa plu »: an order, as it sounds.
    .replaceAll(/(?<=^| )(ecrive|envoye|contacte|derange|relance|texte|rappele)(?= (?:moi |nous )?plus(?: |$))/g, "$1z");
  const word = refusalIn(said);
  return word === "stop" && remindersOnly(said) ? "reminders" : word;
}

/** What messages at all are to do; a wish about the reminders alone ends none. */
export function optOutIn(text: string): "stop" | "start" | undefined {
  const word = messagesIn(text);
  return word === "reminders" ? undefined : word;
}

function refusalIn(said: string): "stop" | "start" | undefined {
  // A courtesy is itself never the message: « merci » alone stops nothing.
  const bare = said.replaceAll(/[.,?]/g, " ").replace(courtesy, " ").replaceAll(/ {2,}/g, " ").trim();
  if (words.stop.has(bare) || words.stop.has(bare.replace(besideStop, " ").replaceAll(/ {2,}/g, " ").trim())) return "stop";
  if (words.start.has(bare)) return "start";
  // « STOP. Et effacez mes coordonnées »: the word stands by itself, and the rest goes with it, or asks.
  const [first = "", ...others] = said.split(/ (?:[.,]|et|and|puis)(?: |$)/);
  const rest = others.join(" ");
  if (words.stop.has(first.trim()) && (goesWithStop.test(rest) || (rest.includes("?") && !corrects.test(rest)))) return "stop";
  if (!refused.may(single(said))) return undefined;
  const parts = said.split(breaths);
  return [said, ...parts].some((part) => refused.met(single(part)) !== undefined && !appointment.test(part.replace(reminders, " ")))
    ? "stop"
    : undefined;
}
