import { describe, expect, test } from "vitest";
import { heldBy } from "../../../src/core/booking/cells.ts";
import { markUntold } from "../../../src/core/booking/client-moves.ts";
import { nextDue } from "../../../src/core/booking/due.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import type { Decision, Request } from "../../../src/core/booking/request.ts";
import { Request as RequestSchema } from "../../../src/core/booking/request.ts";
import type { Result } from "../../../src/core/words/result.ts";
import { hourMs } from "../../../src/core/words/time.ts";
import { asking, at, exact, her, martigues, slotAt } from "./practice.ts";

const now = at("2026-11-25T10:00");
const thursday = slotAt("2026-12-03T14:00");
const friday = slotAt("2026-12-04T16:00");
const monday = slotAt("2026-12-07T10:00");

function done<T>(moved: Result<T, moves.MoveRefusal>): T {
  if (!moved.ok) throw new Error(`refused: ${moved.why.kind}`);
  return moved.value;
}
const why = (moved: Result<Request, moves.MoveRefusal>): string => (moved.ok ? moved.value.state : moved.why.kind);
const decided = (request: Request, decision: Decision, since = now) => done(moves.decide(request, decision, her, since, martigues));

const asked = moves.makeRequest(asking(exact("2026-12-03T14:00"), now));
const loose = moves.makeRequest(asking({ kind: "loose", stretches: [{ from: "2026-12-03", to: "2026-12-03" }] }, now));
const said = {
  yes: decided(asked, { kind: "yes", slot: thursday }),
  no: decided(asked, { kind: "no", reason: "absente" }),
  propose: decided(asked, { kind: "propose", slots: [friday, monday] }),
};
const later = now + 30_000;
const proposed = done(moves.announce(said.propose, later, martigues));
const confirmed = done(moves.announce(said.yes, later, martigues));
const declined = done(moves.announce(said.no, later, martigues));
const countered = done(moves.counter(proposed, exact("2026-12-08T09:00"), later, martigues));
const withdrawn = done(moves.withdraw(asked));
const expired = done(moves.expire(asked, now + 48 * hourMs));
const every: readonly Request[] = [asked, loose, said.yes, proposed, confirmed, declined, countered, withdrawn, expired];

describe("an offer with fewer hours", () => {
  if (proposed.state !== "proposed") throw new Error("no offer");
  const { expiresAt, slots } = proposed;

  test("holds and gives those that are left only, no longer than the last of them", () => {
    const less = done(moves.lessenOffer(proposed, [friday]));
    expect(less.slots).toEqual([friday]);
    expect(less.expiresAt).toBe(Math.min(expiresAt, friday.at));
    expect(heldBy(less, 0).length).toBeLessThan(heldBy(proposed, 0).length);
    expect(why(moves.acceptSlot(less, monday, later))).toBe("unknown-slot");
    expect(why(moves.acceptSlot(less, friday, later))).toBe("confirmed");
  });

  test("is no offer where none is left", () => expect(why(moves.lessenOffer(proposed, []))).toBe("wrong-state"));

  test("has them all again when she goes back on it", () => {
    const less = done(moves.lessenOffer(proposed, [friday]));
    const again = done(moves.offerAgain(less, expiresAt, slots));
    expect(again).toEqual({ ...proposed, rev: proposed.rev + 2 });
  });
});

