/**
 * What the system tells a client: the decision, news at the promised instant, the end of a request, the reminder, her words.
 * In: a due timer or word from her. Each looks again at what is true now; what no longer is says nothing.
 * A question of the system waits behind one that is open and younger than five minutes, then takes its place.
 */
import { waitOn } from "../../booking/client-moves.ts";
import { waitsUntil } from "../../booking/due.ts";
import { announce, close, expire, markNewsTold } from "../../booking/moves.ts";
import { isAbsence } from "../../booking/opening.ts";
import { pausedSince } from "../../booking/overrides.ts";
import { shouldTalk } from "../../booking/refusals.ts";
import type { Request } from "../../booking/request.ts";
import { lastTwo } from "../../words/address.ts";
import type { Event, Timer, Word } from "../../words/event.ts";
import type { RequestId } from "../../words/ids.ts";
import { unreachable } from "../../words/result.ts";
import { dateOf, dayMs, type EpochMs, minuteMs, wallOf } from "../../words/time.ts";
import type { NoticeName } from "../catalog.ts";
import type { Node } from "../flow/model.ts";
import { setAside } from "./aside.ts";
import { type Desk, move, notice, tellHer } from "./desk.ts";
import { endDialogue, nodeIn } from "./dialogue.ts";
import { remember } from "./go-on.ts";
import { calledOff, enteredTold, holdBooking, reopened } from "./her-doing.ts";
import { lapsed } from "./late.ts";
import { confirmIt, letGo } from "./moving.ts";
import { textAlone } from "./question.ts";
import { makeWay, remind, remindAgain, tellAccess } from "./reminding.ts";
import { bookingsToCome, openRequest } from "./standing.ts";
import { walk } from "./walk.ts";
import { silentUntil } from "./with-her.ts";

const heldMs = 5 * minuteMs;

export function tell(desk: Desk, event: Event): void {
  switch (event.kind) {
    case "timer":
      return ring(desk, event);
    case "word":
      return hearWord(desk, event);
    case "message":
      return;
    default:
      return unreachable(event);
  }
}

function ring(desk: Desk, timer: Timer): void {
  desk.policy = "notice";
  desk.template = "waiting";
  if (timer.name === "held") return release(desk);
  const request = timer.request === undefined ? undefined : desk.requests.get(timer.request);
  if (request === undefined || request.rev !== timer.rev) return;
  desk.focus = request;
  switch (timer.name) {
    case "announce":
      return announced(desk, request);
    case "news":
      return news(desk, request);
    case "expire":
      return expired(desk, request);
    case "remind":
      return remind(desk, request, speaks(desk));
    case "access":
      return tellAccess(desk, request, speaks(desk));
    case "close":
      return closed(desk, request);
    case "nudge":
    case "digest":
    case "pause":
    case "knock":
    case "forget":
    case "ask":
      return;
    default:
      return unreachable(timer.name);
  }
}

function announced(desk: Desk, request: Request): void {
  if (request.state === "confirmed") return enteredTold(desk, request);
  if (request.state === "revoked") {
    closeQuestionAbout(desk, request.id);
    const told = calledOff(desk, request);
    if (told !== undefined && !speaks(desk)) unreached(desk, desk.requests.get(request.id));
    if (told === undefined) return;
    return told.flow === "declined" && isShut(desk) ? sayAlone(desk, told.flow, told.step) : raise(desk, request, told.flow, told.step);
  }
  const moved = announce(request, desk.now, desk.facts.practice);
  if (!moved.ok) return;
  if (moved.value.state !== "confirmed") move(desk, moved.value);
  desk.focus = moved.value;
  const leaving = desk.state.open?.about === request.id && desk.state.open.flow === "leave";
  closeQuestionAbout(desk, request.id);
  if (!speaks(desk)) unreached(desk, moved.value);
  desk.matter = { what: moved.value.state, request: moved.value.id };
  if (moved.value.state === "confirmed") {
    const { booking, moved: away } = confirmIt(desk, request, moved.value);
    desk.focus = booking;
    desk.matter = { what: "confirmed", request: booking.id };
    if (away) closeQuestionAbout(desk, booking.id);
    if (!speaks(desk)) return;
    // Behind a template or an outage it may wait for days: what is over is confirmed to nobody, and she is told.
    desk.notAfter = booking.slot.at;
    notice(desk, away ? "moved" : "confirmed");
    // They were about to take the request back: now it is a booking, and that is asked anew.
    if (leaving) walk(desk, { kind: "step", flow: "leave", step: "what" }, false);
    return;
  }
  if (moved.value.state === "declined") {
    forgetRequest(desk);
    if (moved.value.reason !== undefined) remember(desk, "words", moved.value.reason);
    const step = keepsBooking(desk, request) ? "move-refused" : "refused";
    const why = moved.value.reason === undefined ? "" : "-why";
    return raise(desk, moved.value, "declined", `${step}${why}${shouldTalk(moved.value) ? "-talk" : ""}`);
  }
  return raise(desk, moved.value, "proposal", loose(moved.value) ? "hour" : "offer");
}

