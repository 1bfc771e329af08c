import { describe, expect, test } from "vitest";
import { variantOf } from "../../../src/core/conversation/compose.ts";
import { compile } from "../../../src/core/conversation/flow/compile.ts";
import { edgesOf } from "../../../src/core/conversation/flow/edges.ts";
import { renderTemplate } from "../../../src/core/conversation/flow/render.ts";
import { check, compiledOf, goodFlow, goodFlowEn, smallCatalog, sourcesOf } from "./small-house.ts";

const stepOf = (id: string, texts = {}) => compiledOf(texts).model.flows.get("book")?.steps.get(id);

describe("a good flow becomes a model", () => {
  test("its flow", () => {
    const flow = compiledOf({}).model.flows.get("book");
    expect({ ...flow, steps: [...(flow?.steps.keys() ?? [])] }).toEqual({
      name: "book",
      intents: ["book"],
      side: false,
      start: "when",
      steps: ["when", "recap", "send", "sent"],
    });
  });

  test("a question, with the notice as its unclear text", () => {
    const node = stepOf("when");
    expect(node).toMatchObject({
      kind: "ask",
      take: "wish",
      as: "wish",
      next: { kind: "step", flow: "book", step: "recap" },
      unclear: { key: "notices.unclear" },
      text: { key: "book.when.ask" },
    });
    expect(node).not.toHaveProperty("silence");
  });

  test("a choice, in both languages", () => {
    expect(stepOf("recap")).toMatchObject({
      kind: "choose",
      layout: "lines",
      yes: "send",
      no: "no",
      options: [
        { id: "send", label: { fr: "Oui", en: "Send it" }, set: {}, next: { kind: "step", flow: "book", step: "send" } },
        { id: "no", label: { fr: "Non", en: "Send nothing" }, set: {}, next: { kind: "end" } },
      ],
      text: { variants: { en: [{ sms: [{ name: "wish" }, ". Shall I ask? ", { name: "options" }] }] } },
    });
  });

  test("an action, with its cases", () => {
    expect(stepOf("send")).toEqual({
      kind: "do",
      id: "send",
      action: "send",
      with: { wish: "{wish}" },
      cases: { sent: { kind: "step", flow: "book", step: "sent" }, error: { kind: "step", flow: "book", step: "when" } },
    });
  });

  test("everything that a choice may have", () => {
    const rich = compiledOf({
      more: {
        r: [
          `flow: r
on: [rates]
side: true
memory: { wish: dialogue, topic: person }
steps:
  - step: pick
    choose: { sms: "{options} ?", whatsapp: ["Un.", "Deux."] }
    layout: inline
    list-button: Choisir
    options-from: proposed
    as: wish
    go: "@book.recap"
    options:
      - option: a
        label: Alpha
        description: Premier.
        set: { topic: rates }
        go: return
    yes: first
    no: bye
    otherwise: { take: text, as: topic, go: "@book" }
    unclear: [Pardon ?, Encore ?]
    silence: On en était là.
  - step: bye
    say: Entendu.
    go: end
`,
          `flow: r
steps:
  pick:
    choose: { sms: "{options}?", whatsapp: [One., Two.] }
    list-button: Choose
    options: { a: { label: Alpha, description: First. } }
    unclear: [Pardon?, Again?]
    silence: We were here.
  bye: { say: Understood. }
`,
        ],
      },
    });
    const node = rich.model.flows.get("r")?.steps.get("pick");
    expect(node).toMatchObject({
      layout: "inline",
      listButton: { fr: "Choisir", en: "Choose" },
      from: { source: "proposed", as: "wish", next: { kind: "step", flow: "book", step: "recap" } },
      options: [{ id: "a", description: { fr: "Premier.", en: "First." }, set: { topic: "rates" }, next: { kind: "return" } }],
      otherwise: { take: "text", as: "topic", next: { kind: "step", flow: "book", step: "when" } },
      unclear: { key: "r.pick.unclear" },
      silence: { key: "r.pick.silence" },
    });
    if (node?.kind !== "choose") throw new Error("not a choice");
    expect(edgesOf("r", node, smallCatalog).map(({ why, writes }) => [why, writes])).toEqual([
      ["(proposed)", ["wish"]],
      ["a", ["topic"]],
      ["no", []],
      ["(free)", ["topic"]],
    ]);
    const said = (channel: "sms" | "whatsapp", times: number): string =>
      renderTemplate(variantOf(node.text, "fr", channel, times), { options: "1 2" });
    expect([said("sms", 0), said("sms", 1), said("whatsapp", 0), said("whatsapp", 1)]).toEqual(["1 2 ?", "1 2 ?", "Un.", "Deux."]);
    expect(rich.model.flows.get("r")?.side).toBe(true);
  });

  test("a text in a block has no line break at its end", () => {
    const block = stepOf("when", { book: goodFlow.replace("ask: Quel moment ?", "ask: |\n      Quel moment ?\n      Un jour ?") });
    expect(block).toMatchObject({ text: { variants: { fr: [{ sms: ["Quel moment ?\nUn jour ?"] }] } } });
  });
});

