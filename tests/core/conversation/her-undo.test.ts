/** Her own words and the way back: what they touch, what they never touch, and that `annule` restores exactly. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf } from "../../../src/core/booking/cells.ts";
import { announce, callOff, decide, enter, makeRequest } from "../../../src/core/booking/moves.ts";
import type { Request } from "../../../src/core/booking/request.ts";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import type { Effect, Facts } from "../../../src/core/conversation/effect.ts";
import type { TherapistState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import { Code, ConversationId, RequestId } from "../../../src/core/words/ids.ts";
import { noOverrides, type Overrides } from "../../../src/core/words/override.ts";
import { minuteMs } from "../../../src/core/words/time.ts";
import { at, martigues, slotAt } from "../booking/practice.ts";
import { byId, type Heard, happens, hears, known, written } from "./her-talk.ts";
import { facts, model, therapist } from "./house.ts";

const now = at("2026-11-24T10:00");

function who(n: number, name: string) {
  return {
    id: RequestId.parse(`r${String(n).padStart(15, "b")}`),
    practice: martigues,
    code: Code.parse(`K${n + 2}`),
    client: ConversationId.parse(`martigues.${"c".repeat(21)}${n}`),
    address: Address.parse(`+336123456${String(40 + n)}`),
    name,
    locale: "fr" as const,
    firstContact: false,
    now,
  };
}
/** Its client knows of it: it has moved since it was made. */
const booking = (wall: string, n: number, name: string): Extract<Request, { state: "confirmed" }> => ({
  ...enter(who(n, name), slotAt(wall), undefined),
  rev: 2,
});
const zoe = booking("2026-11-26T14:00", 0, "Zoé");
const luc = booking("2026-11-26T16:00", 1, "Luc");
const marie = booking("2026-11-27T10:00", 2, "Marie");
const all = [zoe, luc, marie];

const overridesIn = (effects: readonly Effect[], before: Overrides): Overrides =>
  effects.reduce<Overrides>((last, effect) => (effect.kind === "overrides" ? effect.overrides : last), before);
const movesIn = (effects: readonly Effect[]): readonly Request[] =>
  effects.flatMap((effect) => (effect.kind === "move" ? [effect.request] : []));

/** A talk with her: what stands after each word is what the next one is decided on. */
function talk(words: readonly string[], requests: readonly Request[], overrides: Overrides = noOverrides) {
  let state: TherapistState = known(now);
  let stands = new Map(byId(requests));
  let kept = overrides;
  const heard: Heard[] = [];
  for (const [n, text] of words.entries()) {
    const codes: Facts["codes"] = new Map([...stands.values()].map(({ code, id }) => [code, id]));
    const next = hears(text, now + n * 1_000, { requests: stands, overrides: kept, codes, freshCode: Code.parse("Z9") }, state, n + 1);
    state = next.state;
    kept = overridesIn(next.effects, kept);
    stands = new Map([...stands, ...movesIn(next.effects).map((request) => [request.id, request] as const)]);
    heard.push(next);
  }
  return { heard, stands, overrides: kept, state };
}

const changing = [
  "absente jeudi",
  "absente du 26 au 29 novembre",
  "fermé jeudi après-midi",
  "ouvert samedi 14h-17h",
  "bloque vendredi 10h",
  "fermé vendredi de 9h à 12h",
];

test("a change of the opening moves no booking, frees and claims no cell", () => {
  for (const word of changing) {
    const { heard, stands } = talk([word], all);
    expect(heard.flatMap(({ effects }) => movesIn(effects))).toEqual([]);
    expect([...stands.values()]).toEqual(all);
  }
});

test("as many changes as she likes, and « annule » for each, leave what stood", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...changing), { minLength: 1, maxLength: 6 }), (words) => {
      const { overrides } = talk([...words, ...words.map(() => "annule")], all);
      expect(overrides.list).toEqual([]);
      expect(overrides.rev).toBe(words.length * 2 - 1);
    }),
    { numRuns: 60, seed: 9 },
  );
});

