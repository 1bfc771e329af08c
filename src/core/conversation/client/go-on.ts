/**
 * Going on from a question that was answered, and what is remembered of the answer.
 * In: the desk. Out: the question is past, and the walk over the flow has gone as far as the next one.
 */
import type { Goto } from "../flow/model.ts";
import type { MemoryValue, Question } from "../state.ts";
import type { Desk } from "./desk.ts";
import { modelAt, placeOf } from "./dialogue.ts";
import { walk } from "./walk.ts";

export function leave(desk: Desk, question: Question, next: Goto): true {
  const trail = [...desk.state.trail, placeOf(question)].slice(-8);
  const past = desk.state.open === undefined ? desk.state.past : [...desk.state.past, desk.state.open].slice(-5);
  const { open: _answered, ...rest } = desk.state;
  desk.state = { ...rest, trail, past };
  walk(desk, next, false, modelAt(desk, question));
  return true;
}

export function remember(desk: Desk, name: string, value: MemoryValue): void {
  desk.state = { ...desk.state, memory: { ...desk.state.memory, [name]: value } };
}
