/**
 * The judge is judged: a ledger as it should be contradicts nothing, and each way in which it could be wrong is seen.
 */
import { describe, expect, test } from "vitest";
import type { Written } from "./aof.ts";
import { readHistory } from "./history.ts";

const key = (name: string): string => `{desk-0}:${name}`;
const accepted = (id: string): Written => [["RPUSH", key("in:a"), `${id}|1|0|sealed`]];
const committed = (version: number, count: number, ...more: Written): Written => [
  ["LPOP", key("in:a"), String(count)],
  ["HSET", key("conv:a"), "ver", String(version), "state", "sealed"],
  ...more,
];
const said = (id: string): Written => [
  ["SET", key(`once:a:${id}`), "", "PXAT", "1"],
  ["DEL", key(`msg:a:${id}`)],
  ["HSET", key(`msg:a:${id}`), "sealed", "x"],
  ["RPUSH", key("out:a:ordinary"), id],
];
const settled = (id: string, sid: string): Written => [
  ["DEL", key("cur:a:ordinary")],
  ["HSET", key(`sent:a:${id}`), "sid", sid],
];

test("a ledger as it should be", () => {
  const history = readHistory([
    accepted("e1"),
    accepted("e2"),
    committed(1, 2, ...said("e2-0"), ["ZADD", key("timers"), "5", "a|held:q"]),
    settled("e2-0", "SM1"),
  ]);
  expect(history.contradictions).toEqual([]);
  expect(history.turns).toMatchObject([{ conversation: "a", events: ["e1", "e2"], version: 1, said: ["e2-0"], timers: ["a|held:q"] }]);
  expect(history.outbox.meant().get("e2-0")).toMatchObject({ dropped: undefined, stale: false, parked: false, again: 0, lane: "ordinary" });
  expect([...(history.outbox.meant().get("e2-0")?.sids ?? [])]).toEqual(["SM1"]);
});

test.each<[string, readonly Written[], RegExp]>([
  ["decided twice on the same state", [accepted("e1"), accepted("e2"), committed(1, 1), committed(1, 1)], /from version 1 to 1/],
  ["more taken than there was", [accepted("e1"), committed(1, 2)], /more was taken/],
  ["taken without a commit", [accepted("e1"), [["LPOP", key("in:a"), "1"]]], /without a commit/],
  ["an inbox deleted", [accepted("e1"), [["DEL", key("in:a")]]], /changed by DEL/],
  [
    "a request that goes back",
    [[["HSET", key("rq:r1"), "rev", "0"]], [["HSET", key("rq:r1"), "rev", "1"]], [["HSET", key("rq:r1"), "rev", "1"]]],
    /from revision 1 to 1/,
  ],
  [
    "a cell given away twice",
    [[["HSET", key("cells:p:20261203"), "1300", "r1"]], [["HSET", key("cells:p:20261203"), "1300", "r2"]]],
    /of r1 was given to r2/,
  ],
])("seen: %s", (_, ledger, what) => expect(readHistory(ledger).contradictions).toEqual([expect.stringMatching(what)]));

test("one urgent text answers what was found in one look; what comes later asks for its own", () => {
  const urge = (id: string, ...covers: readonly string[]): Written => [
    ["SET", key(`once:a:${id}`), "", "PXAT", "1"],
    ["RPUSH", key("out:a:urgent"), id],
    ["HSET", key("urged:a"), "at", "5"],
    ...covers.map((each) => ["HSET", key("urged:a"), each, ""]),
  ];
  const { urged, turns } = readHistory([accepted("e1"), accepted("e2"), urge("e1-u", "e2-u"), accepted("e3"), urge("e3-u")]);
  expect([...urged]).toEqual([
    ["e1-u", ["e1-u"]],
    ["e2-u", ["e1-u"]],
    ["e3-u", ["e3-u"]],
  ]);
  expect(turns).toEqual([]);
});

describe("what became of a message", () => {
  const made = [accepted("e1"), committed(1, 1, ...said("e1-0"))];
  const never: Written = [
    ["HSET", key("sent:a:e1-0"), "never", "21610"],
    ["DEL", key("msg:a:e1-0")],
  ];
  const moved = (rev: number): readonly string[] => ["HSET", key("rq:r1"), "rev", String(rev)];
  const only: readonly string[] = ["HSET", key("msg:a:e1-0"), "ifRequest", "r1", "ifRev", "3"];
  test.each<[string, Written, object]>([
    ["dropped for nothing", [["DEL", key("msg:a:e1-0")]], { dropped: "for no such reason", never: undefined }],
    ["dropped, its request being as it was", [moved(3), only, ["DEL", key("msg:a:e1-0")]], { dropped: "for no such reason" }],
    ["dropped, its request having moved", [moved(3), only, moved(4), ["DEL", key("msg:a:e1-0")]], { dropped: "untrue" }],
    ["claimed while it is true", [moved(3), only, ["HSET", key("cur:a:ordinary"), "id", "e1-0"]], { stale: false }],
    ["claimed when it is no longer", [only, moved(4), ["HSET", key("cur:a:ordinary"), "id", "e1-0"]], { stale: true }],
    ["given up", never, { dropped: undefined, never: "21610" }],
    ["parked behind a template", [["RPUSH", key("parked:a"), "e1-0"]], { parked: true }],
    ["moved to another address", [["SET", key("once:b:e1-0"), "", "PXAT", "1"]], { conversation: "b", again: 1 }],
    ["back after a failure", [["HSET", key("sent:a:e1-0"), "back", "1"]], { again: 1 }],
  ])("%s", (_, written, fate) =>
    expect(
      readHistory([...made, written])
        .outbox.meant()
        .get("e1-0"),
    ).toMatchObject(fate),
  );
});
