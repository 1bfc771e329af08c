/**
 * One turn of a client: their messages, or what the system has to tell them.
 * In: the turn's events, the state, facts, now. Out: the state as it will be and the effects, or a question for more facts.
 * Asked before any flow: opt-out, distress. Then taps, then the open question, then what the message wants.
 */

import { distressIn } from "../../safety/distress.ts";
import type { Event } from "../../words/event.ts";
import { outboxId } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import { type EpochMs, hourMs, wallOf } from "../../words/time.ts";
import type { Facts, Step } from "../effect.ts";
import type { Model } from "../flow/model.ts";
import { overdue } from "../late.ts";
import { answered, type Hush, weigh } from "../pace.ts";
import type { ClientState, Question } from "../state.ts";
import { expectedNow, isCommand } from "../turn.ts";
import type { Expecting, Meaning } from "../understand/meaning.ts";
import { understand } from "../understand/understand.ts";
import { useCode, whoIs } from "./actions/talk.ts";
import { afterUrgent, urgentLeft } from "./after-urgent.ts";
import { answersAndAlso } from "./and-also.ts";
import { answerOpen } from "./answer.ts";
import { resume, withoutPassing } from "./aside.ts";
import { passedAtOnce } from "./at-hand.ts";
import { besideBooking } from "./beside-booking.ts";
import { closeDesk, type Desk, notice, openDesk, tellHer } from "./desk.ts";
import { settled } from "./dialogue.ts";
import { mayRelease, release, tell } from "./events.ts";
import { invite } from "./invite.ts";
import { keepsOwn } from "./keeps-own.ts";
import { passOn } from "./late.ts";
import { countAnew } from "./missed.ts";
import { pieced } from "./moment.ts";
import { ofTheirs, withoutMention } from "./of-theirs.ts";
import { optOutOf, restart, stop, stoppedStill, withoutReminders } from "./opting.ts";
import { withName } from "./piecemeal.ts";
import { askAgain } from "./question.ts";
import { alsoAsked, answerAlso, route, startOver } from "./route.ts";
import { arrivesLate } from "./running-late.ts";
import { asksForHour, sameAgain } from "./same-again.ts";
import { takesOffer } from "./takes-offer.ts";
import { takesTime } from "./takes-time.ts";
import { isOf, tap } from "./tap.ts";
import { tellsWayIn } from "./way-in.ts";
import { passedToHer } from "./with-her.ts";

