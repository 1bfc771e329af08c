/**
 * Why the moment that they spoke of last cannot be: in the turn that refused it, and in every later one that speaks of it again.
 * In: the desk. Out: the refusal, read anew from what was said; nothing where that moment can be.
 */
import { type WishRefusal, wishOf } from "../../booking/wish.ts";
import type { Desk } from "./desk.ts";

export function refused(desk: Desk): WishRefusal | undefined {
  if (desk.refusal !== undefined) return desk.refusal;
  const said = desk.state.memory["said"];
  if (typeof said !== "object" || said.kind !== "when") return undefined;
  const read = wishOf(said.when, desk.facts.practice, desk.now);
  return read.ok ? undefined : read.why;
}
