/** Several requests for the same few hours, moved at random: what must be true in every state that can be reached. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { owedTo } from "../../../src/core/booking/audit.ts";
import { feedOf } from "../../../src/core/booking/calendar-entry.ts";
import { heldBy } from "../../../src/core/booking/cells.ts";
import { markAccessTold } from "../../../src/core/booking/client-moves.ts";
import { nextDue } from "../../../src/core/booking/due.ts";
import * as moves from "../../../src/core/booking/moves.ts";
import { type Cell, isOpen, Request, type Wish } from "../../../src/core/booking/request.ts";
import type { TimerName } from "../../../src/core/words/event.ts";
import type { Result } from "../../../src/core/words/result.ts";
import { minuteMs } from "../../../src/core/words/time.ts";
import { asking, at, exact, her, practiceWith, slotAt } from "./practice.ts";

const practice = practiceWith({ bufferMinutes: 15 });
const start = at("2026-11-24T10:00");
// They overlap, so that most of what is asked for is held by somebody.
const walls = [
  "2026-11-26T14:00",
  "2026-11-26T15:00",
  "2026-11-26T16:00",
  "2026-11-26T16:30",
  "2026-11-27T10:00",
  "2026-11-27T11:00",
  "2026-11-27T14:00",
  "2026-11-27T16:00",
];
const hours = walls.map((wall) => slotAt(wall));
const first = slotAt("2026-11-26T14:00");
const wishes: readonly Wish[] = [
  ...walls.map((wall) => exact(wall)),
  { kind: "asap" },
  { kind: "loose", stretches: [{ from: "2026-11-26", to: "2026-11-27" }] },
];

const verbs = [
  "make",
  "yes",
  "no",
  "propose",
  "undo",
  "announce",
  "accept",
  "counter",
  "withdraw",
  "expire",
  "nudge",
  "news",
  "remind",
  "access",
  "cancel",
  "close",
  "enter",
  "revoke",
  "revokeOffering",
  "reinstate",
] as const;
type Verb = (typeof verbs)[number];
type Op = {
  readonly who: number;
  readonly pick: number;
  readonly waitMinutes: number /** Which of the moves that are possible now. */;
  readonly choice: number;
};

/** Moves that ask for hours not held yet; every other must find its cells already its own. */
const claims: ReadonlySet<Verb> = new Set(["make", "propose", "counter", "enter", "revokeOffering", "reinstate"]);

function attempt(request: Request | undefined, { verb, pick, who }: Op & { readonly verb: Verb }, now: number): Result<Request, unknown> {
  const wish = wishes[pick % wishes.length] ?? { kind: "asap" };
  const offered = [hours[pick % hours.length] ?? first, hours[(pick + 1) % hours.length] ?? first];
  if (verb === "make") {
    if (request !== undefined && isOpen(request)) return { ok: false, why: "one open request per client" };
    return { ok: true, value: moves.makeRequest(asking(wish, now, practice, who)) };
  }
  if (verb === "enter") {
    if (request !== undefined && (isOpen(request) || request.state === "confirmed" || request.state === "revoked"))
      return { ok: false, why: "has one" };
    const slot = hours[pick % hours.length] ?? first;
    if (slot.at <= now) return { ok: false, why: "past" };
    return { ok: true, value: moves.enter(asking(wish, now, practice, who), slot, pick % 2 === 0 ? now + minuteMs : undefined) };
  }
  if (request === undefined) return { ok: false, why: "nothing yet" };
  switch (verb) {
    case "yes":
      return moves.decide(
        request,
        { kind: "yes", slot: "wish" in request && request.wish.kind === "exact" ? request.wish.slot : first },
        her,
        now,
        practice,
      );
    case "no":
      return moves.decide(request, { kind: "no" }, her, now, practice);
    case "propose":
      return moves.decide(request, { kind: "propose", slots: offered }, her, now, practice);
    case "undo":
      return moves.undo(request, now);
    case "announce":
      return announced(request, now);
    case "accept":
      return moves.acceptSlot(request, ("slots" in request ? request.slots[0] : undefined) ?? first, now);
    case "counter":
      return moves.counter(request, wish, now, practice);
    case "withdraw":
      return moves.withdraw(request);
    case "revoke":
      return moves.revoke(request, [], her, now, now + minuteMs);
    case "revokeOffering":
      return moves.revoke(request, offered, her, now, now + minuteMs);
    case "reinstate":
      return moves.reinstate(request, now);
    case "cancel":
      return moves.cancelBooking(request, now);
    case "expire":
    case "nudge":
    case "news":
    case "remind":
    case "access":
    case "close":
      return ring(request, verb, now);
  }
}

