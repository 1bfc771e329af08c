/**
 * « à la même heure », « même jour même heure », « pareil que la dernière fois »: the hour that she offers, that stands, or that was theirs last.
 * In: the desk and what was understood. Out: the moment, in full; the week is named by them or chosen from two, never guessed, and an hour that
 * nobody knows here is asked for.
 */
import { wishOf } from "../../booking/wish.ts";
import { anyOf } from "../../words/pattern.ts";
import { plain } from "../../words/plain.ts";
import { addDays, clockOf, dateOf, type WallDate, type WallTime, wallAt, wallOf, weekdayOf } from "../../words/time.ts";
import type { When } from "../../words/when.ts";
import type { Goto } from "../flow/model.ts";
import type { Meaning } from "../understand/meaning.ts";
import type { Desk } from "./desk.ts";
import { reminded } from "./reminding.ts";
import { answersHer } from "./route.ts";
import { bookingsToCome, openRequest, slotOf } from "./standing.ts";
import { walk } from "./walk.ts";

const hour = anyOf([
  "(meme|memes) (heure|heures|horaire|horaires|creneau)",
  "mm (heure|horaire|creneau)",
  "(same|usual) (time|hour|slot)",
  "(heure|horaire|creneau) habituel*",
]);
const day = anyOf(["(meme|mm) (jour|date)", "same (day|date)"]);
/** In a week that is named: its day, too. */
const slot = anyOf(["(same|usual) (time|slot)", "(meme|mm) creneau"]);
/** All of it again. */
const again = anyOf([
  "(pareil|idem|meme chose|comme|meme (heure|horaire|creneau|rdv|jour)) (que|qu|pour|a)? (la derniere fois|la fois (derniere|d avant|precedente)|la (derniere|precedente) (seance|fois)|le dernier (rdv|coup)|le rdv (d avant|precedent)|d habitude|d hab|a l habitude|a chaque fois)",
  "(mon|notre|l|le) (creneau|horaire|heure|jour) habituel* ~",
  "same (again|as (last time|before|usual|always|the last one))",
  "(the|my|our) usual (time|slot|one|appointment)?",
]);

const spelt = (folded: string): string => plain(folded);

/** Whether the hour of another session is meant, and the day may be another one. */
export const saysSameHour = (folded: string): boolean => hour.test(spelt(folded));

/** The hour that is meant by it. Undefined where none is known here, or her offer holds more than one. */
export function hourMeant(desk: Desk): WallTime | undefined {
  const request = openRequest(desk);
  const offered = request?.state === "proposed" ? request.slots.map(({ wall }) => wall) : [];
  if (new Set(offered.map(clockOf)).size === 1) return offered[0];
  const moved = bookingsToCome(desk).find(({ id }) => id === desk.state.memory["moves"]);
  const stands = request ?? moved;
  const last = desk.state.bookings.flatMap((id) => desk.requests.get(id) ?? []).at(-1);
  return (stands && slotOf(stands)?.wall) ?? desk.state.lastHour ?? (last && slotOf(last)?.wall);
}

/** The same with its moment in full, where all of an earlier one is asked for. */
export function sameAgain(desk: Desk, meaning: Meaning): Meaning {
  const wall = asksAgain(desk, meaning) ? hourMeant(desk) : undefined;
  if (wall === undefined) return meaning;
  const when = fullMoment(desk, meaning.when, wall);
  const wanted = meaning.intents.filter(({ label }) => label !== "out_of_scope" && label !== "status");
  // « un autre rdv » moves nothing where nothing stands.
  const stands = openRequest(desk) !== undefined || bookingsToCome(desk).length > 0;
  const others = stands ? wanted : wanted.filter(({ label }) => label !== "reschedule");
  const asks = others.some(({ label }) => label === "book" || label === "reschedule");
  return { ...meaning, when, intents: asks ? others : [{ label: "book", score: 1, why: "the same again" }, ...others] };
}

/** Whether an hour that nobody knows here was to be taken again: it is asked for. */
export function asksForHour(desk: Desk, meaning: Meaning): boolean {
  if (!asksAgain(desk, meaning) || meaning.when.kind !== "none" || hourMeant(desk) !== undefined) return false;
  walk(desk, usual, false);
  return true;
}

const usual: Goto = { kind: "step", flow: "request", step: "usual" };

function asksAgain(desk: Desk, { folded, intents, when, answerOnly, answer }: Meaning): boolean {
  const said = spelt(folded);
  const both = hour.test(said) && (day.test(said) || (slot.test(said) && when.kind === "interval" && when.from !== when.to));
  if (answerOnly || answer?.kind === "no" || !(both || again.test(said))) return false;
  const { open } = desk.state;
  if (!intents.every(({ label }) => beside.has(label))) return false;
  const explicit = intents.some(({ label, alike }) => (label === "book" || label === "reschedule") && alike !== true);
  if (open !== undefined) return wishing.has(open.flow) || explicit;
  if (answersHer(desk) || reminded(desk).length > 0) return false;
  // « comme d'habitude » of what stands says that they come.
  return both || explicit || bookingsToCome(desk).length === 0;
}

/** Dialogues in which a moment is an answer. */
const wishing: ReadonlySet<string> = new Set(["request", "proposal", "declined", "move", "leave", "hours"]);
const beside: ReadonlySet<string> = new Set(["book", "reschedule", "greeting", "thanks", "out_of_scope"]);

/** On the day or in the week that they name; else the next two of its weekdays. */
function fullMoment(desk: Desk, when: When, wall: WallTime): When {
  const on = (date: WallDate): When => ({ kind: "instant", at: wallAt(date, clockOf(wall)), dateInferred: false, approx: false });
  if (when.kind === "day") return on(when.date);
  if (when.kind === "interval" && when.from !== undefined && when.to !== undefined) {
    const dates = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(when.from ?? "", days)).filter((date) => date <= (when.to ?? ""));
    const same = dates.filter((date) => weekdayOf(date) === weekdayOf(dateOf(wall)));
    return same[0] === undefined ? when : on(same[0]);
  }
  if (when.kind !== "none" && when.kind !== "asap") return when;
  const today = dateOf(wallOf(desk.now, desk.facts.practice.zone));
  const of = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((weeks) => on(addDays(dateOf(wall), 7 * weeks)))
    .filter((each) => each.kind === "instant" && dateOf(each.at) > today && wishOf(each, desk.facts.practice, desk.now).ok)
    .slice(0, 2);
  return of.length < 2 ? (of[0] ?? when) : { kind: "several", why: "conflict", of };
}
