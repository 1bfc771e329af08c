/**
 * Bookings by her own word: entered, called off, moved to another hour. In: a name, an hour, a number. Out: the move, an echo with weekday and date,
 * a question where it is not plain whom she means or whether somebody may be written to.
 * A moved booking is an offer: its client takes it by a digit. Nobody is texted who has never written, unless she says yes to the number read back.
 */
import { saySlot } from "../../booking/describe.ts";
import { cancelBooking, enter, revoke, tellBooking } from "../../booking/moves.ts";
import { isOpen, type Request, type Slot } from "../../booking/request.ts";
import { Address, phoneOf } from "../../words/address.ts";
import { RequestId } from "../../words/ids.ts";
import { dateOf, type WallTime, wallAt } from "../../words/time.ts";
import { askBusy } from "../ask-busy.ts";
import { holdersOf } from "../ask-cells.ts";
import type { Person } from "../effect.ts";
import type { HerPeople } from "../understand/her-people.ts";
import { remember } from "./acts.ts";
import { askHer } from "./asking.ts";
import { callOffAll, sayCalledOff, slotsAt, yesNo } from "./calling-off.ts";
import { type HerDesk, isHersAlone, moveHers, phrase, postAbout, saySlots, tellIt, valuesOf, whoIs, whoOf } from "./her-desk.ts";
import { readNumber } from "./number.ts";
import { askWhich, bookingOf, nobody, peopleKnown, personOf, writersCalled } from "./people.ts";
import { againstHers, markOf } from "./rules.ts";
import { unheard } from "./unheard.ts";

type Of<K extends HerPeople["kind"]> = Extract<HerPeople, { kind: K }>;

const soon = (desk: HerDesk): number => desk.now + desk.facts.practice.undoSeconds * 1000;

export function callOffByName(desk: HerDesk, { name, on, at, walls }: Of<"call-off">): void {
  if (!peopleKnown(desk)) return;
  const found = bookingOf(desk, name, on, at);
  if (found.kind === "none") return nobody(desk, name);
  if (found.kind === "ask") return askWhich(desk, { kind: "cancel", walls: [...walls] }, found.among);
  callOffOne(desk, found.it, walls);
}

/** All of them or none: where one is not plain, she is told which, and nothing is changed. One echo, one way back. */
export function callOffSeveral(desk: HerDesk, { of }: Of<"call-off-several">): void {
  if (!peopleKnown(desk)) return;
  const found = of.map(({ name, on, at }) => ({ name, match: bookingOf(desk, name, on, at) }));
  const unclear = found.find(({ match }) => match.kind !== "one");
  if (unclear?.match.kind === "none") {
    const before = desk.messages.length;
    nobody(desk, unclear.name);
    const said = desk.messages.splice(before).map(({ text }) => text);
    return void desk.messages.push({ text: [...said, phrase(desk, "several-kept")].join(" "), choices: [] });
  }
  if (unclear !== undefined) return tellIt(desk, "several-unclear", { name: unclear.name });
  if (desk.facts.contended) return tellIt(desk, "her-trouble");
  const ids = [...new Set(found.flatMap(({ match }) => (match.kind === "one" ? [match.it.id] : [])))];
  const until = soon(desk);
  sayCalledOff(desk, callOffAll(desk, ids, until), until, "named");
}

/** One booking at a time is entered: the first is offered, and none before her yes. */
export function askFirst(desk: HerDesk, { name, wall, phone }: Of<"book-first">): void {
  const [slot] = slotsAt(desk, [wall]) ?? [];
  if (slot === undefined) return tellIt(desk, "her-past-day");
  const text = phrase(desk, "ask-first", { name, when: saySlot(slot, desk.state.locale, "short") });
  askHer(desk, { kind: "first", name, wall, ...(phone === undefined ? {} : { phone }) }, text, yesNo(desk));
}

export function shiftByName(desk: HerDesk, { name, on, at, to }: Of<"shift">): void {
  if (!peopleKnown(desk)) return;
  const found = bookingOf(desk, name, on, at);
  if (found.kind === "none") return nobody(desk, name);
  const target = "wall" in to ? to.wall : to.clock;
  if (found.kind === "ask") return askWhich(desk, { kind: "shift", to: target }, found.among);
  shiftOne(desk, found.it, target);
}

export function shiftOne(desk: HerDesk, request: Request, to: string): void {
  if (request.state !== "confirmed") return nobody(desk, request.name);
  callOffOne(desk, request, [to.includes("T") ? to : wallAt(dateOf(request.slot.wall), to)]);
}

