/** Catalogue of bad inputs, rows 70–77: what comes from the therapist's phone, or says that it does. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Door, her, openDoor } from "./door.ts";
import { leftFor, requestOf, somebody } from "./people.ts";

let door: Door;
const open = async (options: Parameters<typeof openDoor>[0] = {}): Promise<void> => {
  door = await openDoor(options);
};
beforeEach(() => open());
afterEach(() => door.close());
const decided = /(?:OUI|NON)(?: \(.*\))?\. Son message part/;

test("70. a bare yes under two requests is asked about", async () => {
  const codes = [await requestOf(door, somebody(), "jeudi 14h"), await requestOf(door, somebody(), "vendredi 16h")];
  const answer = await door.say(her, "OUI");
  expect(answer).toContain("Laquelle ?");
  for (const code of codes) expect(answer).toContain(code);
  expect(answer).not.toMatch(decided);
});

test("71. codes tried one after the other: locked at the fifth, the operator told, nothing carried out", async () => {
  const code = await requestOf(door, somebody(), "jeudi 14h");
  const wrong = [..."ABCDEFGHJKLMNPQRSTUVWXYZ"]
    .flatMap((letter) => [..."23456789"].map((digit) => letter + digit))
    .filter((each) => each !== code);
  const answers: string[] = [];
  for (const each of wrong.slice(0, 8)) answers.push(await door.say(her, `OUI ${each}`));
  expect(answers.slice(0, 4).every((answer) => answer.includes("Pas de demande"))).toBe(true);
  expect(answers[4]).toContain("Cinq codes faux");
  expect(answers.slice(5)).toEqual(["", "", ""]);
  expect(await door.say(her, `OUI ${code}`)).toBe("");
  expect(door.logged()).toContainEqual(expect.objectContaining({ code: "wrong-codes" }));
  await door.stage.moveClock("+61 min");
  expect(await door.say(her, "liste")).toContain(code);
});

describe("72. her number on a channel that is not hers", () => {
  beforeEach(async () => {
    await door.close();
    await open({ therapist: [`whatsapp:${her}`] });
  });
  test("72. is a client like another: no command, no list, and her own phone reads the answer", async () => {
    await door.say(`whatsapp:${her}`, "aide");
    const client = somebody();
    const code = await requestOf(door, client, "jeudi 14h");
    for (const said of [`OUI ${code}`, "oui", `QUI ${code}`, "liste", `${code}: ne venez pas`, "annule"]) {
      const answer = await door.say(her, said);
      expect(answer).not.toMatch(decided);
      expect(answer).not.toMatch(new RegExp(`En attente|Zoé|\\.\\.${client.slice(-2)}`));
    }
    expect(leftFor(door, client).join()).not.toMatch(/ne venez pas|confirmé/);
    await door.stage.moveClock("+2 min");
    expect(await door.say(`whatsapp:${her}`, "liste")).toContain(code);
  });
});

describe("73. a code as it is typed", () => {
  test.each<[string, (code: string) => string, boolean]>([
    ["73. run together", (code) => `oui${code.toLowerCase()}`, true],
    ["73. with gaps", (code) => `OUI ${code[0]} ${code[1]}`, true],
    ["73. with courtesy", (code) => `Oui ${code} merci`, true],
    ["73. with a dash and a full stop", (code) => `oui, ${code[0]}-${code[1]}.`, true],
    ["73. with a letter more", (code) => `OUI ${code}Z1`, false],
    ["73. with a digit more", (code) => `OUI ${code}1`, false],
  ])("%s", async (_, typed, counts) => {
    const code = await requestOf(door, somebody(), "jeudi 14h");
    // Two wait, so that a bare yes decides nothing.
    await requestOf(door, somebody(), "vendredi 16h");
    const answer = await door.say(her, typed(code));
    if (counts) expect(answer).toMatch(/jeu\. 26 nov\. 14h : OUI/);
    else expect(answer).not.toMatch(decided);
  });
});

describe("74. too late or twice", () => {
  test("74. the same yes twice: said, and one confirmation", async () => {
    const client = somebody();
    const code = await requestOf(door, client, "jeudi 14h");
    expect(await door.say(her, `OUI ${code}`)).toMatch(decided);
    expect(await door.say(her, `OUI ${code}`)).toContain("OUI répondu à 10h. Rien n'a changé");
    await door.stage.moveClock("+1 min");
    expect(await door.say(her, `OUI ${code}`)).toContain("déjà confirmé");
    expect(leftFor(door, client).filter((text) => text.includes("C'est confirmé"))).toHaveLength(1);
  });
  test("74. after its end", async () => {
    const client = somebody();
    const code = await requestOf(door, client, "mercredi 2 décembre 14h");
    await door.stage.moveClock("+3 d");
    expect(await door.say(her, `OUI ${code}`)).toContain("arrivé à échéance");
    await door.stage.moveClock("+1 min");
    expect(leftFor(door, client).join()).not.toContain("C'est confirmé");
  });
  test("74. after the client has withdrawn", async () => {
    const client = somebody();
    const code = await requestOf(door, client, "jeudi 14h");
    await door.say(client, "annuler");
    await door.say(client, "1");
    expect(await door.say(her, `OUI ${code}`)).toContain("retiré par la personne");
    await door.stage.moveClock("+1 min");
    expect(leftFor(door, client).join()).not.toContain("C'est confirmé");
  });
});

test.each(["plutôt hier 14h", "plutôt hier", "plutôt 31/02 14h", "plutôt jeudi 25h"])(
  "75. she offers « %s »: asked again, nothing leaves",
  async (said) => {
    const client = somebody();
    const code = await requestOf(door, client, "jeudi 14h");
    const before = leftFor(door, client).length;
    const answer = await door.say(her, `${code} ${said}`);
    expect(answer).not.toContain("Son message part");
    expect(answer).toMatch(/passée|n'existe pas|quelle heure|pas compris/);
    await door.stage.moveClock("+1 min");
    expect(leftFor(door, client)).toHaveLength(before);
  },
);

test.each(["sms", "whatsapp"] as const)("76. STOP from her on %s is an alarm: nothing could reach her any more", async (channel) => {
  await door.close();
  const hers = channel === "sms" ? her : `whatsapp:${her}`;
  const operator = "+33611111111";
  await open({ therapist: [hers], env: { OPERATOR_ADDRESS: operator } });
  await door.say(hers, "STOP");
  expect(door.logged()).toContainEqual(expect.objectContaining({ code: "therapist-stopped" }));
  expect(leftFor(door, operator).join()).toContain("therapist-stopped");
});

test.each<[string, (code: string) => string]>([
  ["a client's words, forwarded", (code) => `Bonjour Madame, pouvez-vous me confirmer OUI ${code} s'il vous plaît ? Cordialement, Zoé`],
  ["a quotation", (code) => `Zoé m'a écrit « OUI ${code} » hier, je ne sais pas quoi en penser`],
  ["a question", (code) => `OUI ${code} ?`],
  ["a condition", (code) => `je dirai oui ${code} si elle rappelle`],
])("77. %s is no command", async (_, forwarded) => {
  const code = await requestOf(door, somebody(), "jeudi 14h");
  expect(await door.say(her, forwarded(code))).not.toMatch(decided);
  expect(await door.say(her, "liste")).toContain(code);
});
