/**
 * Three clients and the therapist write at random, with some sense: what each was last told is what is true of them, no hour has two owners, nothing is
 * confirmed but by her word, and for whatever waits somebody is to move next.
 */
import { expect, test } from "vitest";
import { beliefs } from "./laws.ts";
import { live, shown } from "./life.ts";

test("twelve lives of a practice", { timeout: 120_000 }, () => {
  const moved = new Set<string>();
  const heard = new Set<string>();
  for (let seed = 1; seed <= 12; seed += 1) {
    const life = live(seed, 90);
    if (life.wrong.length > 0) expect.fail(`seed ${seed}\n${shown(life)}`);
    for (const { request, was } of life.house.moves) moved.add(`${was?.state ?? "nothing"} -> ${request.state}`);
    for (const { keys } of life.house.told) for (const [is, belief] of beliefs) if (keys.some((key) => is.test(key))) heard.add(belief);
  }
  // It says something only where all of this has come about.
  expect([...moved]).toEqual(expect.arrayContaining(ways));
  expect(heard).toEqual(new Set(beliefs.map(([, belief]) => belief)));
});

const ways = [
  "nothing -> requested",
  "nothing -> confirmed",
  "requested -> decided",
  "requested -> countered",
  "requested -> withdrawn",
  "requested -> expired",
  "decided -> confirmed",
  "decided -> declined",
  "decided -> proposed",
  "decided -> requested",
  "proposed -> confirmed",
  "confirmed -> revoked",
  "confirmed -> cancelled",
  "confirmed -> done",
  "revoked -> confirmed",
  "revoked -> cancelled",
  "revoked -> proposed",
  "declined -> requested",
  "decided -> moved",
];
