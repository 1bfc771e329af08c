/**
 * The memory of a negotiation: which hours either side has refused, and how many rounds it has taken.
 * In: a request, an hour, the practice as it stands now. Out: whether that hour may be offered, or asked for, again. An hour that she refused counts as
 * refused until she does something about it: she offers it, opens it, or takes away what closed it then.
 */
import type { Practice } from "../words/practice.ts";
import { clockOf, dateOf, type EpochMs } from "../words/time.ts";
import { isOpenAt } from "./opening.ts";
import type { Refusal, Request, Rounds, Slot } from "./request.ts";

/** After so many answers that were no yes, a word by voice is simpler than one more. */
export const talkAfterRounds = 3;
export const shouldTalk = ({ rounds = 0 }: { readonly rounds?: number | undefined }): boolean => rounds >= talkAfterRounds;

export const refusalsBy = (by: "her" | "client", slots: readonly Slot[], now: EpochMs, practice: Practice): readonly Refusal[] =>
  slots.map((slot) => ({ ...slot, by, since: now, ...(by === "her" && !isOpenAt(practice, slot) ? { shut: true as const } : {}) }));

/** One round more: the hour that was asked for is refused, unless it stands among those that she offers. */
export function afterHerAnswer(
  request: Extract<Request, { state: "decided" }>,
  offered: readonly Slot[],
  now: EpochMs,
  practice: Practice,
): Rounds {
  const wished = request.wish.kind === "exact" ? [request.wish.slot] : [];
  const isOffered = (at: EpochMs): boolean => offered.some((slot) => slot.at === at);
  const before = request.refused.filter(({ at, by }) => wished.every((slot) => slot.at !== at) && !(by !== "client" && isOffered(at)));
  const hers = refusalsBy(
    "her",
    wished.filter(({ at }) => !isOffered(at)),
    now,
    practice,
  );
  return { rounds: (request.rounds ?? 0) + 1, refused: [...before, ...hers] };
}

export const refusedByClient = (refused: readonly Refusal[], slots: readonly Slot[]): readonly Slot[] =>
  slots.filter(({ at }) => refused.some((refusal) => refusal.at === at && refusal.by === "client"));

export const refusedByHer = (refused: readonly Refusal[], slot: Slot, practice: Practice): boolean =>
  refused.some((refusal) => refusal.at === slot.at && refusal.by === "her" && !openedSince(refusal, practice));

/** Neither is worth offering. */
export const mayOffer = (refused: readonly Refusal[], slot: Slot, practice: Practice): boolean =>
  refusedByClient(refused, [slot]).length === 0 && !refusedByHer(refused, slot, practice);

function openedSince(refusal: Refusal, practice: Practice): boolean {
  if (refusal.shut === true && isOpenAt(practice, refusal)) return true;
  const [date, clock] = [dateOf(refusal.wall), clockOf(refusal.wall)];
  return (practice.overrides ?? []).some(
    (word) => word.kind === "open" && word.setAt > (refusal.since ?? 0) && word.date === date && word.from <= clock && clock < word.to,
  );
}
