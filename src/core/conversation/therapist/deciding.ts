/**
 * Her yes, her no, her times, and the way back. Each decision is echoed to the address that it came from; `annule` undoes it until it is announced.
 * Every answer is to the hour as last put to her: if that has changed, nothing is decided and she is shown the change.
 */
import { slotOf } from "../../booking/cells.ts";
import { sayClock } from "../../booking/describe.ts";
import { decide, undo } from "../../booking/moves.ts";
import { refusedByClient, talkAfterRounds } from "../../booking/refusals.ts";
import type { Decision, Request, Slot, Waiting } from "../../booking/request.ts";
import { fold } from "../../words/fold.ts";
import type { Code } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import { clockOf, dateOf, wallAt } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { NoticeName } from "../catalog.ts";
import type { HerAsk } from "../her-memory.ts";
import { covers } from "../understand/covers.ts";
import { alluded } from "../understand/reply-order.ts";
import type { TherapistReply } from "../understand/therapist-reply.ts";
import { askHer, closeAsk, echoedBy, echoOf, isOld } from "./asking.ts";
import { yesNo } from "./calling-off.ts";
import { type HerDesk, moveHers, phrase, putIt, relayed, saySlots, tellIt, tellOtherPhone, undoButton, valuesOf } from "./her-desk.ts";
import { againstAsked, againstHers, markOf, sayTaken, takenFrom, warn, wasWarned } from "./rules.ts";
import { targetOf, waitingForHer } from "./target.ts";
import { answeredElsewhere, over, which, wrongCode } from "./telling.ts";
import { takeBackAct } from "./undoing.ts";
import { goBackOn } from "./undoing-answers.ts";

type Answering = Extract<TherapistReply, { kind: "yes" | "no" | "propose" }>;

export function answerTo(desk: HerDesk, message: Message, reply: Answering): void {
  const target = targetOf(desk, message, reply.code);
  if (target.kind === "none") {
    const elsewhere = answeredElsewhere(desk);
    if (elsewhere !== undefined) return over(desk, elsewhere);
  }
  if (target.kind === "which" || target.kind === "none") return which(desk, message);
  if (target.kind === "wrong-code") return wrongCode(desk, target.code);
  if (target.kind === "relay") return tellIt(desk, "her-message-needs-code", { code: target.relay.code });
  const { request, seenRev } = target;
  if (namesAnother(desk, message, reply, request)) return which(desk, message);
  if (request.state !== "requested" && request.state !== "countered") return over(desk, request);
  // Never put to her: she has its code from her agenda.
  if (seenRev < request.askedRev) return putIt(desk, seenRev < 0 ? "ask-one" : "changed", request);
  switch (reply.kind) {
    case "yes":
      if (request.wish.kind !== "exact") return askHour(desk, request);
      return sayYes(desk, message, request, request.wish.slot, reply.note);
    case "no":
      // « absente », hours after it was put to her, may be about her day.
      if (isReasonAlone(message, reply.reason ?? reply.note) && isOld(putAt(desk, request), message))
        return putIt(desk, "ask-one", request);
      // « complet mardi » refuses nothing of another day.
      if (reply.on !== undefined && !isAbout(reply.on, request)) return putIt(desk, "ask-one", request);
      return decideIt(desk, request, reply.reason === undefined ? { kind: "no" } : { kind: "no", reason: reply.reason }, reply.note);
    case "propose":
      if (reply.accepts === true && request.wish.kind === "exact" && reply.whens.every((when) => isAbout(when, request)))
        return sayYes(desk, message, request, request.wish.slot, undefined);
      return propose(desk, message, request, reply.whens);
    default:
      return unreachable(reply);
  }
}

/** Her words name somebody who waits, and not, or not only, whom a bare answer would be for. */
function namesAnother(desk: HerDesk, { text, payload }: Message, { code }: Answering, request: Request): boolean {
  if (code !== undefined || payload !== undefined) return false;
  const waiting = waitingForHer(desk);
  const named = alluded(
    text,
    waiting.map((each) => each.code),
    new Map(waiting.map((each) => [each.code, each.name])),
  );
  return named.length > 0 && !(named.length === 1 && named[0] === request.code);
}

/** A refusal by its reason alone, neither under the notice nor behind its code. */
const isReasonAlone = ({ text, payload, quoted }: Message, reason: string | undefined): boolean =>
  reason !== undefined && payload === undefined && quoted === undefined && !refuses.test(fold(text));
