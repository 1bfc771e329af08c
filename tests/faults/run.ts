/**
 * `npm run test:faults`: seeds, one after the other (or `--jobs` at once), each judged; one JSON line for each in the done file.
 *   --seed 7 --seconds 30      one seed              --seeds 200      seeds 1 to 200 (from --seed on)
 *   --jobs 2                   so many at once       --done runs.jsonl  skips what stands there of the same program, appends the rest
 *   --mutation no-cas          on a mutilated build  --mutations      each one until caught, ten seeds at most
 *   --backend redis|valkey     which server          --keep <folder>   what a failing seed leaves for looking into
 *   --verbose                  every violation
 * A seed whose world breaks down is told and not judged; the others go on.
 * Exit 0: every seed was judged and every promise held, in the runs of the done file too (with mutations: each was caught).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Engine, findProgram, readEngine } from "../../src/try/engine.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";
import { addDone, type Done, hashOfFolders, type RunKind, readDone } from "./done-file.ts";
import { type Mutation, mutate, mutations } from "./mutations.ts";
import { runSeed, type SeedReport } from "./seed.ts";
import { buildInto, root } from "./world/build.ts";

const { values: given } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    seconds: { type: "string", default: "30" },
    jobs: { type: "string", default: "1" },
    done: { type: "string" },
    mutation: { type: "string" },
    mutations: { type: "boolean", default: false },
    backend: { type: "string" },
    keep: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const seconds = Number(given.seconds);
const engine = engineOf(given.backend);
const folder = mkdtempSync(join(tmpdir(), "accueil-faults-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(130));

const dist = buildInto(join(folder, "build"));
process.exit((given.mutations ? await everyMutation() : await everySeed()) ? 0 : 1);

async function everySeed(): Promise<boolean> {
  const mutation = given.mutation === undefined ? undefined : mutationOf(given.mutation);
  const build = mutation === undefined ? dist : mutate(dist, mutation, join(folder, mutation));
  const first = Number(given.seed);
  const kind: RunKind = { program: programOf(build), seconds, backend: `${engine.name} ${engine.version}` };
  const done = given.done === undefined ? undefined : readDone(given.done, kind);
  if (done !== undefined) tellDone(done);
  const seeds = Array.from({ length: Number(given.seeds) }, (_, n) => first + n).filter((seed) => done?.seeds.has(seed) !== true);
  let held = done === undefined || done.failed.length === 0;
  const next = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const report = await runSeed({ seed, seconds, dist: build, engine, ...(given.keep === undefined ? {} : { keep: given.keep }) }).catch(
        (thrown: unknown) => tellBroken(seed, thrown),
      );
      if (report === undefined) {
        held = false;
        continue;
      }
      tell(report, mutation);
      if (given.done !== undefined) addDone(given.done, report, kind);
      held &&= report.violations.length === 0;
    }
  };
  await Promise.all(Array.from({ length: Number(given.jobs) }, next));
  return held;
}

/** Each must be caught, within ten seeds. */
async function everyMutation(): Promise<boolean> {
  let all = true;
  for (const mutation of mutations) {
    const build = mutate(dist, mutation, join(folder, mutation));
    const first = Number(given.seed);
    let caught = 0;
    for (let seed = first; seed < first + 10 && caught === 0; seed += 1) {
      const report = await runSeed({ seed, seconds, dist: build, engine, restLimitMs: 30_000 });
      if (report.violations.length > 0) {
        caught = seed - first + 1;
        console.log(`${mutation}: caught by seed ${seed}: ${report.violations.length} violations, the first: ${say(report.violations[0])}`);
      }
    }
    console.log(`${mutation}: ${caught === 0 ? "NOT CAUGHT within ten seeds" : `caught after ${caught} seed(s)`}`);
    all &&= caught > 0;
  }
  return all;
}

function tell(report: SeedReport, mutation: Mutation | undefined): void {
  const { seed, violations, messages, answers, requests, confirmed, killPoint, killed, tookMs } = report;
  const faults = Object.values(report.trouble).reduce((sum, n) => sum + n, 0);
  console.log(
    `seed ${seed}: ${violations.length === 0 ? "held" : `${violations.length} VIOLATIONS`} · ${messages} messages, ${answers?.sent ?? 0} of ${answers?.meant ?? 0} sent (${answers?.unknown ?? 0} were unknown, ${answers?.dropped ?? 0} dropped, ${answers?.never ?? 0} given up, ${answers?.parked ?? 0} parked), ${requests} requests, ${confirmed} confirmed · ${faults} faults, ${killed ? "" : "not "}killed ${killPoint} · ${Math.round(tookMs / 1000)} s`,
  );
  if (violations.length === 0) return;
  for (const violation of violations.slice(0, given.verbose ? 1_000 : 12)) console.log(`  ${say(violation)}`);
  console.log(
    `  again: npm run test:faults -- --seed ${seed} --seconds ${seconds}${mutation === undefined ? "" : ` --mutation ${mutation}`}`,
  );
}

/** A world that could not be had judges nothing: it is told, does not count as done, and ends no other. */
function tellBroken(seed: number, thrown: unknown): undefined {
  console.log(`seed ${seed}: NOT JUDGED · ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  console.log(`  again: npm run test:faults -- --seed ${seed} --seconds ${seconds}`);
}

function say(violation: { readonly invariant: string; readonly what: string } | undefined): string {
  return violation === undefined ? "" : `${violation.invariant} ${violation.what}`;
}

function tellDone({ seeds, failed, others }: Done): void {
  if (seeds.size + others > 0)
    console.log(`${given.done}: ${seeds.size} seeds are done; ${others} lines of another program, length or server do not count`);
  for (const { seed, violations } of failed)
    console.log(`seed ${seed}: ${violations.length} VIOLATIONS in the done file, the first: ${say(violations[0])}`);
}

/** All that decides what a seed does: the build, the flows, the double of Twilio and this harness. */
function programOf(build: string): string {
  return hashOfFolders([build, join(root, "flows"), join(root, "src", "try"), join(root, "tests", "faults")]);
}

function mutationOf(name: string): Mutation {
  const found = mutations.find((each) => each === name);
  if (found === undefined) throw new Error(`no mutation is called ${name}: ${mutations.join(", ")}`);
  return found;
}

function engineOf(name: string | undefined): Engine {
  if (name === undefined) return engineForTests();
  const path = findProgram([`${name}-server`]);
  const found = path === undefined ? undefined : readEngine(path);
  if (found === undefined) throw new Error(`${name}-server is not installed here`);
  return found;
}
