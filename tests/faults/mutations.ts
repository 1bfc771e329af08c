/**
 * Five deliberate mutilations of a build. A harness that does not catch them proves nothing.
 * In: a build, a name, a folder. Out: a patched copy. A patch that no longer finds its place fails loudly: it is to be written anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyBuild } from "./world/build.ts";

interface Patch {
  readonly file: string;
  readonly find: RegExp;
  readonly put: string;
  readonly times: number;
}

const patches = {
  /** The commit no longer looks whether what was decided on still holds. */
  "no-cas": [
    {
      file: "edge/redis/scripts/commit.lua",
      find: /return \{ 'stale', '(head|version|rev|cell|code)' \}/g,
      put: "local _ = '$1'",
      times: 6,
    },
  ],
  /** What ended unknown is sent again without asking Twilio. */
  resend: [{ file: "stations/deliver.js", find: /claimed\.standing === "again"/g, put: "false", times: 1 }],
  /** Nothing is ever swept up: a lost bell is lost for good. */
  "no-sweep": [{ file: "stations/work.js", find: /beat\(parts\.timings\.sweepMs, "sweep", sweep\);/g, put: "", times: 1 }],
  /** One promised instant in three is forgotten. */
  "no-rows": [
    {
      file: "edge/redis/scripts/commit.lua",
      find: /redis\.call\('ZADD', timers, timer\.at, timer\.to \.\. '\|' \.\. timer\.id\)/g,
      put: "if timer.at % 3 ~= 0 then redis.call('ZADD', timers, timer.at, timer.to .. '|' .. timer.id) end",
      times: 1,
    },
  ],
  /** Nobody looks for danger in what waits. */
  "no-urge": [{ file: "stations/converse.js", find: /await urge\(talk, practice, parts\);/g, put: "{}", times: 1 }],
} as const satisfies Readonly<Record<string, readonly Patch[]>>;

export type Mutation = keyof typeof patches;
export const mutations: readonly Mutation[] = ["no-cas", "resend", "no-sweep", "no-rows", "no-urge"];

export function mutate(dist: string, mutation: Mutation, folder: string): string {
  const copy = copyBuild(dist, folder);
  for (const { file, find, put, times } of patches[mutation]) {
    const path = join(copy, file);
    const text = readFileSync(path, "utf8");
    const found = text.match(find)?.length ?? 0;
    if (found !== times)
      throw new Error(`mutation ${mutation}: ${file} holds ${find} ${found} times, expected ${times}; write the patch anew`);
    writeFileSync(path, text.replaceAll(find, put));
  }
  return copy;
}
