/**
 * The walk over a flow: says, acts, and stops at the first question or the end. A hop limit keeps a wrong file from turning for ever.
 * In: where to go, and on which structure. Out: the desk, changed. Side flows say what they know and leave the open question alone.
 */
import { unreachable } from "../../words/result.ts";
import { elders } from "../catalog.ts";
import type { Flow, Goto, Model } from "../flow/model.ts";
import { act } from "./actions/act.ts";
import { type Desk, notice, say } from "./desk.ts";
import { endDialogue, nodeIn } from "./dialogue.ts";
import { ask, canAsk, canSay } from "./question.ts";

const hopLimit = 30;

/**
 * Follows `goto` until a question is open or the flow has ended. Stops early, with `desk.queries` filled, when an action needs facts.
 * What is entered anew is today's; what an answer leads to is on the structure of its question (`on`).
 */
export function walk(desk: Desk, from: Goto, aside: boolean, on: Model = desk.model): void {
  let goto = from;
  for (let hop = 0; hop < hopLimit; hop += 1) {
    if (goto.kind === "end") return aside ? undefined : endDialogue(desk);
    if (goto.kind === "return") return;
    const node = nodeIn(on, goto.flow, goto.step);
    switch (node.kind) {
      case "say":
        // What it speaks of has moved on meanwhile: that is said, and nothing untrue.
        if (canSay(desk, node.text)) say(desk, node.text);
        else notice(desk, "passed-question");
        goto = node.next;
        break;
      case "do": {
        const outcome = act(desk, node.action, goto.flow);
        if (outcome === undefined) return;
        const next = node.cases[outcome] ?? node.cases[elders[node.action]?.[outcome] ?? ""];
        if (next === undefined) throw new Error(`step ${goto.flow}.${node.id} has no case ${outcome}`);
        goto = next;
        break;
      }
      case "ask":
      case "choose":
        if (aside && desk.state.open !== undefined) return;
        if (canAsk(desk, node)) return ask(desk, goto.flow, node, on);
        notice(desk, "passed-question");
        return aside ? undefined : endDialogue(desk);
      default:
        return unreachable(node);
    }
  }
  throw new Error(`flow ${"flow" in goto ? goto.flow : "?"} turned ${hopLimit} times without a question`);
}

export function startOf(flow: Flow): Goto {
  return { kind: "step", flow: flow.name, step: flow.start };
}
