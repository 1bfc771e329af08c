/**
 * What deploying the flows of this folder would do to the dialogues that are under way: how many stand at a step that it changes, removes or recalls,
 * and what becomes of each. In: the compiled folder, every conversation's state, the models that Redis keeps. Out: lines for a terminal.
 * Names flows and steps, counts people, and says nothing of anybody.
 */

import { catalog } from "../core/conversation/catalog.ts";
import { asideIn } from "../core/conversation/client/dialogue.ts";
import { bare } from "../core/conversation/flow/compile.ts";
import { canonical } from "../core/conversation/flow/hash.ts";
import type { Earlier, Model } from "../core/conversation/flow/model.ts";
import { pinned } from "../core/conversation/flow/pinned.ts";
import { type Fate, fateOf, modelOf, questionAt } from "../core/conversation/flow/places.ts";
import type { Place, State } from "../core/conversation/state.ts";
import { unreachable } from "../core/words/result.ts";
import type { Models } from "../stations/ports-models.ts";

export async function checkFlows(
  copy: Model,
  states: AsyncIterable<State | "newer" | "misshapen" | "corrupt">,
  models: Models,
): Promise<readonly string[]> {
  const earlier = new Map<string, Earlier>();
  const model: Model = { ...copy, earlier };
  const known = async (structure: string | undefined): Promise<void> => {
    if (structure === undefined || structure === copy.structureHash || earlier.has(structure)) return;
    const found = await models.get(structure);
    // Once deployed, this copy is the newest that Redis knows.
    if (found !== undefined && found !== "newer") earlier.set(structure, { model: pinned(found.model, copy, catalog), older: true });
  };

  const rows = new Map<string, number>();
  const structures = new Map<string, number>();
  let conversations = 0;
  let unread = 0;
  for await (const state of states) {
    conversations += 1;
    if (typeof state === "string") unread += 1;
    if (typeof state === "string" || state.role !== "client") continue;
    for (const place of [state.open, ...asideIn(state)]) {
      if (place === undefined) continue;
      await known(place.structure);
      structures.set(place.structure ?? "", (structures.get(place.structure ?? "") ?? 0) + 1);
      const row = rowOf(place, model);
      if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + 1);
    }
  }
  return told({ conversations, unread, structures, rows, here: structures.get(copy.structureHash) ?? 0 });
}

/** undefined: nothing that they would notice. */
function rowOf(place: Place, model: Model): string | undefined {
  const fate = fateOf(place, model);
  const change = changeOf(place, model);
  if (fate.kind === "stays" && change === "the same here") return undefined;
  return `${place.flow}.${place.step}\t${change}\t${becomes(place, fate)}`;
}

function changeOf(place: Place, model: Model): string {
  const now = questionAt(model, place);
  if (now === undefined) return "removed here";
  const on = modelOf(model, place.structure);
  const before = on === undefined ? undefined : questionAt(on, place);
  if (before === undefined) return "as it was is not known";
  return canonical(bare(before)) === canonical(bare(now)) ? "the same here" : "changed here";
}

function becomes({ flow, step }: Place, fate: Fate): string {
  switch (fate.kind) {
    case "stays":
      return "go on as they began, in the words of this copy";
    case "moves": {
      const to = fate.to.flow === flow && fate.to.step === step ? "the step of that name" : `${fate.to.flow}.${fate.to.step}`;
      return `move to ${to} at their next message (${because(fate.why)})`;
    }
    case "starts-over":
      return `begin ${flow} again at their next message (${because(fate.why)}, and no step has was: ${flow}.${step})`;
    default:
      return unreachable(fate);
  }
}

const because = (why: "recalled" | "gone"): string => (why === "recalled" ? "recall: true" : "their structure is gone");

interface Counted {
  readonly conversations: number;
  readonly unread: number;
  readonly structures: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly here: number;
}

function told({ conversations, unread, structures, rows, here }: Counted): readonly string[] {
  const total = [...structures.values()].reduce((sum, n) => sum + n, 0);
  const others = structures.size - (structures.has("") ? 1 : 0) - (here > 0 ? 1 : 0);
  const table = [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([row, n]): string[] => [...row.split("\t"), String(n)]);
  const width = (column: number): number => Math.max(0, ...table.map((cells) => cells[column]?.length ?? 0));
  const affected = [...rows.values()].reduce((sum, n) => sum + n, 0);
  return [
    `${count(conversations, "conversation")}, ${count(total, "dialogue")} under way: ${here} on the structure of this copy, ${total - here} on ${count(others, "other")}.`,
    ...(unread === 0 ? [] : [`${count(unread, "state")} cannot be read with this version and DATA_KEY: not counted below.`]),
    affected === 0 ? "Nobody is affected." : `${affected} of them ${affected === 1 ? "is" : "are"} affected:`,
    ...table.map(
      ([place = "", change = "", fate = "", n = ""]) =>
        `  ${n.padStart(width(3))} at ${place.padEnd(width(0))}  ${change.padEnd(width(1))}  ${fate}`,
    ),
  ];
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
