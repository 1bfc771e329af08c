/**
 * She changes the opening: days away, hours closed, opened or blocked. In: the changes as she said them. Out: the record one revision on, an echo with
 * days and clocks, and, where sessions or requests fall into it, the question whom to tell. Touches no request and no cell by itself.
 */
import { sayDate } from "../../booking/describe.ts";
import { endOf } from "../../booking/due.ts";
import {
  firstDayOf,
  lastDayOf,
  putBack,
  type Taken,
  toCome,
  touches,
  withOverride,
  withOverrides,
  without,
} from "../../booking/overrides.ts";
import type { Request, Slot } from "../../booking/request.ts";
import { firstPossible } from "../../booking/wish.ts";
import type { Override, Overrides } from "../../words/override.ts";
import { addDays, clockAt, dateOf, type EpochMs, minutesOf, someInstantOf, type WallDate, wallAt, wallOf } from "../../words/time.ts";
import type { Change, HerOpening } from "../understand/her-opening.ts";
import { remember } from "./acts.ts";
import { bookingsKnown, sayChange } from "./agenda.ts";
import { askTell, offeredBy, slotsOf } from "./calling-off.ts";
import { type HerDesk, phrase, tellIt } from "./her-desk.ts";

/** Farther ahead is a slip of the year. */
const farthestDays = 732;

export function changeOpening(desk: HerDesk, changes: readonly Change[]): void {
  const today = dateOf(wallOf(desk.now, desk.facts.practice.zone));
  const added = changes.map((change, n) => overrideOf(desk, change, n));
  const first = added.map(firstDayOf).sort()[0] ?? today;
  if (added.some((override) => lastDayOf(override) < today || lastDayOf(override) > addDays(today, farthestDays)))
    return tellIt(desk, "her-past-day");
  if (added.some((override) => override.kind !== "absent" && override.from >= override.to)) return askChange(desk, "closed", "hours");
  if (!bookingsKnown(desk, first)) return;
  const overrides = withOverride(desk.facts.overrides, added);
  desk.effects.push({ kind: "overrides", overrides });
  remember(desk, { kind: "opened", at: desk.now, added: added.map(({ id }) => id), removed: [] });
  const said = capital(phrase(desk, "opening-echo", { changes: sayAll(desk, added) }));
  const hits = hitsOf(desk, added);
  const hit = hitBy(desk, hits, overrides);
  const hours = hit.flatMap((request) => slotsOf(request).flatMap((slot) => (hits(slot) ? [slot.at] : [])));
  if (hit.length === 0) desk.messages.push({ text: said, choices: [] });
  else askTell(desk, said, hit, hours);
}

/** Its id comes from her message; an hour without an end is one session. */
function overrideOf(desk: HerDesk, change: Change, n: number): Override {
  const common = { id: `${desk.cause}-${n}`, zone: desk.facts.practice.zone, setAt: desk.now };
  if (change.kind !== "blocked") return { ...common, ...change };
  const end = Math.min(24 * 60, minutesOf(change.from) + desk.facts.practice.session.minutes);
  return { ...common, ...change, to: change.to ?? clockAt(end) };
}

/** What is missing is asked for by an example; nothing is changed. */
export function askChange(desk: HerDesk, of: Change["kind"], missing: "days" | "hours"): void {
  if (missing === "days" && of !== "open" && of !== "blocked") return tellIt(desk, "ask-days");
  tellIt(desk, of === "open" ? "ask-open-hours" : of === "blocked" ? "ask-block-hours" : "ask-closed-hours");
}

function hitsOf({ now }: HerDesk, added: readonly Override[]): (slot: Slot) => boolean {
  const closing = added.filter(({ kind }) => kind !== "open");
  return (slot) => slot.at > now && closing.some((override) => covers(override, slot));
}

/** Sessions and requests that fall into what is now closed, soonest first; an offer where one of its hours does. */
function hitBy(desk: HerDesk, hits: (slot: Slot) => boolean, overrides: Overrides): readonly Request[] {
  const after = withOverrides(desk.facts.practice, overrides);
  return [...desk.requests.values()]
    .filter((request) => {
      switch (request.state) {
        case "confirmed":
          return hits(request.slot);
        case "requested":
        case "countered":
          if (request.wish.kind === "exact") return hits(request.wish.slot);
          // A wish that leaves another day open is not hit.
          return (
            firstPossible(request.wish, desk.facts.practice, desk.now) !== undefined &&
            firstPossible(request.wish, after, desk.now) === undefined
          );
        case "proposed":
        // Her yes, or her hours, are on their way to the client.
        case "decided":
          return offeredBy(request).some(hits);
        default:
          return false;
      }
    })
    .toSorted((a, b) => hourOf(a) - hourOf(b));
}

export function hourOf(request: Request): EpochMs {
  if ("slot" in request) return request.slot.at;
  if (request.state === "decided" || request.state === "proposed") return offeredBy(request)[0]?.at ?? 0;
  return request.wish.kind === "exact" ? request.wish.slot.at : Number.MAX_SAFE_INTEGER;
}

function covers(override: Override, slot: Slot): boolean {
  const date = dateOf(slot.wall);
  if (!touches(override, date)) return false;
  if (override.kind === "absent") return true;
  const at = (clock: string): EpochMs =>
    clock === "24:00" ? someInstantOf(wallAt(addDays(date, 1), "00:00"), slot.zone) : someInstantOf(wallAt(date, clock), slot.zone);
  return slot.at < at(override.to) && at(override.from) < endOf(slot);
}

