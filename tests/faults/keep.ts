/**
 * What a failing seed leaves behind for whoever looks into it: who said what, what the processes said, and Redis' ledger with its keys.
 * In: a world before it goes, a folder. Out: files. All people in it are made up.
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Seen } from "../../src/try/double/double.ts";
import { outboxIdOf } from "./invariants/evidence.ts";
import type { World } from "./world/world.ts";

export function keepEvidence(world: World, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const all = world.double.messages({ by: ["bot", "person", "twilio"] });
  const other = (message: Seen): string => (message.by === "person" ? message.from : message.to);
  const people = [...new Set(all.map(other))];
  const talk = people.map((person) => {
    const lines = all.filter((message) => other(message) === person).map(lineOf);
    return [`# ${person} ${world.conversation(person)}`, ...lines, ""].join("\n");
  });
  writeFileSync(join(folder, "talk.txt"), talk.join("\n"));
  for (const one of world.processes) writeFileSync(join(folder, `${one.name}.log`), one.output());
  writeFileSync(join(folder, "env.json"), JSON.stringify(world.env, null, 2));
  writeFileSync(join(folder, "ends.json"), JSON.stringify(world.ends(), null, 2));
  cpSync(join(world.redis.dir, "appendonlydir"), join(folder, "redis", "appendonlydir"), { recursive: true });
}

function lineOf(message: Seen): string {
  const at = new Date(message.at).toISOString().slice(14, 23);
  const text = message.text.replaceAll("\n", " | ");
  return message.by === "person" ? `${at} >> ${message.sid}  ${text}` : `${at}    ${outboxIdOf(message)} [${message.status}]  ${text}`;
}
