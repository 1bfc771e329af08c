/** The same over many more lives, and longer ones. */
import { expect, test } from "vitest";
import { live, shown } from "./life.ts";

test("four hundred lives", { timeout: 1_800_000 }, () => {
  for (let seed = 101; seed <= 500; seed += 1) {
    const life = live(seed, 150);
    if (life.wrong.length > 0) expect.fail(`seed ${seed}\n${shown(life)}`);
  }
});
