/**
 * The double's log: numbered entries, listeners, and a file to start again from where one is given.
 * In: facts. Out: entries in order. Never drops one.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { type Entry, Entry as EntrySchema, type Fact } from "./entries.ts";

export interface EventLog {
  add(fact: Fact): Entry;
  /** Entries with a higher id than this, oldest first. */
  after(id: number): readonly Entry[];
  /** Returns how to stop listening. */
  listen(listener: (entry: Entry) => void): () => void;
}

/** `journal`: a file of one entry a line; what it holds is the past of this log. A torn last line (a kill while writing) is left out. */
export function openLog(now: () => number, journal: string | undefined): EventLog {
  const entries: Entry[] = journal !== undefined && existsSync(journal) ? readJournal(readFileSync(journal, "utf8")) : [];
  const listeners = new Set<(entry: Entry) => void>();
  return {
    add(fact) {
      const entry = { id: (entries.at(-1)?.id ?? 0) + 1, at: now(), fact };
      entries.push(entry);
      if (journal !== undefined) appendFileSync(journal, `${JSON.stringify(entry)}\n`);
      for (const listener of listeners) listener(entry);
      return entry;
    },
    after: (id) => entries.slice(firstAfter(entries, id)),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Ids only grow, with gaps at most where a journal was torn. */
function firstAfter(entries: readonly Entry[], id: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.id ?? 0) <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readJournal(text: string): Entry[] {
  return text.split("\n").flatMap((line) => {
    try {
      const read = EntrySchema.safeParse(JSON.parse(line));
      return read.success ? [read.data] : [];
    } catch {
      return [];
    }
  });
}