export function listChanges(desk: HerDesk): void {
  const lines = [
    ...toCome(desk.facts.overrides, desk.facts.practice, desk.now).map((override, n) => `${n + 1} ${sayOne(desk, override)}`),
    ...fileAbsences(desk).map(({ from, to }) => phrase(desk, "change-file", { days: sayDays(desk, from, to) })),
  ];
  if (lines.length === 0) return tellIt(desk, "changes-none");
  desk.messages.push({ text: [phrase(desk, "changes-head"), ...lines, phrase(desk, "changes-tail")].join("\n"), choices: [] });
}

const fileAbsences = ({ facts: { practice }, now }: HerDesk): readonly { from: WallDate; to: WallDate }[] =>
  practice.absences.filter(({ to }) => to >= dateOf(wallOf(now, practice.zone)));

/** Takes back what she names: by number, by days, by kind. Several are asked about. */
export function dropChanges(desk: HerDesk, { of, number, from, to }: Extract<HerOpening, { kind: "drop" }>): void {
  const all = toCome(desk.facts.overrides, desk.facts.practice, desk.now);
  const days = (override: Override): boolean =>
    from === undefined || to === undefined || (firstDayOf(override) <= to && from <= lastDayOf(override));
  const closedToo = of === "closed" || of === "absent" ? ["closed", "absent"] : of === undefined ? ["closed", "absent", "blocked"] : [of];
  const meant = number === undefined ? all.filter((each) => closedToo.includes(each.kind) && days(each)) : all.slice(number - 1, number);
  const [only, second] = meant;
  if (only === undefined) return all.length === 0 ? tellIt(desk, "changes-none") : listChanges(desk);
  if (second !== undefined) return listChanges(desk);
  const { overrides, taken } = without(desk.facts.overrides, [only.id]);
  desk.effects.push({ kind: "overrides", overrides });
  remember(desk, { kind: "opened", at: desk.now, added: [], removed: [...taken] });
  tellIt(desk, "opening-dropped", { changes: sayOne(desk, only) });
}

/** She is there again from that day on: what she said of her absence ends the day before, or falls away. False: she is not away then. */
export function endAbsence(desk: HerDesk, on: WallDate): boolean {
  const ends = toCome(desk.facts.overrides, desk.facts.practice, desk.now).filter(
    (each): each is Extract<Override, { kind: "absent" }> => each.kind === "absent" && touches(each, on),
  );
  if (ends.length === 0) return false;
  const { overrides, taken } = without(
    desk.facts.overrides,
    ends.map(({ id }) => id),
  );
  const shorter = taken.flatMap(({ override, place }, n): Taken[] =>
    override.kind === "absent" && override.from < on
      ? [{ override: { ...override, id: `${desk.cause}-${n}`, to: addDays(on, -1), setAt: desk.now }, place }]
      : [],
  );
  // They stand where the longer ones stood: what she opened within them stays open.
  desk.effects.push({ kind: "overrides", overrides: { ...putBack(overrides, shorter), rev: overrides.rev } });
  remember(desk, { kind: "opened", at: desk.now, added: shorter.map(({ override }) => override.id), removed: [...taken] });
  const left = shorter.map(({ override }) => override);
  if (left.length === 0) tellIt(desk, "opening-dropped", { changes: sayAll(desk, ends) });
  else tellIt(desk, "absence-ends", { changes: capital(sayAll(desk, left)), day: sayDate(on, desk.state.locale, "short") });
  return true;
}

/** The way back from a change: what was added goes, what was taken away stands again where it stood. */
export function undoOpening(desk: HerDesk, added: readonly string[], removed: readonly Taken[]): void {
  const gone = desk.facts.overrides.list.filter(({ id }) => added.includes(id));
  const back = removed.filter(({ override }) => !desk.facts.overrides.list.some(({ id }) => id === override.id));
  if (gone.length + back.length === 0) return tellIt(desk, "undo-nothing");
  const less = without(desk.facts.overrides, added).overrides;
  desk.effects.push({ kind: "overrides", overrides: { ...putBack(less, back), rev: desk.facts.overrides.rev + 1 } });
  if (back.length === 0) tellIt(desk, "opening-undone", { changes: sayAll(desk, gone) });
  else
    tellIt(desk, "opening-again", {
      changes: sayAll(
        desk,
        back.map(({ override }) => override),
      ),
    });
}

export const sayAll = (desk: HerDesk, overrides: readonly Override[]): string =>
  overrides.map((override) => sayOne(desk, override)).join(", ");

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase("fr") + text.slice(1);

/** « absence du sam. 1er août au dim. 15 août », « fermé jeu. 26 nov. 12h-20h ». */
function sayOne(desk: HerDesk, override: Override): string {
  if (override.kind === "absent") return phrase(desk, "change-days", { days: sayDays(desk, override.from, override.to) });
  return sayChange(desk, override, `${sayDate(override.date, desk.state.locale, "short")} `);
}

function sayDays(desk: HerDesk, from: WallDate, to: WallDate): string {
  const [first, last] = [sayDate(from, desk.state.locale, "short"), sayDate(to, desk.state.locale, "short")];
  return from === to ? phrase(desk, "one-day", { day: first }) : phrase(desk, "run-of-days", { day: first, until: last });
}
