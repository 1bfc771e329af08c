/**
 * The word lists are compiled when they are first used, and that holds the thread up: done before anybody waits, and before a line to Redis is open,
 * whose answers would seem late.
 */
import { understand } from "../core/conversation/understand/understand.ts";
import { distressIn } from "../core/safety/distress.ts";
import { type EpochMs, wallOf } from "../core/words/time.ts";

const sample = "bonjour, un rdv jeudi 14h ?";

export function warmUp(now: EpochMs): void {
  distressIn(sample);
  for (const locale of ["fr", "en"] as const)
    for (const expects of ["nothing", "wish", "name"] as const) understand(sample, { now: wallOf(now, "Europe/Paris"), locale, expects });
}
