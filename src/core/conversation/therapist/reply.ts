/**
 * Carrying out what she replied. Each decision is echoed to the address that it came from; `annule` is the way back until it is announced.
 * Every answer is to the hour as last put to her: if that has changed, nothing is decided and she is shown the change.
 */
import { cellsOf, slotOf } from "../../booking/cells.ts";
import { decide, undo } from "../../booking/moves.ts";
import { isOpenAt } from "../../booking/opening.ts";
import type { Decision, Request, Slot } from "../../booking/request.ts";
import { type Address, channelOf, phoneOf } from "../../words/address.ts";
import type { Code } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import { clockOf, dateOf, wallAt } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { NoticeName } from "../catalog.ts";
import type { Relay } from "../state.ts";
import { covers } from "../understand/covers.ts";
import type { TherapistReply } from "../understand/therapist-reply.ts";
import { known, openable } from "./envelope.ts";
import { type HerDesk, moveHers, phrase, putIt, relayed, saySlots, tellIt, undoButton, valuesOf, whoIs } from "./her-desk.ts";
import { lock } from "./lock.ts";
import { readNumber } from "./number.ts";
import { byCode, type Target, targetOf, waitingForHer } from "./target.ts";

export function carryOut(desk: HerDesk, message: Message, reply: TherapistReply): void {
  const relay = swiped(desk, message);
  // Under a client's own words everything but a command is the answer to them: « oui bien sûr » decides nothing else.
  if (relay !== undefined && message.payload === undefined && spoken.has(reply.kind)) {
    // She has not seen their words yet: « ok » under the notice is for the notice.
    if (relay.closed === true && !known(desk, [relay.code])) return;
    if (relay.closed === true && desk.facts.envelopes.get(relay.code)?.state === "closed")
      return tellIt(desk, "her-message-needs-code", { code: relay.code });
    return write(desk, { name: relay.name, address: relay.address, conversation: relay.from }, message.text.trim());
  }
  switch (reply.kind) {
    case "yes":
    case "no":
    case "propose":
      return answerTo(desk, message, reply);
    case "several":
      for (const each of reply.of) if (desk.state.lockedUntil === undefined) carryOut(desk, message, each);
      return;
    case "list":
      return list(desk);
    case "who":
      return onTarget(desk, byCode(desk, reply.code, message.at), (target) => who(desk, target));
    // A question is hers to put in her own words: she is shown how to write to that client.
    case "ask":
      return onTarget(desk, targetOf(desk, message, reply.code), ({ code }) => tellIt(desk, "her-message-needs-code", { code }));
    case "undo":
      return takeBack(desk, message, reply.code);
    case "to-client":
      return onTarget(desk, byCode(desk, reply.code, message.at), (target) => write(desk, target, reply.text));
    case "help":
      return help(desk);
    case "wrong-code":
      return wrongCode(desk, reply.code);
    case "unclear":
      return tellIt(desk, "her-unclear");
    default:
      return unreachable(reply);
  }
}

type Answering = Extract<TherapistReply, { kind: "yes" | "no" | "propose" }>;

function answerTo(desk: HerDesk, message: Message, reply: Answering): void {
  const target = targetOf(desk, message, reply.code);
  if (target.kind === "which") return which(desk);
  if (target.kind === "none") return tellIt(desk, "nothing-waiting");
  if (target.kind === "wrong-code") return wrongCode(desk, target.code);
  if (target.kind === "relay") return tellIt(desk, "her-message-needs-code", { code: target.relay.code });
  const { request, seenRev } = target;
  if (request.state !== "requested" && request.state !== "countered") return over(desk, request);
  if (seenRev < request.askedRev) return putIt(desk, "changed", request);
  switch (reply.kind) {
    case "yes":
      if (request.wish.kind !== "exact") return askHour(desk, request);
      return decideIt(desk, request, { kind: "yes", slot: request.wish.slot }, reply.note);
    case "no":
      // « complet mardi » refuses nothing of another day.
      if (reply.on !== undefined && !isAbout(reply.on, request)) return putIt(desk, "ask-one", request);
      return decideIt(desk, request, reply.reason === undefined ? { kind: "no" } : { kind: "no", reason: reply.reason }, undefined);
    case "propose":
      if (reply.accepts === true && request.wish.kind === "exact" && reply.whens.every((when) => isAbout(when, request)))
        return decideIt(desk, request, { kind: "yes", slot: request.wish.slot }, undefined);
      return propose(desk, request, reply.whens);
    default:
      return unreachable(reply);
  }
}

