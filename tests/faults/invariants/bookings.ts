/**
 * I3: no quarter of an hour has two owners, what a request claims is really its own, and nothing is confirmed without her word.
 */
import { heldBy } from "../../../src/core/booking/cells.ts";
import { isOpen, type Request } from "../../../src/core/booking/request.ts";
import type { Turn } from "../ledger/history.ts";
import { type Evidence, requestOf, type Violation } from "./evidence.ts";
import { stoppedTurns } from "./stopped.ts";

interface Move {
  readonly request: Request;
  readonly turn: Turn;
}

export function bookingsTrue(evidence: Evidence): readonly Violation[] {
  const { history } = evidence;
  const violations: Violation[] = history.contradictions
    .filter((what) => what.startsWith("cell "))
    .map((what) => ({ invariant: "I3", what }));
  const say = (what: string): void => void violations.push({ invariant: "I3", what });

  const lives = new Map<string, Move[]>();
  for (const turn of history.turns)
    for (const { id, body } of turn.moved) lives.set(id, [...(lives.get(id) ?? []), { request: requestOf(evidence, id, body), turn }]);

  const stopped = stoppedTurns(evidence);
  for (const moves of lives.values())
    for (const { request, turn } of moves) {
      const news = request.state === "confirmed" || request.state === "declined" || request.state === "proposed";
      // Her times wait behind a question that is open and young; a timer brings them.
      const held = request.state === "proposed" && turn.timers.some((id) => id.startsWith(`${request.client}|held:`));
      if (news && !held && turn.conversation === request.client && turn.said.length === 0 && !stopped(turn))
        say(`${request.id} became ${request.state} and the client was told nothing`);
    }

  const owners = history.cells.owners();
  for (const [id, moves] of lives) {
    const last = moves.at(-1)?.request;
    if (last === undefined) continue;
    if (isOpen(last) || last.state === "confirmed")
      for (const cell of heldBy(last, 0)) {
        const owner = owners.get(`${last.practice}:${cell.slice(0, 8)} ${cell.slice(8)}`);
        if (owner !== id) say(`${id} (${last.state}) claims ${cell}, which ${owner ?? "nobody"} holds`);
      }
    moves.forEach(({ request }, at) => {
      const problem = request.state === "confirmed" ? unheard(moves.slice(0, at + 1), evidence) : undefined;
      if (problem !== undefined) say(`${id} was confirmed ${problem}`);
    });
  }
  for (const [cell, owner] of owners) {
    const holder = lives.get(owner)?.at(-1)?.request;
    const held =
      holder !== undefined && heldBy(holder, 0).some((each) => `${holder.practice}:${each.slice(0, 8)} ${each.slice(8)}` === cell);
    if (!held) say(`${cell} is held by ${owner}, which is ${holder?.state ?? "unknown"} and does not claim it`);
  }
  return violations;
}

/** What is wrong with the way to this confirmation; undefined when it was her word, or her offer taken. */
function unheard(moves: readonly Move[], evidence: Evidence): string | undefined {
  const confirmed = moves.at(-1)?.request;
  const before = moves.at(-2);
  if (confirmed?.state !== "confirmed" || before === undefined) return "out of nothing";
  if (moves.slice(0, -1).some(({ request }) => request.state === "confirmed")) return undefined;
  const offered = before.request;
  if (offered.state === "decided") {
    if (offered.decision.kind !== "yes") return "though she did not say yes";
    if (offered.decision.slot.at !== confirmed.slot.at) return "for another hour than she said yes to";
    return hersIs(before.turn, offered, evidence) ? undefined : "by a yes that she never wrote";
  }
  if (offered.state !== "proposed") return `from ${offered.state}`;
  if (!offered.slots.some(({ at }) => at === confirmed.slot.at)) return "for an hour that she did not offer";
  const decided = moves.findLast(({ request }) => request.state === "decided" && request.decision.kind === "propose");
  return decided !== undefined && hersIs(decided.turn, offered, evidence) ? undefined : "by an offer that she never wrote";
}

/** The turn in which she decided holds a message of hers, and where that names a code, it is this request's. */
function hersIs(turn: Turn, request: Request, { written, therapist, conversation }: Evidence): boolean {
  if (!therapist.some((address) => conversation(address) === turn.conversation)) return false;
  const hers = written.filter(({ sid }) => turn.events.includes(sid));
  return hers.some(({ text }) => {
    const code = /\b[A-HJ-NP-Z][2-9]\b/.exec(text)?.[0];
    return code === undefined ? /oui|yes|plut[oô]t/i.test(text) : code === request.code;
  });
}