const refuses = /^(?:non|nan|no|nope)\b|\b[a-z]\d\b/;

/** When its words last left for her. */
const putAt = ({ facts }: HerDesk, { id }: Request): number => facts.puts.findLast(({ what }) => what === id)?.at ?? 0;

/** The hour that was asked for lies in the moment that she names. */
const isAbout = (said: When, { wish }: Extract<Request, { state: "requested" | "countered" }>): boolean =>
  wish.kind === "exact" && covers(said, wish.slot.wall);

/** What speaks against the hour by now she is told, and asked, once: it is hers to give all the same. What is somebody else's is not. */
function sayYes(desk: HerDesk, message: Message, request: Waiting, slot: Slot, note: string | undefined): void {
  const reasons = againstAsked(desk, request, slot);
  const taken = takenFrom(desk, request, [slot]);
  if (reasons === undefined || taken === undefined) return;
  if (taken.length > 0) return sayTaken(desk, request, taken);
  if (reasons.length > 0 && !wasWarned(desk, message, request, reasons)) return warn(desk, request, reasons);
  decideIt(desk, request, { kind: "yes", slot }, note);
}

/** `mark`: what speaks against the hours that she has named herself. */
function decideIt(desk: HerDesk, request: Request, decision: Decision, note: string | undefined, mark = ""): void {
  if (desk.facts.contended) {
    desk.effects.push({ kind: "alert", code: "error-outcome" });
    return tellIt(desk, "her-trouble");
  }
  const moved = decide(request, decision, desk.facts.self.conversation, desk.now, desk.facts.practice);
  if (!moved.ok) return moved.why.kind === "too-late" ? over(desk, request, "state-past") : over(desk, request);
  moveHers(desk, moved.value);
  desk.effects.push({ kind: "decided", at: desk.now });
  desk.state = { ...desk.state, wrongCodes: 0, lastDecision: { request: request.id, rev: moved.value.rev, at: desk.now } };
  const values = valuesOf(desk, request);
  const [name, more]: [NoticeName, Record<string, string>] =
    decision.kind === "yes"
      ? ["echo-yes", {}]
      : decision.kind === "propose"
        ? ["echo-propose", { slots: saySlots(desk, decision.slots) }]
        : decision.reason === undefined
          ? ["echo-no", {}]
          : ["echo-no-why", { words: relayed(desk, decision.reason) }];
  const text = phrase(desk, name, { ...values, ...more }) + mark;
  const extra = note === undefined ? "" : ` ${phrase(desk, "note-not-sent", { code: request.code })}`;
  // They read the practice's number with this one.
  const last = decision.kind !== "yes" && (request.rounds ?? 0) + 1 === talkAfterRounds;
  const talk = last ? ` ${phrase(desk, "her-talk", { code: request.code })}` : "";
  desk.messages.push({ text: text + extra + talk, choices: undoButton(desk, moved.value), puts: echoOf(moved.value) });
}

function askHour(desk: HerDesk, request: Request): void {
  putIt(desk, "ask-hour", request, { example: phrase(desk, "hour-example") });
}

function propose(
  desk: HerDesk,
  message: Message,
  request: Extract<Request, { state: "requested" | "countered" }>,
  whens: readonly When[],
): void {
  const dayless = dayAsked(request) === undefined ? whens.find((when) => when.kind === "instant" && when.dateInferred === true) : undefined;
  if (dayless?.kind === "instant") return putIt(desk, "ask-day", request, { at: sayClock(clockOf(dayless.at), desk.state.locale) });
  const walls = whens.map((when) => wallFor(request, when));
  if (walls.some((wall) => wall === undefined)) return askHour(desk, request);
  const slots: Slot[] = [];
  for (const wall of walls) {
    const slot = wall === undefined ? undefined : slotOf(wall, desk.facts.practice);
    if (slot === undefined || !slot.ok || slot.value.at <= desk.now) return putIt(desk, "her-past-time", request);
    slots.push(slot.value);
  }
  const refused = refusedByClient(request.refused, slots);
  if (refused.length > 0) return askOffer(desk, request, slots, refused);
  return offer(desk, message, request, slots);
}

