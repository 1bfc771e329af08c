/**
 * One turn of the therapist: her reply, a request that comes in, a nudge.
 * In: the turn's events, her state, facts, now. Out: her notices and echoes, moves of requests, word to clients.
 * A text of hers reaches a client only when she has named whom it is for.
 */
import { close, markNudged } from "../../booking/moves.ts";
import { optOutIn } from "../../safety/opt-out.ts";
import type { Event, Timer, Word } from "../../words/event.ts";
import type { Message } from "../../words/message.ts";
import type { EpochMs } from "../../words/time.ts";
import type { Facts, Step } from "../effect.ts";
import type { Model } from "../flow/model.ts";
import { overdue } from "../late.ts";
import { answered, weigh } from "../pace.ts";
import type { TherapistState } from "../state.ts";
import type { TherapistReply } from "../understand/therapist-reply.ts";
import { envelopeComes, envelopeDue, knockMissed, nextOf } from "./envelope.ts";
import { closeHerDesk, type HerDesk, moveHers, openHerDesk, phrase, relayed, sayInstant, tellIt } from "./her-desk.ts";
import { sayHeld, sayOrHold, takeHeld } from "./holding.ts";
import { heedsOrder } from "./orders.ts";
import { pauseDue } from "./pausing.ts";
import { readReply } from "./reading.ts";
import { carryOut } from "./reply.ts";
import { looksInto, see } from "./see.ts";
import { help, wrongCode } from "./telling.ts";
import { remindOfAsk } from "./unanswered.ts";

export const freshTherapist = (now: EpochMs, locale: TherapistState["locale"]): TherapistState => ({
  version: 1,
  role: "therapist",
  locale,
  greeted: false,
  stopped: false,
  nextNonce: 1,
  lastInAt: now,
  wrongCodes: 0,
});

export function therapistStep(
  model: Model,
  stored: TherapistState | undefined,
  events: readonly Event[],
  facts: Facts,
  now: EpochMs,
): Step {
  const state = stored ?? freshTherapist(now, facts.practice.languages[0] ?? "fr");
  const desk = openHerDesk(state, facts, model, now, events.at(-1)?.id ?? "none");
  for (const event of events) {
    if (event.kind === "message") hear(desk, event);
    else if (event.kind === "timer") nudge(desk, event);
    else hearWord(desk, event);
  }
  if (desk.queries.length > 0) return { kind: "needs", queries: desk.queries };
  const { state: after, effects } = closeHerDesk(desk);
  return { kind: "done", state: after, effects };
}

function hear(desk: HerDesk, message: Message): void {
  const { pace, hush } = weigh(desk.state.pace, [message], desk.now);
  desk.state = { ...desk.state, lastInAt: desk.now, pace: answered(pace, desk.now) };
  // She is always answered; that something writes in her name without end is told.
  if (hush?.first === true) desk.effects.push({ kind: "alert", code: hush.why });
  // Only the bare word: « K7: merci d'arrêter de m'écrire » is a text for a client.
  const bareWord = /^\p{L}+[.!]?$/u.test(message.text.trim()) ? optOutIn(message.text) : undefined;
  // « reprenez », "resume" after a pause of the assistant are no START: nothing of hers was stopped.
  const word = bareWord === "start" && !desk.state.stopped && !/^(?:un|re)?start/i.test(message.text.trim()) ? undefined : bareWord;
  const optOut = message.optOut === "STOP" ? "stop" : message.optOut === "START" ? "start" : word;
  if (optOut !== undefined) return stopOrStart(desk, optOut, message.optOut !== undefined);
  if (desk.state.lockedUntil !== undefined) {
    if (desk.now < desk.state.lockedUntil) return;
    const { lockedUntil: _over, ...rest } = desk.state;
    desk.state = { ...rest, wrongCodes: 0 };
  }
  // After her STOP nothing is carried out that she could not be told of.
  if (desk.state.stopped) {
    desk.effects.push({ kind: "alert", code: "therapist-stopped" });
    return;
  }
  if (overdue(message, desk.now)) return tooLate(desk, message);
  const first = !desk.state.greeted;
  desk.state = { ...desk.state, greeted: true };
  if (message.text.trim() === "" && message.payload === undefined) tellIt(desk, "her-not-text");
  else {
    const inside = looksInto(message);
    if (inside !== undefined) see(desk, message, inside, (code) => wrongCode(desk, code));
    const heeded =
      inside === undefined && heedsOrder(desk, message, (text) => carryOut(desk, message, replyOf(desk, { ...message, text })));
    const reply: TherapistReply | undefined = inside === undefined && !heeded ? replyOf(desk, message) : undefined;
    const short = message.text.trim().split(/\s+/).length <= 2;
    const hello = first && message.quoted === undefined && (reply?.kind === "help" || (reply?.kind === "unclear" && short));
    if (reply !== undefined && !hello) carryOut(desk, message, reply);
  }
  if (first) help(desk);
}

