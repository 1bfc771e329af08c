/**
 * One turn of a client: their messages, or what the system has to tell them.
 * In: the turn's events, the state, facts, now. Out: the state as it will be and the effects, or a question for more facts.
 * Asked before any flow: opt-out, distress. Then taps, then the open question, then what the message wants.
 */

import { optOutIn } from "../../safety/opt-out.ts";
import type { Channel } from "../../words/address.ts";
import type { Event } from "../../words/event.ts";
import type { Message } from "../../words/message.ts";
import { dayMs, type EpochMs, hourMs, wallOf } from "../../words/time.ts";
import type { Facts, Step } from "../effect.ts";
import type { Model } from "../flow/model.ts";
import type { ClientState } from "../state.ts";
import { expectedNow, isCommand } from "../turn.ts";
import type { Meaning } from "../understand/meaning.ts";
import { understand } from "../understand/understand.ts";
import { answerOpen } from "./answer.ts";
import { closeDesk, type Desk, notice, openDesk } from "./desk.ts";
import { withoutLost } from "./dialogue.ts";
import { mayRelease, release, resume, tell } from "./events.ts";
import { askAgain } from "./question.ts";
import { route } from "./route.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { tap } from "./tap.ts";
import { startOf, walk } from "./walk.ts";

export const freshClient = (now: EpochMs): ClientState => ({
  version: 1,
  role: "client",
  locale: "fr",
  greeted: false,
  stopped: false,
  nextNonce: 1,
  lastInAt: now,
  past: [],
  trail: [],
  memory: {},
  bookings: [],
  said: {},
  held: [],
});

export function clientStep(model: Model, stored: ClientState | undefined, events: readonly Event[], facts: Facts, now: EpochMs): Step {
  const state = withoutLost(stored ?? freshClient(now), model);
  const messages = events.filter((event) => event.kind === "message");
  const cause = events.at(-1)?.id ?? "none";
  const words = messages
    .map((message) => message.text)
    .filter((text) => text.trim() !== "")
    .join("\n");
  const desk = openDesk(state, facts, model, now, cause, words);
  if (messages.length === 0) for (const event of events) tell(desk, event);
  else hear(desk, messages);
  if (desk.queries.length > 0) return { kind: "needs", queries: desk.queries };
  const { state: after, effects } = closeDesk(desk);
  return { kind: "done", state: after, effects };
}

function hear(desk: Desk, messages: readonly Message[]): void {
  const away = desk.now - desk.state.lastInAt;
  if (away > 12 * hourMs) desk.state = { ...desk.state, said: {} };
  const meaning = heard(desk, messages);
  const languages = desk.facts.practice.languages;
  // « hi » shows a language only where nothing else was ever said.
  const shown =
    meaning.locale ?? (!desk.state.greeted && /^(?:hi|good (?:morning|afternoon|evening))\b/.test(meaning.folded) ? "en" : undefined);
  const locale = shown !== undefined && languages.includes(shown) ? shown : desk.state.locale;
  desk.state = { ...desk.state, locale, lastInAt: desk.now };

  // Each message by itself: STOP after a fragment is STOP.
  const optOut = messages.flatMap((message) => optOutOf(message, desk.channel)).at(-1);
  if (optOut?.word === "stop") return stop(desk, optOut.answered);
  if (optOut?.word === "start") return restart(desk, optOut.answered);
  if (optOut?.word === "help" && optOut.answered) return;
  // The urgent lane has already answered, before anything else; the open question stays where it was.
  if (meaning.distress !== undefined) {
    desk.state = { ...desk.state, greeted: true };
    return;
  }
  if (desk.state.stopped) return stoppedStill(desk);

  const greeted = desk.state.greeted;
  answer(desk, messages, meaning, away);
  if (mayRelease(desk)) release(desk);
  resume(desk);
  if (!greeted && desk.queries.length === 0 && (desk.paragraphs.length > 0 || desk.asked !== undefined)) introduce(desk, meaning);
}

/** The turn read as one; a command that closes it after a fragment is read alone, as the command that it is. */
function heard(desk: Desk, messages: readonly Message[]): Meaning {
  const read = (text: string): Meaning =>
    understand(text, {
      now: wallOf(desk.now, desk.facts.practice.zone),
      locale: desk.state.locale,
      expects: expectedNow(desk.state, desk.model),
    });
  const last = messages.length > 1 ? messages.at(-1) : undefined;
  const alone = last === undefined ? undefined : read(last.text);
  return alone !== undefined && alone.distress === undefined && isCommand(alone) ? alone : read(desk.words);
}

/** What a message says of receiving messages at all; `answered`: Twilio has answered it itself. */
function optOutOf(message: Message, channel: Channel): { word: "stop" | "start" | "help"; answered: boolean }[] {
  if (message.optOut !== undefined) {
    const word = message.optOut === "STOP" ? "stop" : message.optOut === "START" ? "start" : "help";
    return [{ word, answered: true }];
  }
  const word = optOutIn(message.text);
  return word === undefined ? [] : [{ word, answered: channel === "sms" && twilioAnswers.has(message.text.trim().toUpperCase()) }];
}

/** On SMS Twilio answers these by itself, and refuses whatever we would send after the first kind (21610). */
const twilioAnswers: ReadonlySet<string> = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "REVOKE", "OPTOUT", "CANCEL"]);

function answer(desk: Desk, messages: readonly Message[], meaning: Meaning, away: number): void {
  const touched = messages.findLast((message) => message.payload !== undefined);
  if (touched?.payload !== undefined) return tap(desk, touched.payload);
  if (desk.words === "") {
    notice(desk, "not-text");
    return askAgain(desk, undefined, false);
  }
  const firstAt = messages[0]?.at ?? desk.now;
  if (answerOpen(desk, meaning, firstAt)) return;
  route(desk, meaning, away);
}

/** The first answer to anybody says what this is, after what was asked and before the next question. */
function introduce(desk: Desk, meaning: Meaning): void {
  desk.state = { ...desk.state, greeted: true };
  const onlyGreeting = meaning.intents.every(({ label }) => label === "greeting") && desk.asked === undefined && meaning.intents.length > 0;
  if (onlyGreeting) desk.paragraphs.length = 0;
  notice(desk, onlyGreeting ? "first-contact" : "first-notice");
}

function stop(desk: Desk, twilioAnswered: boolean): void {
  desk.state = { ...desk.state, stopped: true };
  if (!twilioAnswered) notice(desk, "stopped");
}

function restart(desk: Desk, twilioAnswered: boolean): void {
  const was = desk.state.stopped;
  const { stopSaidAt: _said, ...rest } = desk.state;
  desk.state = { ...rest, stopped: false };
  if (was && !twilioAnswered) notice(desk, "restarted");
  // What happened meanwhile was not said: where things stand is said now.
  const stands = openRequest(desk) !== undefined || bookingsToCome(desk).length > 0;
  const status = desk.model.flows.get("status");
  if (was && stands && status !== undefined) walk(desk, startOf(status), false);
}

/** Somebody who writes after STOP is told once a day how to come back; nothing else leaves. */
function stoppedStill(desk: Desk): void {
  const before = desk.state.stopSaidAt;
  if (before !== undefined && desk.now - before < dayMs) return;
  desk.state = { ...desk.state, stopSaidAt: desk.now };
  notice(desk, "stopped-still");
}
