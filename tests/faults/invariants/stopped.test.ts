/** Who is not judged while they want no messages, and who is again. */
import { expect, test } from "vitest";
import type { Written } from "../ledger/aof.ts";
import { readHistory } from "../ledger/history.ts";
import { stoppedTurns } from "./stopped.ts";

const key = (name: string): string => `{desk-0}:${name}`;
const turnOf = (version: number, ...ids: readonly string[]): readonly Written[] => [
  ...ids.map((id): Written => [["RPUSH", key("in:a"), `${id}|1|0|sealed`]]),
  [
    ["LPOP", key("in:a"), String(ids.length)],
    ["HSET", key("conv:a"), "ver", String(version)],
  ],
];

test("from STOP until after START, in the order of the inbox", () => {
  const texts = { e1: "tarifs", e2: "STOP", e3: "tarifs", e4: "start", e5: "tarifs", e6: "STOP", e7: "START", e8: "tarifs" };
  const written = Object.entries(texts).map(([sid, text]) => ({
    ...{ sid, text, from: "a", payload: undefined, quoted: undefined, startedAt: 0, okAt: 1 },
  }));
  const ledger = [["e1"], ["e2"], ["e3"], ["e4"], ["e5"], ["e6", "e7"], ["e8"]].flatMap((ids, at) => turnOf(at + 1, ...ids));
  const history = readHistory(ledger);
  const stopped = stoppedTurns({ history, written });
  expect(history.turns.map(stopped)).toEqual([false, true, true, true, false, true, false]);
});
