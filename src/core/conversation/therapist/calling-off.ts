/**
 * She gives hours back: sessions are called off, requests refused with them, and whoever is concerned is told kindly once her time to think again is
 * over. In: requests as they stand. Out: their moves, whom nobody can be told. Cells stay held until the client hears of it.
 */
import { slotOf, slotsGiven } from "../../booking/cells.ts";
import { cancelBooking, decide, lessenOffer, recallOffer, revoke, undo } from "../../booking/moves.ts";
import { type Decision, isOpen, type Request, type Slot } from "../../booking/request.ts";
import type { RequestId } from "../../words/ids.ts";
import type { EpochMs } from "../../words/time.ts";
import { remember } from "./acts.ts";
import { askHer, closeAsk, echoOf } from "./asking.ts";
import { type HerDesk, isHersAlone, moveHers, phrase, saySlots, tellIt, valuesOf, whoOf } from "./her-desk.ts";
import { unheard } from "./unheard.ts";

/** When the hours begin that are hit; undefined: all that there are. */
type Hours = readonly EpochMs[] | undefined;

/** More lines than these are not read on a phone; the rest is counted. */
const mostLines = 8;

/**
 * What she did stands; whom to tell is hers to say. `said`: the echo of it; undefined where it was said before.
 * An offer keeps the hours that are not hit.
 */
export function askTell(desk: HerDesk, said: string | undefined, hit: readonly Request[], hours?: Hours): void {
  const head = said === undefined ? [phrase(desk, "tell-head-again")] : [said, phrase(desk, "tell-head")];
  const text = [...head, ...lines(desk, hit, hours), phrase(desk, "tell-ask")].join("\n");
  askHer(desk, { kind: "tell", requests: hit.map(({ id }) => id), ...kept(hours) }, text, [
    { label: phrase(desk, "label-all"), answer: "all" },
    { label: phrase(desk, "label-each"), answer: "each" },
    { label: phrase(desk, "label-none"), answer: "none" },
  ]);
}

const kept = (hours: Hours): { hours?: EpochMs[] } => (hours === undefined ? {} : { hours: [...hours] });

export function lines(desk: HerDesk, requests: readonly Request[], hours?: Hours): readonly string[] {
  const shown = requests.slice(0, mostLines).map((request) => lineOf(desk, request, hours));
  const more = requests.length - shown.length;
  return more === 0 ? shown : [...shown, phrase(desk, "lines-more", { count: String(more) })];
}

/** « jeu. 26 nov. 14h Zoé ..44 », with its code while it is a request. */
export function lineOf(desk: HerDesk, request: Request, hours?: Hours): string {
  const { who = "", code = "" } = valuesOf(desk, request);
  const what = "slot" in request ? "line-booked" : "line-asked";
  return phrase(desk, what, { when: hoursOf(desk, request, hours), who, code });
}

export function tellAll(desk: HerDesk, ids: readonly RequestId[], until: EpochMs, hours?: Hours): void {
  const called = callOffAll(desk, ids, until, [], hours);
  closeAsk(desk, true);
  sayCalledOff(desk, called, until);
}

/** One after the other: the next is asked once this one is answered. */
export function askOneByOne(desk: HerDesk, ids: readonly RequestId[], hours?: Hours): void {
  const [first, ...rest] = ids.filter((id) => stillHit(desk.requests.get(id), hours));
  closeAsk(desk, true);
  const request = first === undefined ? undefined : desk.requests.get(first);
  if (request === undefined) return tellIt(desk, "tell-done");
  const line = lineOf(desk, request, hours);
  askHer(desk, { kind: "tell-one", request: request.id, rest, ...kept(hours) }, phrase(desk, "tell-one", { line }), yesNo(desk));
}

export const yesNo = (desk: HerDesk): readonly { label: string; answer: string }[] => [
  { label: desk.state.locale === "fr" ? "OUI" : "OK", answer: "yes" },
  { label: desk.state.locale === "fr" ? "NON" : "NO", answer: "no" },
];

/** Whether there is something to call off: a refusal of hers that is on its way stays as she gave it. */
export const stillThere = (request: Request | undefined): request is Request =>
  request?.state === "confirmed" ||
  (request !== undefined && isOpen(request) && !(request.state === "decided" && request.decision.kind === "no"));

/** Whoever has taken, or asks for, another hour by now is not concerned any more. */
export function stillHit(request: Request | undefined, hours: Hours): request is Request {
  if (!stillThere(request)) return false;
  const slots = slotsOf(request);
  return hours === undefined || slots.length === 0 || slots.some(({ at }) => hours.includes(at));
}

export interface CalledOff {
  readonly moved: readonly Request[];
  /** Nobody is written to of these: she has entered them without a number, or for somebody who is not to be written to. */
  readonly alone: readonly Request[];
  /** Their clients were about to be told, and are not. */
  readonly untold?: readonly Request[];
  /** Offers that go on with fewer hours: nobody is written to, and whoever takes one that is gone reads those that are left. */
  readonly lessened?: readonly Request[];
}

