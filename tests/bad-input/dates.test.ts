/** Catalogue of bad inputs, rows 62–67: moments that do not exist, are taken, or mean two things. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Door, her, openDoor } from "./door.ts";
import { leftFor, requestOf, somebody } from "./people.ts";

/** Asked when it would suit, this person says so: what the bot made of it. Nothing is ever sent before a yes. */
async function wish(door: Door, said: string): Promise<string> {
  const from = somebody();
  await door.say(from, "rdv");
  const answer = await door.say(from, said);
  expect(answer).not.toMatch(/confirmé|Demande envoyée/);
  return answer;
}

/** Asked once more, with examples; nothing was taken. */
const again = /un jour et une heure|n'existe pas|déjà passé|encore loin/;

describe("62. on a Tuesday in November", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());
  test.each([
    ["31/02", again],
    ["31/02 à 14h", again],
    ["le 31 novembre à 10h", again],
    ["29/02/2027 14h", again],
    ["32 décembre", again],
    ["jeudi 25h", again],
    ["mardi 99h99", again],
    ["jeudi 24:00", /horaires|jour et une heure|n'existe pas/],
    ["jeudi à 0h", /horaires|n'existe pas/],
    ["dans 1000 ans", again],
    ["le 3 janvier 3026 à 14h", again],
    ["hier", again],
    ["hier 14h", again],
    ["lundi dernier 10h", again],
    ["ce matin 9h", again],
    ["dimanche 14h", /fermé|horaires/],
    ["mardi 14h07", /heure ronde|demie/],
    // Read as some day of December: said in full before anything is asked for.
    ["le 0 décembre 14h", /entre le mardi 1er décembre et le jeudi 31 décembre|jour et une heure/],
  ])("62. « %s » is refused or asked about", async (said, answer) => expect(await wish(door, said)).toMatch(answer));
});

describe("62. at the edge of a day", () => {
  let door: Door;
  afterEach(() => door.close());
  test("62. « demain 14h » one second before midnight is the day after this one", async () => {
    door = await openDoor({ now: "2026-11-24T23:59:50" });
    const from = somebody();
    await door.say(from, "rdv");
    door.stage.clock.set(door.stage.clock.now() - 7_000);
    expect(await door.say(from, "après-demain 14h")).toContain("jeudi 26 novembre à 14h");
  });
  test("62. « lundi » on a Monday: the date stands in the answer, and nothing is today", async () => {
    door = await openDoor({ now: "2026-11-23T08:00" });
    const answer = await wish(door, "lundi 14h");
    expect(answer).toMatch(/lundi 30 novembre|deux dates|délai/);
    expect(answer).not.toMatch(/lundi 23 novembre à 14h, pour/);
  });
});

test("63. in the night when the clock jumps, no hour of it can be had", async () => {
  const spring = await openDoor({ now: "2027-03-20T10:00" });
  try {
    expect(await wish(spring, "28/03/2027 à 2h30")).toMatch(/n'existe pas|fermé|horaires/);
  } finally {
    await spring.close();
  }
  const autumn = await openDoor({ now: "2026-10-10T10:00" });
  try {
    expect(await wish(autumn, "25/10/2026 à 2h30")).toMatch(/n'existe pas|fermé|horaires/);
  } finally {
    await autumn.close();
  }
});

test("64. 03/12 is the third of December, and said so in words", async () => {
  const door = await openDoor();
  try {
    expect(await wish(door, "03/12 14h")).toContain("jeudi 3 décembre à 14h");
  } finally {
    await door.close();
  }
});
test("64. 03/04 is the third of April, and said so in words", async () => {
  const door = await openDoor({ now: "2027-03-20T10:00" });
  try {
    expect(await wish(door, "03/04 10h")).toContain("samedi 3 avril à 10h");
  } finally {
    await door.close();
  }
});

test("65. a weekday that does not fit the date is asked about", async () => {
  const door = await openDoor({ now: "2027-10-20T10:00" });
  try {
    const answer = await wish(door, "mardi 3 novembre 14h");
    expect(answer).toContain("Je lis deux dates possibles. Laquelle ?");
    expect(answer).toMatch(/1 mer\. 3 nov\. 14h 2 mar\. 2 nov\. 14h/);
  } finally {
    await door.close();
  }
});

test("66. an hour that was shown and taken since is not asked for twice", async () => {
  const door = await openDoor();
  try {
    const [slow, quick] = [somebody(), somebody()];
    expect(await door.say(slow, "rdv jeudi 14h, je m'appelle Marie")).toContain("J'envoie cette demande ?");
    await requestOf(door, quick, "jeudi 14h");
    await door.stage.moveClock("+10 min");
    const answer = await door.say(slow, "1");
    expect(answer).toContain("déjà demandée");
    expect(answer).not.toContain("Demande envoyée");
    expect(await door.say(slow, "vendredi 16h")).toContain("vendredi 27 novembre à 16h");
  } finally {
    await door.close();
  }
});

test("67. twenty hours asked for by one person make one request", async () => {
  const door = await openDoor();
  try {
    const from = somebody();
    await requestOf(door, from, "jeudi 14h");
    for (let n = 0; n < 20; n += 1) {
      await door.say(from, `rdv ${n % 2 === 0 ? "vendredi" : "lundi"} ${9 + (n % 9)}h`);
      await door.say(from, "oui");
    }
    expect((await door.stored()).filter((key) => key.includes(":rq:"))).toHaveLength(1);
    expect((await door.stage.running().queue()).requests).toBe(1);
    // Each yes to another hour changes the one request: she reads one code, however often.
    const told = leftFor(door, her).filter((text) => text.includes("Répondez OUI"));
    expect(new Set(told.map((text) => text.slice(0, 2)))).toHaveProperty("size", 1);
    expect(told.slice(1).filter((text) => !text.includes("à la place"))).toEqual([]);
  } finally {
    await door.close();
  }
});