test("whoever is to be told is named, and told only after her word", () => {
  const asked = talk(["absente jeudi"], all);
  expect(asked.heard[0]?.said.join()).toContain("Zoé ..40");
  expect(asked.heard[0]?.said.join()).toContain("Luc ..41");
  expect(asked.heard[0]?.said.join()).not.toContain("Marie");
  const told = talk(["absente jeudi", "tous"], all);
  expect([...told.stands.values()].map(({ state }) => state)).toEqual(["revoked", "revoked", "confirmed"]);
  const nobody = talk(["absente jeudi", "rien"], all);
  expect([...nobody.stands.values()]).toEqual(all);
});

test("« annule » before they are told restores every booking as it stood", () => {
  const back = talk(["absente jeudi", "tous", "annule"], all).stands;
  for (const before of all) {
    const after = back.get(before.id);
    expect({ ...after, rev: before.rev, hand: before.hand }).toEqual({ ...before, hand: before.hand });
  }
});

test("after they are told, what is free comes back and they hear of it; what is somebody else's does not", () => {
  const told = talk(["absente jeudi", "tous"], all);
  const after = [...told.stands.values()].map((request) => {
    const moved = request.state === "revoked" ? callOff(request, now + 2 * minuteMs, martigues) : undefined;
    return moved?.ok === true ? moved.value : request;
  });
  const taken = new Map(cellsOf(luc.slot, 0).map((cell) => [cell, RequestId.parse(`r${"9".repeat(14)}z`)] as const));
  const next = hears("annule", now + 3 * minuteMs, { requests: byId(after), overrides: told.overrides, cells: taken }, told.state, 9);
  const moves = movesIn(next.effects);
  expect(moves.map(({ id, state }) => [id, state])).toEqual([[zoe.id, "confirmed"]]);
  expect(next.effects.filter(({ kind }) => kind === "post")).toHaveLength(1);
  expect(next.said.join()).toMatch(/Rétabli :\n.*Zoé[\s\S]*Ne se rétablit plus :\n.*Luc/);
});

test("an hour that is held is not entered twice", () => {
  const cells = new Map(cellsOf(zoe.slot, 0).map((cell) => [cell, zoe.id] as const));
  const next = hears("rdv Camille jeudi 14h30", now, { requests: byId(all), cells, freshCode: Code.parse("Z9") });
  expect(movesIn(next.effects)).toEqual([]);
  expect(next.said.join()).toContain("est tenu par Zoé ..40");
});

test("nobody is texted who has never written, and nobody before her yes to the number", () => {
  const address = Address.parse("+33612345678");
  const person = { conversation: ConversationId.parse(`martigues.${"d".repeat(22)}`), address, wrote: "never" as const, lastInAt: 0 };
  const whatsapp = { ...person, address: Address.parse("whatsapp:+33612345678") };
  const people: Facts["people"] = new Map([
    [person.address, person],
    [whatsapp.address, whatsapp],
  ]);
  const next = hears("rdv Camille lundi 9h 06 12 34 56 78", now, { people, freshCode: Code.parse("Z9") });
  const [entered] = movesIn(next.effects);
  expect(entered).toMatchObject({ state: "confirmed", client: person.conversation });
  expect(entered).not.toHaveProperty("tellAt");
  expect(next.said.join()).toContain("+33 6 12 34 56 78");
});

test("« demain » is the day after the one on which she wrote it", () => {
  const midnight = at("2026-11-25T00:05");
  const message = { ...written("absente demain"), at: midnight - 10 * minuteMs };
  const next = happens(message, midnight, { overrides: noOverrides });
  expect(overridesIn(next.effects, noOverrides).list).toMatchObject([{ from: "2026-11-25", to: "2026-11-25" }]);
});

test("« annule Marie » right after her answer takes that back, and calls off nothing", () => {
  const waiting = makeRequest({ ...who(3, "Marie"), wish: { kind: "exact", slot: slotAt("2026-11-30T10:00") } });
  const decided = decide(waiting, { kind: "no" }, therapist.conversation, now, martigues);
  if (!decided.ok) throw new Error(decided.why.kind);
  const requests = byId([...all, decided.value]);
  const codes: Facts["codes"] = new Map([...requests.values()].map(({ code, id }) => [code, id]));
  const next = hears("annule Marie", now + 5_000, { requests, codes });
  expect(movesIn(next.effects)).toMatchObject([{ id: waiting.id, state: "requested" }]);
});

