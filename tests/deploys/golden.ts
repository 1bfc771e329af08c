/**
 * A transcript with a deploy in the middle: begun on an older house, ended on the real one.
 * Out: what differs from the transcript as it stands. Wording apart, nothing may.
 */
import { readFileSync } from "node:fs";
import { playTranscript } from "../support/play.ts";
import { parseTranscript } from "../support/transcript.ts";
import { copyHouse } from "./house-copy.ts";
import { makeOlder } from "./older-house.ts";

const folder = new URL("../transcripts/", import.meta.url);
export const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/**
 * Stories of outages are told without a deploy: that starts the program anew, whose poll ends the outage. What happens then is `tests/faults`.
 */
export const mayBeCut = (file: string): boolean => !/^\w+ unheard: |^twilio: /m.test(read(file));

/** Lines of input, for choosing where to cut. */
export const beatsOf = (file: string): number => parseTranscript(read(file)).beats.length;

export interface Told {
  /** What she was told, word for word: every request, decision and message that came through. */
  readonly her: readonly string[];
  /** To whom something was said after which line of input, in order. */
  readonly answers: readonly string[];
}

/** `cut`: the line before which the real flows take the place of the older ones. */
export async function playWithDeploy(
  file: string,
  cut: number,
  redisUrl: string,
): Promise<{ readonly told: Told; readonly faults: readonly string[] }> {
  const house = copyHouse();
  const faults: string[] = [];
  try {
    if (makeOlder(house.dir) < 20) throw new Error("the older house is hardly another");
    const played = await playTranscript(parseTranscript(read(file)), redisUrl, {
      env: { ...house.env, LOG_LEVEL: "error" },
      logTo: { write: (line) => void faults.push(line) },
      before: (at, stage) => (at === cut ? stage.restart(async () => house.restore()) : Promise.resolve()),
    });
    return { told: toldIn(played), faults };
  } finally {
    house.close();
  }
}

export function toldIn(text: string): Told {
  const lines = text.split("\n").filter((line) => !line.startsWith("#") && !line.startsWith("  ") && line !== "");
  return {
    her: lines.filter((line) => /^bot>therapist/.test(line)),
    answers: lines.map((line) => /^bot>[^:]+/.exec(line)?.[0] ?? line),
  };
}
