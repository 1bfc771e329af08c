/** Five hundred mutated webhooks against the whole program; a hundred thousand of them in the long run. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Door, openDoor } from "./door.ts";
import { storm } from "./storm.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

test("no 5xx, none that is forged, and everything that was taken is handled", { timeout: 120_000 }, async () => {
  const seed = Date.now() % 1_000_000_000;
  const { statuses, genuine, wrong } = await storm(door.url, 500, seed, 8);
  expect(wrong, `seed ${seed}`).toEqual([]);
  // It rained in earnest: taken, refused as forged, refused as no message.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(30);
  expect(statuses.get(403) ?? 0).toBeGreaterThan(100);
  expect(genuine).toBeGreaterThan(50);
  await door.settle();
  // Nothing made the core throw. (The double knows nothing of these persons: on WhatsApp their answers go behind a template.)
  expect(
    door.logged().filter(({ msg }) => msg === "a turn could not be decided"),
    `seed ${seed}`,
  ).toEqual([]);
  expect(await door.say("+33612345644", "tarifs")).toContain("80 €");
  expect(door.stage.double.problems()).toEqual([]);
});