/** The hour that was asked for lies in the moment that she names. */
const isAbout = (said: When, { wish }: Extract<Request, { state: "requested" | "countered" }>): boolean =>
  wish.kind === "exact" && covers(said, wish.slot.wall);

function decideIt(desk: HerDesk, request: Request, decision: Decision, note: string | undefined): void {
  if (desk.facts.contended) {
    desk.effects.push({ kind: "alert", code: "error-outcome" });
    return tellIt(desk, "her-trouble");
  }
  const moved = decide(request, decision, desk.facts.self.conversation, desk.now, desk.facts.practice);
  if (!moved.ok)
    return moved.why.kind === "too-late"
      ? tellIt(desk, "over", { ...valuesOf(desk, request), state: phrase(desk, "state-past") })
      : over(desk, request);
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
  const outside = decision.kind === "propose" && decision.slots.some((slot) => !isOpenAt(desk.facts.practice, slot));
  const text = phrase(desk, name, { ...values, ...more }) + (outside ? ` ${phrase(desk, "outside-mark")}` : "");
  const extra = note === undefined ? "" : ` ${phrase(desk, "note-not-sent", { code: request.code })}`;
  desk.messages.push({ text: text + extra, choices: undoButton(desk, moved.value) });
}

function askHour(desk: HerDesk, request: Request): void {
  putIt(desk, "ask-hour", request, { example: phrase(desk, "hour-example") });
}

