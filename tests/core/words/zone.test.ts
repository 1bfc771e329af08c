/** A zone is one of the world's, asked again or not. */
import { expect, test } from "vitest";
import { Zone } from "../../../src/core/words/time.ts";

test.each([
  ["Europe/Paris", true],
  ["America/Martinique", true],
  ["Europe/Martigues", false],
  ["", false],
])("%j: %s, and as often as it is asked", (name, good) =>
  expect([1, 2, 3].map(() => Zone.safeParse(name).success)).toEqual([good, good, good]),
);
