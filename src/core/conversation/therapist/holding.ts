/**
 * Word that waits while she is in session or asleep, and the one message that tells it when that is over.
 * In: word for her, what is true now. Out: it is said, named urgent where it is; or it is kept until her quiet time ends. What concerns the next
 * hours never waits, nor what comes while she has her phone in her hands. When it is told, each is looked at again: what is settled is left out.
 */

import { endOf, outOfQuiet } from "../../booking/due.ts";
import { longestMs, quietUntil } from "../../booking/quiet-time.ts";
import type { Request } from "../../booking/request.ts";
import { lastPossibleStart } from "../../booking/wish.ts";
import type { Word } from "../../words/event.ts";
import type { ConversationId, RequestId } from "../../words/ids.ts";
import { dateOf, dayMs, type EpochMs, hourMs, minuteMs, wallOf } from "../../words/time.ts";
import { askBusy } from "../ask-busy.ts";
import { type HerDesk, phrase, valuesOf } from "./her-desk.ts";
import { isSoon, relayLine, sayWord, wantedLine } from "./word.ts";

type Said = HerDesk["messages"][number];

/** What begins less than this after she would hear of it cannot wait for that. */
const leewayMs = 2 * hourMs;
/** She has just written: nothing disturbs her more than that. Longer with somebody whom she is writing with. */
const atHandMs = 10 * minuteMs;
const talkingMs = hourMs;

/** An alert has its own rule, and of a lock she hears at once. */
const maySleep: ReadonlySet<Word["about"]["kind"]> = new Set(["request", "relay", "wants", "unreached", "undelivered", "gone", "calendar"]);

export function sayOrHold(desk: HerDesk, word: Word): void {
  if (!maySleep.has(word.about.kind)) return sayWord(desk, word);
  const quiet = quietNow(desk);
  if (quiet === undefined) return;
  const { until } = quiet;
  if (presses(desk, word, until ?? desk.now)) return sayUrgent(desk, word);
  const { held } = desk.state;
  // Its row rings late: what came before is told before.
  if (held !== undefined && held.until <= desk.now && until !== undefined) sayHeld(desk);
  if (until === undefined) {
    if (held === undefined) return sayWord(desk, word);
    desk.state = { ...desk.state, held: { until: desk.now, words: [...held.words, word] } };
    return sayHeld(desk);
  }
  if (isAtHand(desk, word)) return sayWord(desk, word);
  const waiting = desk.state.held ?? { until, words: [] };
  desk.state = { ...desk.state, held: { ...waiting, words: [...waiting.words, word] } };
  if (waiting.words.length === 0) desk.effects.push({ kind: "timer", id: `digest:${until}`, to: desk.facts.self, at: until });
}

/** Until when she is not to be disturbed; undefined where what tells it is only asked for now. */
export function quietNow(desk: HerDesk): { readonly until: EpochMs | undefined } | undefined {
  if (!desk.facts.sessionsKnown) desk.queries.push({ kind: "sessions", from: desk.now - longestMs, to: desk.now + dayMs });
  const busy = askBusy(desk, "as-read");
  if (!desk.facts.sessionsKnown || busy === undefined) return undefined;
  const running = sessions(desk).map(({ slot }) => slot);
  return { until: quietUntil(desk.facts.practice, running, busy, desk.now) };
}

/** Everything that waited, in one message; of one thing its own. A row of before says nothing. */
export function sayHeld(desk: HerDesk): void {
  const words = worthSaying(desk, takeHeld(desk));
  const [only, second] = words;
  if (only === undefined) return;
  if (second === undefined) return sayWord(desk, only);
  const mark = phrase(desk, "urgent-mark");
  const said = words.flatMap((word) => spoken(desk, word).map((message) => ({ word, message, line: lineOf(desk, word) ?? message.text })));
  const lines = said.map(({ line }) => line).toSorted((a, b) => Number(b.startsWith(mark)) - Number(a.startsWith(mark)));
  const put = said.flatMap(({ message }) => (message.puts === undefined ? [] : [message]));
  const asks = said.flatMap(({ word, message }) => (requestAsked(desk, word) === undefined || message.puts === undefined ? [] : [message]));
  const asked = words.flatMap((word) => requestAsked(desk, word) ?? [])[0];
  const text = words.flatMap(({ about }) => ("code" in about && about.kind !== "gone" ? (about.code ?? []) : []))[0];
  const how =
    asked !== undefined
      ? [phrase(desk, "digest-decide", { code: asked.code })]
      : text !== undefined
        ? [phrase(desk, "digest-write", { code: text })]
        : [];
  const [first, ...others] = put.map(({ puts }) => puts).filter((puts) => puts !== undefined);
  desk.messages.push({
    text: [phrase(desk, "digest-head"), ...lines, ...how].join("\n"),
    choices: put.length === 1 ? (asks[0]?.choices ?? []) : [],
    ...(first === undefined ? {} : { puts: first, alsoPuts: others }),
  });
}

/** LISTE shows what waits: then it waits no more. The requests stand there already. */
export function heldLines(desk: HerDesk): { readonly lines: readonly string[]; readonly puts: readonly NonNullable<Said["puts"]>[] } {
  const said = worthSaying(desk, takeHeld(desk)).flatMap((word) => spoken(desk, word).map((message) => ({ word, message })));
  return {
    lines: said.flatMap(({ word, message }) => (requestAsked(desk, word) === undefined ? [lineOf(desk, word) ?? message.text] : [])),
    puts: said.flatMap(({ message: { puts } }) => puts ?? []),
  };
}

