/** What she has done lately by her own words, for `annule`: written down, the newest last. Nothing is undone here. */
import { type HerAct, mostActs } from "../her-memory.ts";
import type { HerDesk } from "./her-desk.ts";

export function remember(desk: HerDesk, act: HerAct): void {
  desk.state = { ...desk.state, acts: [...(desk.state.acts ?? []), act].slice(-mostActs) };
}

/** The last thing that she did by a word of hers, where she has decided nothing since. */
export function lastAct({ state }: HerDesk): HerAct | undefined {
  const act = state.acts?.at(-1);
  return act === undefined || act.at < (state.lastDecision?.at ?? 0) ? undefined : act;
}

export function forgetAct(desk: HerDesk, act: HerAct): void {
  const { acts = [], ...rest } = desk.state;
  const left = acts.filter((each) => each !== act && !(each.kind === act.kind && each.at === act.at));
  desk.state = { ...rest, ...(left.length === 0 ? {} : { acts: left }) };
}
