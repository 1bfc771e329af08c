/**
 * Whom she means by a name: the bookings and requests of that name, the people who have written. In: a name as she typed it. Out: who it may be, the
 * exact ones before those that a slip away from it are. Several, or a near one alone, are asked about: nobody is ever guessed.
 */
import type { Request } from "../../booking/request.ts";
import { lastTwo } from "../../words/address.ts";
import { fold } from "../../words/fold.ts";
import type { ConversationId } from "../../words/ids.ts";
import { addDays, clockOf, dateOf, type WallClock, type WallDate, wallOf } from "../../words/time.ts";
import type { HerOrderKept } from "../her-memory.ts";
import type { Relay } from "../state.ts";
import { slipped } from "../understand/her-parts.ts";
import { bookingsKnown } from "./agenda.ts";
import { askHer } from "./asking.ts";
import { lineOf } from "./calling-off.ts";
import { type HerDesk, isHersAlone, phrase, tellIt, whoIs, whoOf } from "./her-desk.ts";

export type Match<T> =
  | { readonly kind: "one"; readonly it: T }
  | { readonly kind: "ask"; readonly among: readonly T[] }
  | { readonly kind: "none" };

/** Confirmed and still to come, of that name, and on that day where one was named. */
export function bookingOf(desk: HerDesk, name: string, on: WallDate | undefined, at: WallClock | undefined): Match<Request> {
  const booked = [...desk.requests.values()].filter(
    (request) =>
      request.state === "confirmed" &&
      request.slot.at > desk.now &&
      (on === undefined || dateOf(request.slot.wall) === on) &&
      (at === undefined || clockOf(request.slot.wall) === at),
  );
  return among(
    booked.toSorted((a, b) => hour(a) - hour(b)),
    name,
  );
}

const hour = (request: Request): number => ("slot" in request ? request.slot.at : 0);

/** Everybody who has had or asked for something here, each once, by their newest. Known for as far back as bookings are. */
export function personOf(desk: HerDesk, name: string): Match<Request> {
  const byPerson = new Map<ConversationId, Request>();
  for (const request of [...desk.requests.values()].toSorted((a, b) => a.createdAt - b.createdAt))
    if (!isHersAlone(desk, request)) byPerson.set(request.client, request);
  return among([...byPerson.values()], name);
}

/** How far back a client is still somebody whom she may mean. */
const knownDays = 90;
export const peopleKnown = (desk: HerDesk): boolean =>
  bookingsKnown(desk, addDays(dateOf(wallOf(desk.now, desk.facts.practice.zone)), -knownDays));

/** Who has only left words here, by the name that they gave: each once, by the newest of these. */
export function writersCalled(desk: HerDesk, name: string): readonly Relay[] {
  const said = fold(name);
  const relays = [...desk.facts.relays.values()].filter((relay) => relay.name !== undefined && fold(relay.name) === said);
  return [...new Map(relays.map((relay) => [relay.from, relay])).values()];
}

function among(requests: readonly Request[], name: string): Match<Request> {
  const said = fold(name);
  const exact = name === "" ? requests : requests.filter((request) => matches(fold(request.name), said, (one, other) => one === other));
  const [only, second] = exact;
  if (only !== undefined) return second === undefined ? { kind: "one", it: only } : { kind: "ask", among: exact };
  const near = requests.filter((request) => matches(fold(request.name), said, slipped));
  return near.length === 0 ? { kind: "none" } : { kind: "ask", among: near };
}

/** « Marie » is Marie Dupont, and so is « Marie Dupont »; « Marie Durand » is not. */
function matches(name: string, said: string, same: (one: string, other: string) => boolean): boolean {
  const [words, asked] = [name.split(" "), said.split(" ")];
  return asked.length > words.length
    ? words.length === 1 && same(asked[0] ?? "", words[0] ?? "")
    : asked.every((word, n) => same(word, words[n] ?? ""));
}

/** Shows who it may be, numbered, and keeps what she wanted until she has said which. */
export function askWhich(
  desk: HerDesk,
  order: HerOrderKept,
  requests: readonly Request[],
  others: readonly string[] = [],
  writers: readonly Relay[] = [],
): void {
  const shown = requests.slice(0, most);
  const lines = [
    ...shown.map(
      (request, n) => `${n + 1} ${order.kind === "enter" || order.kind === "write" ? whoOf(desk, request) : lineOf(desk, request)}`,
    ),
    ...[...writers.map(({ name, address }) => whoIs(name, lastTwo(address))), ...others].map(
      (other, n) => `${shown.length + n + 1} ${other}`,
    ),
  ];
  const ids = [...shown.map(({ id }) => id), ...writers.map(({ code }) => code), ...others.map(() => "new")];
  const labels = ids.map((_, n) => ({ label: String(n + 1), answer: `n${"abcdefgh".charAt(n)}` }));
  askHer(
    desk,
    { kind: "which", order, among: ids },
    phrase(desk, "which-person", { lines: lines.join("\n") }),
    labels.length <= 3 ? labels : [],
  );
}

const most = 6;

export function nobody(desk: HerDesk, name: string): void {
  const asked = [...desk.requests.values()].find(
    (request) =>
      (request.state === "requested" || request.state === "countered" || request.state === "proposed") && fold(request.name) === fold(name),
  );
  if (asked === undefined) return tellIt(desk, "no-such-booking", { name });
  tellIt(desk, "only-a-request", { line: lineOf(desk, asked), code: asked.code });
}