/** Called off, with other hours where she gave some. */
export function callOffOne(desk: HerDesk, request: Request, walls: readonly WallTime[]): void {
  if (request.state !== "confirmed") return nobody(desk, request.name);
  const slots = slotsAt(desk, walls);
  if (slots === undefined) return tellIt(desk, "her-past-day");
  const same = slots.filter(({ at }) => at === request.slot.at);
  if (same.length > 0) return tellIt(desk, "hour-held", { slots: saySlots(desk, same), who: whoOf(desk, request) });
  if (!areFree(desk, slots, request)) return;
  if (desk.facts.contended) return tellIt(desk, "her-trouble");
  const how = unheard(desk, request);
  if (how !== undefined || isHersAlone(desk, request)) return changeAlone(desk, request, slots[0], how);
  const other = [...desk.requests.values()].find((each) => each.client === request.client && isOpen(each));
  if (other !== undefined && slots.length > 0) return tellIt(desk, "has-a-request", { who: whoOf(desk, request), code: other.code });
  const code = slots.length === 0 || desk.facts.codes.get(request.code) === request.id ? request.code : freshCode(desk);
  if (code === undefined) return;
  const until = soon(desk);
  const moved = revoke({ ...request, code }, slots, desk.facts.self.conversation, desk.now, until);
  if (!moved.ok) return tellIt(desk, "her-past-day");
  moveHers(desk, moved.value);
  remember(desk, { kind: "called-off", at: desk.now, moved: [{ request: request.id }] });
  if (slots.length === 0) return sayCalledOff(desk, { moved: [moved.value], alone: [] }, until);
  const { who = "", when = "" } = valuesOf(desk, request);
  const text = phrase(desk, "called-off-offering", {
    who,
    when,
    slots: saySlots(desk, slots),
    undo: String(desk.facts.practice.undoSeconds),
  });
  desk.messages.push({ text: text + marks(desk, slots, { client: request.client, but: request.id }), choices: [] });
}

/** Where nobody knows of it nobody is to be asked: the hour is given back, or the booking stands at the other one. */
function changeAlone(
  desk: HerDesk,
  request: Extract<Request, { state: "confirmed" }>,
  slot: Slot | undefined,
  how: "soon" | "never" | undefined,
): void {
  const code = slot === undefined ? request.code : freshCode(desk);
  if (code === undefined) return;
  const gone = cancelBooking(request, desk.now);
  if (!gone.ok) return tellIt(desk, "her-past-day");
  moveHers(desk, gone.value);
  const moved = [{ request: request.id, ...(how === undefined ? {} : { unheard: how }) }];
  if (slot === undefined) {
    remember(desk, { kind: "called-off", at: desk.now, moved });
    return sayCalledOff(
      desk,
      how === "soon" ? { moved: [], alone: [], untold: [gone.value] } : { moved: [], alone: [gone.value] },
      desk.now,
    );
  }
  const { practice: _id, ...asking } = request;
  const tellAt = how === "soon" ? soon(desk) : undefined;
  const instead = enter({ ...asking, id: freshId(desk), code, practice: desk.facts.practice, now: desk.now }, slot, tellAt);
  moveHers(desk, instead);
  remember(desk, { kind: "called-off", at: desk.now, moved, entered: instead.id });
  if (how === "never") adopt(desk, instead);
  sayEntered(desk, instead, how === "soon" ? "entered-told" : how === "never" ? "entered-untold" : "entered-alone");
}

export function enterBooking(desk: HerDesk, { name, wall, phone }: Of<"book">): void {
  lookAhead(desk, wall);
  if (!peopleKnown(desk)) return;
  if (phone !== undefined) return enterAt(desk, name, wall, phone);
  const found = personOf(desk, name);
  // « rdv Sylvie jeudi 14h », where Sylvie has only left a message: hers is the number.
  const writers = found.kind === "none" ? writersCalled(desk, name) : [];
  if (writers.length > 0) return askWhich(desk, { kind: "enter", wall, name }, [], [phrase(desk, "somebody-else")], writers);
  if (found.kind === "none") return enterFor(desk, name, wall, undefined);
  const whom = found.kind === "one" ? [found.it] : found.among;
  askWhich(desk, { kind: "enter", wall, name }, whom, [phrase(desk, "somebody-else")]);
}

/** What entering will ask for in any case is asked at once. */
export function lookAhead(desk: HerDesk, wall: WallTime): void {
  holdersOf(desk, slotsAt(desk, [wall]) ?? []);
  askBusy(desk, "anew");
  if (!desk.facts.codeKnown) desk.queries.push({ kind: "code" });
}

/** A number may write here by SMS, by WhatsApp or not at all: the one that they last wrote from is theirs. */
function enterAt(desk: HerDesk, name: string, wall: WallTime, phone: string): void {
  const addresses = [phone, `whatsapp:${phone}`].flatMap((each) => Address.safeParse(each).data ?? []);
  const unknown = addresses.filter((each) => !desk.facts.people.has(each));
  if (unknown.length > 0) desk.queries.push({ kind: "people", addresses: unknown });
  const people = addresses.flatMap((each) => desk.facts.people.get(each) ?? []).toSorted((a, b) => b.lastInAt - a.lastInAt);
  const [who] = people;
  if (who === undefined) return;
  if (desk.facts.therapists.some(({ address }) => address === who.address)) return tellIt(desk, "your-own-number");
  enterFor(desk, name, wall, who);
}

