/** Her answers where her calendars are read: asked once when something stands there, never refused, and never asked of a practice without them. */
import { beforeEach, describe, expect, test } from "vitest";
import { type Busy, merged } from "../../../src/core/booking/busy.ts";
import { makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import type { Effect, Facts, Query } from "../../../src/core/conversation/effect.ts";
import type { State } from "../../../src/core/conversation/state.ts";
import { step } from "../../../src/core/conversation/step.ts";
import { freshTherapist } from "../../../src/core/conversation/therapist/therapist.ts";
import type { Event, Word } from "../../../src/core/words/event.ts";
import { MessageSid, type RequestId } from "../../../src/core/words/ids.ts";
import { asking, at, exact, practiceWith, slotAt } from "../booking/practice.ts";
import { facts, model, therapist } from "./house.ts";

const practice = practiceWith({ calendars: ["agenda"] });
const slot = "2026-11-26T14:00";
const taken: Busy = { kind: "known", intervals: merged([[at("2026-11-26T15:00"), at("2026-11-26T16:00")]]) };
const free: Busy = { kind: "known", intervals: [] };

let now: number;
let state: State;
let request: Request;
/** When the question was last claimed for sending, by revision. */
let puts: { what: RequestId; rev: number; at: number }[];
/** What was asked of her calendars. */
let asked: Query[];
let count = 0;

beforeEach(() => {
  now = at("2026-11-24T10:00");
  state = { ...freshTherapist(now, "fr"), greeted: true };
  request = makeRequest(asking(exact(slot, practice), now, practice));
  puts = [{ what: request.id, rev: request.rev, at: now }];
  asked = [];
});

/** One turn; what it asks for is given: her calendars say `busy`, no cell is held. What is put to her leaves at once unless `held`. */
function turn(event: Event, busy: Busy, over: Partial<Facts> = {}, held = false): { said: readonly string[]; effects: readonly Effect[] } {
  let known = facts(therapist, {
    practice,
    therapists: [therapist],
    requests: new Map([[request.id, request]]),
    codes: new Map([[request.code, request.id]]),
    puts,
    ...over,
  });
  for (let round = 0; round <= 3; round += 1) {
    const next = step(model, state, [event], known, now);
    if (next.kind === "done") {
      state = next.state;
      for (const effect of next.effects) {
        if (effect.kind === "move") request = effect.request;
        if (effect.kind === "send" && effect.message.puts !== undefined && !held) {
          const { what, rev } = effect.message.puts;
          puts = [...puts.filter((put) => put.rev !== rev), { what: what as RequestId, rev, at: now + 10 }];
        }
      }
      return { said: next.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message.body.text] : [])), effects: next.effects };
    }
    for (const query of next.queries) {
      if (query.kind === "busy") asked.push(query);
      if (query.kind === "busy") known = { ...known, busy: { how: query.how, says: busy } };
      if (query.kind === "sessions") known = { ...known, sessionsKnown: true };
      if (query.kind === "cells") known = { ...known, cellsKnown: new Set([...known.cellsKnown, ...query.cells]) };
      if (query.kind === "bookings") known = { ...known, bookingsFrom: query.from };
    }
  }
  throw new Error("no decision after three rounds");
}

function writes(text: string, busy: Busy, over: Partial<Facts> = {}, held = false): readonly string[] {
  now += 1_000;
  count += 1;
  const id = MessageSid.parse(`SM${String(count).padStart(32, "0")}`);
  const message = { kind: "message", id, from: therapist.address, to: therapist.address, at: now, text, media: "none" } as const;
  return turn(message, busy, over, held).said;
}
const word = (about: Word["about"], busy: Busy): readonly string[] => {
  now += 1_000;
  return turn({ kind: "word", id: `ev-${now}`, at: now, about }, busy).said;
};

describe("her yes", () => {
  test("looks into her calendars anew, once, and is carried out where nothing is there", () => {
    expect(writes("oui", free)[0]).toMatch(/: OUI\. Son message part/);
    expect(asked).toEqual([{ kind: "busy", how: "anew" }]);
    expect(request.state).toBe("decided");
  });

  test("is not content with what was read before", () => {
    writes("oui", taken, { busy: { how: "as-read", says: free } });
    expect(request.state).toBe("requested");
  });

  test("is asked about where something is there, and her next one stands, whatever is there", () => {
    expect(writes("oui", taken)).toEqual([
      "K7 jeu. 26 nov. 14h, Zoé ..44 : votre agenda porte autre chose à cette heure. Rien n'est parti. OUI confirme malgré cela, sinon NON ou une autre heure.",
    ]);
    expect(request.state).toBe("requested");
    expect(writes("oui", taken)[0]).toMatch(/: OUI\./);
    expect(request.state).toBe("decided");
  });

  test("twice in one breath is not two: the second had not seen the question", () => {
    writes("oui", taken, {}, true);
    expect(writes("oui", taken, {}, true)[0]).toContain("votre agenda");
    expect(request.state).toBe("requested");
  });

  test("by a code, and by words for the hour that was asked for, is the same", () => {
    expect(writes("oui K7", taken)[0]).toContain("votre agenda");
    expect(writes("K7 jeudi 14h", taken)[0]).toMatch(/: OUI\./);
  });

  test("to another hour asked for since is asked about anew", () => {
    writes("oui", taken);
    request = { ...request, rev: 1, askedRev: 1 };
    puts = [{ what: request.id, rev: 1, at: now }];
    expect(writes("oui", taken)[0]).toContain("votre agenda");
  });

  test("to a diary that nobody knows is carried out", () => {
    expect(writes("oui", { kind: "unknown" })[0]).toMatch(/: OUI\./);
  });

  test("of a practice without calendars asks nothing", () => {
    expect(writes("oui", taken, { practice: practiceWith() })[0]).toMatch(/: OUI\./);
    expect(asked).toEqual([]);
  });

  test("a no is carried out without a look", () => {
    expect(writes("non", taken)[0]).toMatch(/: NON\./);
    expect(asked).toEqual([]);
  });
});

test("hours that she names herself are proposed, and marked in the echo", () => {
  expect(writes("plutôt jeudi 15h", taken)[0]).toMatch(
    /vous proposez jeudi 26 à 15h\. .*ANNULE.*\(Votre agenda porte autre chose à cette heure\.\)$/,
  );
  expect(request.state).toBe("decided");
});

test("an hour of hers that the client takes is confirmed, and she hears what her calendar says of it since", () => {
  if (request.state !== "requested") throw new Error(request.state);
  const { wish: _wish, expiresAt: _at, ...rest } = request;
  request = { ...rest, state: "confirmed", slot: slotAt(slot, practice), confirmedAt: now, reminded: false };
  const about = { kind: "request", request: request.id, rev: request.rev, what: "accepted" } as const;
  expect(word(about, taken)[0]).toMatch(/est confirmé\. \(Votre agenda porte autre chose à cette heure\.\)$/);
  expect(word(about, free)[0]).toMatch(/est confirmé\.$/);
});

test("that a calendar cannot be read, and is read again", () => {
  expect(word({ kind: "calendar", what: "away", name: "perso" }, free)[0]).toMatch(/^Votre agenda \(perso\) ne se lit plus depuis un jour/);
  expect(word({ kind: "calendar", what: "back", name: "perso" }, free)[0]).toBe("Votre agenda (perso) se lit de nouveau.");
});