/** Her hours, once they are hours. */
function offer(desk: HerDesk, message: Message, request: Waiting, slots: readonly Slot[]): void {
  const reasons = againstHers(desk, slots, { client: request.client, but: request.moves?.booking });
  const taken = takenFrom(desk, request, slots);
  if (reasons === undefined || taken === undefined) return;
  if (taken.length > 0) return sayTaken(desk, request, taken);
  const only = slots.length === 1 ? slots[0] : undefined;
  const asked = request.wish.kind === "exact" ? request.wish.slot : undefined;
  if (only !== undefined && asked !== undefined && only.at === asked.at) return sayYes(desk, message, request, asked, undefined);
  return decideIt(desk, request, { kind: "propose", slots: [...slots] }, undefined, markOf(desk, reasons));
}

/** They have had this hour from her, and wanted another: she may not remember, and is asked. */
function askOffer(desk: HerDesk, request: Waiting, slots: readonly Slot[], refused: readonly Slot[]): void {
  const text = phrase(desk, "her-refused", { ...valuesOf(desk, request), slots: saySlots(desk, refused) });
  askHer(desk, { kind: "offer", request: request.id, rev: request.askedRev, slots: [...slots] }, text, yesNo(desk));
}

export function offerAfterAll(desk: HerDesk, yes: Message | undefined, about: Extract<HerAsk["about"], { kind: "offer" }>): void {
  closeAsk(desk, true);
  const request = desk.requests.get(about.request);
  if (request === undefined) return tellIt(desk, "undo-nothing");
  if (request.state !== "requested" && request.state !== "countered") return over(desk, request);
  if (request.askedRev > about.rev) return putIt(desk, "changed", request);
  return yes === undefined ? putIt(desk, "ask-one", request) : offer(desk, yes, request, about.slots);
}

/** An exact wall time, or nothing. An hour without a day is of the day that the client asked for, where that is one day. */
function wallFor(request: Extract<Request, { state: "requested" | "countered" }>, when: When): string | undefined {
  if (when.kind !== "instant") return undefined;
  const day = when.dateInferred ? dayAsked(request) : undefined;
  return day === undefined ? when.at : wallAt(day, clockOf(when.at));
}

function dayAsked(request: Extract<Request, { state: "requested" | "countered" }>): string | undefined {
  const { wish } = request;
  if (wish.kind === "exact") return dateOf(wish.slot.wall);
  if (wish.kind === "asap") return undefined;
  const days = new Set(
    wish.stretches.map((stretch) => (stretch.from !== undefined && stretch.from === stretch.to ? stretch.from : undefined)),
  );
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

export function takeBack(desk: HerDesk, message: Message, code: Code | undefined): void {
  const decided = [...desk.requests.values()].filter((request) => request.state === "decided" && request.until > desk.now);
  const swiped = code === undefined ? echoedBy(desk, message) : undefined;
  const touched = message.payload === undefined ? swiped?.id : /^rq\.(r[a-z0-9]{15})\./.exec(message.payload)?.[1];
  const named = touched ?? (code === undefined ? undefined : desk.facts.codes.get(code));
  const meant = decided.filter(
    (request) => (touched === undefined || request.id === touched) && (code === undefined || request.code === code),
  );
  const latest = meant.find((request) => request.id === desk.state.lastDecision?.request) ?? (meant.length === 1 ? meant[0] : undefined);
  if (latest === undefined) {
    const decision = desk.state.lastDecision;
    const last = [...desk.requests.values()].find(({ id }) => id === (named ?? decision?.request));
    if (last === undefined) return tellIt(desk, "undo-nothing");
    const answeredAt = last.id === decision?.request ? decision.at : undefined;
    if (goBackOn(desk, last, answeredAt, (act) => takeBackAct(desk, act))) return;
    // The client counts on it: what would be taken back is named, and asked.
    if (last.state === "confirmed" && last.slot.at > desk.now)
      return askHer(
        desk,
        { kind: "tell-one", request: last.id, rest: [] },
        phrase(desk, "undo-confirmed", valuesOf(desk, last)),
        yesNo(desk),
      );
    // The client has answered it already: what they ask for now is what there is to decide.
    if (last.state === "countered" && last.hand?.by === last.client) return putIt(desk, "changed", last);
    return tellIt(desk, "undo-late", valuesOf(desk, last));
  }
  const moved = undo(latest, desk.now);
  if (!moved.ok) return tellIt(desk, "undo-late", valuesOf(desk, latest));
  moveHers(desk, moved.value);
  tellOtherPhone(desk, latest.hand?.by, moved.value);
  const { lastDecision: _undone, ...rest } = desk.state;
  desk.state = rest;
  putIt(desk, "undone", moved.value);
}
