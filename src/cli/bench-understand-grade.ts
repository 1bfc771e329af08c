/**
 * Whether a prediction is what the row expects. In: our shapes and the data's. Out: right or not, and whether a wrong one does harm.
 * A `dateless` moment is graded by its clock alone; `accept` holds other right readings; alternatives are a set.
 */
import type { ExpectedAction, ExpectedDate, ExpectedReply } from "./bench-understand-rows.ts";
import type { Dated, Told } from "./bench-understand-shape.ts";

/** One moment, whoever wrote it. */
interface Edges {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly part?: string | null | undefined;
}

export const dateAgrees = (got: Dated, expected: ExpectedDate): boolean =>
  [expected, ...(expected.accept ?? [])].some((each) => sameDate(got, each));

/** Something definite was read, and it is not what was meant. */
export const confidentlyWrong = (got: Dated, expected: ExpectedDate): boolean =>
  got.kind !== "none" && got.kind !== "ambiguous" && !dateAgrees(got, expected);

function sameDate(got: Dated, expected: Omit<ExpectedDate, "accept">): boolean {
  if (got.kind !== expected.kind) return false;
  if (expected.kind === "none") return true;
  if (expected.kind === "ambiguous") return sameSet(got.alternatives ?? [], expected.alternatives ?? []);
  const edge = (at: string | null | undefined): string | null =>
    at === undefined || at === null ? null : expected.dateless === true ? (at.split("T")[1] ?? "") : at;
  return edge(got.start) === edge(expected.start) && edge(got.end) === edge(expected.end) && (got.part ?? null) === (expected.part ?? null);
}

function sameSet(got: readonly Edges[], expected: readonly Edges[]): boolean {
  const sorted = (list: readonly Edges[]): string =>
    JSON.stringify(list.map(({ start, end, part }) => `${start ?? ""}|${end ?? ""}|${part ?? ""}`).sort());
  return sorted(got) === sorted(expected);
}

/** A decision is right with its action, code and moment; a note expected must be among the words passed on. */
export function replyAgrees(got: Told, expected: ExpectedReply): boolean {
  const left = [got, ...(got.also ?? [])];
  const wanted = [expected, ...(expected.also ?? [])];
  if (left.length !== wanted.length) return false;
  return wanted.every((each) => {
    const at = left.findIndex((told) => sameAction(told, each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function sameAction(got: Told, expected: ExpectedAction): boolean {
  if (got.action !== expected.action) return false;
  if (decisive.has(got.action) && got.code !== (expected.code ?? undefined)) return false;
  if (expected.date !== undefined && expected.date !== null && (got.date === undefined || !dateAgrees(got.date, expected.date)))
    return false;
  return expected.note === undefined || expected.note === null || folded(got.note ?? "").includes(folded(expected.note));
}

/** Something was decided that she did not decide: a client would be told a wrong thing. */
export function isHarmful(got: Told, expected: ExpectedReply): boolean {
  const wanted = [expected, ...(expected.also ?? [])];
  return [got, ...(got.also ?? [])].some(
    (told) => decisive.has(told.action) && !wanted.some((each) => each.action === told.action && (each.code ?? undefined) === told.code),
  );
}

const decisive: ReadonlySet<string> = new Set(["confirm", "decline", "propose"]);
const folded = (words: string): string => words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
