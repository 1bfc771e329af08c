/**
 * A folder of transcripts played against this program, on a private Redis; what is said otherwise is printed as prose.
 * In: the folder. Exit 1: there are differences. Started by `npm run flows -- replay`.
 */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPrivateRedis } from "../../src/try/private-redis.mjs";
import { engineForTests } from "../../src/try/redis-ladder.mjs";
import { playTranscript } from "./play.ts";
import { saidOtherwise, sayOtherwise } from "./said-otherwise.ts";
import { parseTranscript } from "./transcript.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const folder = process.argv[2] ?? "tests/transcripts";
const dir = mkdtempSync(join(tmpdir(), "accueil-redis-"));
const redis = await startPrivateRedis({ dir, engine: engineForTests(), appendfsync: "always", alsoRemove: [dir] });
let differing = 0;
try {
  const files = readdirSync(folder).sort();
  for (const file of files) {
    const before = readFileSync(join(folder, file), "utf8");
    const now = await playTranscript(parseTranscript(before), redis.url).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      say(`${file}\n  cannot be played to its end now: ${why}`);
      differing += 1;
      return undefined;
    });
    const others = now === undefined ? [] : saidOtherwise(before, now);
    if (others.length === 0) continue;
    differing += 1;
    say([file, ...others.map(sayOtherwise)].join("\n"));
  }
  say(differing === 0 ? `All ${files.length} say the same.` : `${differing} of ${files.length} differ.`);
} finally {
  await redis.stop();
}
process.exit(differing === 0 ? 0 : 1);
