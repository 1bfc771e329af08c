/** A stored state under other flows: every question where today's flows have it, what it was sent as, and what is forgotten. */
import { describe, expect, test } from "vitest";
import { announce, decide, makeRequest } from "../../../src/core/booking/moves.ts";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import { settled, structuresOf } from "../../../src/core/conversation/client/dialogue.ts";
import { recovered } from "../../../src/core/conversation/client/recover.ts";
import { isOf } from "../../../src/core/conversation/client/tap.ts";
import type { Model } from "../../../src/core/conversation/flow/model.ts";
import type { ClientState, Place, Question } from "../../../src/core/conversation/state.ts";
import { asking, at, exact, her, martigues, slotAt } from "../booking/practice.ts";
import { compiledOf, goodFlow, goodFlowEn } from "../flow/small-house.ts";

const old = compiledOf({}).model;
const renamed = (text: string): string => text.replaceAll("recap", "summary");
const today = compiledOf({
  book: renamed(goodFlow).replace("    yes: send", "    was: [recap]\n    yes: send"),
  bookEn: renamed(goodFlowEn),
}).model;
const beside: Model = { ...today, earlier: new Map([[old.structureHash, { model: old, older: true }]]) };

const place = (step: string, structure = old.structureHash): Place => ({ flow: "book", step, structure });
const question = (nonce: string, step: string, structure = old.structureHash): Question => ({
  ...place(step, structure),
  nonce,
  options: [{ id: "send", label: "Oui" }],
  askedAt: 1,
  misses: 2,
});
const stored: ClientState = {
  ...freshClient(0),
  open: question("3", "recap"),
  past: [question("1", "when"), question("2", "gone")],
  trail: [place("when"), place("recap"), place("gone")],
  resume: { ...place("recap"), memory: { wish: "w" } },
  memory: { wish: "w" },
};

test("its structure is at hand: nothing moves but what was no question", () => {
  expect(settled(stored, beside)).toEqual({
    state: { ...stored, past: [question("1", "when")], trail: [place("when"), place("recap")] },
    lost: undefined,
  });
});

describe("its structure is gone", () => {
  const { state, lost } = settled(stored, today);
  const here = today.structureHash;

  test("the open question is its heir's, with the list that was sent", () => {
    expect(lost).toBeUndefined();
    expect(state.open).toEqual({ ...question("3", "summary", here), sentAs: "book.recap" });
  });
  test("so are the ones before, the way back, and what was set aside with what it knew", () => {
    expect(state.past).toEqual([{ ...question("1", "when", here), sentAs: "book.when" }]);
    expect(state.trail).toEqual([place("when", here), place("summary", here)]);
    expect(state.resume).toEqual({ ...place("summary", here), memory: { wish: "w" } });
    expect(state.memory).toEqual(stored.memory);
  });
  test("a button that left under the old name still finds it, another's does not", () => {
    const open = state.open as Question;
    expect(isOf(open, "q.book.recap.3.send")).toBe(true);
    expect(isOf(open, "q.book.summary.3.send")).toBe(false);
    expect(isOf(open, "q.book.recap.2.send")).toBe(false);
  });
  test("moved once more, it is known by what it was sent as", () => {
    const again = settled({ ...state, open: { ...(state.open as Question), structure: "x".repeat(16) } }, today);
    expect(again.state.open?.sentAs).toBe("book.recap");
  });
  test("where nothing goes on from it, it is told as lost", () => {
    const gone = settled({ ...stored, open: question("3", "gone") }, today);
    expect(gone.state).not.toHaveProperty("open");
    expect(gone.lost).toEqual(question("3", "gone"));
  });
});

test("a state from before structures were remembered stands on today's", () => {
  const { structure: _none, ...bare } = question("3", "recap");
  expect(settled({ ...freshClient(0), open: bare }, old).state.open).toEqual(question("3", "recap"));
});

test("the structures that a state names, each once", () => {
  expect([...structuresOf({ ...stored, trail: [place("when", "other")] })]).toEqual([old.structureHash, "other"]);
  expect([...structuresOf(freshClient(0))]).toEqual([]);
});

describe("a state made anew", () => {
  const monday = at("2026-11-23T10:00");
  const must = <T>(moved: { ok: true; value: T } | { ok: false; why: unknown }): T => {
    if (!moved.ok) throw new Error(JSON.stringify(moved.why));
    return moved.value;
  };
  const requested = makeRequest(asking(exact("2026-12-03T14:00"), monday));
  const decided = must(decide(requested, { kind: "yes", slot: slotAt("2026-12-03T14:00") }, her, monday, martigues));
  const confirmed = must(announce(decided, decided.until, martigues));

  test("an open request is theirs again, under the name that they gave", () => {
    expect(recovered([requested], monday)).toMatchObject({
      request: requested.id,
      bookings: [],
      greeted: true,
      memory: { name: requested.name },
    });
  });
  test("a booking to come too", () => {
    const state = recovered([confirmed], monday);
    expect(state).toMatchObject({ bookings: [confirmed.id], hadBooking: true });
    expect(state).not.toHaveProperty("request");
  });
  test("nobody's: somebody who has written, and whose questions no old button answers", () => {
    const state = recovered([], monday);
    expect(state).toEqual({ ...freshClient(monday), known: true, nextNonce: state.nextNonce });
    expect(state.nextNonce).toBeGreaterThan(1_000_000);
    expect(String(state.nextNonce)).toMatch(/^\d{1,9}$/);
  });
});
