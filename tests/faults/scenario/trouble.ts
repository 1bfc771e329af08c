/**
 * What goes wrong in a fault run, drawn from its seed: processes killed, stopped and frozen; Redis killed, frozen, starved, filled; wires slow,
 * silent, cut, their replies lost; Twilio down; scripts forgotten; other flows deployed while everybody talks, an older worker beside a newer one.
 * In: a world. Out: trouble until the run is over, and all of it mended at the end. Each kind is counted.
 */
import { type Chance, chanceOf } from "../world/chance.ts";
import { type Structure, usualVersion, type Version } from "../world/house.ts";
import type { Supervised } from "../world/processes.ts";
import type { World } from "../world/world.ts";
import type { Pauses } from "./pauses.ts";

export type Counted = Map<string, number>;

/** `meanwhile`: what goes on beside further trouble; the run ends after it. */
type Trouble = (world: World, chance: Chance, pauses: Pauses, meanwhile: Meanwhile) => Promise<void>;
interface Meanwhile {
  version: Version;
  /** The deploy that is under way. */
  deploy: Promise<void> | undefined;
}

const one = (world: World, chance: Chance): Supervised => {
  const found = world.processes[chance.whole(world.processes.length)];
  if (found === undefined) throw new Error("a world has processes");
  return found;
};

/** How often each comes, beside the others. */
const kinds: readonly (readonly [string, number, Trouble])[] = [
  ["kill a process", 22, async (world, chance) => one(world, chance).kill()],
  ["stop a process", 5, async (world, chance) => one(world, chance).kill("SIGTERM")],
  [
    "freeze a process",
    7,
    async (world, chance, pauses) => {
      const frozen = one(world, chance);
      frozen.freeze();
      await pauses.pause(200 + chance.upTo(3_500));
      frozen.thaw();
    },
  ],
  [
    "kill Redis",
    8,
    async ({ redis }, chance, pauses) => {
      await redis.kill();
      await pauses.pause(chance.happens(20) ? 3_000 : chance.upTo(700));
      await redis.start();
    },
  ],
  [
    "freeze Redis",
    5,
    async ({ redis }, chance, pauses) => {
      redis.freeze();
      await pauses.pause(200 + chance.upTo(2_200));
      redis.thaw();
    },
  ],
  ["cut every wire", 10, async ({ processes }) => processes.forEach(({ proxy }) => void proxy.cutAll())],
  [
    "lose replies, then cut",
    12,
    async (world, chance, pauses) => {
      const { proxy } = one(world, chance);
      proxy.dropReplies(true);
      await pauses.pause(chance.upTo(250));
      proxy.cutAll();
      proxy.dropReplies(false);
    },
  ],
  [
    "a silent wire",
    6,
    async (world, chance, pauses) => {
      const { proxy } = one(world, chance);
      proxy.blackhole(true);
      await pauses.pause(200 + chance.upTo(2_000));
      if (chance.happens(50)) proxy.cutAll();
      proxy.blackhole(false);
    },
  ],
  [
    "a slow wire",
    6,
    async (world, chance, pauses) => {
      const { proxy } = one(world, chance);
      proxy.delay(20 + chance.upTo(280));
      await pauses.pause(500 + chance.upTo(1_500));
      proxy.delay(0);
    },
  ],
  [
    "no memory left",
    4,
    async ({ redis }, chance, pauses) => {
      await redis.memoryLeft(0);
      await pauses.pause(200 + chance.upTo(1_000));
      await redis.memoryLeft(undefined);
    },
  ],
  [
    "no disk left",
    3,
    async ({ redis }, chance, pauses) => {
      if (!redis.fillDisk()) return;
      await pauses.pause(200 + chance.upTo(800));
      redis.freeDisk();
      await redis.start();
    },
  ],
  [
    "a deploy",
    6,
    async (world, chance, pauses, meanwhile) => {
      // One at a time, as anywhere.
      if (meanwhile.deploy !== undefined) return;
      meanwhile.version = nextVersion(meanwhile.version, chance);
      const deploy = rollOut(world, meanwhile.version, chance, pauses).finally(() => {
        meanwhile.deploy = undefined;
      });
      meanwhile.deploy = deploy;
    },
  ],
  ["scripts forgotten", 5, async ({ redis }) => void (await redis.ask("SCRIPT", "FLUSH"))],
  [
    "Twilio down",
    4,
    async ({ double }, chance, pauses) => {
      const before = double.faults;
      double.faults = () => ({ kind: "answer", status: 503, as: "html" });
      await pauses.pause(300 + chance.upTo(1_500));
      double.faults = before;
    },
  ],
];

/** Other words on the same structure, or another structure. */
function nextVersion({ structure, words }: Version, chance: Chance): Version {
  const others: Readonly<Record<Structure, readonly [Structure, Structure]>> = {
    usual: ["other", "older"],
    other: ["usual", "older"],
    older: ["usual", "other"],
  };
  const next = chance.happens(40) ? structure : chance.of(others[structure]);
  return { structure: next, recall: next === "other" && chance.happens(30), words: words + 1 };
}

/** One worker first; the others some seconds later, one after the other. Where a start takes too long, the next goes all the same. */
async function rollOut({ house, workers, processes }: World, version: Version, chance: Chance, pauses: Pauses): Promise<void> {
  // Drawn before anything is awaited: other trouble draws meanwhile.
  const first = workers[chance.whole(workers.length)];
  const besideMs = 2_000 + chance.upTo(4_000);
  for (const process of [...processes].sort((a, b) => Number(b === first) - Number(a === first))) {
    if (pauses.over()) return;
    process.use({ env: { FLOWS_DIR: house.open(version) } });
    process.kill("SIGTERM");
    await process.ended();
    await process.ready(5_000).catch(() => undefined);
    if (process === first) await pauses.pause(besideMs);
  }
}

export async function makeTrouble(seed: number, world: World, pauses: Pauses, counted: Counted): Promise<void> {
  const chance = chanceOf(seed, "trouble");
  const meanwhile: Meanwhile = { version: usualVersion, deploy: undefined };
  const total = kinds.reduce((sum, [, share]) => sum + share, 0);
  while (await pauses.pause(300 + chance.upTo(1_600))) {
    let drawn = chance.upTo(total);
    for (const [name, share, trouble] of kinds) {
      drawn -= share;
      if (drawn >= 0) continue;
      counted.set(name, (counted.get(name) ?? 0) + 1);
      await trouble(world, chance, pauses, meanwhile);
      break;
    }
    // A full disk ends the server at its next write, whenever that comes.
    if (!world.redis.running()) await world.redis.start();
  }
  await meanwhile.deploy;
}

/** Everything as it should be, whatever trouble was going on. */
export async function mend(world: World): Promise<void> {
  world.redis.thaw();
  world.redis.freeDisk();
  await world.redis.start();
  await world.redis.memoryLeft(undefined);
  for (const { proxy } of world.processes) {
    proxy.dropReplies(false);
    proxy.delay(0);
    proxy.blackhole(false);
  }
  for (const process of world.processes) process.thaw();
  world.double.faults = undefined;
  world.double.outcomes = undefined;
}