function ring(request: Request, name: TimerName, now: number): Result<Request, unknown> {
  switch (name) {
    case "announce":
      return announced(request, now);
    case "expire":
      return moves.expire(request, now);
    case "nudge":
      return moves.markNudged(request);
    case "news":
      return moves.markNewsTold(request);
    case "access":
      return markAccessTold(request, now);
    case "remind":
      return moves.markReminded(request, now);
    case "close":
      return moves.close(request, now);
    case "held":
    case "digest":
    case "pause":
    case "knock":
    case "forget":
    case "ask":
      return { ok: false, why: "not a request's" };
  }
}

function announced(request: Request, now: number): Result<Request, unknown> {
  if (request.state === "revoked") return moves.callOff(request, now, practice);
  if (request.state === "confirmed")
    return request.tellAt === undefined || now < request.tellAt
      ? { ok: false, why: "they know" }
      : moves.tellBooking(request, undefined, now);
  return moves.announce(request, now, practice);
}

/** Only the rows move it, each set anew after a move as the conversation does. Returns where it ends. */
function leftAlone(request: Request, now: number): Request {
  let at = now;
  let left = request;
  let rows = [...nextDue(left, practice, at)];
  for (let rings = 0; rings < 20; rings += 1) {
    const row = rows.shift();
    if (row === undefined) return left;
    at = Math.max(at, row.at);
    const moved = ring(left, row.name, at);
    if (!moved.ok) {
      // What rang in vain is owed no more: an audit does not miss it.
      expect(owedTo(left, practice, at, false).rows.filter((owed) => owed.name === row.name)).toEqual([]);
      continue;
    }
    left = moved.value;
    rows = [...nextDue(left, practice, at)];
  }
  throw new Error(`never ends: ${left.state}`);
}

/** An entry that changes has a higher number than before, and one that does not never has a lower one. */
function calendarsFollow(before: Request, after: Request): void {
  for (const now of feedOf([after], practice, 0)) {
    const was = feedOf([before], practice, 0).find(({ uid }) => uid === now.uid);
    if (was === undefined) continue;
    const changed = JSON.stringify({ ...was, sequence: 0 }) !== JSON.stringify({ ...now, sequence: 0 });
    expect(now.sequence).toBeGreaterThanOrEqual(was.sequence + (changed ? 1 : 0));
  }
}

const ops = fc.array(
  fc.record({
    choice: fc.noBias(fc.nat({ max: 59 })),
    who: fc.integer({ min: 0, max: 2 }),
    pick: fc.noBias(fc.nat({ max: 59 })),
    waitMinutes: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 1, 5) },
      { weight: 1, arbitrary: fc.constantFrom(120, 600, 1440, 2880) },
    ),
  }),
  { minLength: 40, maxLength: 60 },
);

const ended = new Set<Request["state"]>(["declined", "withdrawn", "expired", "done", "missed", "moved", "cancelled"]);