test("a question that is a day old is no longer one", () => {
  const asked = talk(["absente jeudi"], all);
  const later = hears("tous", now + 25 * 60 * minuteMs, { requests: asked.stands, overrides: asked.overrides }, asked.state, 5);
  expect(movesIn(later.effects)).toEqual([]);
  expect(later.state.ask).toBeUndefined();
});

const declined = ((): Request => {
  const asked = makeRequest({ ...who(4, "Emma"), wish: { kind: "exact", slot: slotAt("2026-11-30T10:00") } });
  const decided = decide(asked, { kind: "no" }, therapist.conversation, now, martigues);
  const told = decided.ok ? announce(decided.value, now + 30_000, martigues) : decided;
  if (!told.ok) throw new Error(told.why.kind);
  return told.value;
})();
const refusedBefore = (state: TherapistState): TherapistState => ({
  ...state,
  lastDecision: { request: declined.id, rev: declined.rev - 1, at: now },
});

describe("a refusal that the client has heard", () => {
  const requests = byId([declined]);
  const codes: Facts["codes"] = new Map([[declined.code, declined.id]]);
  test("waits again within ten minutes, and they hear of it", () => {
    const heard = hears("annule", now + 9 * minuteMs, { requests, codes }, refusedBefore(known(now)));
    expect(movesIn(heard.effects)).toMatchObject([{ id: declined.id, state: "requested", rev: declined.rev + 1, refused: [] }]);
    expect(heard.effects.filter(({ kind }) => kind === "post")).toMatchObject([
      { event: { about: { kind: "reopened", from: "declined" } } },
    ]);
    expect(heard.state.lastDecision).toBeUndefined();
  });
  test("is named and asked about after that", () => {
    const heard = hears("annule", now + 11 * minuteMs, { requests, codes }, refusedBefore(known(now)));
    expect(heard.said).toEqual(["Revenir sur : votre NON à Emma ..44, lun. 30 nov. 10h ? OUI ou NON."]);
    expect(movesIn(heard.effects)).toEqual([]);
  });
  test("stays where they have asked for something else since: one request a person", () => {
    const { id: _id, code: _code, ...same } = who(4, "Emma");
    const other = makeRequest({ ...same, id: who(5, "").id, code: Code.parse("B5"), wish: { kind: "asap" } });
    const heard = hears("annule", now + minuteMs, { requests: byId([declined, other]), codes }, refusedBefore(known(now)));
    expect(heard.said).toEqual(["Emma ..44 a aussi une demande en cours. Répondez d'abord à B5."]);
    expect(movesIn(heard.effects)).toEqual([]);
  });
  test("stays where the hour has gone by", () => {
    const heard = hears("annule K6", at("2026-11-30T10:01"), { requests, codes }, refusedBefore(known(now)));
    expect(hears("oui", at("2026-11-30T10:02"), { requests, codes }, heard.state, 2).said.join()).not.toContain("Rétabli");
  });
  test("of which they hear after they have sent another: that one goes on, and she is told", () => {
    const back = hears("annule", now + minuteMs, { requests, codes }, refusedBefore(known(now)));
    const [again] = movesIn(back.effects);
    if (again === undefined) throw new Error("not reopened");
    const { id: _id, code: _code, ...same } = who(4, "Emma");
    const other = makeRequest({ ...same, id: who(5, "").id, code: Code.parse("B5"), wish: { kind: "asap" } });
    const about = { kind: "reopened", request: again.id, rev: again.rev, from: "declined" } as const;
    const word = { kind: "word", id: "ev-back", at: now + minuteMs, about } as const;
    const state = { ...freshClient(now), greeted: true, request: other.id, memory: { name: "Emma" } };
    const self = { conversation: again.client, address: again.address };
    const next = clientStep(model, state, [word], facts(self, { requests: byId([again, other]) }), now + minuteMs);
    if (next.kind !== "done") throw new Error("it asks for facts");
    expect(movesIn(next.effects)).toMatchObject([{ id: again.id, state: "withdrawn" }]);
    expect(next.effects.filter(({ kind }) => kind === "send")).toEqual([]);
    expect(next.effects.filter(({ kind }) => kind === "post")).toMatchObject([
      { event: { about: { kind: "request", what: "withdrawn" } } },
    ]);
  });
});