function propose(desk: HerDesk, request: Extract<Request, { state: "requested" | "countered" }>, whens: readonly When[]): void {
  const walls = whens.map((when) => wallFor(request, when));
  if (walls.some((wall) => wall === undefined)) return askHour(desk, request);
  const slots: Slot[] = [];
  for (const wall of walls) {
    const slot = wall === undefined ? undefined : slotOf(wall, desk.facts.practice);
    if (slot === undefined || !slot.ok || slot.value.at <= desk.now) return putIt(desk, "her-past-time", request);
    slots.push(slot.value);
  }
  const cells = slots.flatMap((slot) => cellsOf(slot, desk.facts.practice.bufferMinutes));
  if (cells.some((cell) => !desk.facts.cellsKnown.has(cell))) {
    desk.queries.push({ kind: "cells", cells });
    return;
  }
  const taken = slots.filter((slot) =>
    cellsOf(slot, desk.facts.practice.bufferMinutes).some((cell) => (desk.facts.cells.get(cell) ?? request.id) !== request.id),
  );
  if (taken.length > 0) return putIt(desk, "her-taken", request, { slots: saySlots(desk, taken) });
  const only = slots.length === 1 ? slots[0] : undefined;
  const asked = request.wish.kind === "exact" ? request.wish.slot : undefined;
  if (only !== undefined && asked !== undefined && only.at === asked.at)
    return decideIt(desk, request, { kind: "yes", slot: asked }, undefined);
  return decideIt(desk, request, { kind: "propose", slots }, undefined);
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

function takeBack(desk: HerDesk, message: Message, code: Code | undefined): void {
  const decided = [...desk.requests.values()].filter((request) => request.state === "decided" && request.until > desk.now);
  const touched = message.payload === undefined ? undefined : /^rq\.(r[a-z0-9]{15})\./.exec(message.payload)?.[1];
  const meant = decided.filter(
    (request) => (touched === undefined || request.id === touched) && (code === undefined || request.code === code),
  );
  const latest = meant.find((request) => request.id === desk.state.lastDecision?.request) ?? (meant.length === 1 ? meant[0] : undefined);
  if (latest === undefined) {
    const last = desk.state.lastDecision === undefined ? undefined : desk.requests.get(desk.state.lastDecision.request);
    return last === undefined ? tellIt(desk, "undo-nothing") : tellIt(desk, "undo-late", valuesOf(desk, last));
  }
  const moved = undo(latest, desk.now);
  if (!moved.ok) return tellIt(desk, "undo-late", valuesOf(desk, latest));
  moveHers(desk, moved.value);
  const { lastDecision: _undone, ...rest } = desk.state;
  desk.state = rest;
  putIt(desk, "undone", moved.value);
}

function list(desk: HerDesk): void {
  const closed = openable(desk);
  if (closed === undefined) return;
  const lines = [
    ...closed.map(({ code }) => phrase(desk, "list-envelope", { code })),
    ...waitingForHer(desk).map((request) => phrase(desk, "list-line", valuesOf(desk, request))),
  ];
  if (lines.length === 0) return tellIt(desk, "nothing-waiting");
  desk.messages.push({ text: [phrase(desk, "list-head"), ...lines].join("\n"), choices: [] });
}

function which(desk: HerDesk): void {
  const waiting = waitingForHer(desk);
  const first = waiting[0];
  if (first === undefined) return tellIt(desk, "nothing-waiting");
  if (waiting.length === 1) return putIt(desk, "ask-one", first);
  const lines = waiting
    .slice(0, 6)
    .map((request) => phrase(desk, "list-line", valuesOf(desk, request)))
    .join(" ");
  tellIt(desk, "ask-which", { lines, code: first.code });
}

function over(desk: HerDesk, request: Request): void {
  tellIt(desk, "over", { ...valuesOf(desk, request), state: phrase(desk, stateNotice(request)) });
}

function stateNotice(request: Request): NoticeName {
  switch (request.state) {
    case "requested":
    case "countered":
    case "decided":
      return "state-decided";
    case "proposed":
      return "state-proposed";
    case "confirmed":
      return "state-confirmed";
    case "declined":
      return "state-declined";
    case "withdrawn":
      return "state-withdrawn";
    case "expired":
      return "state-expired";
    case "done":
    case "missed":
    case "moved":
    case "cancelled":
      return "state-past";
    default:
      return unreachable(request);
  }
}

function onTarget(
  desk: HerDesk,
  target: Target,
  then: (party: { name?: string | undefined; address: Address; code: Code; request?: Request; conversation: Request["client"] }) => void,
): void {
  if (target.kind === "request")
    return then({
      name: target.request.name,
      address: target.request.address,
      code: target.request.code,
      request: target.request,
      conversation: target.request.client,
    });
  if (target.kind === "relay")
    return then({ name: target.relay.name, address: target.relay.address, code: target.relay.code, conversation: target.relay.from });
  if (target.kind === "wrong-code") return wrongCode(desk, target.code);
  return which(desk);
}

function who(desk: HerDesk, party: { name?: string | undefined; address: Address; code: Code }): void {
  tellIt(desk, "who", {
    code: party.code,
    name: party.name ?? "?",
    channel: channelOf(party.address) === "sms" ? "SMS" : "WhatsApp",
    number: readNumber(phoneOf(party.address) ?? party.address),
  });
}

/** Her words for one client, named by code or by the message that she swiped. */
function write(desk: HerDesk, party: { name?: string | undefined; address: Address; conversation: Request["client"] }, text: string): void {
  desk.effects.push({
    kind: "post",
    to: { conversation: party.conversation, address: party.address },
    event: { kind: "word", id: `ev-${desk.cause}-relay`, at: desk.now, about: { kind: "relay", from: desk.facts.self.conversation, text } },
  });
  tellIt(desk, "relay-sent", { who: whoIs(party.name, party.address.slice(-2)) });
}

const spoken: ReadonlySet<TherapistReply["kind"]> = new Set(["yes", "no", "propose", "ask", "several", "unclear"]);

/** The relayed message that she swiped, if that is what it was. */
function swiped(desk: HerDesk, message: Message): Relay | undefined {
  const quoted = message.quoted === undefined ? undefined : desk.facts.quoted.get(message.quoted);
  return quoted === undefined
    ? undefined
    : [...desk.facts.relays.values()].find((each) => each.code === quoted.what && each.at === quoted.rev);
}

/** What there is to open is named only where it can come. */
export function help(desk: HerDesk): void {
  const more = desk.facts.practice.distress.alert === "none" ? [] : [phrase(desk, "her-help-envelope")];
  desk.messages.push({ text: [phrase(desk, "her-help"), ...more].join(" "), choices: [] });
}

export function wrongCode(desk: HerDesk, code: Code): void {
  const wrongCodes = desk.state.wrongCodes + 1;
  desk.state = { ...desk.state, wrongCodes };
  if (wrongCodes >= 5) return lock(desk);
  tellIt(desk, "wrong-code", { code });
}
