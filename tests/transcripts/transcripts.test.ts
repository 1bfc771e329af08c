/**
 * Every conversation of this folder, replayed through the signed webhook, a real Redis and the Twilio double.
 * `npm run transcripts -- -u` rewrites the files; the diff is reviewed as prose.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { playTranscript } from "../support/play.ts";
import { parseTranscript } from "../support/transcript.ts";

const folder = new URL(".", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();

test("there are conversations to replay", () => expect(files.length).toBeGreaterThanOrEqual(20));

test.each(files)("%s", async (file) => {
  const url = new URL(file, folder);
  const played = await playTranscript(parseTranscript(readFileSync(url, "utf8")), inject("redisUrl"));
  await expect(played).toMatchFileSnapshot(fileURLToPath(url));
});
