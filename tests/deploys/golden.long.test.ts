/** Every transcript, with a deploy before each of its lines. */
import { readdirSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { beatsOf, mayBeCut, playWithDeploy, read, toldIn } from "./golden.ts";

const files = readdirSync(new URL("../transcripts/", import.meta.url)).filter((name) => name.endsWith(".txt") && mayBeCut(name));
const cases = files.flatMap((file) => Array.from({ length: beatsOf(file) - 1 }, (_, at) => [file, at + 1] as const));

test.each(cases)("%s, other flows before line %i", async (file, cut) => {
  const { told, faults } = await playWithDeploy(file, cut, inject("redisUrl"));
  expect(faults).toEqual([]);
  expect(told).toEqual(toldIn(read(file)));
});
