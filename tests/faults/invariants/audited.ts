/**
 * I8: at rest the audit finds nothing, and while people talked it found nothing either: every hour has its owner, every promised instant its row.
 * The one look at what Redis holds now; all other judges read what was ever written.
 */
import { readConfig } from "../../../src/config.ts";
import { auditOf } from "../../support/audit.ts";
import type { World } from "../world/world.ts";
import type { Violation } from "./evidence.ts";

export async function auditedClean(world: World): Promise<readonly Violation[]> {
  const config = readConfig({ ...world.env, PORT: "0", REDIS_URL: world.redis.url() });
  if (!config.ok) throw new Error(JSON.stringify(config.why));
  const { findings } = await auditOf(config.value, Date);
  const say = (what: string): Violation => ({ invariant: "I8", what });
  return [
    ...findings.map(({ flaw, request, hour, conversation }) => say([`the audit finds ${flaw}`, request, hour, conversation].join(" "))),
    ...world.processes.flatMap((one) =>
      one
        .output()
        .split("\n")
        .flatMap((line) => (line.includes("found by the audit") ? [say(`${one.name} said: ${line}`)] : [])),
    ),
  ];
}