/** To a wish that is not an hour her hour is no refusal. */
const loose = (request: Request): boolean => "wish" in request && request.wish.kind !== "exact";

/** The honest word at the promised instant, when she has not answered; and whenever it waits on after that. */
function news(desk: Desk, request: Request): void {
  const until = waiting(desk, request);
  const moved = until === undefined ? markNewsTold(request) : waitOn(request, until);
  if (!moved.ok) return;
  move(desk, moved.value);
  desk.focus = moved.value;
  if (speaks(desk)) notice(desk, newsOf(desk, moved.value));
}

/** Until when it waits though its time will be or is up: nothing ends while she is away, or takes messages only. */
function waiting({ facts: { practice, overrides }, now }: Desk, request: Request): EpochMs | undefined {
  if (request.state !== "requested" && request.state !== "countered") return undefined;
  const until = waitsUntil(practice, request, pausedSince(overrides, now) !== undefined, now);
  return until > now && until > request.expiresAt ? until : undefined;
}

/** Of a request that would move a booking, both hours: which one they have now must be plain. */
function newsOf({ facts: { practice, overrides }, now }: Desk, { moves }: Request): NoticeName {
  if (moves !== undefined) return moves.kept ? "news-move" : "news-move-freed";
  if (pausedSince(overrides, now) !== undefined) return "news-paused";
  return isAbsence(practice, dateOf(wallOf(now, practice.zone))) ? "news-away" : "news";
}

function expired(desk: Desk, request: Request): void {
  if (waiting(desk, request) !== undefined) return news(desk, request);
  const moved = expire(request, desk.now);
  if (!moved.ok) return;
  move(desk, moved.value);
  desk.focus = moved.value;
  forgetRequest(desk);
  closeQuestionAbout(desk, request.id);
  const what = request.state === "proposed" ? "lapsed" : "expired";
  desk.matter = { what, request: request.id };
  // What she took back herself is no news to her.
  if (request.state !== "proposed" || request.recalled !== true)
    tellHer(desk, `ev-${request.id}-${moved.value.rev}-${what}`, { kind: "request", request: request.id, rev: moved.value.rev, what });
  return raise(desk, moved.value, "declined", `${keepsBooking(desk, request) ? "move-" : ""}${what}`);
}

/** Its end leaves them the hour that they had. */
const keepsBooking = (desk: Desk, { moves }: Request): boolean =>
  moves?.kept === true && bookingsToCome(desk).some(({ id }) => id === moves.booking);

function closed(desk: Desk, request: Request): void {
  const moved = close(request, desk.now);
  if (!moved.ok) return;
  move(desk, moved.value);
  letGo(desk, request.id);
  desk.state = { ...desk.state, hadBooking: true, bookings: desk.state.bookings.filter((id) => id !== request.id) };
}

function hearWord(desk: Desk, word: Word): void {
  if (word.about.kind === "lapsed") return lapsed(desk, word.id);
  desk.policy = "notice";
  desk.template = "waiting";
  if (word.about.kind === "booking") {
    const { request: id, rev, what } = word.about;
    closeQuestionAbout(desk, id);
    return holdBooking(desk, desk.requests.get(id), rev, what);
  }
  if (word.about.kind === "reopened") {
    const { request: id, rev, from } = word.about;
    closeQuestionAbout(desk, id);
    const request = desk.requests.get(id);
    if (!speaks(desk)) unreached(desk, request);
    return reopened(desk, request, rev, from, speaks(desk));
  }
  if (word.about.kind === "untrue") return remindAgain(desk, word.about.of, speaks(desk));
  if (word.about.kind === "resume") {
    const { hers: _over, relayAt: _answered, ...rest } = desk.state;
    desk.state = rest;
    return;
  }
  if (word.about.kind !== "relay") return;
  if (!speaks(desk)) return unreached(desk, undefined);
  const before = desk.state.memory["words"];
  remember(desk, "words", word.about.text);
  desk.state = { ...desk.state, relayAt: desk.now, hers: { since: desk.now, until: silentUntil(desk.facts.practice, word.at) } };
  desk.matter = { what: "relayed" };
  notice(desk, "relay-out");
  if (before === undefined) {
    const { words: _theirs, ...memory } = desk.state.memory;
    desk.state = { ...desk.state, memory };
  } else remember(desk, "words", before);
}

