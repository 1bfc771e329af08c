/**
 * One deterministic kill point a run: the caller dies just before Redis sees its nth call of a script, or just after it was carried out.
 * Random kills miss gaps of microseconds; these do not. Over thirty seeds in a row every script meets both.
 * `strike` is not among them: no seed makes deciding throw, and a strike would be a violation by itself (I4, row 45 of the matrix).
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
  ["worker", "let-go"],
  ["worker", "reroute"],
  ["worker", "still"],
  ["web", "move"],
  ["web", "revive"],
] as const;
/** What happens a few times in a run at most: the first call of whoever makes it. */
const rare: ReadonlySet<string> = new Set(["let-go", "reroute", "still", "move", "revive"]);

export interface KillPoint {
  readonly name: string;
  hit(): boolean;
}

const pointOf = (seed: number): (typeof points)[number] => points[seed % points.length] ?? points[0];
export const killedScript = (seed: number): string => pointOf(seed)[1];

export function setKillPoint(seed: number, world: World): KillPoint {
  const chance = chanceOf(seed, "kill point");
  const [role, script] = pointOf(seed);
  const when = Math.floor(seed / points.length) % 2 === 0 ? "after" : "before";
  const some: readonly Supervised[] = role === "web" ? world.webs : world.workers;
  const nth = rare.has(script) ? 1 : 1 + chance.whole(12);
  const drawn = some[chance.whole(some.length)];
  const victims = rare.has(script) || drawn === undefined ? some : [drawn];
  let hit = false;
  const disarm = victims.map((victim) =>
    victim.proxy.onScript(
      script,
      when,
      () => {
        hit = true;
        for (const each of disarm) each();
        victim.kill();
      },
      nth,
    ),
  );
  return { name: `${victims.map(({ name }) => name).join(" or ")} ${when} its ${script} no. ${nth}`, hit: () => hit };
}
