/**
 * The therapist writes to the pure core: one turn, with whatever facts it asks for. Out: what she is told, the effects, her state.
 */

import { withOverrides } from "../../../src/core/booking/overrides.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import type { Effect, Facts, Query } from "../../../src/core/conversation/effect.ts";
import type { TherapistState } from "../../../src/core/conversation/state.ts";
import { freshTherapist, therapistStep } from "../../../src/core/conversation/therapist/therapist.ts";
import { Address } from "../../../src/core/words/address.ts";
import type { Event } from "../../../src/core/words/event.ts";
import { MessageSid } from "../../../src/core/words/ids.ts";
import type { Message } from "../../../src/core/words/message.ts";
import { martigues } from "../booking/practice.ts";
import { facts, model, therapist } from "./house.ts";

export interface Heard {
  readonly said: readonly string[];
  readonly effects: readonly Effect[];
  readonly state: TherapistState;
}

export const known = (now: number): TherapistState => ({ ...freshTherapist(now, "fr"), greeted: true });

export function hears(text: string, now: number, given: Partial<Facts> = {}, state = known(now), n = 1): Heard {
  return happens({ ...written(text, n), at: now }, now, given, state);
}

export const written = (text: string, n = 1): Message => ({
  kind: "message",
  id: MessageSid.parse(`SM${String(n).padStart(32, "0")}`),
  from: therapist.address,
  to: Address.parse("+33937000001"),
  at: 0,
  text,
  media: "none",
});

export function happens(event: Event, now: number, given: Partial<Facts>, state = known(now)): Heard {
  const practice =
    given.overrides === undefined ? (given.practice ?? martigues) : withOverrides(given.practice ?? martigues, given.overrides);
  let known = facts(therapist, { ...given, practice });
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const next = therapistStep(model, state, [event], known, now);
    if (next.kind === "done") {
      if (next.state.role !== "therapist") throw new Error("her state");
      const said = next.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.body.text] : []));
      return { said, effects: next.effects, state: next.state };
    }
    known = next.queries.reduce(answered, known);
  }
  throw new Error("it asks for facts again and again");
}

function answered(known: Facts, query: Query): Facts {
  switch (query.kind) {
    case "bookings":
      return { ...known, bookingsFrom: query.from };
    case "sessions":
      return { ...known, sessionsKnown: true };
    case "cells":
      return { ...known, cellsKnown: new Set([...known.cellsKnown, ...query.cells]) };
    case "code":
      return { ...known, codeKnown: true };
    default:
      return known;
  }
}

export const byId = (requests: readonly Request[]): Facts["requests"] => new Map(requests.map((request) => [request.id, request]));
