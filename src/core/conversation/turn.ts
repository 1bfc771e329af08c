/**
 * Which waiting events are answered as one: the run of a person's messages, or one timer, or one word from elsewhere.
 * In: the waiting events, the state, now, two waits. Out: a turn, or the instant to look again. Never decides an answer.
 */
import type { Event } from "../words/event.ts";
import type { Message } from "../words/message.ts";
import { unreachable } from "../words/result.ts";
import type { EpochMs, Zone } from "../words/time.ts";
import { wallOf } from "../words/time.ts";
import type { Model } from "./flow/model.ts";
import { questionNow } from "./flow/places.ts";
import { overdue } from "./late.ts";
import type { State } from "./state.ts";
import type { Expecting, Meaning } from "./understand/meaning.ts";
import { understand } from "./understand/understand.ts";

export interface Waiting {
  readonly id: string;
  readonly acceptedAt: EpochMs;
  readonly event: Event | "unreadable";
}

export type Turn =
  | { readonly kind: "nothing" }
  | { readonly kind: "wait"; readonly until: EpochMs }
  | { readonly kind: "turn"; readonly ids: readonly string[]; readonly events: readonly Event[] }
  /** The head is of a kind that this version does not know: left for a newer one. */
  | { readonly kind: "later" };

export interface TurnWaits {
  readonly quietMs: number;
  readonly maxMs: number;
}

export function turnOf(
  waiting: readonly Waiting[],
  state: State | undefined,
  model: Model,
  zone: Zone,
  now: EpochMs,
  waits: TurnWaits,
  /** Messages that were read against this state and model before, and behind which more was likely to come: not read again. */
  open: ReadonlySet<string> = new Set(),
): Turn {
  const head = waiting[0];
  if (head === undefined) return { kind: "nothing" };
  if (head.event === "unreadable") return { kind: "later" };
  if (head.event.kind !== "message") return { kind: "turn", ids: [head.id], events: [head.event] };

  const expects = expectedNow(state, model);
  // So many at once are no talk: they are answered as few turns, each as one.
  const heap = waiting.length > heapSize && state?.role !== "therapist";
  const run: { id: string; acceptedAt: EpochMs; event: Message }[] = [];
  for (const next of waiting) {
    if (next.event === "unreadable" || next.event.kind !== "message") break;
    // What was written before a tap is answered first: the tap has a question of its own.
    if (next.event.payload !== undefined && run.length > 0) return turn(run);
    // What was written hours ago and what was written now are answered each in its own way.
    if (run[0] !== undefined && overdue(run[0].event, now) !== overdue(next.event, now)) return turn(run);
    run.push({ id: next.id, acceptedAt: next.acceptedAt, event: next.event });
    if (heap || open.has(next.id) || (overdue(next.event, now) && state?.role !== "therapist")) continue;
    const how = closing(next.event, expects, state?.role === "therapist", {
      now: wallOf(now, zone),
      locale: state?.locale ?? "fr",
      expects,
    });
    if (how === "at-once" || (how === "complete" && run.length === 1)) return turn(run);
  }
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return { kind: "nothing" };
  const until = Math.min(last.acceptedAt + waits.quietMs, first.acceptedAt + waits.maxMs);
  return now >= until ? turn(run) : { kind: "wait", until };
}

const heapSize = 12;

const turn = (run: readonly { id: string; event: Message }[]): Turn => ({
  kind: "turn",
  ids: run.map((each) => each.id),
  events: run.map((each) => each.event),
});

/** What an answer would be read as at this point of the conversation. */
export function expectedNow(state: State | undefined, model: Model): Expecting["expects"] {
  if (state?.role !== "client" || state.open === undefined) return "nothing";
  const node = questionNow(model, state.open);
  if (node?.kind === "choose") return "choice";
  if (node === undefined) return "nothing";
  switch (node.take) {
    case "wish":
      return "wish";
    case "name":
      return "name";
    case "text":
      return "text";
    default:
      return unreachable(node.take);
  }
}

/** `at-once` closes whatever waits before it; `complete` closes only when nothing does; `open`: more is likely to come. */
function closing(
  message: Message,
  expects: Expecting["expects"],
  therapist: boolean,
  expecting: Expecting,
): "at-once" | "complete" | "open" {
  if (therapist || message.payload !== undefined || message.optOut !== undefined) return "at-once";
  if (message.text.trim() === "") return "at-once";
  const meaning = understand(message.text, expecting);
  if (meaning.distress !== undefined || meaning.optOut !== undefined || meaning.answerOnly || meaning.ping) return "at-once";
  if (isCommand(meaning)) return "at-once";
  if (expects === "wish" || expects === "name" || expects === "text") return "open";
  if (meaning.when.kind !== "none") return "complete";
  // What is only like a wish may be the beginning of something else: « j'ai envie » / « de mourir ».
  const wants = meaning.intents.filter(({ label, alike }) => !courtesies.has(label) && alike !== true);
  // « rdv », « je voudrais venir »: the moment is most likely typed next.
  return wants.length > 0 && wants.some(({ label }) => label !== "book") ? "complete" : "open";
}

const commands: ReadonlySet<string> = new Set(["menu", "back", "cancel", "human", "help"]);
const courtesies: ReadonlySet<string> = new Set(["greeting", "out_of_scope"]);

/** A whole message that is a command: it acts everywhere, at once. */
export const isCommand = (meaning: Meaning): boolean => {
  const [only, ...others] = meaning.intents;
  return only !== undefined && others.length === 0 && commands.has(only.label) && meaning.folded.split(" ").length <= 2;
};