test("several requests, moved at random", { timeout: 120_000 }, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(ops, (run) => {
      const requests = new Map<number, Request>();
      const owners = new Map<Cell, number>();
      let now = start;
      for (const op of run) {
        now += op.waitMinutes * minuteMs;
        const before = requests.get(op.who);
        const possible = verbs.filter((each) => attempt(before, { ...op, verb: each }, now).ok);
        const verb = possible[op.choice % possible.length];
        if (verb === undefined) continue;
        const moved = attempt(before, { ...op, verb }, now);
        if (!moved.ok) continue;
        const after = moved.value;
        const was = before === undefined ? [] : heldBy(before, practice.bufferMinutes);
        const will = heldBy(after, practice.bufferMinutes);
        // What the client has not heard yet is taken back whole, whoever wants those hours.
        if (!claims.has(verb) || (verb === "reinstate" && before?.state === "revoked")) {
          // Giving back, announcing, accepting, ending: none of it can be lost to somebody else.
          expect(will.filter((cell) => !was.includes(cell))).toEqual([]);
        } else if (will.some((cell) => (owners.get(cell) ?? op.who) !== op.who)) continue; // all or nothing

        for (const cell of was) owners.delete(cell);
        for (const cell of will) owners.set(cell, op.who);
        requests.set(op.who, after);
        seen.set(after.state, (seen.get(after.state) ?? 0) + 1);

        if (before !== undefined && verb !== "make" && verb !== "enter") expect(after.rev).toBe(before.rev + 1);
        if (before !== undefined && verb !== "make" && verb !== "enter") calendarsFollow(before, after);
        expect(after.askedRev).toBeLessThanOrEqual(after.rev);
        expect(Request.parse(after)).toEqual(after);
        if (ended.has(after.state)) expect(will).toEqual([]);
        if (after.state === "decided" && after.wish.kind === "exact") {
          const asked = heldBy({ ...after, state: "requested" }, practice.bufferMinutes);
          expect(asked.length).toBeGreaterThan(0);
          expect(asked.filter((cell) => !will.includes(cell))).toEqual([]);
        }
        if (verb === "yes" || verb === "no" || verb === "propose") {
          expect(moves.undo(after, now)).toEqual({ ok: true, value: { ...before, rev: after.rev + 1, askedAt: now } });
        }
        if (verb === "revoke" || verb === "revokeOffering") {
          expect(was.filter((cell) => !will.includes(cell))).toEqual([]);
          const { tellAt: _told, ...stood } = before?.state === "confirmed" ? before : { tellAt: undefined };
          expect(moves.reinstate(after, now)).toEqual({ ok: true, value: { ...stood, rev: after.rev + 1 } });
        }
        if (after.state === "confirmed") expect(after.slot.at).toBeGreaterThan(verb === "announce" || verb === "accept" ? now : 0);

        // Every cell has the one owner that says it holds it, and nobody says so in vain.
        const held = [...requests.values()].flatMap((request) => heldBy(request, practice.bufferMinutes));
        expect(new Set(held).size).toBe(held.length);
        expect(new Set(owners.keys())).toEqual(new Set(held));

        const rows = nextDue(after, practice, now);
        expect(rows.length > 0).toBe(!ended.has(after.state));
        for (const row of rows) expect(row.at).toBeGreaterThanOrEqual(now);
        // What an audit asks for is never more than there is, and somebody always moves next.
        const owed = owedTo(after, practice, now, false);
        expect(owed.cells.filter((cell) => !will.includes(cell))).toEqual([]);
        expect(owed.rows.filter((row) => !rows.some((each) => each.name === row.name && each.at === row.at))).toEqual([]);
        expect(owed.rows.length > 0).toBe(!ended.has(after.state));
        if (op.pick % 3 === 0) expect(ended.has(leftAlone(after, now).state)).toBe(true);
      }
    }),
    { numRuns: 40, seed: 35 },
  );
  for (const state of [
    "requested",
    "decided",
    "confirmed",
    "declined",
    "proposed",
    "countered",
    "withdrawn",
    "expired",
    "done",
    "cancelled",
    "revoked",
  ]) {
    expect([state, (seen.get(state) ?? 0) > 0]).toEqual([state, true]);
  }
});
