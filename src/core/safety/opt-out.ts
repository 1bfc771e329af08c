/**
 * Whether somebody wants no more messages, or wants them back. Asked before any flow, on both channels.
 * In: the text as it came. Out: `stop`, `start` or nothing. A word counts only as a whole message, courtesy apart; a sentence that says it in
 * full counts too, in any words and order (« ne m'écrivez plus », « vos rappels, j'en veux plus »). `CANCEL`, `END` and `QUIT` are Twilio's on SMS, but typed to us « cancel » cancels an appointment.
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

/** « annulez mon rdv et ne m'écrivez plus » says both. */
const breaths = / (?:et|and|mais|but) | [.,?](?: |$)/;

const known = knownFrom([...[...fr.stopWords, ...en.stopWords], ...Object.values(fields).flat(), ...Object.values(concepts)]);

export function optOutIn(text: string): "stop" | "start" | undefined {
  const said = untangled(plain(foldAll(text)), known);
  // A courtesy is itself never the message: « merci » alone stops nothing.
  const bare = said.replaceAll(/[.,?]/g, " ").replace(courtesy, " ").replaceAll(/ {2,}/g, " ").trim();
  if (words.stop.has(bare) || words.stop.has(bare.replace(besideStop, " ").replaceAll(/ {2,}/g, " ").trim())) return "stop";
  if (words.start.has(bare)) return "start";
  // « STOP. Et effacez mes coordonnées »: the word stands by itself, and the rest goes with it.
  const [first = "", ...others] = said.split(/ [.,](?: |$)/);
  if (words.stop.has(first.trim()) && goesWithStop.test(others.join(" "))) return "stop";
  if (!refused.may(single(said))) return undefined;
  const parts = said.split(breaths);
  return [said, ...parts].some((part) => refused.met(single(part)) !== undefined && !appointment.test(part.replace(reminders, " ")))
    ? "stop"
    : undefined;
}
