/**
 * Whether somebody wants no more messages, or wants them back. Asked before any flow, on both channels.
 * In: the text as it came. Out: `stop`, `start` or nothing. A word counts only as a whole message, courtesy apart; a sentence that says it in
 * full counts too (« ne m'écrivez plus »). `CANCEL`, `END` and `QUIT` are Twilio's on SMS, but typed to us « cancel » cancels an appointment.
 */
import { foldAll } from "../words/fold.ts";
import { anyOf } from "../words/pattern.ts";
import { plain } from "../words/plain.ts";
import { knownFrom, untangled } from "../words/slips.ts";
import * as en from "./en/opt-out.ts";
import * as fr from "./fr/opt-out.ts";

const courtesy = anyOf([...fr.courtesy, ...en.courtesy], {}, "g");
const words = { stop: new Set([...fr.stopWords, ...en.stopWords]), start: new Set([...fr.startWords, ...en.startWords]) };
const sentences = anyOf([...fr.stopSentences, ...en.stopSentences]);
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

/** « annulez mon rdv et ne m'écrivez plus » says both. */
const breaths = / (?:et|and|mais|but) | [.,?](?: |$)/;

const known = knownFrom([fr, en].flatMap((language) => [...language.stopWords, ...language.stopSentences]));

export function optOutIn(text: string): "stop" | "start" | undefined {
  const said = untangled(plain(foldAll(text)), known);
  // A courtesy is itself never the message: « merci » alone stops nothing.
  const bare = said.replaceAll(/[.,?]/g, " ").replace(courtesy, " ").replaceAll(/ {2,}/g, " ").trim();
  if (words.stop.has(bare)) return "stop";
  if (words.start.has(bare)) return "start";
  return said.split(breaths).some((part) => sentences.test(part) && !appointment.test(part.replace(reminders, " "))) ? "stop" : undefined;
}