describe("who may move what", () => {
  const yes: Decision = { kind: "yes", slot: thursday };
  test.each<[string, (request: Request) => Result<Request, moves.MoveRefusal>, readonly string[]]>([
    ["decide no", (r) => moves.decide(r, { kind: "no" }, her, now, martigues), ["requested", "countered"]],
    ["undo", (r) => moves.undo(r, now), ["decided"]],
    ["announce", (r) => moves.announce(r, later, martigues), ["decided"]],
    ["accept", (r) => moves.acceptSlot(r, friday, later), ["proposed"]],
    ["lessen the offer", (r) => moves.lessenOffer(r, [friday]), ["proposed"]],
    ["counter", (r) => moves.counter(r, { kind: "asap" }, later, martigues), ["proposed"]],
    ["withdraw", (r) => moves.withdraw(r), ["requested", "countered", "decided", "proposed"]],
    ["expire", (r) => moves.expire(r, at("2026-12-30T10:00")), ["requested", "countered", "decided", "proposed"]],
    ["nudge", (r) => moves.markNudged(r), ["requested", "countered"]],
    ["news", (r) => moves.markNewsTold(r), ["requested", "countered"]],
    ["remind", (r) => moves.markReminded(r, later), ["confirmed"]],
    ["cancel", (r) => moves.cancelBooking(r, later), ["confirmed"]],
    ["close", (r) => moves.close(r, at("2026-12-30T10:00")), ["confirmed"]],
  ])("%s", (_name, move, from) => {
    for (const request of every) {
      const moved = move(request);
      expect([request.state, moved.ok]).toEqual([request.state, from.includes(request.state)]);
      if (moved.ok) expect([moved.value.rev, RequestSchema.parse(moved.value)]).toEqual([request.rev + 1, moved.value]);
      else expect(moved.why).toEqual({ kind: "wrong-state", state: request.state });
    }
  });

  test.each<[string, Result<Request, moves.MoveRefusal>, string]>([
    ["yes to a wish that is no hour", moves.decide(loose, yes, her, now, martigues), "not-exact"],
    ["yes to another hour", moves.decide(asked, { kind: "yes", slot: friday }, her, now, martigues), "unknown-slot"],
    ["yes once the hour has come", moves.decide(asked, yes, her, thursday.at, martigues), "too-late"],
    [
      "an offer that is past",
      moves.decide(asked, { kind: "propose", slots: [slotAt("2026-11-24T10:00"), friday] }, her, now, martigues),
      "too-late",
    ],
    ["no, however late", moves.decide(asked, { kind: "no" }, her, thursday.at, martigues), "decided"],
    ["yes to a counter wish's old hour", moves.decide(countered, yes, her, later, martigues), "unknown-slot"],
    ["the word before its instant", moves.announce(said.yes, later - 1, martigues), "too-early"],
    ["the word after the hour", moves.announce(said.yes, thursday.at, martigues), "too-late"],
    ["the offer after all its hours", moves.announce(said.propose, monday.at, martigues), "too-late"],
    ["a no, however late", moves.announce(said.no, monday.at, martigues), "declined"],
    ["an hour not offered", moves.acceptSlot(proposed, thursday, later), "unknown-slot"],
    ["an hour offered that has come", moves.acceptSlot(proposed, friday, friday.at), "too-late"],
    ["the other one still can be", moves.acceptSlot(proposed, monday, friday.at), "confirmed"],
    ["another wish that is past", moves.counter(proposed, exact("2026-11-24T10:00"), later, martigues), "too-late"],
    ["the end before its time", moves.expire(asked, asked.expiresAt - 1), "too-early"],
    ["the end while her word is on its way", moves.expire(said.yes, asked.expiresAt), "too-early"],
    ["the end of a word whose hour has come", moves.expire(said.yes, thursday.at), "expired"],
    ["the end while her no is on its way", moves.expire(said.no, thursday.at), "wrong-state"],
    ["a second nudge", moves.markNudged(done(moves.markNudged(asked))), "wrong-state"],
    ["news twice", moves.markNewsTold(done(moves.markNewsTold(asked))), "wrong-state"],
    ["a second reminder", moves.markReminded(done(moves.markReminded(confirmed, later)), later), "wrong-state"],
    ["« demain » on the day itself", moves.markReminded(confirmed, at("2026-12-03T00:00")), "too-late"],
    ["« demain » a minute before midnight", moves.markReminded(confirmed, at("2026-12-02T23:59")), "confirmed"],
    ["cancelled once it has begun", moves.cancelBooking(confirmed, thursday.at), "too-late"],
    ["over before it is", moves.close(confirmed, at("2026-12-03T15:29")), "too-early"],
    ["over", moves.close(confirmed, at("2026-12-03T15:30")), "done"],
  ])("%s", (_name, moved, meant) => expect(why(moved)).toBe(meant));
});

