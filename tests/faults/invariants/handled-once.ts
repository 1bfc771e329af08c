/**
 * I1: every message that Twilio has stands in its conversation exactly once, was handled exactly once, and in the order in which it came.
 */
import type { Sent } from "../scenario/writes.ts";
import type { Evidence, Violation } from "./evidence.ts";
import { stoppedTurns } from "./stopped.ts";

export function handledOnce(evidence: Evidence): readonly Violation[] {
  const { history, written, conversation } = evidence;
  const violations: Violation[] = history.contradictions
    .filter((what) => !what.startsWith("cell "))
    .map((what) => ({ invariant: "I1", what }));
  const say = (what: string): void => void violations.push({ invariant: "I1", what });

  const places = new Map<string, { conversation: string; index: number }[]>();
  history.pushed.forEach(({ id, conversation: of }, index) => {
    places.set(id, [...(places.get(id) ?? []), { conversation: of, index }]);
  });
  const parked = new Set(history.parked);
  for (const [id, stored] of places) {
    if (stored.length > 1 && new Set(stored.map((each) => each.conversation)).size < stored.length)
      say(`${id} was stored ${stored.length} times`);
    const taken = history.takenBy.get(id) ?? [];
    if (taken.length + (parked.has(id) ? 1 : 0) < stored.length) say(`${id} was stored and never handled`);
    if (taken.length > stored.length) say(`${id} was handled ${taken.length} times`);
  }
  for (const { sid, from, okAt, text } of written) {
    const stored = places.get(sid) ?? [];
    const name = `${sid} (${text.length} characters, ${okAt === undefined ? "in the list alone" : "answered with 200"})`;
    if (stored.length === 0) say(`${name} was never stored`);
    else if (stored[0]?.conversation !== conversation(from)) say(`${name} stands in another conversation`);
  }

  violations.push(...unanswered(evidence));
  const people = new Map<string, Sent[]>();
  for (const each of written) people.set(each.from, [...(people.get(each.from) ?? []), each]);
  for (const messages of people.values()) {
    for (const earlier of messages) {
      for (const later of messages) {
        if (earlier.okAt === undefined || earlier.okAt >= later.startedAt) continue;
        const [first, second] = [places.get(earlier.sid)?.[0]?.index, places.get(later.sid)?.[0]?.index];
        if (first !== undefined && second !== undefined && first > second)
          say(`${earlier.sid} was answered with 200 before ${later.sid} was posted, and stands behind it`);
      }
    }
  }
  return violations;
}

/**
 * A turn with somebody's words is answered, or moves their request. Between STOP and START, in the order of the inbox, it need not be; nor
 * beside an urgent text, which was put into its own lane before.
 */
function unanswered(evidence: Evidence): readonly Violation[] {
  const { history, written, therapist } = evidence;
  const bySid = new Map(written.map((each) => [each.sid, each]));
  const stopped = stoppedTurns(evidence);
  return history.turns.flatMap((turn): Violation[] => {
    const words = turn.events.flatMap((id) => bySid.get(id) ?? []);
    const last = words.at(-1);
    if (last === undefined || turn.said.length > 0 || turn.moved.length > 0 || therapist.includes(last.from)) return [];
    // START to somebody who had not stopped is Twilio's word alone; it comes before its STOP where the poll brings that.
    if (stopped(turn) || words.some(({ sid, text }) => history.urged.has(`${sid}-u`) || /^start$/i.test(text))) return [];
    return [{ invariant: "I1", what: `nothing came of ${words.map(({ sid }) => sid).join(", ")} (« ${last.text.slice(0, 12)}… »)` }];
  });
}