/** Written hours ago: what she meant then may be wrong now. She is told which of her messages it was. */
function tooLate(desk: HerDesk, message: Message): void {
  const words = [...message.text.replaceAll(/\s+/g, " ").trim()].slice(0, shownOfHers).join("");
  tellIt(desk, "her-late", {
    at: sayInstant(desk, message.at),
    words: words === "" ? phrase(desk, "not-text-mark") : relayed(desk, words),
  });
}

const shownOfHers = 40;

function replyOf(desk: HerDesk, message: Message): TherapistReply {
  const verb = message.payload === undefined ? undefined : /\.(yes|no|undo)$/.exec(message.payload)?.[1];
  if (verb === "yes" || verb === "no" || verb === "undo") return { kind: verb };
  return readReply(desk, message.text);
}

function stopOrStart(desk: HerDesk, word: "stop" | "start", twilioAnswered: boolean): void {
  desk.state = { ...desk.state, stopped: word === "stop", greeted: true };
  if (word === "stop") desk.effects.push({ kind: "alert", code: "therapist-stopped" });
  if (!twilioAnswered) tellIt(desk, word === "stop" ? "her-stopped" : "her-restarted");
  if (word === "start") knockMissed(desk);
}

/** Her messages are stopped here: word goes to her next address, or the operator hears of it. */
function elsewhere(desk: HerDesk, word: Word | undefined): void {
  const next = nextOf(desk);
  // What somebody in danger wrote is kept for her START: here alone it can wait.
  if (next === undefined && word?.about.kind === "envelope") envelopeComes(desk, word.at, word.about);
  else if (next === undefined || word === undefined) desk.effects.push({ kind: "alert", code: "therapist-stopped" });
  else desk.effects.push({ kind: "post", to: next, event: word });
}

function nudge(desk: HerDesk, timer: Timer): void {
  if (timer.name === "digest") return wake(desk);
  if (timer.name === "pause") return pauseDue(desk, timer);
  if (timer.name === "ask") return remindOfAsk(desk, timer);
  if (timer.name === "knock" || timer.name === "forget")
    return envelopeDue(desk, timer, (code) =>
      hearWord(desk, { kind: "word", id: `ev-${timer.id}-gone`, at: desk.now, about: { kind: "gone", code } }),
    );
  const request = timer.request === undefined ? undefined : desk.requests.get(timer.request);
  // A booking of her agenda alone ends here: nobody else hears of it.
  if (timer.name === "close" && request !== undefined && request.rev === timer.rev) {
    const ended = close(request, desk.now);
    return ended.ok ? moveHers(desk, ended.value) : undefined;
  }
  if (timer.name !== "nudge" || request === undefined || request.rev !== timer.rev) return;
  const moved = markNudged(request);
  if (!moved.ok) return;
  moveHers(desk, moved.value);
  if (desk.state.stopped) return elsewhere(desk, undefined);
  const about: Word["about"] = { kind: "request", request: request.id, rev: moved.value.rev, what: "nudge" };
  sayOrHold(desk, { kind: "word", id: `ev-${request.id}-${moved.value.rev}-nudge`, at: desk.now, about });
}

/** Her quiet time is over; a row of an earlier one finds nothing that is due. */
function wake(desk: HerDesk): void {
  if (desk.state.held === undefined || desk.now < desk.state.held.until) return;
  if (desk.state.stopped) for (const word of takeHeld(desk)) elsewhere(desk, word);
  else sayHeld(desk);
}

function hearWord(desk: HerDesk, word: Word): void {
  if (desk.state.stopped) elsewhere(desk, word);
  else sayOrHold(desk, word);
}