describe("what a move leaves behind", () => {
  test("to offer the very hour asked for is a yes, and an hour twice is once", () => {
    expect(decided(asked, { kind: "propose", slots: [thursday] }).decision).toEqual({ kind: "yes", slot: thursday });
    expect(decided(asked, { kind: "propose", slots: [friday, friday] }).decision).toEqual({ kind: "propose", slots: [friday] });
    expect(decided(asked, { kind: "propose", slots: [thursday, friday] }).decision).toMatchObject({ kind: "propose" });
  });
  test("undo gives back what stood, and puts it to her again", () => {
    const told = done(moves.markNewsTold(done(moves.markNudged(countered))));
    for (const before of [asked, countered, told]) {
      const undone = done(moves.undo(decided(before, { kind: "no" }, later), later + 5_000));
      expect(undone).toEqual({ ...before, rev: before.rev + 2, askedAt: later + 5_000 });
    }
  });
  test("her reason stays with the refusal, and nothing of the decision stays with the others", () => {
    expect(declined).toMatchObject({ state: "declined", reason: "absente" });
    expect(Object.keys(confirmed)).not.toContain("until");
    expect(Object.keys(proposed)).not.toContain("decision");
  });
  test("what either side refused is remembered; another wish asks her anew", () => {
    const who = ({ refused }: Request) => refused.map(({ at, by }) => [at, by]);
    expect(who(proposed)).toEqual([[thursday.at, "her"]]);
    expect(who(countered)).toEqual([
      [thursday.at, "her"],
      [friday.at, "client"],
      [monday.at, "client"],
    ]);
    expect(countered).toMatchObject({ askedRev: countered.rev, nudged: false, newsTold: false });
    expect(said.yes.askedRev).toBe(0);
    const wanted = done(moves.counter(proposed, exact("2026-12-04T16:00"), later, martigues));
    expect(who(wanted)).toEqual([
      [thursday.at, "her"],
      [monday.at, "client"],
    ]);
  });
  test("an offer told late keeps the hours that can still be", () => {
    const late = done(moves.announce(said.propose, friday.at, martigues));
    expect(late).toMatchObject({ state: "proposed", slots: [monday] });
  });
  test("a reminder that could not leave while she had called it off is due once she has taken that back, and only then", () => {
    const evening = at("2026-12-02T18:00");
    const calledOff = done(moves.revoke(done(moves.markReminded(confirmed, evening)), [], her, evening, evening + 30_000));
    const names = (request: Request): readonly string[] => nextDue(request, martigues, evening).map(({ name }) => name);
    expect(names(done(moves.reinstate(calledOff, evening)))).not.toContain("remind");
    const untold = done(markUntold(calledOff, evening));
    expect(untold).toMatchObject({ state: "revoked", rev: calledOff.rev + 1, until: calledOff.until });
    expect(names(untold)).toEqual(["announce"]);
    expect(names(done(moves.reinstate(untold, evening)))).toContain("remind");
    expect(why(markUntold(confirmed, evening))).toBe("wrong-state");
  });
  test("cells: the hour asked for while it is decided, every hour offered, none at the end", () => {
    const cells = (request: Request): number => heldBy(request, 0).length;
    expect(every.map((request) => [request.state, cells(request)])).toEqual([
      ["requested", 6],
      ["requested", 0],
      ["decided", 6],
      ["proposed", 12],
      ["confirmed", 6],
      ["declined", 0],
      ["countered", 6],
      ["withdrawn", 0],
      ["expired", 0],
    ]);
    expect([cells(said.no), cells(said.propose)]).toEqual([6, 18]);
  });
});
