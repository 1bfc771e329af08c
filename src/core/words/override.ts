/**
 * What the therapist changes of the practice's opening by text, over the file: days away, a range closed or open, an hour blocked.
 * Wall clocks with their zone, in the order in which she said them: a later word counts over an earlier one. No names, no reasons.
 */
import { z } from "zod";
import { WallClock, WallDate, Zone } from "./time.ts";

const common = {
  /** `<event id>-<n>`: derived from the message that set it. */
  id: z.string().min(1),
  zone: Zone,
  /** When she said it. */
  setAt: z.number(),
};
export const Override = z.discriminatedUnion("kind", [
  /** Away from `from` to `to`, both included. */
  z.object({ ...common, kind: z.literal("absent"), from: WallDate, to: WallDate }),
  /** A range of one day; the end is not included. */
  z.object({ ...common, kind: z.enum(["closed", "open", "blocked"]), date: WallDate, from: WallClock, to: WallClock }),
]);
export type Override = z.infer<typeof Override>;
export type RangeOverride = Exclude<Override, { kind: "absent" }>;

/** One record for each practice; `rev` grows by one at every change and is -1 where nothing was ever changed. */
export const Overrides = z.object({
  rev: z.number().int(),
  list: z.array(Override),
  /** Since when the assistant only takes messages; absent: it answers. */
  pausedAt: z.number().optional(),
  /** The end that she has named; absent: until she says so. */
  pausedUntil: z.number().optional(),
});
export type Overrides = z.infer<typeof Overrides>;

export const noOverrides: Overrides = { rev: -1, list: [] };
