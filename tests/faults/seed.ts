/**
 * One run of one seed: people talk and everything fails for so many seconds; then all is mended, the house comes to rest, and it is judged.
 * In: the seed, a build. Out: a report; empty violations are what is promised.
 */
import { join } from "node:path";
import type { Engine } from "../../src/try/engine.mjs";
import { auditedClean } from "./invariants/audited.ts";
import { bookingsTrue } from "./invariants/bookings.ts";
import { dangerAnswered } from "./invariants/danger-answered.ts";
import { gatherEvidence, type Violation } from "./invariants/evidence.ts";
import { handledOnce } from "./invariants/handled-once.ts";
import { NeverAtRest, nothingLeft, untilRest } from "./invariants/nothing-left.ts";
import { noneEnded, nothingInClear } from "./invariants/processes-and-privacy.ts";
import { type SentCounts, sentOnce } from "./invariants/sent-once.ts";
import { keepEvidence } from "./keep.ts";
import { confidence, drawPeople, playClient } from "./scenario/clients.ts";
import { killedScript, setKillPoint } from "./scenario/kill-point.ts";
import { openPauses } from "./scenario/pauses.ts";
import { playTherapist } from "./scenario/therapist.ts";
import { type Counted, makeTrouble, mend } from "./scenario/trouble.ts";
import { openWrites } from "./scenario/writes.ts";
import { chanceOf } from "./world/chance.ts";
import { withWaits } from "./world/timings.ts";
import { faultPlan, reportFaults, usualRates } from "./world/twilio.ts";
import { openWorld } from "./world/world.ts";

export interface SeedOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly dist: string;
  readonly engine?: Engine;
  /** How long the house may need to come to rest once all is mended; what is left after that is a violation. */
  readonly restLimitMs?: number;
  /** Where what a failing seed leaves for looking into goes, in a folder of its own; absent: nothing is left. */
  readonly keep?: string;
}

export interface SeedReport {
  readonly seed: number;
  readonly seconds: number;
  readonly violations: readonly Violation[];
  readonly messages: number;
  readonly answers: SentCounts | undefined;
  readonly requests: number;
  readonly confirmed: number;
  readonly trouble: Readonly<Record<string, number>>;
  readonly killPoint: string;
  readonly killed: boolean;
  readonly tookMs: number;
}

const therapists: readonly [readonly string[], readonly string[]] = [["+336555099099"], ["whatsapp:+336555099099", "+336555099098"]];

/** In a third of the seeds, and where a kill waits for it, so many answers come too late that little else is said; in the others hardly any. */
const hurried = (seed: number): boolean => killedScript(seed) === "let-go" || chanceOf(seed, "hurry").happens(30);

export async function runSeed({ seed, seconds, dist, engine, restLimitMs = 90_000, keep }: SeedOptions): Promise<SeedReport> {
  const startedAt = performance.now();
  const chance = chanceOf(seed, "run");
  const drawn = chance.of(therapists);
  // Only what goes to the first of two addresses can go to the next.
  const therapist: readonly string[] = ["reroute", "move"].includes(killedScript(seed)) ? therapists[1] : drawn;
  const hasNext = (address: string): boolean => therapist.slice(0, -1).includes(address);
  const shifts = [0, 0, 0, 0].map(() => (chance.happens(40) ? Math.round(chance.upTo(6_000) - 3_000) : 0));
  const world = await openWorld({
    dist,
    therapist,
    clockShiftsMs: shifts,
    // More often than the 15 s that a twentieth would be: a short run must meet the poll as well.
    env: { TIMINGS: withWaits({ pollMs: 3_000, ...(hurried(seed) ? { answerLifeMs: 5_000 } : {}) }), OPERATOR_ADDRESS: "+336555099097" },
    ...(engine === undefined ? {} : { engine }),
  });
  const trouble: Counted = new Map();
  try {
    await world.ready();
    world.double.listLagMs = 300;
    // What a kill waits for must come.
    const times = ["reroute", "move", "revive"].includes(killedScript(seed)) ? 2.5 : 1;
    world.double.faults = faultPlan({ ...usualRates, refused: times * usualRates.refused }, chanceOf(seed, "faults"), hasNext);
    world.double.outcomes = reportFaults(chanceOf(seed, "reports"), hasNext, times);
    const killPoint = setKillPoint(seed, world);
    const writes = openWrites(world, chanceOf(seed, "writes"));
    const pauses = openPauses();
    const people = drawPeople(seed);
    const playing = [
      ...people.map((person) => playClient(person, seed, world, writes, pauses)),
      playTherapist(therapist, seed, world, writes, pauses),
      makeTrouble(seed, world, pauses, trouble),
    ];
    const end = setTimeout(() => pauses.end(), seconds * 1_000);
    await Promise.all(playing).finally(() => {
      clearTimeout(end);
      pauses.end();
    });
    await mend(world);
    await world.ready();
    await writes.idle();

    const violations: Violation[] = [];
    await untilRest(world, writes, restLimitMs).catch((thrown: unknown) => {
      if (!(thrown instanceof NeverAtRest)) throw thrown;
      violations.push(...thrown.waits.map((what) => ({ invariant: "I4" as const, what: `still waits: ${what}` })));
    });
    violations.push(...(await auditedClean(world)));
    const canaries = [
      ...people.map(({ name }) => name),
      ...people.map(({ address }) => address.slice(-9)),
      "55099099",
      "55099098",
      confidence,
    ];
    const evidence = gatherEvidence(world, writes.sent(), therapist, canaries);
    const sent = sentOnce(evidence);
    violations.push(
      ...handledOnce(evidence),
      ...sent.violations,
      ...bookingsTrue(evidence),
      ...dangerAnswered(evidence),
      ...nothingLeft(evidence),
      ...noneEnded(evidence),
      ...nothingInClear(evidence),
    );
    if (keep !== undefined && violations.length > 0) keepEvidence(world, join(keep, `seed-${seed}`));
    const states = evidence.history.turns.flatMap(({ moved }) =>
      moved.map(({ id, body }) => ({ id, state: evidence.seals.request.open(body, id)?.state })),
    );
    return {
      seed,
      seconds,
      violations,
      messages: writes.sent().length,
      answers: sent.counts,
      requests: new Set(states.map(({ id }) => id)).size,
      confirmed: new Set(states.filter(({ state }) => state === "confirmed").map(({ id }) => id)).size,
      trouble: Object.fromEntries(trouble),
      killPoint: killPoint.name,
      killed: killPoint.hit(),
      tookMs: Math.round(performance.now() - startedAt),
    };
  } finally {
    await world.close();
  }
}