/** `whom`: undefined for a booking of her agenda alone. */
export function enterFor(desk: HerDesk, name: string, wall: WallTime, whom: Person | undefined): void {
  const slot = freeAt(desk, wall);
  if (slot === undefined) return;
  if (desk.facts.contended) return tellIt(desk, "her-trouble");
  const code = freshCode(desk);
  if (code === undefined) return;
  const wrote = whom?.wrote === "yes";
  const { self, practice } = desk.facts;
  const { conversation, address } = whom ?? self;
  const about = {
    id: freshId(desk),
    practice,
    code,
    client: conversation,
    address,
    name,
    locale: desk.state.locale,
    firstContact: false,
    now: desk.now,
  };
  const booking = enter(about, slot, wrote ? soon(desk) : undefined);
  moveHers(desk, booking);
  remember(desk, { kind: "entered", at: desk.now, request: booking.id });
  if (whom === undefined) return sayEntered(desk, booking, "entered-alone");
  if (wrote) return sayEntered(desk, booking, "entered-told");
  adopt(desk, booking);
  if (whom.wrote === "stopped") return sayEntered(desk, booking, "entered-stopped");
  askNumber(desk, booking);
}

/** May the client of this booking, who has never written, be texted? */
export function askNumber(desk: HerDesk, booking: Request): void {
  const { id, client, address } = booking;
  const text = phrase(desk, "entered-ask", { ...entered(desk, booking), number: readNumber(phoneOf(address) ?? address) });
  const slots = "slot" in booking ? [booking.slot] : [];
  askHer(desk, { kind: "number", request: id }, text + marks(desk, slots, { client, but: id }), yesNo(desk));
}

/** Word for the client's conversation, which says nothing of it: it is theirs when they write. */
const adopt = (desk: HerDesk, booking: Request): void =>
  postAbout(desk, booking, "entered", { kind: "booking", request: booking.id, rev: booking.rev, what: "entered" });

/** Her yes to the number read back. */
export function tellEntered(desk: HerDesk, request: Request | undefined, yes: boolean): void {
  if (request === undefined) return tellIt(desk, "undo-nothing");
  if (!yes) return tellIt(desk, "entered-untold", entered(desk, request));
  const moved = tellBooking(request, soon(desk), desk.now);
  if (!moved.ok) return tellIt(desk, "her-past-day");
  moveHers(desk, moved.value);
  sayEntered(desk, moved.value, "entered-told");
}

/** The session that would be, where nobody holds it; what holds it is named. */
function freeAt(desk: HerDesk, wall: WallTime): Slot | undefined {
  const slots = slotsAt(desk, [wall]);
  const slot = slots?.[0];
  if (slot === undefined) {
    tellIt(desk, "her-past-day");
    return undefined;
  }
  return areFree(desk, [slot], undefined) ? slot : undefined;
}

/** False too where the cells are only asked for now. */
function areFree(desk: HerDesk, slots: readonly Slot[], own: Request | undefined): boolean {
  const holders = holdersOf(desk, slots);
  if (holders === undefined) return false;
  const holder = holders.flat().find((each) => each !== own?.id);
  if (holder === undefined) return true;
  const taken = slots.filter((_, n) => holders[n]?.includes(holder));
  const request = desk.requests.get(holder);
  const who = request === undefined ? "?" : whoOf(desk, request);
  tellIt(desk, "hour-held", { slots: saySlots(desk, taken), who });
  return false;
}

export function freshCode(desk: HerDesk): Request["code"] | undefined {
  if (!desk.facts.codeKnown) {
    desk.queries.push({ kind: "code" });
    return undefined;
  }
  if (desk.facts.freshCode === undefined) {
    desk.effects.push({ kind: "alert", code: "codes-exhausted" });
    tellIt(desk, "her-trouble");
  }
  return desk.facts.freshCode;
}

/** Derived from her message, as a client's is from theirs. */
const freshId = ({ cause }: HerDesk): RequestId =>
  RequestId.parse(
    `r${cause
      .replaceAll(/[^0-9a-zA-Z]/g, "")
      .slice(2, 17)
      .toLowerCase()
      .padEnd(15, "0")}`,
  );

const entered = (desk: HerDesk, request: Request): Record<string, string> => ({
  who: isHersAlone(desk, request) ? whoIs(request.name, undefined) : whoOf(desk, request),
  when: "slot" in request ? saySlot(request.slot, desk.state.locale, "short") : "",
  undo: String(desk.facts.practice.undoSeconds),
});

function sayEntered(
  desk: HerDesk,
  request: Extract<Request, { state: "confirmed" }>,
  name: "entered-alone" | "entered-told" | "entered-stopped" | "entered-untold",
): void {
  const whom = name === "entered-alone" ? undefined : { client: request.client, but: request.id };
  desk.messages.push({ text: phrase(desk, name, entered(desk, request)) + marks(desk, [request.slot], whom), choices: [] });
}

/** Where a fact is missing it is asked for, and all of this is decided again. */
const marks = (desk: HerDesk, ...[slots, whom]: [readonly Slot[], Parameters<typeof againstHers>[2]]): string =>
  markOf(desk, againstHers(desk, slots, whom) ?? []);
