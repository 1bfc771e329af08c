/**
 * One deterministic kill point a run: the caller dies just before Redis sees its nth call of a script, or just after it was carried out.
 * Random kills miss gaps of microseconds; these do not. Over twenty seeds in a row every script meets both.
 */
import { chanceOf } from "../world/chance.ts";
import type { Supervised } from "../world/processes.ts";
import type { World } from "../world/world.ts";

const points = [
  ["web", "accept"],
  ["web", "report"],
  ["worker", "take"],
  ["worker", "peek"],
  ["worker", "commit"],
  ["worker", "claim"],
  ["worker", "settle"],
  ["worker", "ring"],
  ["worker", "rest"],
  ["worker", "urge"],
] as const;

export interface KillPoint {
  readonly name: string;
  hit(): boolean;
}

export function setKillPoint(seed: number, world: World): KillPoint {
  const chance = chanceOf(seed, "kill point");
  const [role, script] = points[seed % points.length] ?? points[0];
  const when = Math.floor(seed / points.length) % 2 === 0 ? "after" : "before";
  const nth = 1 + chance.whole(12);
  const some: readonly Supervised[] = role === "web" ? world.webs : world.workers;
  const victim = some[chance.whole(some.length)];
  let hit = false;
  victim?.proxy.onScript(
    script,
    when,
    () => {
      hit = true;
      victim.kill();
    },
    nth,
  );
  return { name: `${victim?.name} ${when} its ${script} no. ${nth}`, hit: () => hit };
}
