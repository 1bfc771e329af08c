/**
 * Once a night: every booking has its hours, every hour that is held has an owner who says so, every promised instant its due row, and whatever
 * waits is waited for. In: all that is stored, page by page. Out: what was wrong; what nobody could mean otherwise is mended in the same instant.
 * Tells the operator kinds and ids, never a word, a name or a number.
 */
import { Audited, type Flaw, flaws, lastNight, mendable, minuteOf, owedTo } from "../core/booking/audit.ts";
import { withOverrides } from "../core/booking/overrides.ts";
import { timerFor } from "../core/conversation/client/desk.ts";
import { type PracticeId, practiceOf, RequestId } from "../core/words/ids.ts";
import type { Practice } from "../core/words/practice.ts";
import { type EpochMs, hourMs, minuteMs } from "../core/words/time.ts";
import { type AlertParts, alertHouse } from "./alert-operator.ts";
import type { Clock, House, Kept, Records } from "./ports.ts";
import type { Books, Box, HeldWrongly, Page, StoredRequest } from "./ports-audit.ts";

export interface AuditParts {
  readonly books: Books;
  readonly records: Pick<Records, "overrides">;
  readonly house: Pick<House, "practices" | "practice" | "conversation">;
  readonly clock: Clock;
}

export interface Finding {
  readonly flaw: Flaw;
  readonly mended: boolean;
  /** Undefined: of a request that cannot be read. */
  readonly practice?: PracticeId;
  readonly request?: string;
  readonly conversation?: string;
  /** The UTC quarter, `202611261300`, or the whole day. */
  readonly hour?: string;
}

/** Looks of one page that are under way at once; what each asks for is worked out in half a millisecond. */
const atOnce = 8;

export async function auditAll(
  parts: AuditParts,
  mend: boolean,
): Promise<{ readonly looks: number; readonly findings: readonly Finding[] }> {
  const { books, records, house, clock } = parts;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const practices = new Map<PracticeId, Practice>();
  for (const practice of house.practices()) practices.set(practice.id, withOverrides(practice, await records.overrides(practice.id)));

  const found = (flaw: Flaw, of: Omit<Finding, "flaw" | "mended">): void =>
    void findings.push({ flaw, mended: mend && mendable.has(flaw), ...of });

  async function lookAtRequest({ id, request, cells }: StoredRequest): Promise<void> {
    if (request === "unreadable") return found("unreadable", { request: id });
    const practice = practices.get(request.practice);
    // Another process may serve it.
    if (practice === undefined) return;
    const hers = practice.therapist.map((address) => ({ conversation: house.conversation(practice.id, address), address }));
    const alone = hers.some(({ conversation }) => conversation === request.client);
    const now = clock.now();
    const owed = owedTo(request, practice, now, alone);
    const beside = request.moves?.kept === true ? request.moves.booking : undefined;
    const from = minuteOf(now);
    const written = cells.filter((cell) => cell > from);
    const standing = {
      open: owed.open,
      hour: owed.hour,
      beside,
      cells: [
        ...written.map((cell) => ({ cell, strict: true })),
        ...owed.cells.filter((cell) => !cells.includes(cell)).map((cell) => ({ cell, strict: beside === undefined })),
      ],
      rows: owed.rows.flatMap((due) => timerFor(request, due, hers[0]) ?? []),
    };
    const wrong = await books.request(request, standing, mend);
    if (wrong !== "moved") for (const flaw of wrong) found(flaw, { practice: request.practice, request: id });
  }

  async function lookAtDay({ practice, day }: Page["days"][number]): Promise<void> {
    const today = minuteOf(clock.now());
    if (day < today.slice(0, 8)) return;
    const held = await books.day(practice, day, day === today.slice(0, 8) ? today.slice(8) : "");
    if (held === "spoilt") return found("spoilt", { practice, hour: day });
    const free: HeldWrongly[] = [];
    for (const each of held) {
      if (each.flaw === "hour-kept" && (await claims(practice, each))) continue;
      found(each.flaw, { practice, hour: each.cell, request: each.by });
      if (each.flaw === "hour-kept") free.push(each);
    }
    if (mend && free.length > 0) await books.free(practice, free);
  }

  /** What was written down beside a request may be wrong where the request itself is not: then the hour is its own. */
  async function claims(id: PracticeId, { by, cell, rev }: HeldWrongly): Promise<boolean> {
    const practice = practices.get(id);
    const owner = RequestId.safeParse(by);
    if (practice === undefined || !owner.success) return true;
    const request = (await books.stored(id, owner.data))?.request;
    // Of what cannot be read, or has moved since, nobody knows: the next night will.
    if (request === undefined || request === "unreadable" || request.rev !== rev) return true;
    return owedTo(request, practice, clock.now(), false).cells.some((each) => each === cell);
  }

  const once = <T>(all: readonly T[], name: (one: T) => string): readonly T[] =>
    all.filter((one) => {
      if (seen.has(name(one))) return false;
      seen.add(name(one));
      return true;
    });

  for await (const page of books.pages()) {
    await inTurn(
      once(page.requests, ({ id }) => id),
      lookAtRequest,
    );
    await inTurn(
      once(page.days, ({ practice, day }) => `${practice} ${day}`),
      lookAtDay,
    );
    const boxes = once(page.boxes, ({ conversation, of }: Box) => `${conversation} ${of}`);
    if (boxes.length === 0) continue;
    for (const { conversation, of } of await books.boxes(boxes, mend))
      found(of === "in" ? "inbox" : "outbox", { practice: practiceOf(conversation), conversation });
  }
  for (const id of practices.keys()) for (const request of await books.lost(id)) found("lost", { practice: id, request });
  return { looks: seen.size, findings };
}

