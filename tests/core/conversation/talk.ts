/**
 * Somebody writes to the pure core, with the flows of the house: no Redis, no phone, one turn for each entry.
 * Every answer counts as read before the next message is written. Out: what was said, what is remembered, what was not understood.
 */
import { enter } from "../../../src/core/booking/moves.ts";
import type { Cell, Request } from "../../../src/core/booking/request.ts";
import { clientStep, freshClient } from "../../../src/core/conversation/client/client.ts";
import type { Effect, Missed } from "../../../src/core/conversation/effect.ts";
import type { ClientState } from "../../../src/core/conversation/state.ts";
import { Address } from "../../../src/core/words/address.ts";
import { Code, ConversationId, MessageSid, type RequestId } from "../../../src/core/words/ids.ts";
import type { Message } from "../../../src/core/words/message.ts";
import type { Practice } from "../../../src/core/words/practice.ts";
import { asking, at, exact, slotAt } from "../booking/practice.ts";
import { facts, model } from "./house.ts";

const self = { conversation: ConversationId.parse(`martigues.${"c".repeat(22)}`), address: Address.parse("+33600000044") };
export const start = at("2026-11-24T10:00");

export interface Talk {
  readonly said: readonly string[];
  readonly state: ClientState;
  readonly requests: ReadonlyMap<RequestId, Request>;
  /** Their own words, as they reached her. */
  readonly passed: readonly string[];
  readonly missed: readonly Missed[];
  readonly claimed: ReadonlyMap<string, number>;
  readonly turns: number;
  /** Absent: that of the mission. */
  readonly practice?: Practice;
}

const nothing: Talk = { said: [], state: freshClient(start), requests: new Map(), passed: [], missed: [], claimed: new Map(), turns: 0 };

/** A string is a turn of one message, a list of strings a burst. */
export function talk(turns: readonly (string | readonly string[])[], before: Talk = nothing): Talk {
  return turns.reduce<Talk>((so, turn) => oneTurn(so, typeof turn === "string" ? [turn] : turn), before);
}

/** Somebody who is known here, with these sessions confirmed. */
export function booked(walls: readonly string[], practice?: Practice): Talk {
  const requests = walls.map((wall, n): Request => {
    const { wish: _wish, ...who } = asking(exact(wall), start - 3_600_000, practice, n);
    return { ...enter({ ...who, client: self.conversation, address: self.address }, slotAt(wall), undefined), rev: 4 };
  });
  return {
    ...nothing,
    state: { ...nothing.state, greeted: true, hadBooking: true, bookings: requests.map(({ id }) => id), memory: { name: "Zoé" } },
    requests: new Map(requests.map((request) => [request.id, request])),
    ...(practice === undefined ? {} : { practice }),
  };
}

/** The last thing said. */
export const answerTo = (...turns: readonly (string | readonly string[])[]): string => talk(turns).said.at(-1) ?? "";

function oneTurn(before: Talk, texts: readonly string[]): Talk {
  const now = start + (before.turns + 1) * 20_000;
  const messages = texts.map(
    (text, n): Message => ({
      kind: "message",
      // Told apart by their first digits: the ids of requests derive from those.
      id: MessageSid.parse(
        `SM${String(before.turns * 100 + n + 1)
          .padStart(8, "0")
          .padEnd(32, "0")}`,
      ),
      from: self.address,
      to: Address.parse("+33937000001"),
      at: now,
      text,
      media: "none",
    }),
  );
  const effects = decided(before, messages, now);
  const sent = effects.effects.flatMap((effect) => (effect.kind === "send" ? [effect.message] : []));
  const requests = new Map(before.requests);
  for (const effect of effects.effects) if (effect.kind === "move") requests.set(effect.request.id, effect.request);
  return {
    ...before,
    said: [...before.said, ...sent.map(({ body }) => body.text)],
    state: effects.state,
    requests,
    passed: [...before.passed, ...effects.effects.flatMap(relayed)],
    missed: [...before.missed, ...effects.effects.flatMap((effect) => (effect.kind === "missed" ? [effect.missed] : []))],
    claimed: new Map([...before.claimed, ...sent.flatMap(({ asks }) => (asks === undefined ? [] : [[asks, now + 1_000] as const]))]),
    turns: before.turns + 1,
  };
}

function relayed(effect: Effect): string[] {
  const about = effect.kind === "post" && effect.event.kind === "word" ? effect.event.about : undefined;
  if (about?.kind === "relay") return [about.text];
  return about?.kind === "wants" && about.what === "move-booking" ? [about.text ?? ""] : [];
}

function decided(before: Talk, messages: readonly Message[], now: number): { state: ClientState; effects: readonly Effect[] } {
  const cells = new Set<Cell>();
  let codeKnown = false;
  for (let asked = 0; asked < 5; asked += 1) {
    const known = facts(self, {
      ...(before.practice === undefined ? {} : { practice: before.practice }),
      requests: before.requests,
      claimed: before.claimed,
      freshCode: Code.parse("K7"),
      codeKnown,
      cellsKnown: cells,
    });
    const next = clientStep(model, before.state, messages, known, now);
    if (next.kind === "done") {
      if (next.state.role !== "client") throw new Error("a client's state");
      return { state: next.state, effects: next.effects };
    }
    for (const query of next.queries) {
      if (query.kind === "cells") for (const cell of query.cells) cells.add(cell);
      else codeKnown = true;
    }
  }
  throw new Error("it asks for facts again and again");
}
