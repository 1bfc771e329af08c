/** An earlier structure in today's words: the old roads, each text and label of today's where it says the same thing. */
import { describe, expect, test } from "vitest";
import type { Model, Node } from "../../../src/core/conversation/flow/model.ts";
import { pinned } from "../../../src/core/conversation/flow/pinned.ts";
import { compiledOf, goodFlow, goodFlowEn, goodNotices, smallCatalog } from "./small-house.ts";

const model = (book: string, bookEn: string, notices = goodNotices.fr): Model => compiledOf({ book, bookEn, notices }).model;
const swap = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`no ${from}`);
    return now.replace(from, to);
  }, text);

const old = model(goodFlow, goodFlowEn);
const stepOf = (of: Model, id: string): Node | undefined => of.flows.get("book")?.steps.get(id);
const said = (of: Model, id: string, role: "text" | "unclear" | "silence" = "text"): string => {
  const node = stepOf(of, id);
  const text =
    node?.kind === "do" || node === undefined
      ? undefined
      : role === "text"
        ? node.text
        : role in node
          ? Reflect.get(node, role)
          : undefined;
  return (
    text?.variants.fr
      .map((variant: { sms: readonly unknown[] }) =>
        variant.sms.map((part) => (typeof part === "string" ? part : `{${Reflect.get(Object(part), "name")}}`)).join(""),
      )
      .join(" / ") ?? ""
  );
};

test("nothing changed: the same words, the same roads", () => {
  expect(pinned(old, old, smallCatalog)).toEqual({ ...old, hash: `${old.hash} in ${old.hash}` });
});

describe("words change at once", () => {
  const today = model(
    swap(
      goodFlow,
      ["ask: Quel moment ?", "ask: Quand ?\n    silence: On en était là."],
      ["{wish}. Je demande ? {options}", "{wish}, je demande ? {options}"],
      ["label: Non", "label: Pas encore"],
      ["- Demande envoyée.\n      - Demande envoyée, encore.", "- Envoyée."],
    ),
    swap(
      goodFlowEn,
      ["ask: Which time?", "ask: When?, silence: We were here."],
      ["no: Send nothing", "no: Not yet"],
      ["[Request sent., Request sent again.]", "[Sent.]"],
    ),
    swap(goodNotices.fr, ["Dites-le autrement.", "Autrement, s'il vous plaît."]),
  );
  const merged = pinned(old, today, smallCatalog);

  test("the structures were one", () => expect(today.structureHash).toBe(old.structureHash));
  test.each<[string, string, string]>([
    ["a question's", said(merged, "when"), "Quand ?"],
    ["what is said when they come back", said(merged, "when", "silence"), "On en était là."],
    ["a choice's", said(merged, "recap"), "{wish}, je demande ? {options}"],
    ["an answer's", said(merged, "sent"), "Envoyée."],
    ["what is said when nothing was understood", said(merged, "when", "unclear"), "Autrement, s'il vous plaît."],
  ])("%s", (_, is, words) => expect(is).toBe(words));
  test("labels, in both languages; the options lead where they led", () => {
    const node = stepOf(merged, "recap");
    expect(node?.kind === "choose" ? node.options : []).toMatchObject([
      { id: "send", label: { fr: "Oui", en: "Send it" }, next: { step: "send" } },
      { id: "no", label: { fr: "Pas encore", en: "Not yet" }, next: { kind: "end" } },
    ]);
  });
  test("notices are today's", () => expect(merged.notices).toBe(today.notices));
});

describe("roads do not change, and no word lies about them", () => {
  const more = swap(goodFlow, [
    "      - option: send\n        label: Oui\n",
    "      - option: look\n        label: Voir\n        go: when\n      - option: send\n        label: Oui, demander\n",
  ]);
  const moreEn = swap(goodFlowEn, ["options: { send: Send it,", "options: { look: Look, send: Ask it,"]);

  test("a list that has grown: the old list and its sentence, in today's labels", () => {
    const today = model(swap(more, ["{wish}. Je demande ? {options}", "Répondez 2 pour demander {wish} : {options}"]), moreEn);
    const merged = pinned(old, today, smallCatalog);
    expect(said(merged, "recap")).toBe("{wish}. Je demande ? {options}");
    const node = stepOf(merged, "recap");
    expect(node?.kind === "choose" ? node.options.map(({ id, label }) => `${id} ${label.fr}`) : []).toEqual([
      "send Oui, demander",
      "no Non",
    ]);
  });

  test("a sentence that names what only the new road asks for", () => {
    const names = "memory: { wish: dialogue, day: dialogue }";
    const today = model(
      swap(
        goodFlow,
        ["memory: { wish: dialogue }", names],
        [
          "take: wish\n    as: wish\n    go: recap",
          "take: wish\n    as: wish\n    go: day\n  - step: day\n    ask: Quel jour ?\n    take: text\n    as: day\n    go: recap",
        ],
        ["{wish}. Je demande ? {options}", "{wish}, {day} : je demande ? {options}"],
      ),
      swap(goodFlowEn, ["recap: {", "day: { ask: Which day? }\n  recap: {"]),
    );
    expect(said(pinned(old, today, smallCatalog), "recap")).toBe("{wish}. Je demande ? {options}");
  });

  test("a sentence that names a fact is said", () => {
    const today = model(
      swap(goodFlow, ["ask: Quel moment ?", 'ask: "Quel moment ? {rates}"']),
      swap(goodFlowEn, ["Which time?", '"Which time? {rates}"']),
    );
    expect(said(pinned(old, today, smallCatalog), "when")).toBe("Quel moment ? {rates}");
  });

  test("a step of another kind, or gone: as it was", () => {
    const today = model(
      `flow: book
on: [book]
memory: { wish: dialogue }
steps:
  - step: when
    choose: "Bientôt ? {options}"
    options: [{ option: soon, label: Bientôt, go: end }]
`,
      `flow: book
steps:
  when: { choose: "Soon? {options}", options: { soon: Soon } }
`,
    );
    const merged = pinned(old, today, smallCatalog);
    expect([...(merged.flows.get("book")?.steps.keys() ?? [])]).toEqual(["when", "recap", "send", "sent"]);
    expect(stepOf(merged, "when")).toMatchObject({ kind: "ask", next: { step: "recap" } });
    expect(said(merged, "when")).toBe("Quel moment ?");
    expect(merged.structureHash).toBe(old.structureHash);
  });
});