async function inTurn<T>(all: readonly T[], look: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) await Promise.all(all.slice(from, from + atOnce).map(look));
}

export interface Audits {
  /** Audits where the last night's is still to be done, and nobody else is at it. */
  look(): Promise<void>;
  /** How the last one ended, whichever worker did it; undefined: none yet. */
  last(): Promise<Audited | undefined>;
}

const keptName = "audit";
const leaseMs = 10 * minuteMs;
/** One that failed is tried again after so long. */
const againMs = hourMs;
/** Of more than so many the log names no more. */
const namedAtMost = 50;

export function openAudits(parts: AuditParts & AlertParts & { readonly kept: Kept }): Audits {
  const { books, kept, house, clock, log, meter } = parts;
  let restsUntil: EpochMs = 0;

  async function last(): Promise<Audited | undefined> {
    const text = await kept.get(keptName);
    return text === undefined ? undefined : Audited.parse(JSON.parse(text));
  }
  async function isDue(): Promise<boolean> {
    const [first] = house.practices();
    return first !== undefined && ((await last())?.at ?? 0) < lastNight(first.zone, clock.now());
  }

  async function run(): Promise<void> {
    const at = clock.now();
    const { looks, findings } = await auditAll(parts, true);
    const left = findings.filter(({ mended }) => !mended);
    const audited: Audited = { at, looks, found: countOf(findings), left: countOf(left) };
    await kept.put(keptName, JSON.stringify(audited));
    meter.count("audit", left.length > 0 ? "left" : findings.length > 0 ? "mended" : "clean");
    const fields = { count: findings.length, ms: clock.now() - at };
    if (findings.length === 0) return log.info("audited: nothing is wrong", fields);
    log.warn("audited: something was wrong", { ...fields, kind: flaws.flatMap((flaw) => said(flaw, audited) ?? []).join(", ") });
    for (const { flaw, mended, ...of } of findings.slice(0, namedAtMost))
      log.warn("found by the audit", { ...of, kind: flaw, code: mended ? "mended" : "left" });
    const concerned = new Set(findings.map(({ practice }) => practice));
    await alertHouse(
      "audit",
      parts,
      house.practices().filter(({ id }) => concerned.has(id) || concerned.has(undefined)),
    );
  }

  return {
    last,
    async look() {
      if (clock.now() < restsUntil || !(await isDue())) return;
      const release = await books.lease(leaseMs);
      if (release === undefined) return;
      restsUntil = clock.now() + againMs;
      try {
        // Another may have done it between the look and the lease.
        if (await isDue()) await run();
      } finally {
        await release();
      }
      restsUntil = 0;
    },
  };
}

const countOf = (findings: readonly Finding[]): Audited["found"] =>
  Object.fromEntries(flaws.map((flaw) => [flaw, findings.filter((each) => each.flaw === flaw).length]));

/** `row 2 (1 left)`. */
function said(flaw: Flaw, { found, left }: Audited): string | undefined {
  const [many = 0, still = 0] = [found[flaw], left[flaw]];
  return many === 0 ? undefined : `${flaw} ${many}${still === 0 ? "" : ` (${still} left)`}`;
}
