/**
 * What an SMS costs: encoding, parts, and the letters that made it dear.
 * In: a text. Out: what the bill and the meter under a bubble say. Never decides whether a text may be sent.
 */
import { createRequire } from "node:module";
import { z } from "zod";

// The package is CommonJS with getters for exports: a named import type-checks and fails when Node loads it.
const { SegmentedMessage } = createRequire(import.meta.url)("sms-segments-calculator") as typeof import("sms-segments-calculator");

export const Segments = z.object({
  encoding: z.enum(["GSM-7", "UCS-2"]),
  parts: z.number(),
  /** Septets or UTF-16 units used. */
  units: z.number(),
  /** Units that these parts can hold: 160 or 153 each; 70 or 67 each. */
  room: z.number(),
  /** Letters that are not GSM-7, each once, in order. */
  culprits: z.array(z.string()),
});
export type Segments = z.infer<typeof Segments>;

export function countSegments(text: string): Segments {
  const counted = new SegmentedMessage(text);
  const parts = Math.max(1, counted.segmentsCount);
  const gsm = counted.encodingName === "GSM-7";
  const [alone, joined] = gsm ? [160, 153] : [70, 67];
  return {
    encoding: counted.encodingName,
    parts,
    units: gsm ? counted.numberOfCharacters : text.length,
    room: parts === 1 ? alone : parts * joined,
    culprits: gsm ? [] : [...new Set(counted.getNonGsmCharacters())],
  };
}
