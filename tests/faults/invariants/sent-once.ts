/**
 * I2: what the bot meant to say left exactly once, in order; what was given up or no longer true left at most once. Nothing is dropped but what
 * is no longer true or too late (an answer that is too late makes an apology), and nothing is claimed for sending that is no longer true.
 * A distress text may be doubled: at-least-once is its rule.
 */
import { templateOutboxId } from "../../../src/core/words/ids.ts";
import { lapsedId } from "../../../src/stations/late-word.ts";
import type { Evidence, Violation } from "./evidence.ts";

export interface SentCounts {
  readonly meant: number;
  readonly sent: number;
  readonly dropped: number;
  readonly never: number;
  readonly parked: number;
  readonly unknown: number;
}

export function sentOnce({ history, byOutboxId, messages }: Evidence): { violations: readonly Violation[]; counts: SentCounts } {
  const violations: Violation[] = [];
  const say = (what: string): void => void violations.push({ invariant: "I2", what });
  const meant = history.outbox.meant();
  const bySid = new Map(messages.map((message) => [message.sid, message]));
  const mark = templateOutboxId("");
  const textOf = (id: string): string => (id.endsWith(mark) ? id.slice(0, -mark.length) : id);

  for (const [id, left] of byOutboxId) {
    const entry = meant.get(textOf(id));
    if (entry === undefined) say(`${id || left[0]?.sid} reached a phone and was never meant`);
    else if (left.length > 1 + entry.again && entry.lane !== "urgent") say(`${id} reached the phone ${left.length} times`);
  }
  for (const entry of meant.values()) {
    const left = byOutboxId.get(entry.id)?.length ?? 0;
    if (entry.sids.size > 0) {
      if (left === 0) say(`${entry.id} counts as sent (${[...entry.sids].join()}) and reached nobody`);
      for (const sid of entry.sids) {
        const message = bySid.get(sid);
        if (message === undefined) say(`${entry.id} counts as sent under ${sid}, which Twilio does not know`);
      }
    } else if (entry.never === undefined && entry.dropped === undefined && !entry.parked) {
      say(`${entry.id} was meant, and neither left nor was given up (${left} times at Twilio)`);
    } else if (entry.dropped === "for no such reason" && (entry.notAfter ?? Number.POSITIVE_INFINITY) > Date.now()) {
      say(`${entry.id} was dropped, and still held (${left} times at Twilio)`);
    } else if (entry.parked && left > 0) say(`${entry.id} waits behind a template and has left`);
  }
  const stored = new Set(history.pushed.map(({ id }) => id));
  for (const { id, never, policy } of meant.values())
    if (never === "late" && policy === "answer" && !stored.has(lapsedId(id))) say(`${id} was dropped for being late, and nobody says so`);
  for (const { id, stale } of meant.values()) if (stale) say(`${id} was claimed for sending after its request had moved on`);
  violations.push(...outOfOrder(history.outbox.meant(), byOutboxId));

  const all = [...meant.values()];
  return {
    violations,
    counts: {
      meant: all.length,
      sent: all.filter(({ sids }) => sids.size > 0).length,
      dropped: all.filter(({ dropped }) => dropped !== undefined).length,
      never: all.filter(({ never }) => never !== undefined).length,
      parked: all.filter(({ parked }) => parked).length,
      unknown: all.filter(({ unknown }) => unknown).length,
    },
  };
}

/** Messages of one person and lane leave in the order in which they were made. */
function outOfOrder(meant: ReturnType<Evidence["history"]["outbox"]["meant"]>, byOutboxId: Evidence["byOutboxId"]): readonly Violation[] {
  const violations: Violation[] = [];
  const last = new Map<string, { readonly seq: number; readonly id: string }>();
  for (const entry of meant.values()) {
    const first = byOutboxId.get(entry.id)?.[0];
    // What failed and came back, or moved to another address, has a place of its own there.
    if (first === undefined || entry.again > 0) continue;
    const lane = `${entry.conversation} ${entry.lane}`;
    const before = last.get(lane);
    if (before !== undefined && before.seq > first.seq)
      violations.push({ invariant: "I2", what: `${entry.id} left before ${before.id}, which was made before it` });
    else last.set(lane, { seq: first.seq, id: entry.id });
  }
  return violations;
}
