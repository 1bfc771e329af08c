/**
 * What happened, read from the ledger: every inbox with what came in and what each commit took out, every message to send with what became
 * of it, every request with its revisions, and every cell with its owners.
 * Which urgent text answers which message stands there too. In: what was written, in order. Out: a history, and what in it contradicts itself at once. Judges nothing else: `../invariants/` does.
 */
import type { Written } from "./aof.ts";
import { type CellsBook, openCells } from "./cells.ts";
import { fieldsOf, type OutboxBook, openOutboxBook } from "./outbox-book.ts";

/** One commit: the events that it took from the head of an inbox. */
export interface Turn {
  readonly conversation: string;
  readonly events: readonly string[];
  readonly version: number;
  /** Outbox ids that it made. */
  readonly said: readonly string[];
  /** `id` and sealed body of the requests that it moved. */
  readonly moved: readonly { readonly id: string; readonly rev: number; readonly body: string }[];
  /** Timers that it set, `<conversation>|<id>`. */
  readonly timers: readonly string[];
  /** Counts what was written, so that turns can be told apart from what came before. */
  readonly nth: number;
}

export interface Pushed {
  readonly id: string;
  readonly conversation: string;
  readonly nth: number;
}

export interface History {
  readonly pushed: readonly Pushed[];
  readonly turns: readonly Turn[];
  /** Events put aside after three strikes. */
  readonly parked: readonly string[];
  readonly outbox: OutboxBook;
  readonly cells: CellsBook;
  /** By event id: which turn took it. */
  readonly takenBy: ReadonlyMap<string, readonly Turn[]>;
  /** By the id of the urgent text that a message asks for: the urgent texts that answer it, its own or another of the same look. */
  readonly urged: ReadonlyMap<string, readonly string[]>;
  readonly contradictions: readonly string[];
}

const stem = "{desk-0}:";

export function readHistory(ledger: readonly Written[]): History {
  const pushed: Pushed[] = [];
  const turns: Turn[] = [];
  const parked: string[] = [];
  const contradictions: string[] = [];
  const inboxes = new Map<string, string[]>();
  const versions = new Map<string, number>();
  const revisions = new Map<string, number>();
  const urged = new Map<string, string[]>();
  const outbox = openOutboxBook();
  const cells = openCells(contradictions);

  ledger.forEach((written, nth) => {
    let taken: string[] = [];
    let from = "";
    let version: number | undefined;
    let struck = false;
    const said: string[] = [];
    const timers: string[] = [];
    const moved: { id: string; rev: number; body: string }[] = [];
    const covered: string[] = [];
    let urgent = false;
    for (const [command = "", key = "", ...args] of written) {
      if (!key.startsWith(stem)) continue;
      const name = command.toUpperCase();
      const [what = "", ...place] = key.slice(stem.length).split(":");
      const conversation = place[0] ?? "";
      const inbox = inboxes.get(conversation) ?? [];
      if (what === "in" && name === "RPUSH") {
        for (const entry of args) {
          const id = entry.slice(0, entry.indexOf("|"));
          inbox.push(id);
          pushed.push({ id, conversation, nth });
        }
        inboxes.set(conversation, inbox);
      } else if (what === "in" && name === "LPOP") {
        const count = Number(args[0] ?? 1);
        if (inbox.length < count) contradictions.push(`more was taken from the inbox of ${conversation} than stood in it`);
        taken = inbox.splice(0, count);
        from = conversation;
      } else if (what === "in" && name !== "LPOP") {
        contradictions.push(`an inbox was changed by ${name}: ${conversation}`);
      } else if (what === "parked-events" && name === "RPUSH") {
        struck = true;
      } else if (what === "conv" && name === "HSET") {
        const at = args.indexOf("ver");
        if (at % 2 === 0) {
          version = Number(args[at + 1]);
          const before = versions.get(conversation) ?? 0;
          if (version !== before + 1)
            contradictions.push(
              `conversation ${conversation} went from version ${before} to ${version}: decided on something that was no longer true`,
            );
          versions.set(conversation, version);
          if (from === "") from = conversation;
        }
      } else if (what === "urged" && name === "HSET") {
        covered.push(...[...fieldsOf(args).keys()].filter((field) => field !== "at"));
      } else if (what === "out" && name === "RPUSH" && place[1] === "urgent") {
        urgent = true;
      } else if (what === "once" && name === "SET") {
        said.push(place.slice(1).join(":"));
      } else if (what === "rq" && name === "HSET") {
        const fields = fieldsOf(args);
        const rev = Number(fields.get("rev"));
        const id = conversation;
        const before = revisions.get(id) ?? -1;
        if (rev !== before + 1 && !(before >= 0 && rev > before))
          contradictions.push(`request ${id} went from revision ${before} to ${rev}: moved from something that was no longer true`);
        revisions.set(id, rev);
        moved.push({ id, rev, body: fields.get("body") ?? "" });
      } else if (what === "timers" && name === "ZADD") {
        timers.push(args[1] ?? "");
      } else if (what === "cells") {
        cells.write(name, `${place[0]}:${place[1]}`, args);
      }
      outbox.write(name, what, place, args, nth);
    }
    const [lead] = said;
    if (urgent && lead !== undefined && version === undefined)
      for (const id of new Set([lead, ...covered])) urged.set(id, [...(urged.get(id) ?? []), lead]);
    if (version !== undefined) turns.push({ conversation: from, events: taken, version, said, moved, timers, nth });
    else if (struck) parked.push(...taken);
    else if (taken.length > 0) contradictions.push(`events left an inbox without a commit: ${taken.join(", ")}`);
  });

  const takenBy = new Map<string, Turn[]>();
  for (const turn of turns) for (const id of turn.events) takenBy.set(id, [...(takenBy.get(id) ?? []), turn]);
  return { pushed, turns, parked, outbox, cells, takenBy, urged, contradictions };
}
