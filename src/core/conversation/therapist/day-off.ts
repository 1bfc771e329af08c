/**
 * « annule tout aujourd'hui »: everything of one day is called off and everybody is told at once, whatever the hour: somebody may be on the way.
 * In: the day. Out: one question with the count; after her yes the moves, due now. Nothing is done before it.
 */
import { sayDate } from "../../booking/describe.ts";
import type { Request, Slot } from "../../booking/request.ts";
import { channelOf } from "../../words/address.ts";
import type { RequestId } from "../../words/ids.ts";
import { dateOf, dayMs, type EpochMs, type WallDate } from "../../words/time.ts";
import { bookingsKnown, shortDay } from "./agenda.ts";
import { askHer } from "./asking.ts";
import { lines, offeredBy, slotsOf, tellAll, yesNo } from "./calling-off.ts";
import { type HerDesk, isHersAlone, phrase, tellIt, whoOf } from "./her-desk.ts";
import { hourOf } from "./openings.ts";

export function askDayOff(desk: HerDesk, date: WallDate | undefined): void {
  if (date === undefined) return tellIt(desk, "ask-day-off");
  if (!bookingsKnown(desk, date)) return;
  const all = [...desk.requests.values()].filter((request) => isOn(desk, request, date)).toSorted((a, b) => hourOf(a) - hourOf(b));
  const day = sayDate(date, desk.state.locale, "long");
  if (all.length === 0) return tellIt(desk, "day-off-none", { day });
  const text = [
    phrase(desk, "day-off-head", { day, count: String(all.length) }),
    ...lines(desk, all, hoursOn(all, date)),
    phrase(desk, "day-off-ask"),
  ].join("\n");
  askHer(desk, { kind: "day-off", date, requests: all.map(({ id }) => id) }, text, yesNo(desk));
}

/** Her yes. Whose WhatsApp window is shut reads a template first, if anything: she is told whom to call. */
export function carryOutDayOff(desk: HerDesk, date: WallDate, ids: readonly RequestId[]): void {
  const requests = ids.flatMap((id) => desk.requests.get(id) ?? []).filter((request) => !isHersAlone(desk, request));
  const addresses = requests.map(({ address }) => address).filter((address) => channelOf(address) === "whatsapp");
  const unknown = addresses.filter((address) => !desk.facts.people.has(address));
  if (unknown.length > 0) {
    desk.queries.push({ kind: "people", addresses: unknown });
    return;
  }
  const before = desk.messages.length;
  const all = ids.flatMap((id) => desk.requests.get(id) ?? []);
  tellAll(desk, ids, desk.now, hoursOn(all, date));
  const shut = requests.filter(
    ({ address }) => addresses.includes(address) && desk.now - (desk.facts.people.get(address)?.lastInAt ?? 0) >= dayMs,
  );
  if (shut.length > 0) tellIt(desk, "day-off-call", { lines: shut.map((request) => whoOf(desk, request)).join(", ") });
  tellIt(desk, "day-off-close", { day: shortDay(desk, date).toUpperCase() });
  // One message: she is ill, or on the road.
  const parts = desk.messages.splice(before).map(({ text }) => text);
  desk.messages.push({ text: parts.join("\n"), choices: [] });
}

/** When their hours on that day begin. */
const hoursOn = (requests: readonly Request[], date: WallDate): readonly EpochMs[] =>
  requests
    .flatMap(slotsOf)
    .filter(isDated(date))
    .map(({ at }) => at);

const isDated =
  (date: WallDate) =>
  ({ wall }: Slot): boolean =>
    dateOf(wall) === date;

/** Booked, asked or offered on that day. */
function isOn({ now }: HerDesk, request: Request, date: WallDate): boolean {
  switch (request.state) {
    case "confirmed":
      return request.slot.at > now && dateOf(request.slot.wall) === date;
    case "requested":
    case "countered":
      return request.wish.kind === "exact" && request.wish.slot.at > now && dateOf(request.wish.slot.wall) === date;
    case "proposed":
    case "decided":
      return offeredBy(request).some((slot) => slot.at > now && isDated(date)(slot));
    default:
      return false;
  }
}
