/**
 * What a human of the trade should know: a metric, a line of the log, and word in the operator's own conversation where there is one.
 * In: a code from a closed list. Once an hour for each code: the event's id says so, and the inbox dedupes it.
 */
import type { Practice } from "../core/words/practice.ts";
import { hourMs } from "../core/words/time.ts";
import type { Bells, Clock, House, Inbox, Log, Meter } from "./ports.ts";

export interface AlertParts {
  readonly inbox: Inbox;
  readonly house: House;
  readonly bells: Bells;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
}

export async function alertOperator(code: string, practice: Practice, parts: AlertParts): Promise<void> {
  parts.meter.count("alert", code);
  parts.log.warn("alert", { practice: practice.id, code });
  const address = practice.operator;
  if (address === undefined) return;
  const now = parts.clock.now();
  const conversation = parts.house.conversation(practice.id, address);
  const id = `ev-alert-${code}-${Math.floor(now / hourMs)}`;
  const stored = await parts.inbox.accept({ conversation, address }, { kind: "word", id, at: now, about: { kind: "alert", code } });
  if (stored === "stored") parts.bells.ring("inbox", conversation);
}

/** What concerns several practices, or none more than another: counted and logged once, and each operator hears of it once. */
export async function alertHouse(code: string, parts: AlertParts, practices = parts.house.practices()): Promise<void> {
  const told = new Set<string>();
  for (const practice of practices) {
    const operator = practice.operator ?? "";
    if (told.has(operator)) continue;
    told.add(operator);
    await alertOperator(code, practice, parts);
  }
}