export const freshClient = (now: EpochMs, locale: ClientState["locale"] = "fr"): ClientState => ({
  version: 1,
  role: "client",
  locale,
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
  const messages = events.filter((event) => event.kind === "message");
  const { state, lost } = settled(
    stored ?? {
      ...freshClient(now, facts.practice.languages[0]),
      ...(isEntered(events[0]) ? { unmet: true } : {}),
      ...(facts.wroteBefore === true ? { known: true } : {}),
    },
    model,
  );
  const cause = events.at(-1)?.id ?? "none";
  const words = messages
    .map((message) => message.text)
    .filter((text) => text.trim() !== "")
    .join("\n");
  const desk = openDesk(state, facts, model, now, cause, words);
  if (messages.length === 0) for (const event of events) tell(desk, event);
  else hear(desk, messages, lost);
  if (desk.queries.length > 0) return { kind: "needs", queries: desk.queries };
  invite(desk);
  const { state: after, effects } = closeDesk(desk);
  return { kind: "done", state: after, effects };
}

/** The first that is heard of this person is that she has entered a booking for them. */
const isEntered = (event: Event | undefined): boolean => event?.kind === "word" && event.about.kind === "booking";

function hear(desk: Desk, messages: readonly Message[], lost: Question | undefined): void {
  const { unmet: _met, ...met } = desk.state;
  desk.state = met;
  const away = desk.now - desk.state.lastInAt;
  if (away > 12 * hourMs) desk.state = withoutPassing({ ...desk.state, said: {} });
  const meaning = heard(desk, messages);
  const languages = desk.facts.practice.languages;
  // « hi » shows a language only where nothing else was ever said.
  const shown =
    meaning.locale ?? (!desk.state.greeted && /^(?:hi|good (?:morning|afternoon|evening))\b/.test(meaning.folded) ? "en" : undefined);
  const locale = shown !== undefined && languages.includes(shown) ? shown : desk.state.locale;
  const late = messages.some((message) => overdue(message, desk.now));
  // What is weighed is remembered for a while: words of danger are not.
  const weighed = meaning.distress === undefined ? messages.filter(({ text }) => distressIn(text) === undefined) : [];
  const { pace, hush } = weigh(desk.state.pace, weighed, desk.now);
  desk.state = { ...desk.state, locale, pace, lastInAt: late ? desk.state.lastInAt : desk.now };

  // Each message by itself: STOP after a fragment is STOP.
  const optOut = messages.flatMap((message) => optOutOf(message, desk.channel)).at(-1);
  // Of what came late the rest is passed on anyhow.
  const withStop = late ? messages.filter((message) => optOutOf(message, desk.channel).length > 0) : messages;
  if (optOut?.word === "stop") stop(desk, withStop, optOut.answered);
  if (optOut?.word === "start") restart(desk, optOut.answered);
  if (late) return hearLate(desk, messages, meaning, optOut !== undefined);
  if (optOut?.word === "stop" || optOut?.word === "start" || optOut?.answered === true) return;
  // The urgent lane has already answered, before anything else; the open question stays where it was.
  if (meaning.distress !== undefined) return urgentLeft(desk, reading(desk, "nothing"));
  if (desk.state.stopped) return stoppedStill(desk);
  if (hush !== undefined) return hushed(desk, hush);
  if (passedToHer(desk, messages, meaning)) return;

  const greeted = desk.state.greeted;
  answer(desk, { messages, meaning, away, lost });
  if (desk.words !== "") countAnew(desk);
  if (mayRelease(desk)) release(desk);
  resume(desk);
  if (desk.queries.length > 0 || !spoken(desk)) return;
  if (!greeted) introduce(desk, meaning);
  desk.state = { ...desk.state, pace: answered(desk.state.pace, desk.now) };
}

const spoken = (desk: Desk): boolean => desk.paragraphs.length > 0 || desk.asked !== undefined;

/** Written hours ago: passed on, never answered by a flow. Whoever has stopped the messages, or is in danger, is answered for that alone. */
function hearLate(desk: Desk, messages: readonly Message[], meaning: Meaning, optedOut: boolean): void {
  if (desk.state.stopped && !optedOut) return stoppedStill(desk);
  const alone = messages.some((message) => distressIn(message.text) !== undefined);
  // Danger that shows only in all of them together: none of them is passed on by itself.
  if (meaning.distress === undefined || alone) passOn(desk, messages, optedOut || meaning.distress !== undefined);
  if (meaning.distress !== undefined) urgentLeft(desk);
  if (desk.queries.length > 0 || desk.state.greeted || optedOut || !spoken(desk)) return;
  desk.state = { ...desk.state, greeted: true };
  notice(desk, "first-notice");
}

/** Too much, or the same again and again: said once, with where else to turn; then silence, until it changes. */
function hushed(desk: Desk, hush: Hush): void {
  if (!hush.first) return;
  if (hush.why === "flood") {
    const code = useCode(desk);
    if (code === "asked") return;
    tellHer(desk, `ev-${desk.cause}-flood`, {
      kind: "wants",
      from: desk.facts.self.conversation,
      what: "flood",
      ...(code === undefined ? {} : { code }),
      ...whoIs(desk),
    });
  }
  desk.effects.push({ kind: "alert", code: hush.why });
  notice(desk, hush.why === "flood" ? "paused" : "repeated");
  desk.state = { ...desk.state, pace: answered(desk.state.pace, desk.now) };
}

/** How a text is read here and now, where `expects` is expected. */
const reading =
  (desk: Desk, expects: Expecting["expects"]) =>
  (text: string, expected = expects): Meaning =>
    understand(text, { now: wallOf(desk.now, desk.facts.practice.zone), locale: desk.state.locale, expects: expected });

/** The turn read as one; a command that closes it after a fragment is read alone, as the command that it is. */
function heard(desk: Desk, messages: readonly Message[]): Meaning {
  const expects = expectedNow(desk.state, desk.model);
  const read = reading(desk, expects);
  const last = messages.length > 1 ? messages.at(-1) : undefined;
  const alone = last === undefined ? undefined : read(last.text);
  if (alone !== undefined && alone.distress === undefined && isCommand(alone)) return alone;
  const name = desk.state.memory["name"];
  const whole = read(desk.words);
  const pieces = messages.length > 1 ? messages.map(({ text }) => read(text).when) : [];
  return withName(
    { ...whole, when: pieced(whole.when, pieces) },
    { words: desk.words, expects, known: typeof name === "string" ? name : undefined },
    read,
  );
}

interface Heard {
  readonly messages: readonly Message[];
  readonly meaning: Meaning;
  readonly away: number;
  /** The question that they answer, where the flows have nothing of it left. */
  readonly lost: Question | undefined;
}

function answer(desk: Desk, { messages, meaning: said, away, lost }: Heard): void {
  const touched = messages.findLast((message) => message.payload !== undefined);
  if (touched?.payload !== undefined)
    return lost !== undefined && isOf(lost, touched.payload) ? startOver(desk, lost) : tap(desk, touched.payload);
  if (desk.words === "") {
    notice(desk, "not-text");
    return askAgain(desk, undefined, false);
  }
  if (passedAtOnce(desk, said) || arrivesLate(desk, said)) return;
  const calm = afterUrgent(desk, said);
  const wanted = calm === undefined ? undefined : withoutReminders(desk, calm);
  const meaning = wanted === undefined ? undefined : besideBooking(desk, withoutMention(desk, sameAgain(desk, wanted)));
  if (meaning === undefined || takesTime(desk, meaning) || asksForHour(desk, meaning)) return;
  const firstAt = messages[0]?.at ?? desk.now;
  if (tellsWayIn(desk, meaning) || ofTheirs(desk, meaning)) return;
  if (answersAndAlso(desk, firstAt, reading(desk, "choice"))) return;
  if (keepsOwn(desk, meaning) || takesOffer(desk, meaning)) return;
  if (answeredBeside(desk, meaning, firstAt) || answerOpen(desk, meaning, firstAt)) return;
  // A bare answer to what nobody asks any more; whatever says what it wants is followed as ever.
  const bare = meaning.intents.every(({ label }) => label === "out_of_scope") && meaning.when.kind === "none" && !meaning.ping;
  if (lost !== undefined && bare) return startOver(desk, lost);
  route(desk, meaning, away);
}

/** « oui, et c'est combien ? », « Zoé. Vous prenez la carte ? »: the answer is taken, and what else was asked is answered with it. */
function answeredBeside(desk: Desk, meaning: Meaning, firstAt: EpochMs): boolean {
  const also = alsoAsked(desk, meaning);
  if (also.length === 0 || !answersToo(desk, meaning)) return false;
  const labels = new Set(also.flatMap(({ intents }) => intents));
  const rest = { ...meaning, intents: meaning.intents.filter(({ label }) => !labels.has(label)) };
  if (!answerOpen(desk, rest, firstAt)) return false;
  answerAlso(desk, also);
  return true;
}

/** Whether the message holds an answer to the open question beside what it asks. */
function answersToo(desk: Desk, { name, when, answer, answerOnly, intents }: Meaning): boolean {
  const expects = expectedNow(desk.state, desk.model);
  // « c'est combien le samedi ? » is one question, not a wish.
  const wishes =
    when.kind !== "none" && (answer !== undefined || intents.some(({ label }) => label === "book") || severalPieces.test(desk.words));
  switch (expects) {
    case "name":
      return name !== undefined;
    case "wish":
      return wishes;
    case "choice":
      return !answerOnly && (wishes || name !== undefined || answer !== undefined);
    case "text":
    case "nothing":
      return false;
    default:
      return unreachable(expects);
  }
}

const severalPieces = /[,.;!?\n]\s*\S|\s(?:et|and)\s/i;

/** The first answer to anybody says what this is, after what was asked and before the next question. */
function introduce(desk: Desk, meaning: Meaning): void {
  desk.state = { ...desk.state, greeted: true, introducedBy: outboxId(desk.cause, 0) };
  const onlyGreeting = meaning.intents.every(({ label }) => label === "greeting") && desk.asked === undefined && meaning.intents.length > 0;
  if (onlyGreeting) desk.paragraphs.length = 0;
  notice(desk, onlyGreeting ? "first-contact" : "first-notice");
}