/** It will wait behind a template, whose « ok » answers nothing: neither what it asks nor a question of before. */
function sayAlone(desk: Desk, flow: string, step: string): void {
  if (!speaks(desk)) return;
  makeWay(desk);
  desk.state = { ...desk.state, past: [] };
  const node = nodeIn(desk.model, flow, step);
  asNews(desk, node);
  if (node.kind === "choose") desk.paragraphs.push(textAlone(desk, node));
}

/** What has just happened is told in the first wording, however often the like was told before: the others only ask again. */
function asNews(desk: Desk, node: Node): void {
  if (node.kind !== "choose") return;
  const { [node.text.key]: _before, ...said } = desk.state.said;
  desk.state = { ...desk.state, said };
}

const isShut = ({ channel, now, state }: Desk): boolean => channel === "whatsapp" && now - state.lastInAt >= dayMs;

/** Shows a question of the system, or holds it back behind one that is open and young. */
function raise(desk: Desk, { id: request, moves }: Request, flow: string, step: string): void {
  if (!speaks(desk)) return;
  const open = desk.state.open;
  const young = open !== undefined && desk.now - open.askedAt < heldMs;
  const node = nodeIn(desk.model, flow, step);
  asNews(desk, node);
  // A refusal asks little: beside a young question it is said, and that question stays the one that a digit answers.
  if (flow === "declined" && young && node.kind === "choose") {
    desk.paragraphs.push(textAlone(desk, node));
    return;
  }
  if (flow === "proposal" && young) {
    desk.state = { ...desk.state, held: [...desk.state.held.filter((id) => id !== request), request] };
    desk.effects.push({ kind: "timer", id: `held:${open.nonce}`, to: desk.facts.self, at: open.askedAt + heldMs });
    return;
  }
  setAside(desk);
  // Another moment that they name now is one for the same booking.
  if (moves?.kept === true && flow === "declined") remember(desk, "booking", moves.booking);
  walk(desk, { kind: "step", flow, step }, false);
}

/** A question that speaks of this request is answered by what has just happened. */
function closeQuestionAbout(desk: Desk, request: RequestId): void {
  if (desk.state.open?.about === request) endDialogue(desk);
}

/** She hears that somebody who has stopped the messages, or is not to be written to, did not get her word or her decision. */
function unreached(desk: Desk, request: Request | undefined): void {
  const name = desk.state.memory["name"];
  tellHer(desk, `ev-${desk.cause}-unreached`, {
    kind: "unreached",
    ...(desk.state.stopped ? {} : { never: true as const }),
    handle: lastTwo(desk.facts.self.address),
    ...(request === undefined ? {} : { request: request.id, code: request.code }),
    ...(typeof name === "string" ? { name } : {}),
  });
}

/** Her times that waited behind a question, shown now. Called when that question is answered, too. */
export function release(desk: Desk): void {
  if (!speaks(desk)) return;
  const waiting = desk.state.held;
  desk.state = { ...desk.state, held: [] };
  const request = openRequest(desk);
  if (request?.state !== "proposed" || !waiting.includes(request.id)) return;
  desk.focus = request;
  desk.matter = { what: "proposed", request: request.id };
  const step = request.booked === true ? "moved" : loose(request) ? "hour" : "offer";
  asNews(desk, nodeIn(desk.model, "proposal", step));
  setAside(desk);
  walk(desk, { kind: "step", flow: "proposal", step }, false);
}

/** After STOP nothing automatic leaves, nor for somebody who has never written and whom she has not said yes for. */
const speaks = (desk: Desk): boolean => !desk.state.stopped && desk.state.unmet !== true;

function forgetRequest(desk: Desk): void {
  const { request: _ended, ...rest } = desk.state;
  desk.state = rest;
}

export const mayRelease = (desk: Desk): boolean =>
  desk.state.held.length > 0 && desk.state.open === undefined && desk.asked === undefined && desk.queries.length === 0;
