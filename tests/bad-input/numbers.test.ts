/** Catalogue of bad inputs, rows 68–69: phone numbers inside a text. They are words: nobody is ever called or written to by them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { client, type Door, her, openDoor } from "./door.ts";
import { leftFor, requestOf } from "./people.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
  await requestOf(door, client.sms, "jeudi 14h");
});
afterAll(() => door.close());

const numbers = [
  "06 12 34 56 78",
  "+33 (0)6 12 34 56 78",
  "0033 6 12 34 56 78",
  "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
  "+33 6 12 34 56 7",
  "08 99 12 34 56",
  "+881 6 31 12 34 56",
  "+1 900 555 0100",
  "3114",
];
/** Everybody who was ever written to. */
const reached = (): string[] => [...new Set(door.stage.double.messages().map(({ to }) => to))].sort();

test.each(numbers)("68. « rappelez-moi au %s » writes to nobody else", async (number) => {
  const answer = await door.say(client.sms, `rappelez-moi au ${number} svp`);
  expect(answer.length).toBeGreaterThan(0);
  expect(reached()).toEqual([client.sms, her].sort());
});

test.each(numbers)("68. %s in a message to the practice is passed on as it was written, and nobody is written to by it", async (number) => {
  await door.say(client.sms, "je voudrais laisser un message");
  await door.say(client.sms, `Mon numéro : ${number}`);
  await door.say(client.sms, "1");
  expect(leftFor(door, her).at(-1)).toContain(number);
  expect(reached()).toEqual([client.sms, her].sort());
});

test("69. her own number, given as a client's: no command, no word to her but the client's", async () => {
  const before = leftFor(door, her).length;
  const answer = await door.say(client.sms, `mon numéro est le ${her}, oui`);
  expect(answer.length).toBeGreaterThan(0);
  expect(
    leftFor(door, her)
      .slice(before)
      .filter((text) => !/^[A-Z][2-9] /.test(text)),
  ).toEqual([]);
  expect(await door.say(her, "liste")).toContain("En attente");
  expect(reached()).toEqual([client.sms, her].sort());
});
