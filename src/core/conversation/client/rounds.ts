/**
 * What was refused so far, over the requests of one wish to come: a refusal ends a request, and the next one goes on from there.
 * In: the state and a request as it has just moved. Out: what is remembered; nothing once an hour is confirmed, or after two weeks.
 */
import { refusalsBy } from "../../booking/refusals.ts";
import { isOpen, type Request, type Rounds } from "../../booking/request.ts";
import type { Practice } from "../../words/practice.ts";
import { dayMs, type EpochMs } from "../../words/time.ts";
import type { ClientState } from "../state.ts";
import type { Desk } from "./desk.ts";
import { openRequest } from "./standing.ts";

const keptMs = 14 * dayMs;

export function roundsOf(desk: Desk): Rounds {
  const open = openRequest(desk);
  if (open !== undefined) return { rounds: open.rounds ?? 0, refused: open.refused };
  const { rounds } = desk.state;
  return rounds === undefined || desk.now - rounds.at > keptMs ? { rounds: 0, refused: [] } : rounds;
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
    case "confirmed":
      return rest;
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
