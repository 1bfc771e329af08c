/** When an address is answered with silence, and when it is answered again: tables of what was written and when. */
import { describe, expect, test } from "vitest";
import { answered, type Hush, Pace, weigh } from "../../../src/core/conversation/pace.ts";
import { Address } from "../../../src/core/words/address.ts";
import { MessageSid } from "../../../src/core/words/ids.ts";
import type { Message } from "../../../src/core/words/message.ts";
import { someInstantOf } from "../../../src/core/words/time.ts";

const start = someInstantOf("2026-11-24T10:00", "Europe/Paris");
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const message = (text: string, at: number, payload?: string): Message => ({
  kind: "message",
  id: MessageSid.parse(`SM${"0".repeat(32)}`),
  from: Address.parse("+33600000044"),
  to: Address.parse("+33937000001"),
  at,
  text,
  media: "none",
  ...(payload === undefined ? {} : { payload }),
});

type Said = readonly [after: number, text: string, payload?: string];
/** Plays one message a turn; whatever is not hushed is answered, the first word of a pause included. */
function play(said: readonly Said[]): { readonly heard: readonly (Hush | undefined)[]; readonly pace: Pace } {
  let pace: Pace | undefined;
  const heard = said.map(([after, text, payload]) => {
    const now = start + after;
    const weighed = weigh(pace, [message(text, now, payload)], now);
    pace = weighed.hush === undefined || weighed.hush.first ? answered(weighed.pace, now) : weighed.pace;
    return weighed.hush;
  });
  if (pace === undefined) throw new Error("nothing was said");
  return { heard, pace };
}
const times = (n: number, everyMs: number, text: (n: number) => string, from = 0): Said[] =>
  Array.from({ length: n }, (_, i) => [from + i * everyMs, text(i)]);
const same = (): string => "Merci pour votre message.";
const other = (n: number): string => `message numéro ${"abcdefghij"[n % 10]} ${"abcdefghij"[Math.floor(n / 10) % 10]} ${n}`;

describe("the same text again", () => {
  test.each<[string, readonly Said[], Hush | undefined]>([
    ["five times", times(5, 20 * second, same), undefined],
    ["the sixth within ten minutes", times(6, 20 * second, same), { why: "loop", first: true }],
    ["the seventh says nothing more", times(7, 20 * second, same), { why: "loop", first: false }],
    ["six times, but spread over an hour", times(6, 11 * minute, same), undefined],
    [
      "capitals and spaces are the same text",
      times(6, second, (n) => (n % 2 === 0 ? "Bonjour  !" : "BONJOUR !")),
      { why: "loop", first: true },
    ],
    ["another text in between starts anew", [...times(5, second, same), [6_000, "tarifs"], [7_000, same()]], undefined],
    ["another text ends the silence", [...times(8, second, same), [9_000, "tarifs"]], undefined],
    [
      "the silence holds for the same text past the ten minutes",
      [...times(8, second, same), [20 * minute, same()]],
      { why: "loop", first: false },
    ],
    ["after an hour it is a greeting again", [...times(8, second, same), [62 * minute, same()]], undefined],
    ["six times « 1 » are six different things", times(8, second, () => "1"), undefined],
    ["six taps on the same button too", Array.from({ length: 8 }, (_, n): Said => [n * second, "Oui", "q.a.b.1.c"]), undefined],
    ["six pictures are no text", times(8, second, () => ""), undefined],
  ])("%s", (_, said, hush) => expect(play(said).heard.at(-1)).toEqual(hush));

  test("six in one turn", () => {
    const burst = Array.from({ length: 6 }, () => message(same(), start));
    expect(weigh(undefined, burst, start).hush).toEqual({ why: "loop", first: true });
  });
});

describe("too many answers", () => {
  const flood = { why: "flood", first: true };
  test.each<[string, readonly Said[], Hush | undefined | object]>([
    ["the 59th in ten minutes is answered", times(59, second, other), undefined],
    ["the 60th answer says that a pause begins", times(60, second, other), flood],
    ["then nothing", times(61, second, other), { why: "flood", first: false }],
    ["ten minutes after the pause began answers are back", [...times(61, second, other), [11 * minute, other(99)]], undefined],
    ["sixty in eleven minutes are a talk", times(60, 11 * second, other), undefined],
    ["the 300th of a day pauses", times(300, 4 * minute, other), flood],
    ["and stays so while the day is full", times(303, 4 * minute, other), { why: "flood", first: false }],
    ["a day later it is another day", [...times(303, 4 * minute, other), [46 * hour, other(1)]], undefined],
  ])("%s", (_, said, hush) => expect(play(said).heard.at(-1)).toEqual(hush));

  test("never more than sixty answers in any ten minutes, nor three hundred in any day, however long it goes on", () => {
    const said = times(4_000, 20 * second, other);
    const { heard } = play(said);
    const at = said.flatMap(([after], n) => (heard[n] === undefined || heard[n]?.first === true ? [after] : []));
    const most = (windowMs: number): number =>
      Math.max(...at.map((from) => at.filter((each) => each >= from && each - from < windowMs).length));
    expect(most(10 * minute)).toBeLessThanOrEqual(60);
    expect(most(24 * hour)).toBeLessThanOrEqual(300);
    expect(at.length).toBeGreaterThan(250);
  });

  test("what is remembered stays small, and is read back", () => {
    const { pace } = play(times(2_000, 30 * second, other));
    expect(JSON.stringify(pace).length).toBeLessThan(2_500);
    expect(Pace.parse(JSON.parse(JSON.stringify(pace)))).toEqual(pace);
  });
});
