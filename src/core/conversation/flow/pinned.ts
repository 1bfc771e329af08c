/**
 * An earlier structure in today's words, for a conversation that is in the middle of it.
 * In: the model as it was, and as it is. Out: every road of the old one, with each text and label of today's where it says the same thing.
 * Never mixes roads: what an old step leads to is the old structure's.
 */
import type { Catalog } from "./catalog.ts";
import { edgesOf } from "./edges.ts";
import type { Flow, Model, Node, Option, Text } from "./model.ts";
import { namesOf } from "./texts.ts";

type Asking = Extract<Node, { kind: "ask" | "choose" }>;
type Choosing = Extract<Node, { kind: "choose" }>;

/** The old structure keeps its own words only where today's flows no longer have that step, or ask something else there. */
export function pinned(old: Model, today: Model, catalog: Catalog): Model {
  const written = writtenIn([old, today], catalog);
  const flows = [...old.flows.values()].map((flow): [string, Flow] => {
    const now = today.flows.get(flow.name)?.steps;
    const steps = [...flow.steps].map(([id, node]): [string, Node] => [id, reworded(node, now?.get(id), written)]);
    return [flow.name, { ...flow, steps: new Map(steps) }];
  });
  return { structureHash: old.structureHash, hash: `${old.hash} in ${today.hash}`, flows: new Map(flows), notices: today.notices };
}

function reworded(old: Node, now: Node | undefined, written: ReadonlySet<string>): Node {
  if (now === undefined || old.kind !== now.kind) return old;
  const text = (before: Text, after: Text): Text => (saysNoMore(after, before, written) ? after : before);
  switch (old.kind) {
    case "do":
      return old;
    case "say":
      return now.kind === "say" ? { ...old, text: text(old.text, now.text) } : old;
    case "ask":
      return now.kind === "ask" ? { ...old, ...around(old, now, text) } : old;
    case "choose":
      return now.kind === "choose" ? rechosen(old, now, text) : old;
  }
}

/** Labels by option. Texts only where the list is the same: they may say « répondez 1 ». */
function rechosen(old: Choosing, now: Choosing, text: (before: Text, after: Text) => Text): Choosing {
  const options = old.options.map((option): Option => {
    const same = now.options.find(({ id }) => id === option.id);
    return same === undefined
      ? option
      : { ...option, label: same.label, ...(same.description === undefined ? {} : { description: same.description }) };
  });
  const list = ({ options: all, from }: Choosing): string => [from?.source ?? "", ...all.map(({ id }) => id)].join();
  return { ...old, options, ...(list(old) === list(now) ? { ...around(old, now, text), layout: now.layout, ...listButton(now) } : {}) };
}

const listButton = ({ listButton: label }: Choosing): Pick<Choosing, "listButton"> => (label === undefined ? {} : { listButton: label });

function around(old: Asking, now: Asking, text: (before: Text, after: Text) => Text): Pick<Asking, "text" | "unclear" | "silence"> {
  const silence = old.silence === undefined ? now.silence : now.silence === undefined ? old.silence : text(old.silence, now.silence);
  return {
    text: text(old.text, now.text),
    unclear: text(old.unclear, now.unclear),
    ...(silence === undefined || (old.silence === undefined && !saysNoMore(silence, old.text, new Set())) ? {} : { silence }),
  };
}

/** Today's words may name a value that the old road does not ask for: then the old words stay. Facts can always be named. */
function saysNoMore(after: Text, before: Text, written: ReadonlySet<string>): boolean {
  const known = new Set(namesIn(before));
  return namesIn(after).every((name) => known.has(name) || !written.has(name));
}

const namesIn = (text: Text): readonly string[] =>
  Object.values(text.variants).flatMap((variants) => variants.flatMap(({ sms, whatsapp }) => [...namesOf(sms), ...namesOf(whatsapp)]));

/** Names that a dialogue writes: those alone may be unknown where a text wants to say them. */
function writtenIn(models: readonly Model[], catalog: Catalog): ReadonlySet<string> {
  const nodes = models.flatMap((model) =>
    [...model.flows.values()].flatMap((flow) => [...flow.steps.values()].map((node) => [flow.name, node] as const)),
  );
  return new Set(nodes.flatMap(([flow, node]) => edgesOf(flow, node, catalog).flatMap(({ writes }) => writes)));
}