describe("two hashes", () => {
  const { structureHash, hash } = compiledOf({}).model;
  const changed = (from: string, to: string) => {
    const next = compiledOf({ book: goodFlow.replace(from, to) }).model;
    return { structure: next.structureHash !== structureHash, whole: next.hash !== hash };
  };
  test.each([
    ["nothing", "flow: book", "# a comment\nflow: book", { structure: false, whole: false }],
    ["a text", "Quel moment ?", "Quel jour ?", { structure: false, whole: true }],
    ["a label", "label: Oui", "label: Envoyer", { structure: false, whole: true }],
    ["how options are laid out", "    yes: send", "    layout: inline\n    yes: send", { structure: false, whole: true }],
    ["a road", "error: when", "error: recap", { structure: true, whole: true }],
    ["what a yes means", "yes: send", "yes: no", { structure: true, whole: true }],
    ["how an answer is read", "take: wish", "take: text", { structure: true, whole: true }],
  ])("changing %s", (_name, from, to, expected) => expect(changed(from, to)).toEqual(expected));

  test("are 16 hex digits, and the same from run to run", () => {
    expect([structureHash, hash]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(compiledOf({}).model.hash).toBe(hash);
  });
});

test("every problem is told, not only the first", () => {
  const broken = goodFlow.replace("go: recap", "go: recpa").replace("do: send", "do: sned").replace("on: [book]", "on: [boook]");
  const compiled = compile(sourcesOf({ book: broken }), smallCatalog);
  expect("problems" in compiled && compiled.problems.map((one) => `${one.line} ${one.code}`)).toEqual(["2 F012", "9 F010", "22 F011"]);
});

describe("a value is named only where every road has written it", () => {
  const flow = (steps: string): string => `flow: book\non: [book]\nmemory: { wish: dialogue, topic: dialogue }\nsteps:\n${steps}`;
  const ask = (step: string, as: string, go: string): string =>
    `  - step: ${step}\n    ask: Quand ?\n    take: wish\n    as: ${as}\n    go: ${go}\n`;
  const say = (step: string, text: string, go: string): string => `  - step: ${step}\n    say: "${text}"\n    go: ${go}\n`;
  const look = (yes: string, no: string): string => `  - step: look\n    do: look\n    cases: { yes: ${yes}, no: ${no} }\n`;
  const early = (steps: string): string[] => {
    const asks = [...steps.matchAll(/step: (\S+)\n {4}(ask|say)/g)].map(([, step, role]) => `${step}: { ${role}: Hm. }`);
    const problems = check({ book: flow(steps), bookEn: `flow: book\nsteps: { ${asks.join(", ")} }` });
    return problems
      .filter((one) => one.code !== "F022" && one.code !== "F035")
      .map((one) => `${one.code} ${one.what.slice(0, one.what.indexOf(" "))}`);
  };
  test.each<[string, string, string[]]>([
    ["written on the only road", ask("a", "topic", "b") + say("b", "{topic}", "end"), []],
    ["not written at all before", say("b", "{topic}", "a") + ask("a", "topic", "end"), ["F034 {topic}"]],
    ["named by the question that asks for it", ask("a", "topic", "end").replace("Quand ?", "'{topic} ?'"), ["F034 {topic}"]],
    ["written on one of two roads", look("a", "b") + ask("a", "topic", "b") + say("b", "{topic}", "end"), ["F034 {topic}"]],
    ["written on both roads", look("a", "c") + ask("a", "topic", "b") + ask("c", "topic", "b") + say("b", "{topic}", "end"), []],
    ["written by the outcome that leads here", look("b", "end") + say("b", "{wish}", "end"), []],
    ["written by the other outcome", look("end", "b") + say("b", "{wish}", "end"), ["F034 {wish}"]],
    [
      "kept around a circle of questions",
      ask("a", "topic", "c") + ask("c", "wish", "d") + look("b", "a").replace("step: look", "step: d") + say("b", "{topic} {wish}", "end"),
      [],
    ],
    ["a fact is always known", say("b", "{day}", "end"), []],
  ])("%s", (_name, steps, expected) => expect(early(steps)).toEqual(expected));

  test("another flow that comes in without it", () => {
    const problems = check({
      more: {
        r: ["flow: r\non: [rates]\nsteps:\n  - step: a\n    say: Oui.\n    go: '@book.recap'", "flow: r\nsteps: { a: { say: Ok. } }"],
      },
    });
    expect(problems.map((one) => `${one.file}:${one.line} ${one.code}`)).toEqual([
      "book.yaml:11 F034",
      "book.yaml:23 F034",
      "en/book.yaml:4 F034",
    ]);
  });

  test("the English text is held to it too", () => {
    const problems = check({ bookEn: goodFlowEn.replace("Which time?", '"{wish}? Which time?"') });
    expect(problems.map((one) => `${one.file}:${one.line} ${one.code}`)).toContain("en/book.yaml:3 F034");
  });
});
