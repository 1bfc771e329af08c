/** What comes too late: which messages are, how they are passed on whole, and which turn they are answered in. */
import { describe, expect, test } from "vitest";
import { freshClient } from "../../../src/core/conversation/client/client.ts";
import { piecesOf } from "../../../src/core/conversation/client/late.ts";
import type { Model } from "../../../src/core/conversation/flow/model.ts";
import { overdue } from "../../../src/core/conversation/late.ts";
import { freshTherapist } from "../../../src/core/conversation/therapist/therapist.ts";
import { turnOf, type Waiting } from "../../../src/core/conversation/turn.ts";
import { Address } from "../../../src/core/words/address.ts";
import { MessageSid } from "../../../src/core/words/ids.ts";
import type { Message } from "../../../src/core/words/message.ts";
import { someInstantOf } from "../../../src/core/words/time.ts";

const zone = "Europe/Paris";
const now = someInstantOf("2026-11-24T18:00", zone);
const hour = 3_600_000;
const sid = (n: number) => MessageSid.parse(`SM${String(n).padStart(32, "0")}`);
const message = (n: number, ago: number, text: string, late: boolean): Message => ({
  kind: "message",
  id: sid(n),
  from: Address.parse("+33600000044"),
  to: Address.parse("+33937000001"),
  at: now - ago,
  text,
  media: "none",
  ...(late ? { late } : {}),
});

describe("too old for a flow", () => {
  test.each([
    ["found by the poll after six hours and a bit", 6 * hour + 1, true, true],
    ["found after six hours", 6 * hour, true, false],
    ["found after a minute", 60_000, true, false],
    // What the webhook brought was accepted then, and only waited: it is answered.
    ["brought by the webhook, and waiting since", 7 * hour, false, false],
  ])("%s", (_, ago, late, is) => expect(overdue(message(1, ago, "bonjour", late), now)).toBe(is));
});

describe("turns", () => {
  const model: Model = { structureHash: "", hash: "", flows: new Map(), notices: new Map() };
  const waiting = (acceptedAgo: number, ...all: readonly Message[]): Waiting[] =>
    all.map((event) => ({ id: event.id, acceptedAt: now - acceptedAgo, event }));
  const turn = (list: readonly Waiting[], hers = false) =>
    turnOf(list, hers ? freshTherapist(now, "fr") : freshClient(now), model, zone, now, { quietMs: 1_500, maxMs: 4_000 });
  const old = (n: number, text = "tarifs"): Message => message(n, 8 * hour, text, true);
  const fresh = (n: number, text = "tarifs"): Message => message(n, 0, text, false);

  test.each([
    ["old ones wait for one another, whatever they say", waiting(0, old(1), old(2, "1")), false, { kind: "wait", until: now + 1_500 }],
    ["and are one turn", waiting(2_000, old(1), old(2, "1"), old(3, "oui")), false, { kind: "turn", ids: [sid(1), sid(2), sid(3)] }],
    ["what is written now is another turn", waiting(0, old(1), old(2), fresh(3)), false, { kind: "turn", ids: [sid(1), sid(2)] }],
    ["in either order", waiting(0, fresh(1, "je voudrais"), old(2)), false, { kind: "turn", ids: [sid(1)] }],
    ["each of hers is told by itself", waiting(0, old(1, "oui"), old(2, "non")), true, { kind: "turn", ids: [sid(1)] }],
  ])("%s", (_, list, hers, expected) => expect(turn(list, hers)).toMatchObject(expected));

  test("more than a dozen at once are one turn, whatever each of them says; fewer are answered as ever", () => {
    const many = (n: number) => waiting(2_000, ...Array.from({ length: n }, (_, i) => fresh(i + 1)));
    expect(turn(many(13))).toMatchObject({ kind: "turn", ids: many(13).map(({ id }) => id) });
    expect(turn(many(12))).toMatchObject({ kind: "turn", ids: [sid(1)] });
  });
});

describe("passing on", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["one", ["bonjour"], ["bonjour"]],
    ["several are one text", ["bonjour", "je serai en retard"], ["bonjour\nje serai en retard"]],
    ["what is no text leaves no empty line", ["", "bonjour", ""], ["bonjour"]],
    ["nothing but pictures", ["", ""], [""]],
  ])("%s", (_, texts, pieces) => expect(piecesOf(texts)).toEqual(pieces));

  test("whatever was written arrives whole, in order, in pieces that fit, and never half an emoji", () => {
    const texts = ["a".repeat(1_600), "🙂".repeat(1_600), "b".repeat(10), "c".repeat(1_290), ..."defgh"];
    const pieces = piecesOf(texts);
    expect(pieces.join("").replaceAll("\n", "")).toBe(texts.join(""));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_300);
    expect(pieces.filter((piece) => /\p{Surrogate}/u.test(piece))).toEqual([]);
  });
});
