/**
 * The walk over a flow: says, acts, and stops at the first question or the end. A hop limit keeps a wrong file from turning for ever.
 * In: where to go. Out: the desk, changed. Side flows say what they know and leave the open question alone.
 */

import { saySlot, sayWish } from "../../booking/describe.ts";
import { wishOf } from "../../booking/wish.ts";
import { unreachable } from "../../words/result.ts";
import { wallOf } from "../../words/time.ts";
import type { Asked } from "../compose.ts";
import { render, variantOf } from "../compose.ts";
import type { Flow, Goto, Node, OptionSource } from "../flow/model.ts";
import type { MemoryValue, Question } from "../state.ts";
import { act } from "./actions/act.ts";
import { type Desk, openRequest, say, textSaid } from "./desk.ts";
import { valueOf } from "./values.ts";

const hopLimit = 30;

/** Follows `goto` until a question is open or the flow has ended. Stops early, with `desk.queries` filled, when an action needs facts. */
export function walk(desk: Desk, from: Goto, aside: boolean): void {
  let goto = from;
  for (let hop = 0; hop < hopLimit; hop += 1) {
    if (goto.kind === "end") return aside ? undefined : endDialogue(desk);
    if (goto.kind === "return") return;
    const node = nodeAt(desk, goto.flow, goto.step);
    switch (node.kind) {
      case "say":
        say(desk, node.text);
        goto = node.next;
        break;
      case "do": {
        const outcome = act(desk, node.action, goto.flow);
        if (outcome === undefined) return;
        const next = node.cases[outcome];
        if (next === undefined) throw new Error(`step ${goto.flow}.${node.id} has no case ${outcome}`);
        goto = next;
        break;
      }
      case "ask":
      case "choose":
        if (aside && desk.state.open !== undefined) return;
        ask(desk, goto.flow, node);
        return;
      default:
        return unreachable(node);
    }
  }
  throw new Error(`flow ${"flow" in goto ? goto.flow : "?"} turned ${hopLimit} times without a question`);
}

export function startOf(flow: Flow): Goto {
  return { kind: "step", flow: flow.name, step: flow.start };
}

export function nodeAt(desk: Desk, flow: string, step: string): Node {
  const node = desk.model.flows.get(flow)?.steps.get(step);
  if (node === undefined) throw new Error(`no step ${flow}.${step}`);
  return node;
}

type Questioning = Extract<Node, { kind: "ask" | "choose" }>;

/** Opens a question: the one that was open becomes a past one, so that a late tap still finds its list. */
export function ask(desk: Desk, flow: string, node: Questioning): void {
  const options = node.kind === "choose" ? optionsOf(desk, node) : [];
  const question: Question = { nonce: String(desk.state.nextNonce), flow, step: node.id, options, askedAt: desk.now, misses: 0 };
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  desk.state = { ...desk.state, open: question, past, nextNonce: desk.state.nextNonce + 1 };
  desk.asked = { ...askedBy(node, question, desk, textMarked(desk, node)), question };
}

/** Says the open question again under a new nonce, after something else was answered or was not understood. */
export function askAgain(desk: Desk, instead: string | undefined, missed: boolean): void {
  const open = desk.state.open;
  if (open === undefined) return;
  const node = nodeAt(desk, open.flow, open.step);
  if (node.kind !== "ask" && node.kind !== "choose") return;
  const question: Question = {
    ...open,
    nonce: String(desk.state.nextNonce),
    askedAt: desk.now,
    misses: missed ? open.misses + 1 : open.misses,
  };
  desk.state = { ...desk.state, open: question, past: [...desk.state.past, open].slice(-5), nextNonce: desk.state.nextNonce + 1 };
  desk.asked = { ...askedBy(node, question, desk, instead ?? textMarked(desk, node)), question };
}

function textMarked(desk: Desk, node: Questioning): string {
  return textSaid(desk, node.text);
}

/** The text said when a question meets an answer that it cannot read, by how often that happened. */
export function unclearText(desk: Desk, node: Questioning, misses: number): string {
  return render(variantOf(node.unclear, desk.state.locale, desk.channel, misses), (name) => valueOf(name, desk));
}

function askedBy(node: Questioning, question: Question, desk: Desk, text: string): Asked {
  const choices = question.options.map((option) => ({
    label: option.label,
    payload: `q.${question.flow}.${question.step}.${question.nonce}.${option.id}`,
  }));
  const listButton = node.kind === "choose" ? node.listButton?.[desk.state.locale] : undefined;
  return { text, choices, layout: node.kind === "choose" ? node.layout : "inline", ...(listButton === undefined ? {} : { listButton }) };
}

function optionsOf(desk: Desk, node: Extract<Node, { kind: "choose" }>): Question["options"] {
  const named = node.options.map((option) => ({ id: option.id, label: option.label[desk.state.locale] }));
  return node.from === undefined ? named : [...dynamicOptions(desk, node.from.source), ...named];
}

/** Options that only the facts can name. The value is what is remembered when one is chosen. */
function dynamicOptions(desk: Desk, source: OptionSource): { id: string; label: string; value: MemoryValue }[] {
  const { practice } = desk.facts;
  const locale = desk.state.locale;
  switch (source) {
    case "proposed": {
      const request = desk.focus ?? openRequest(desk);
      const slots = request?.state === "proposed" ? request.slots : [];
      return slots.map((slot, at) => ({ id: `slot-${at + 1}`, label: saySlot(slot, locale, "brief"), value: slot.wall }));
    }
    case "readings": {
      const readings = desk.refusal?.kind === "conflict" ? desk.refusal.readings : [];
      return readings.slice(0, 3).map((when, at) => {
        const wish = wishOf(when, practice, desk.now);
        return {
          id: `reading-${at + 1}`,
          label: wish.ok ? sayWish(wish.value, locale, "brief") : sayReading(when, desk),
          value: { kind: "when", when },
        };
      });
    }
    case "nearest": {
      const walls = desk.refusal?.kind === "off-grid" ? desk.refusal.nearest : [];
      return walls.map((at, n) => ({
        id: `start-${n + 1}`,
        label: sayReading({ kind: "instant", at, dateInferred: false, approx: false }, desk),
        value: { kind: "when", when: { kind: "instant", at, dateInferred: false, approx: false } },
      }));
    }
    default:
      return unreachable(source);
  }
}

function sayReading(when: Parameters<typeof wishOf>[0], desk: Desk): string {
  const at =
    when.kind === "instant"
      ? when.at
      : when.kind === "day" || when.kind === "daypart"
        ? `${when.date}T00:00`
        : wallOf(desk.now, desk.facts.practice.zone);
  const slot = { wall: at, zone: desk.facts.practice.zone, at: 0, minutes: desk.facts.practice.session.minutes };
  return when.kind === "instant"
    ? saySlot(slot, desk.state.locale, "brief")
    : saySlot(slot, desk.state.locale, "brief").replace(/ à 0h$| at 0:00$/, "");
}

/** A dialogue is over: its question and what it remembered go; what belongs to the person stays. */
export function endDialogue(desk: Desk): void {
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  const memory = Object.fromEntries(Object.entries(desk.state.memory).filter(([name]) => name === "name"));
  const { open: _closed, ...rest } = desk.state;
  desk.state = { ...rest, past, trail: [], memory };
}
