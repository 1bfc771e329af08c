/**
 * Questions that made way: for one of the system, for words that weigh, for a question of theirs. The newest comes back first, each once; those
 * below wait for it.
 * In: the desk. Out: `resume` in the state, or the question asked again with what its dialogue remembered.
 */
import { wallOf } from "../../words/time.ts";
import type { ClientState, Question } from "../state.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { understand } from "../understand/understand.ts";
import { asksUnknown } from "./asks.ts";
import type { Desk } from "./desk.ts";
import { asideIn, modelAt, nodeAt, placeOf, withAside } from "./dialogue.ts";
import { leave } from "./go-on.ts";
import { ask, canAsk, textAlone } from "./question.ts";
import { take } from "./take.ts";

/** Flows that somebody passes through in the middle of something else: the open question comes back after them. */
export const interludes: ReadonlySet<string> = new Set(["no-fact", "heavy"]);

/** Flows whose questions nobody needs back. */
const passing: ReadonlySet<string> = new Set(["menu", "lost"]);

/** The open question makes way; it is offered again when the system's has been answered. One about a request that moves on is not. */
export function setAside(desk: Desk): void {
  const { open } = desk.state;
  if (open !== undefined && open.about === undefined && !(passing.has(open.flow) && asideIn(desk.state).length > 0)) keepAside(desk, open);
}

/** The open question makes way for one that they ask themselves; whatever it speaks of is looked at again when it comes back. */
export function stepAside(desk: Desk, entering: string): void {
  const { open } = desk.state;
  if (open === undefined || open.flow === entering || passing.has(open.flow)) return;
  // What is confided is passed on together with the question that it followed.
  if (open.flow === "no-fact" && entering === "heavy") return;
  if (modelAt(desk, open).flows.get(open.flow)?.side !== true) keepAside(desk, open);
}

/** So many wait at most. Somebody who asks on and on needs the first one back, not each in between. */
const most = 3;

function keepAside(desk: Desk, open: Question): void {
  const waiting = asideIn(desk.state).filter((each) => each.flow !== open.flow);
  const kept = [{ ...placeOf(open), memory: desk.state.memory }, ...waiting];
  desk.state = withAside(desk.state, kept.length <= most ? kept : [...kept.slice(0, most - 1), ...kept.slice(-1)]);
}

/** Asks the question again that had made way, with what its dialogue knew. */
export function resume(desk: Desk): void {
  const [aside, ...under] = asideIn(desk.state);
  if (aside === undefined || desk.state.open !== undefined || desk.asked !== undefined || desk.queries.length > 0 || desk.state.stopped)
    return;
  desk.state = withAside({ ...desk.state, memory: { ...aside.memory, ...desk.state.memory } }, under);
  const node = nodeAt(desk, aside);
  if ((node.kind === "ask" || node.kind === "choose") && canAsk(desk, node)) return ask(desk, aside.flow, node, modelAt(desk, aside));
  // It can no longer be said: the one below it comes back.
  resume(desk);
}

/** A question that made way is answered all the same: « Zoé » under « je la demande au cabinet ? ». */
export function answersAside(desk: Desk, open: Question, meaning: Meaning): boolean {
  const waiting = asideIn(desk.state);
  const at = waiting.findIndex(({ flow }) => !interludes.has(flow));
  const aside = waiting[at];
  if (aside === undefined || !interludes.has(open.flow) || meaning.answer !== undefined) return false;
  if (asksUnknown(desk.words, meaning) || meaning.intents.some(({ label }) => !besideAnswers.has(label))) return false;
  const node = nodeAt(desk, aside);
  const free = node.kind === "ask" ? node : node.kind === "choose" ? node.otherwise : undefined;
  if (free === undefined || free.take === "text") return false;
  const read = free.take === "name" && meaning.name === undefined && meaning.when.kind === "none" ? asName(desk, meaning) : meaning;
  if (!take(desk, free.take, free.as, read)) return false;
  desk.state = withAside(desk.state, waiting.slice(at + 1));
  return leave(desk, { ...open, ...placeOf(aside) }, free.next);
}

const besideAnswers: ReadonlySet<Intent> = new Set<Intent>(["book", "reschedule", "greeting", "thanks", "out_of_scope"]);

/** The message read where a name was asked for. */
const asName = (desk: Desk, meaning: Meaning): Meaning => {
  const now = wallOf(desk.now, desk.facts.practice.zone);
  const { name } = understand(desk.words, { now, locale: desk.state.locale, expects: "name" });
  return name === undefined ? meaning : { ...meaning, name };
};

/** A free question that made way is said again beside the offer: words answer it, where yes, no and digits answer the offer. */
export function recallAside(desk: Desk): void {
  const { resume } = desk.state;
  const node = resume === undefined ? undefined : nodeAt(desk, resume);
  if (desk.asked === undefined || desk.state.open?.flow !== "no-fact" || node?.kind !== "ask" || node.take === "text") return;
  if (!canAsk(desk, node)) return;
  const { text } = desk.asked;
  const stop = text.endsWith("\u0000") ? "." : "";
  desk.asked = { ...desk.asked, text: `${text}${stop}${desk.channel === "sms" ? " " : "\n\n"}${textAlone(desk, node)}` };
}

/** What was offered in passing a day ago (« je la demande au cabinet ? ») is not asked again; a request that was being made is. */
export function withoutPassing(state: ClientState): ClientState {
  const { resume: first, ...rest } = state;
  if (first === undefined) return state;
  const { under = [], ...top } = first;
  const [next, ...others] = [top, ...under].filter(({ flow }) => !interludes.has(flow));
  return next === undefined ? rest : { ...rest, resume: { ...next, under: others } };
}