export function takeHeld(desk: HerDesk): readonly Word[] {
  const { held, ...rest } = desk.state;
  desk.state = rest;
  return held?.words ?? [];
}

/** One word for each thing: a request that she never heard of is new to her, and one that has gone again meanwhile is nothing. */
function worthSaying(desk: HerDesk, words: readonly Word[]): readonly Word[] {
  const unheard = new Set(words.flatMap(({ about }) => (about.kind === "request" && about.what === "new" ? [about.request] : [])));
  const last = new Map<RequestId, Word>();
  for (const word of words) if (isAsk(word)) last.set(word.about.request, word);
  return words.flatMap((word): Word[] => {
    if (word.about.kind === "request" && word.about.what === "withdrawn") return unheard.has(word.about.request) ? [] : [word];
    if (!isAsk(word)) return [word];
    const request = requestAsked(desk, word);
    if (last.get(word.about.request) !== word || request === undefined) return [];
    return [unheard.has(request.id) ? { ...word, about: { ...word.about, what: "new" } } : word];
  });
}

type Ask = Word & { readonly about: Extract<Word["about"], { kind: "request" }> };
const isAsk = (word: Word): word is Ask =>
  word.about.kind === "request" && (word.about.what === "new" || word.about.what === "countered" || word.about.what === "nudge");

/** The request that this word asks her about, while it waits for her. */
function requestAsked(desk: HerDesk, word: Word): Extract<Request, { state: "requested" | "countered" }> | undefined {
  const request = isAsk(word) ? desk.requests.get(word.about.request) : undefined;
  return request?.state === "requested" || request?.state === "countered" ? request : undefined;
}

/** What its own message would say. */
function spoken(desk: HerDesk, word: Word): readonly Said[] {
  const before = desk.messages.length;
  sayWord(desk, word);
  return desk.messages.splice(before);
}

/** Among others it is one short line. */
function lineOf(desk: HerDesk, word: Word): string | undefined {
  const { about } = word;
  const asked = requestAsked(desk, word);
  if (asked !== undefined) return phrase(desk, "list-line", valuesOf(desk, asked));
  if (about.kind === "request" && about.what === "cancelled") {
    const booking = desk.requests.get(about.request);
    return booking === undefined
      ? undefined
      : phrase(desk, isSoon(desk, booking) ? "digest-cancelled-soon" : "digest-cancelled", valuesOf(desk, booking));
  }
  if (about.kind === "relay") return relayLine(desk, about);
  return about.kind === "wants" ? wantedLine(desk, about) : undefined;
}

function sayUrgent(desk: HerDesk, word: Word): void {
  const mark = phrase(desk, "urgent-mark");
  for (const message of spoken(desk, word))
    desk.messages.push(message.text.startsWith(mark) ? message : { ...message, text: `${mark} ${message.text}` });
}

/** `heardAt`: when she would hear of it otherwise. */
function presses(desk: HerDesk, { about }: Word, heardAt: EpochMs): boolean {
  const request = "request" in about && about.request !== undefined ? desk.requests.get(about.request) : undefined;
  const near = (at: EpochMs): boolean => desk.now < at && at < heardAt + leewayMs;
  const nearSession = (who: ConversationId): boolean =>
    sessions(desk).some(({ client, slot }) => client === who && desk.now < endOf(slot) && slot.at < heardAt + leewayMs);
  const hourNear = request !== undefined && "slot" in request && near(request.slot.at);
  switch (about.kind) {
    case "request":
      if (about.what === "new" || about.what === "countered")
        return (
          request !== undefined &&
          "wish" in request &&
          "expiresAt" in request &&
          (request.expiresAt < heardAt + leewayMs || isForToday(desk, request.wish))
        );
      return (about.what === "accepted" || about.what === "moved" || about.what === "cancelled") && hourNear;
    case "relay":
      return nearSession(about.from);
    case "wants":
      return about.what !== "flood" && nearSession(about.from);
    case "undelivered":
      return hourNear || nearSession(about.from);
    case "unreached":
      return hourNear;
    default:
      return false;
  }
}

/** By day: in the night today is still long. */
function isForToday({ facts: { practice }, now }: HerDesk, wish: Parameters<typeof lastPossibleStart>[0]): boolean {
  const last = lastPossibleStart(wish, practice);
  return (
    last !== undefined && outOfQuiet(practice, now) === now && dateOf(wallOf(last, practice.zone)) === dateOf(wallOf(now, practice.zone))
  );
}

/** Whoever has just written may be written to, the more so by somebody whom she has written to herself. */
function isAtHand({ state, now }: HerDesk, { about }: Word): boolean {
  const since = now - state.lastInAt;
  const talking = "from" in about && state.speaking?.some(({ conversation, until }) => conversation === about.from && now < until) === true;
  return state.greeted && since < (talking ? talkingMs : atHandMs);
}

const sessions = (desk: HerDesk): readonly Extract<Request, { state: "confirmed" }>[] =>
  [...desk.requests.values()].filter((request) => request.state === "confirmed");
