/**
 * What she is shown and decides nothing by: what waits, who it is, which one is meant, why nothing was done.
 */
import { sayAgo } from "../../booking/describe.ts";
import type { Request } from "../../booking/request.ts";
import { type Address, channelOf, lastTwo, phoneOf } from "../../words/address.ts";
import type { Code } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import type { NoticeName } from "../catalog.ts";
import { turnedTo } from "./asking.ts";
import { openable } from "./envelope.ts";
import { type HerDesk, phrase, putIt, tellIt, valuesOf } from "./her-desk.ts";
import { heldLines } from "./holding.ts";
import { lock } from "./lock.ts";
import { readNumber } from "./number.ts";
import { waitingForHer } from "./target.ts";
import { askWhatIsOpen } from "./unanswered.ts";
import { tellUnderWay } from "./under-way.ts";

export function list(desk: HerDesk): void {
  const closed = openable(desk);
  if (closed === undefined) return;
  const held = heldLines(desk);
  const lines = [
    ...closed.map(({ code }) => phrase(desk, "list-envelope", { code })),
    ...waitingForHer(desk).map((request) => phrase(desk, "list-line", valuesOf(desk, request))),
    ...held.lines,
  ];
  const [first, ...others] = held.puts;
  const put = first === undefined ? {} : { puts: first, alsoPuts: others };
  if (lines.length > 0) desk.messages.push({ text: [phrase(desk, "list-head"), ...lines].join("\n"), choices: [], ...put });
  if (!askWhatIsOpen(desk) && lines.length === 0) tellIt(desk, "nothing-waiting");
}

/** An answer that may be for several things, or for none that can be decided. */
export function which(desk: HerDesk, { waiting: onTheirWay = 0 }: Pick<Message, "waiting">): void {
  const waiting = waitingForHer(desk);
  const first = waiting[0];
  if (first === undefined) {
    // « OK » opens what waited for her, which comes by itself.
    if (onTheirWay > 0 || tellUnderWay(desk, "nothing-waiting")) return;
    const word = desk.facts.puts.findLast(({ what, at }) => at > desk.facts.lastDecisionAt && desk.facts.relays.has(what as Code));
    return word === undefined ? tellIt(desk, "nothing-waiting") : tellIt(desk, "her-message-needs-code", { code: word.what });
  }
  if (waiting.length === 1) return putAlone(desk, first);
  const lines = waiting
    .slice(0, 6)
    .map((request) => phrase(desk, "list-line", valuesOf(desk, request)))
    .join(" ");
  tellIt(desk, "ask-which", { lines, code: first.code });
}

/** The one thing that she is shown now: her next bare answer is to it, whatever was put to her before. */
export function putAlone(desk: HerDesk, request: Request): void {
  putIt(desk, "ask-one", request);
  turnedTo(desk);
}

/** It has gone on without her, or she has answered it: what happened, when, and from which of her phones. */
export function over(desk: HerDesk, request: Request, state: NoticeName = stateNotice(request)): void {
  const holder = desk.facts.codes.get(request.code);
  const write = holder === undefined || holder === request.id ? ` ${phrase(desk, "over-write", { code: request.code })}` : "";
  tellIt(desk, "over", {
    ...valuesOf(desk, request),
    state: phrase(desk, state) + (state === "state-past" ? "" : sayHand(desk, request)),
    write,
  });
}

/** « à 14h02 depuis le téléphone ..98 », with the blank before it. */
export function sayHand(desk: HerDesk, { hand }: Request): string {
  if (hand === undefined) return "";
  const { practice, self, therapists } = desk.facts;
  const when = ` ${sayAgo(hand.at, desk.now, practice.zone, desk.state.locale)}`;
  const from = hand.by === self.conversation ? undefined : therapists.find(({ conversation }) => conversation === hand.by);
  if (from === undefined) return when;
  const digits = lastTwo(from.address) ?? "";
  const channel = channelOf(from.address) === "sms" ? "SMS" : "WhatsApp";
  // The same telephone, on its other channel.
  const where = lastTwo(self.address) === digits ? phrase(desk, "from-channel", { channel }) : phrase(desk, "from-phone", { digits });
  return `${when} ${where}`;
}

/** A bare answer where nothing waits any more, because another phone of hers was quicker: the last thing that was put to her. */
export function answeredElsewhere(desk: HerDesk): Request | undefined {
  const others = desk.facts.therapists.filter(({ conversation }) => conversation !== desk.facts.self.conversation);
  const last = desk.facts.puts.findLast(({ what }) => desk.requests.has(what as Request["id"]));
  const request = last === undefined ? undefined : desk.requests.get(last.what as Request["id"]);
  return others.some(({ conversation }) => conversation === request?.hand?.by) ? request : undefined;
}

function stateNotice(request: Request): NoticeName {
  const theirs = request.hand?.by === request.client;
  switch (request.state) {
    case "requested":
    case "countered":
      return "state-waiting";
    case "decided":
      return request.decision.kind === "yes" ? "state-yes" : request.decision.kind === "no" ? "state-no" : "state-hours";
    case "proposed":
      return "state-proposed";
    case "confirmed":
      return theirs ? "state-accepted" : "state-confirmed";
    case "moved":
      return theirs ? "state-accepted" : "state-moved";
    case "declined":
      return "state-declined";
    case "withdrawn":
      return "state-withdrawn";
    case "expired":
      return "state-expired";
    case "done":
    case "missed":
      return "state-past";
    case "revoked":
    case "cancelled":
      return theirs ? "state-given-back" : "state-cancelled";
    default:
      return unreachable(request);
  }
}

export function who(desk: HerDesk, party: { name?: string | undefined; address: Address; code: Code }): void {
  if (desk.facts.therapists.some(({ address }) => address === party.address))
    return tellIt(desk, "who-alone", { code: party.code, name: party.name ?? "?" });
  tellIt(desk, "who", {
    code: party.code,
    name: party.name ?? "?",
    channel: channelOf(party.address) === "sms" ? "SMS" : "WhatsApp",
    number: readNumber(phoneOf(party.address) ?? party.address),
  });
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