export function callOffAll(
  desk: HerDesk,
  ids: readonly RequestId[],
  until: EpochMs,
  offers: readonly Slot[] = [],
  hours?: Hours,
): CalledOff {
  const moved: Request[] = [];
  const alone: Request[] = [];
  const untold: Request[] = [];
  const lessened: Request[] = [];
  const knew = new Map<RequestId, "soon" | "never">();
  for (const id of ids) {
    const request = desk.requests.get(id);
    if (!stillHit(request, hours)) continue;
    const less = withFewerHours(desk, request, until, hours);
    if (less !== undefined) {
      moveHers(desk, less);
      lessened.push(less);
      continue;
    }
    const how = request.state === "confirmed" ? unheard(desk, request) : undefined;
    const silent = how !== undefined || isHersAlone(desk, request);
    const after = silent ? cancelBooking(request, desk.now) : givenBack(desk, request, until, offers);
    if (!after.ok) continue;
    moveHers(desk, after.value);
    if (how !== undefined) knew.set(id, how);
    (how === "soon" ? untold : silent ? alone : moved).push(after.value);
  }
  const all = [...moved, ...alone, ...untold, ...lessened];
  if (all.length > 0)
    remember(desk, {
      kind: "called-off",
      at: desk.now,
      moved: all.map(({ id }) => {
        const before = desk.facts.requests.get(id);
        const how = knew.get(id);
        return {
          request: id,
          ...(before?.state === "proposed" ? { expiresAt: before.expiresAt } : {}),
          ...(before?.state === "proposed" && lessened.some((each) => each.id === id) ? { slots: before.slots } : {}),
          ...(how === undefined ? {} : { unheard: how }),
        };
      }),
    });
  return { moved, alone, untold, lessened };
}

/** Undefined: nothing of it is left, or nothing of it is hit. */
function withFewerHours(desk: HerDesk, request: Request, until: EpochMs, hours: Hours): Request | undefined {
  if (hours === undefined) return undefined;
  const offered = offeredBy(request);
  const left = offered.filter(({ at }) => at > desk.now && !hours.includes(at));
  if (left.length === 0 || left.length === offered.length) return undefined;
  const less =
    request.state === "decided" ? answered(desk, request, until, { kind: "propose", slots: [...left] }) : lessenOffer(request, left);
  return less.ok ? less.value : undefined;
}

function givenBack(desk: HerDesk, request: Request, until: EpochMs, offers: readonly Slot[]) {
  if (request.state === "confirmed") return revoke(request, offers, desk.facts.self.conversation, desk.now, until);
  if (request.state === "proposed") return recallOffer(request, until);
  return answered(desk, request, until, { kind: "no" });
}

function answered({ facts, now }: HerDesk, request: Request, until: EpochMs, decision: Decision) {
  // Her answer of a moment ago has not left: this one is said instead.
  const waiting = request.state === "decided" ? undo(request, now) : undefined;
  const undoSeconds = Math.max(0, (until - now) / 1000);
  return decide(waiting?.ok === true ? waiting.value : request, decision, facts.self.conversation, now, {
    ...facts.practice,
    undoSeconds,
  });
}

/** `named`: she has not just read who they are. One person with two hours is not two people. */
export function sayCalledOff(
  desk: HerDesk,
  { moved, alone, untold = [], lessened = [] }: CalledOff,
  until: EpochMs,
  how: "named" | "counted" = "counted",
): void {
  const only = moved.length === 1 && until > desk.now ? moved[0] : undefined;
  const people = new Set(moved.map(({ client }) => client)).size;
  const undo = String(Math.round((until - desk.now) / 1000));
  const parts: string[] = [];
  if (only !== undefined) parts.push(phrase(desk, "called-off-one", { undo, ...whoWhen(desk, only) }));
  else if (moved.length > 0 && until <= desk.now) parts.push(phrase(desk, "called-off-now", { count: String(moved.length) }));
  else if (moved.length > 0 && (how === "named" || people === 1))
    parts.push(phrase(desk, "called-off-these", { undo, lines: lines(desk, moved).join(", ") }));
  else if (moved.length > 0) parts.push(phrase(desk, "called-off-several", { undo, count: String(people) }));
  if (alone.length > 0) parts.push(phrase(desk, "called-off-alone", { lines: alone.map((request) => lineOf(desk, request)).join(", ") }));
  for (const request of untold) parts.push(phrase(desk, "entered-undone", whoWhen(desk, request)));
  for (const request of lessened)
    parts.push(phrase(desk, "called-off-hours", { who: whoOf(desk, request), slots: hoursOf(desk, request) }));
  if (parts.length === 0) return tellIt(desk, "tell-done");
  const whole = parts.length === 1 && moved.length === 1 ? moved[0] : undefined;
  desk.messages.push({ text: parts.join(" "), choices: [], ...(whole === undefined ? {} : { puts: echoOf(whole) }) });
}

const whoWhen = (desk: HerDesk, request: Request): { who: string; when: string } => ({
  who: whoOf(desk, request),
  when: hoursOf(desk, request),
});

/** What is called off are the hours that she gave, where she has given some, not the one that was asked for; of them those that are hit. */
function hoursOf(desk: HerDesk, request: Request, hours?: Hours): string {
  const slots = offeredBy(request);
  const hit = slots.filter(({ at }) => hours?.includes(at));
  if (slots.length === 0) return valuesOf(desk, request)["when"] ?? "";
  return saySlots(desk, hit.length === 0 ? slots : hit, "short");
}

/** The hours that she has given and the client has not taken. */
export const offeredBy = (request: Request): readonly Slot[] =>
  request.state === "proposed" ? request.slots : request.state === "decided" ? slotsGiven(request.decision) : [];

/** The hours that it is about, given or asked for; none for a wish without an hour. */
export function slotsOf(request: Request): readonly Slot[] {
  if ("slot" in request) return [request.slot];
  const offered = offeredBy(request);
  return offered.length > 0 ? offered : request.wish.kind === "exact" ? [request.wish.slot] : [];
}

/** Sessions at these walls, none in the past; undefined where one of them cannot be. */
export function slotsAt(desk: HerDesk, walls: readonly string[]): readonly Slot[] | undefined {
  const slots = walls.map((wall) => slotOf(wall, desk.facts.practice));
  return slots.every((slot) => slot.ok && slot.value.at > desk.now) ? slots.flatMap((slot) => (slot.ok ? [slot.value] : [])) : undefined;
}
