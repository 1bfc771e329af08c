/** Where a question stands once the flows have changed: on its structure, at its heir, or nowhere. */
import { describe, expect, test } from "vitest";
import type { Earlier, Model } from "../../../src/core/conversation/flow/model.ts";
import { type Fate, fateOf, type Place, questionNow } from "../../../src/core/conversation/flow/places.ts";
import { check, compiledOf, goodFlow, goodFlowEn } from "./small-house.ts";

const old = compiledOf({}).model;
const changed = (book: string, bookEn = goodFlowEn): Model => compiledOf({ book, bookEn }).model;
const renamed = (text: string): string => text.replaceAll("recap", "summary");
const today = changed(renamed(goodFlow), renamed(goodFlowEn));
const heir = changed(renamed(goodFlow).replace("    yes: send", "    was: [recap, old-flow.ask]\n    yes: send"), renamed(goodFlowEn));
const recalled = (model: Model): Model => ({
  ...model,
  flows: new Map([...model.flows].map(([name, flow]) => [name, { ...flow, recall: true as const }])),
});
const beside = (model: Model, older = true): Model => ({
  ...model,
  earlier: new Map<string, Earlier>([[old.structureHash, { model: old, older }]]),
});

const recap: Place = { flow: "book", step: "recap", structure: old.structureHash };
const when: Place = { flow: "book", step: "when", structure: old.structureHash };
const stays: Fate = { kind: "stays", on: old };
const moves = (step: string, why: "recalled" | "gone"): Fate => ({ kind: "moves", to: { flow: "book", step }, why });

describe("what becomes of a place", () => {
  test.each<[string, Model, Place, Fate]>([
    ["nothing changed", old, recap, stays],
    ["from before structures were remembered", old, { flow: "book", step: "recap" }, stays],
    ["its structure is at hand: it stays there", beside(today), recap, stays],
    ["its structure is gone, and no heir: it starts over", today, recap, { kind: "starts-over", why: "gone" }],
    ["its structure is gone, an heir", heir, recap, moves("summary", "gone")],
    ["its structure is gone, a question of the same name", today, when, moves("when", "gone")],
    ["an heir of another flow's question", heir, { flow: "old-flow", step: "ask", structure: "x" }, moves("summary", "gone")],
    ["an heir does not call while its structure is at hand", beside(heir), recap, stays],
    ["recalled", beside(recalled(heir)), recap, moves("summary", "recalled")],
    ["recalled, the same name", beside(recalled(today)), when, moves("when", "recalled")],
    ["recalled, and no heir", beside(recalled(today)), recap, { kind: "starts-over", why: "recalled" }],
    ["recalled by a structure that is the older one: a worker of before does not call back", beside(recalled(heir), false), recap, stays],
    ["a recall on the same structure calls nobody", recalled(old), recap, { kind: "stays", on: recalled(old) }],
    ["no question there", old, { flow: "book", step: "send", structure: old.structureHash }, { kind: "starts-over", why: "gone" }],
  ])("%s", (_, model, place, fate) => expect(fateOf(place, model)).toEqual(fate));
});

test.each<[string, Model, Place, string | undefined]>([
  ["on its structure", beside(today), recap, "recap"],
  ["at its heir", heir, recap, "summary"],
  ["nowhere", today, recap, undefined],
])("the question that it means now: %s", (_, model, place, id) => expect(questionNow(model, place)?.id).toBe(id));

test("former names and recall change no structure: nobody is moved by writing them down", () => {
  expect(heir.structureHash).toBe(today.structureHash);
  expect(changed(renamed(goodFlow).replace("on: [book]", "on: [book]\nrecall: true"), renamed(goodFlowEn)).structureHash).toBe(
    today.structureHash,
  );
});

describe("what the check says of was:", () => {
  const was = (names: string, step = "when"): string => goodFlow.replace(`- step: ${step}\n`, `- step: ${step}\n    was: [${names}]\n`);
  test.each<[string, string, string[]]>([
    ["a former question", was("moment"), []],
    ["of another flow", was("booking.moment"), []],
    ["one that still exists", was("recap"), ["book.yaml:6:11 F023"]],
    ["itself", was("when"), ["book.yaml:6:11 F023"]],
    ["a step of the same name that asks nothing: it was a question once", was("sent"), []],
    ["named twice", was("moment, book.moment"), ["book.yaml:6:19 F024"]],
    ["two heirs", was("moment").replace("- step: recap\n", "- step: recap\n    was: [moment]\n"), ["book.yaml:12:11 F024"]],
    ["on a step that asks nothing", was("moment", "sent"), ["book.yaml:26:5 F003"]],
    ["no name", was("'Le moment'"), ["book.yaml:6:11 F003"]],
    ["recall: false", goodFlow.replace("on: [book]", "on: [book]\nrecall: false"), ["book.yaml:3:9 F003"]],
  ])("%s", (_, book, told) => {
    expect(check({ book }).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual(told);
  });
});
