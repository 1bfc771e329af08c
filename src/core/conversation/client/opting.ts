/**
 * STOP, START and what a person is told after them. Acts on both channels, whatever else was written, however late it came.
 * In: the desk, and whether Twilio has answered the word itself. Out: the state, and at most one notice.
 */
import { distressIn } from "../../safety/distress.ts";
import { messagesIn, optOutIn } from "../../safety/opt-out.ts";
import type { Channel } from "../../words/address.ts";
import type { Message } from "../../words/message.ts";
import { dayMs, wallOf } from "../../words/time.ts";
import { expectedNow } from "../turn.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { understand } from "../understand/understand.ts";
import { relayWords } from "./actions/talk.ts";
import { takenUp } from "./after-urgent.ts";
import { type Desk, notice } from "./desk.ts";
import { askAgain } from "./question.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { startOf, walk } from "./walk.ts";

/** What a message says of receiving messages at all; `answered`: Twilio has answered it itself. */
export function optOutOf(message: Message, channel: Channel): { word: "stop" | "start" | "help"; answered: boolean }[] {
  if (message.optOut !== undefined) {
    const word = message.optOut === "STOP" ? "stop" : message.optOut === "START" ? "start" : "help";
    return [{ word, answered: true }];
  }
  const word = optOutIn(message.text);
  return word === undefined ? [] : [{ word, answered: channel === "sms" && twilioAnswers.has(message.text.trim().toUpperCase()) }];
}

/** On SMS Twilio answers these by itself, and refuses whatever we would send after the first kind (21610). */
const twilioAnswers: ReadonlySet<string> = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT", "CANCEL"]);

/** `messages`: what was written with it. What it asks for beside the silence is not lost: it goes to the practice as it stands. */
export function stop(desk: Desk, messages: readonly Message[], twilioAnswered: boolean): void {
  desk.state = { ...desk.state, stopped: true };
  const besides = messages.filter(({ text }) => distressIn(text) === undefined).map(({ text }) => text);
  const passed = asksMore(desk, besides.join("\n")) ? relayWords(desk, besides.join("\n")) : undefined;
  if (!twilioAnswered && desk.queries.length === 0) notice(desk, passed === "sent" ? "stopped-passed" : "stopped");
}

/** An hour that is given up or moved, or data to be erased: true whether messages go on or not. */
const lasting: ReadonlySet<Intent> = new Set(["cancel", "reschedule", "delete_data"]);

/** Beside the silence they ask for something that lasts, or ask a question: nobody answers that here any more, the practice can. */
function asksMore(desk: Desk, words: string): boolean {
  // Words that Twilio knows as STOP (« cancel ») ask for nothing else.
  if (twilioAnswers.has(words.trim().toUpperCase())) return false;
  const now = wallOf(desk.now, desk.facts.practice.zone);
  const wanted = (text: string) =>
    understand(text, { now, locale: desk.state.locale, expects: "nothing" }).intents.map(({ label }) => label);
  const besides = words.split(/[\n.,;!]+/).filter((piece) => piece.trim() !== "" && messagesIn(piece) === undefined);
  return (
    wanted(words).some((label) => lasting.has(label)) ||
    besides.some((piece) => piece.includes("?") && wanted(piece).some((label) => !idle.has(label)))
  );
}

const idle: ReadonlySet<Intent> = new Set<Intent>(["greeting", "thanks", "goodbye", "feeling_sorry", "let_go", "out_of_scope", "help"]);

/**
 * No more reminders, with other messages or without a word of them: the practice decides that. It is passed on, they are told what STOP would do, and
 * what else was said is answered. Undefined: nothing else was.
 */
export function withoutReminders(desk: Desk, meaning: Meaning): Meaning | undefined {
  const rest = { ...meaning, intents: meaning.intents.filter(({ label }) => label !== "reminders") };
  if (rest.intents.length === meaning.intents.length || expectedNow(desk.state, desk.model) === "text") return meaning;
  if (relayWords(desk, desk.words) === undefined) return undefined;
  notice(desk, "no-reminders");
  if (rest.intents.some(({ label }) => !idle.has(label)) || (rest.answer !== undefined && desk.state.open !== undefined)) return rest;
  askAgain(desk, undefined, false);
  return undefined;
}

export function restart(desk: Desk, twilioAnswered: boolean): void {
  const was = desk.state.stopped;
  const { stopSaidAt: _said, ...rest } = desk.state;
  desk.state = { ...rest, stopped: false };
  if (was && !twilioAnswered) notice(desk, "restarted");
  // What happened meanwhile was not said: where things stand is said now.
  const stands = openRequest(desk) !== undefined || bookingsToCome(desk).length > 0;
  const status = desk.model.flows.get("status");
  if (was && stands && status !== undefined) walk(desk, startOf(status), false);
}

/** Somebody who writes after STOP is told once a day how to come back, and where else to turn; at once after a text for danger. */
export function stoppedStill(desk: Desk): void {
  const before = takenUp(desk) ? undefined : desk.state.stopSaidAt;
  if (before !== undefined && desk.now - before < dayMs) return;
  desk.state = { ...desk.state, stopSaidAt: desk.now };
  notice(desk, "stopped-still");
}
