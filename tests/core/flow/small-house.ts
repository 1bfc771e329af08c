/** Small flows for the tests of the flow format: YAML in, what compile and lint say out. */
import type { Catalog } from "../../../src/core/conversation/flow/catalog.ts";
import { type Compiled, compile } from "../../../src/core/conversation/flow/compile.ts";
import { lint } from "../../../src/core/conversation/flow/lint.ts";
import type { Problem } from "../../../src/core/conversation/flow/problem.ts";
import type { SourceFile } from "../../../src/core/conversation/flow/source.ts";
import { parseYaml } from "../../../src/edge/files/parse-yaml.ts";

export const smallCatalog: Catalog = {
  actions: { send: { outcomes: ["sent", "error"], with: ["wish"] }, look: { outcomes: ["yes", "no"], writes: { yes: ["wish"] } } },
  facts: {
    rates: { sample: { fr: "80 € / 60 €", en: "80 € / 60 €" } },
    day: { sample: { fr: "dimanche 2 août", en: "Sunday 2 August" } },
    words: { sample: { fr: "Où êtes-vous ?", en: "Where are you?" } },
    wish: { sample: { fr: "jeudi 14h", en: "Thursday 14:00" }, remembered: true },
  },
  noticeFacts: { code: { sample: { fr: "K7", en: "K7" } } },
  notices: {
    unclear: { values: [] },
    confirmed: { values: ["day"] },
    stopped: { values: [] },
    new: { values: ["code"], kind: "her" },
    help: { values: [], kind: "distress" },
  },
  intents: ["book", "rates"],
  trueAfterTheAct: ["notices.confirmed"],
};

export const goodNotices = {
  fr: `notices:
  unclear: Dites-le autrement.
  confirmed: "C'est confirmé : {day}."
  stopped: Écrivez START pour les reprendre.
  new: "{code} attend."
  help: Le 3114 répond.
`,
  en: `notices:
  unclear: Say it another way.
  confirmed: "Confirmed: {day}."
  stopped: Write START to bring them back.
  new: "{code} is waiting."
  help: 3114 answers.
`,
};

/** A flow named `book`, entered by the intent `book`, with its English. */
export interface Texts {
  readonly book?: string;
  readonly bookEn?: string;
  readonly notices?: string;
  readonly noticesEn?: string;
  /** More French flows by name, with their English. */
  readonly more?: Readonly<Record<string, readonly [string, string]>>;
}

export const goodFlow = `flow: book
on: [book]
memory: { wish: dialogue }
steps:
  - step: when
    ask: Quel moment ?
    take: wish
    as: wish
    go: recap
  - step: recap
    choose: "{wish}. Je demande ? {options}"
    options:
      - option: send
        label: Oui
        go: send
      - option: no
        label: Non
        go: end
    yes: send
    no: no
  - step: send
    do: send
    with: { wish: "{wish}" }
    cases: { sent: sent, error: when }
  - step: sent
    say:
      - Demande envoyée.
      - Demande envoyée, encore.
    go: end
`;
export const goodFlowEn = `flow: book
steps:
  when: { ask: Which time? }
  recap: { choose: "{wish}. Shall I ask? {options}", options: { send: Send it, no: Send nothing } }
  sent: { say: [Request sent., Request sent again.] }
`;

export function sourcesOf(texts: Texts): { readonly flows: SourceFile[]; readonly notices: SourceFile[] } {
  const read = (file: string, name: string, locale: "fr" | "en", text: string): SourceFile => {
    const parsed = parseYaml(file, text);
    if (parsed.problems.some((one) => one.severity === "error")) throw new Error(JSON.stringify(parsed.problems));
    return { name, locale, value: parsed.value, locate: parsed.locate };
  };
  const more = Object.entries(texts.more ?? {});
  return {
    flows: [
      read("book.yaml", "book", "fr", texts.book ?? goodFlow),
      read("en/book.yaml", "book", "en", texts.bookEn ?? goodFlowEn),
      ...more.flatMap(([name, [fr, en]]) => [
        read(`${name}.yaml`, name, "fr", fr),
        ...(en === "" ? [] : [read(`en/${name}.yaml`, name, "en", en)]),
      ]),
    ],
    notices: [
      read("notices/n.yaml", "n", "fr", texts.notices ?? goodNotices.fr),
      read("en/notices/n.yaml", "n", "en", texts.noticesEn ?? goodNotices.en),
    ],
  };
}

/** All but F044: a small flow says each of its questions in one way, which tests of other rules need not look at. */
export const check = (texts: Texts, catalog: Catalog = smallCatalog): readonly Problem[] =>
  checkAll(texts, catalog).filter(({ code }) => code !== "F044");

export function checkAll(texts: Texts, catalog: Catalog = smallCatalog): readonly Problem[] {
  const compiled = compile(sourcesOf(texts), catalog);
  return "problems" in compiled ? compiled.problems : lint(compiled, catalog);
}

export function compiledOf(texts: Texts, catalog: Catalog = smallCatalog): Compiled {
  const compiled = compile(sourcesOf(texts), catalog);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
  return compiled;
}
