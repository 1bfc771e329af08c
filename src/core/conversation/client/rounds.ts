/**
 * What was refused so far, over the requests of one wish to come: a refusal ends a request, and the next one goes on from there.
 * In: the state and a request as it has just moved. Out: what is remembered; nothing once an hour is confirmed, or after two weeks.
 */
import { refusalsBy } from "../../booking/refusals.ts";
import { isOpen, type Request, type Rounds } from "../../booking/request.ts";
import { wishOf } from "../../booking/wish.ts";
import type { Practice } from "../../words/practice.ts";
import { dayMs, type EpochMs } from "../../words/time.ts";
import type { ClientState, Question } from "../state.ts";
import type { Desk } from "./desk.ts";
import { openRequest } from "./standing.ts";

const keptMs = 14 * dayMs;

export function roundsOf(desk: Desk): Rounds {
  const open = openRequest(desk);
  if (open !== undefined) return withPassed(desk, { rounds: open.rounds ?? 0, refused: open.refused });
  const { rounds } = desk.state;
  return withPassed(desk, rounds === undefined || desk.now - rounds.at > keptMs ? { rounds: 0, refused: [] } : rounds);
}

function withPassed({ state, now }: Desk, { rounds, refused }: Rounds): Rounds {
  const passed = (state.passed ?? []).filter(({ at, since = 0 }) => now - since <= keptMs && refused.every((known) => known.at !== at));
  return { rounds, refused: [...refused, ...passed] };
}

/** « non, aucun » under free hours that were named to them. */
export function passOver(desk: Desk, { options }: Question): void {
  const { practice } = desk.facts;
  const slots = options.flatMap(({ value }) => {
    const read = typeof value === "object" && value.kind === "when" ? wishOf(value.when, practice, desk.now) : undefined;
    return read?.ok === true && read.value.kind === "exact" ? [read.value.slot] : [];
  });
  const before = (desk.state.passed ?? []).filter(({ at }) => at > desk.now && slots.every((slot) => slot.at !== at));
  desk.state = { ...desk.state, passed: [...before, ...refusalsBy("client", slots, desk.now, practice)] };
}

export function withRounds(state: ClientState, request: Request, practice: Practice, now: EpochMs): ClientState {
  const { rounds: before, ...rest } = state;
  switch (request.state) {
    case "declined":
    case "withdrawn":
    case "expired": {
      const refused = request.refused.filter(({ at }) => at > now);
      return { ...rest, rounds: { rounds: request.rounds ?? 0, refused, at: now } };
    }
    case "confirmed": {
      const { passed: _settled, ...settled } = rest;
      return settled;
    }
    case "cancelled":
      // Called off by her: that hour is not asked for again by mistake.
      return request.byClient === true
        ? rest
        : { ...rest, rounds: { rounds: 0, refused: [...refusalsBy("her", [request.slot], now, practice)], at: now } };
    default:
      return before === undefined ? rest : state;
  }
}

/** The hour that it holds, gives back or has been refused, for « à la même heure » later. */
export function withHour(state: ClientState, request: Request): ClientState {
  const slot = "slot" in request ? request.slot : isOpen(request) || request.wish.kind !== "exact" ? undefined : request.wish.slot;
  return slot === undefined ? state : { ...state, lastHour: slot.wall };
}
