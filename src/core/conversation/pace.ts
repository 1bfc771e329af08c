/**
 * Gates on automatic answers, never on storage: how often one address is answered, and whether it says the same thing again and again.
 * In: what is remembered of that, the messages of a turn, now. Out: what is remembered, and whether this turn is answered with silence.
 * Never drops a message; distress, STOP and START are asked before it.
 */
import { z } from "zod";
import { fold } from "../words/fold.ts";
import type { Message } from "../words/message.ts";
import { dayMs, type EpochMs, hourMs, minuteMs } from "../words/time.ts";

export const Pace = z.object({
  /** Instants of the answers of the last ten minutes, oldest first. */
  answers: z.array(z.number()),
  /** Answers of the last day, by the hour that they fell in. */
  hours: z.array(z.object({ at: z.number(), n: z.number() })),
  /** The text that comes again and again, folded, and when it came, newest last. */
  same: z.object({ text: z.string(), at: z.array(z.number()) }).optional(),
  hush: z.object({ why: z.enum(["flood", "loop"]), since: z.number() }).optional(),
});
export type Pace = z.infer<typeof Pace>;
export type Hush = { readonly why: "flood" | "loop" /** They have not been told yet. */; readonly first: boolean };

const shortMs = 10 * minuteMs;
/** The last of each is the one that says that a pause begins. */
const mostInShort = 60;
const mostInDay = 300;
const alikeInShort = 6;
/** After a day's worth, answers come back when there is room for a talk, not for one line. */
const dayAgain = 240;
/** Whoever writes the same after so long is greeted, not ignored. */
const forgottenMs = hourMs;

const fresh: Pace = { answers: [], hours: [] };

/** Counts what was written. `hush`: this turn says nothing, or, the first time, that nothing more will be said for now. */
export function weigh(stored: Pace | undefined, messages: readonly Message[], now: EpochMs): { pace: Pace; hush: Hush | undefined } {
  let same = stored?.same;
  for (const message of messages) same = alike(same, message, now);
  const { hush, ...rest } = { ...fresh, ...stored };
  const pace: Pace = {
    ...(same === undefined ? withoutSame(rest) : { ...rest, same }),
    answers: rest.answers.filter((at) => now - at < shortMs),
    hours: rest.hours.filter(({ at }) => now - at < dayMs + hourMs),
  };
  const why = loops(pace, hush) ? "loop" : floods(pace, hush, now) ? "flood" : undefined;
  if (why === undefined) return { pace, hush: undefined };
  const first = hush?.why !== why;
  return { pace: { ...pace, hush: { why, since: first ? now : hush.since } }, hush: { why, first } };
}

/** One more answer has been given. */
export function answered(stored: Pace | undefined, now: EpochMs): Pace {
  const pace = { ...fresh, ...stored };
  const hour = Math.floor(now / hourMs) * hourMs;
  const n = pace.hours.find(({ at }) => at === hour)?.n ?? 0;
  return {
    ...pace,
    answers: [...pace.answers, now].slice(-mostInShort),
    hours: [...pace.hours.filter(({ at }) => at !== hour), { at: hour, n: n + 1 }].slice(-26),
  };
}

/** A tap or a digit answers a question: six times « 1 » is six different things. */
function alike(same: Pace["same"], { text, payload, at }: Message, now: EpochMs): Pace["same"] {
  const folded = fold(text).slice(0, 200);
  if (payload !== undefined || /^\d{0,2}$/.test(folded)) return undefined;
  const last = same?.at.at(-1);
  if (same === undefined || last === undefined || same.text !== folded || now - last > forgottenMs) return { text: folded, at: [at] };
  return { text: folded, at: [...same.at, at].slice(-alikeInShort) };
}

const withoutSame = ({ same: _other, ...rest }: Omit<Pace, "hush">): Omit<Pace, "hush"> => rest;

function loops({ same }: Pace, hush: Pace["hush"]): boolean {
  if (same === undefined) return false;
  const first = same.at[0] ?? 0;
  const last = same.at.at(-1) ?? 0;
  return (same.at.length >= alikeInShort && last - first <= shortMs) || (hush?.why === "loop" && same.at.length > 1);
}

function floods({ answers, hours }: Pace, hush: Pace["hush"], now: EpochMs): boolean {
  const today = hours.reduce((sum, { n }) => sum + n, 0);
  if (hush?.why === "flood") return now - hush.since < shortMs || today >= dayAgain;
  return answers.length >= mostInShort - 1 || today >= mostInDay - 1;
}
