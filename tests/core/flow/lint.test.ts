import { describe, expect, test } from "vitest";
import { sayProblem } from "../../../src/core/conversation/flow/problem.ts";
import { check, checkAll, goodFlow, goodFlowEn, goodNotices, smallCatalog, type Texts } from "./small-house.ts";

/** The good flow with one thing changed. */
const book = (from: string, to: string): Texts => ({ book: swap(goodFlow, from, to) });
const english = (from: string, to: string): Texts => ({ bookEn: swap(goodFlowEn, from, to) });
const notice = (from: string, to: string): Texts => ({ notices: swap(goodNotices.fr, from, to) });
const noticeEn = (from: string, to: string): Texts => ({ noticesEn: swap(goodNotices.en, from, to) });
const more = (name: string, fr: string, en: string): Texts => ({ more: { [name]: [fr, en] } });

function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the good file has no ${from}`);
  return text.replace(from, to);
}

test("a good flow has no problem", () => expect(check({})).toEqual([]));

const long = "a".repeat(500);
const lines = (...all: string[]): string => all.join("\n");

describe("one small thing wrong, told with its code and place", () => {
  test.each<[string, Texts, string]>([
    // Shape
    ["a misspelt key", book("    go: recap", "    goo: recap"), "book.yaml:9:5 F003"],
    ["a missing key", book("    take: wish\n", ""), "book.yaml:5:5 F003"],
    ["a number for a text", book("ask: Quel moment ?", "ask: 12"), "book.yaml:6:10 F003"],
    ["an unknown kind of answer", book("take: wish", "take: date"), "book.yaml:7:11 F003"],
    ["a target that is no target", book("go: recap", "go: 'Recap !'"), "book.yaml:9:9 F003"],
    ["a step that says nothing", book("    ask: Quel moment ?\n", ""), "book.yaml:5:5 F003"],
    [
      "nothing to choose from",
      book(
        lines(
          "    options:",
          "      - option: send",
          "        label: Oui",
          "        go: send",
          "      - option: no",
          "        label: Non",
          "        go: end",
          "    yes: send",
          "    no: no",
        ),
        "    yes: send",
      ),
      "book.yaml:10:5 F003",
    ],
    ["options-from without as", book("    yes: send", "    options-from: proposed\n    yes: send"), "book.yaml:19:5 F003"],
    ["a lifetime that is none", book("memory: { wish: dialogue }", "memory: { wish: week }"), "book.yaml:3:17 F003"],
    // Names
    ["a flow in another's file", book("flow: book", "flow: boot"), "book.yaml:1:7 F004"],
    ["a second step of the same name", book("- step: sent", "- step: send"), "book.yaml:25:11 F004"],
    ["a second option of the same name", book("- option: no", "- option: send"), "book.yaml:16:17 F004"],
    ["a step called end", book("- step: sent", "- step: end"), "book.yaml:25:11 F004"],
    // References
    ["an unknown step", book("go: recap", "go: recpa"), "book.yaml:9:9 F010"],
    ["an unknown flow", book("go: end", "go: '@boook'"), "book.yaml:18:13 F010"],
    ["an unknown step of a flow", book("go: end", "go: '@book.recpa'"), "book.yaml:18:13 F010"],
    ["a yes that means nothing", book("yes: send", "yes: sned"), "book.yaml:19:10 F010"],
    ["first without options-from", book("yes: send", "yes: first"), "book.yaml:19:10 F010"],
    ["an unknown action", book("do: send", "do: sned"), "book.yaml:22:9 F011"],
    ["an unknown intent", book("on: [book]", "on: [boook]"), "book.yaml:2:6 F012"],
    ["a notice that nobody says", notice("  help:", "  hlep: x\n  help:"), "notices/n.yaml:6:3 F013"],
    [
      "a notice that is missing",
      { notices: swap(goodNotices.fr, "  help: Le 3114 répond.\n", ""), noticesEn: swap(goodNotices.en, "  help: 3114 answers.\n", "") },
      "notices/n.yaml:1:1 F013",
    ],
    ["a value that does not exist", book("Quel moment ?", '"Quel moment, {nmae} ?"'), "book.yaml:6:10 F014"],
    ["a value of notices in a flow", book("Quel moment ?", '"{code} ?"'), "book.yaml:6:10 F014"],
    ["a value that this notice does not have", notice("Le 3114 répond.", '"{day} : le 3114 répond."'), "notices/n.yaml:6:9 F014"],
    ["options in a text that offers none", book("Quel moment ?", '"Quel moment ? {options}"'), "book.yaml:6:10 F014"],
    ["a stray brace", book("Quel moment ?", '"Quel { moment ?"'), "book.yaml:6:10 F014"],
    ["a value in a label", book("label: Oui", "label: 'Oui {day}'"), "book.yaml:14:16 F014"],
    ["an outcome without a case", book("{ sent: sent, error: when }", "{ sent: sent }"), "book.yaml:24:5 F015"],
    ["a case that never comes", book("{ sent: sent, error: when }", "{ sent: sent, error: when, eror: when }"), "book.yaml:24:39 F015"],
    ["memory without a lifetime", book("    as: wish", "    as: whish"), "book.yaml:8:9 F016"],
    [
      "two lifetimes for one name",
      more(
        "r",
        lines(
          "flow: r",
          "on: [rates]",
          "memory: { wish: person }",
          "steps:",
          "  - step: a",
          "    ask: Quand ?",
          "    take: wish",
          "    as: wish",
          "    go: end",
        ),
        "flow: r\nsteps: { a: { ask: When? } }",
      ),
      "r.yaml:3:17 F016",
    ],
    [
      "one intent for two flows",
      more("r", "flow: r\non: [book]\nsteps:\n  - step: a\n    say: Oui.\n    go: end", "flow: r\nsteps: { a: { say: Ok. } }"),
      "r.yaml:2:6 F017",
    ],
    ["a value that an action does not take", book("with: { wish:", "with: { wsih:"), "book.yaml:23:13 F019"],
    // Languages
    ["a flow without English", more("r", "flow: r\non: [rates]\nsteps:\n  - step: a\n    say: Oui.\n    go: end", ""), "r.yaml:1:7 F020"],
    ["a text without English", english("  when: { ask: Which time? }\n", ""), "en/book.yaml:2:1 F020"],
    ["a label without English", english(", no: Send nothing", ""), "en/book.yaml:4:54 F020"],
    ["a notice without English", noticeEn("  help: 3114 answers.\n", ""), "notices/n.yaml:6:3 F020"],
    ["English for a step that is not there", english("  sent:", "  snet: { say: Hi. }\n  sent:"), "en/book.yaml:5:3 F021"],
    [
      "English for a text that is not there",
      english("when: { ask: Which time? }", "when: { ask: Which time?, silence: Hm. }"),
      "en/book.yaml:3:29 F021",
    ],
    ["English for an option that is not there", english("no: Send nothing", "no: Send nothing, maybe: Later"), "en/book.yaml:4:98 F021"],
    ["English for a notice that is not there", noticeEn("  help:", "  hlep: x\n  help:"), "en/notices/n.yaml:6:3 F021"],
    [
      "a flow in English alone",
      { ...more("r", "flow: r\non: [rates]\nsteps:\n  - step: a\n    say: Oui.\n    go: end", "flow: s\nsteps: { a: { say: Ok. } }") },
      "en/r.yaml:1:7 F004",
    ],
    [
      "a value that one language leaves out",
      english('"{wish}. Shall I ask? {options}"', '"Shall I ask? {options}"'),
      "en/book.yaml:4:20 F022",
    ],
    // Roads
    ["an unreachable step", book("go: send\n", "go: end\n"), "book.yaml:21:11 F030"],
    [
      "a flow that nothing leads to",
      more("r", "flow: r\nsteps:\n  - step: a\n    say: Oui.\n    go: end", "flow: r\nsteps: { a: { say: Ok. } }"),
      "r.yaml:1:7 F030",
    ],
    [
      "a walk that never stops",
      book("      - Demande envoyée, encore.\n    go: end", "      - Demande envoyée, encore.\n    go: send"),
      "book.yaml:21:11 F031",
    ],
    [
      "a place that one cannot leave",
      more(
        "r",
        lines(
          "flow: r",
          "on: [rates]",
          "memory: { wish: dialogue }",
          "steps:",
          "  - step: a",
          "    ask: Quand ?",
          "    take: wish",
          "    as: wish",
          "    go: a",
        ),
        "flow: r\nsteps: { a: { ask: When? } }",
      ),
      "r.yaml:5:11 F032",
    ],
    [
      "options that may not exist",
      more(
        "r",
        lines(
          "flow: r",
          "on: [rates]",
          "memory: { wish: dialogue }",
          "steps:",
          "  - step: a",
          "    choose: Laquelle ?",
          "    options-from: proposed",
          "    as: wish",
          "    go: end",
        ),
        "flow: r\nsteps: { a: { choose: Which one? } }",
      ),
      "r.yaml:7:19 F033",
    ],
    ["a value named too early", book("Quel moment ?", '"Pas {wish} ? Quel moment ?"'), "book.yaml:6:10 F034"],
    ["a lifetime for nothing", book("{ wish: dialogue }", "{ wish: dialogue, topic: dialogue }"), "book.yaml:1:7 F035"],
    // Words
    ["a reserved label", english("send: Send it", "send: 'Yes'"), "en/book.yaml:4:71 F040"],
    ["a reserved word asked for", english("ask: Which time? ", 'ask: "Which time? Reply yes or a day." '), "en/book.yaml:3:16 F040"],
    ["a reserved word in capitals", book("Quel moment ?", '"Quel moment ? INFO pour en savoir plus."'), "book.yaml:6:10 F040"],
    ["START asked for in a flow", book("Quel moment ?", '"Quel moment ? Écrivez START."'), "book.yaml:6:10 F040"],
    ["a promise", book("- Demande envoyée.", "- C'est noté."), "book.yaml:27:9 F041"],
    ["a promise with a typographic apostrophe", book("- Demande envoyée.", "- C’est bon."), "book.yaml:27:9 F041"],
    ["à jeudi", book("- Demande envoyée.", "- Demande envoyée, à jeudi."), "book.yaml:27:9 F041"],
    ["réservé", book("- Demande envoyée.", "- Jeudi est réservé."), "book.yaml:27:9 F041"],
    ["confirmed outside its notice", book("- Demande envoyée.", "- Demande confirmée."), "book.yaml:27:9 F041"],
    ["all set", english("[Request sent.,", "[You are all set.,"), "en/book.yaml:5:17 F041"],
    ["booked", english("[Request sent.,", "[Thursday is booked.,"), "en/book.yaml:5:17 F041"],
    ["je comprends", book("Quel moment ?", "Je comprends. Quel moment ?"), "book.yaml:6:10 F042"],
    ["il faut", book("Quel moment ?", "Il faut un moment."), "book.yaml:6:10 F042"],
    ["ne vous inquiétez pas", book("Quel moment ?", "Ne vous inquiétez pas. Quel moment ?"), "book.yaml:6:10 F042"],
    ["malheureusement", notice("Dites-le autrement.", "Malheureusement non."), "notices/n.yaml:2:12 F042"],
    ["oups", notice("Dites-le autrement.", "Oups."), "notices/n.yaml:2:12 F042"],
    ["an exclamation mark", book("Quel moment ?", "Quel moment !"), "book.yaml:6:10 F042"],
    ["an emoji", { book: swap(goodFlow, "Quel moment ?", "{ sms: Quel moment ?, whatsapp: Quel moment 🌸 ? }") }, "book.yaml:6:42 F042"],
    ["elle for the practice", book("- Demande envoyée.", "- Elle vous répondra."), "book.yaml:27:9 F042"],
    ["tu", book("Quel moment ?", "Quel moment te va ?"), "book.yaml:6:10 F042"],
    ["she for the practice", english("[Request sent.,", "[She will answer.,"), "en/book.yaml:5:17 F042"],
    ["suicide in a routine text", book("Quel moment ?", "Des idées de suicide ?"), "book.yaml:6:10 F042"],
    ["thérapie in a routine text", book("Quel moment ?", "Quelle thérapie ?"), "book.yaml:6:10 F042"],
    ["two options alike after folding", book("label: Non", "label: OUI."), "book.yaml:17:16 F043"],
    ["a label that is a number", book("label: Non", "label: '2'"), "book.yaml:17:16 F043"],
    // Channels
    ["a button too long", book("label: Oui", "label: Oui, je demande ce moment"), "book.yaml:14:16 F050"],
    [
      "a list without a button",
      {
        ...book(
          "    yes: send",
          lines(
            "      - option: a",
            "        label: Alpha",
            "        go: end",
            "      - option: b",
            "        label: Beta",
            "        go: end",
            "    yes: send",
          ),
        ),
        ...english("no: Send nothing", "no: Send nothing, a: Alpha, b: Beta"),
      },
      "book.yaml:10:11 F051",
    ],
    [
      "a description on one option of two",
      {
        book: swap(goodFlow, "        go: send", "        description: Au cabinet.\n        go: send"),
        bookEn: swap(goodFlowEn, "send: Send it", "send: { label: Send it, description: To the practice. }"),
      },
      "book.yaml:12:5 F050",
    ],
    [
      "a WhatsApp body too long",
      book('"{wish}. Je demande ? {options}"', `{ sms: "{wish} ? {options}", whatsapp: "{wish} ${long} ${long} ${long}" }`),
      "book.yaml:11:52 F052",
    ],
    ["a text too long for a message", book("Quel moment ?", `${long} ${long} ${long} ${long}`), "book.yaml:6:10 F052"],
    [
      "a letter that doubles the price",
      book("Quel moment ?", "Reçu. Quel moment vous irait le mieux pour venir, à peu près, cette semaine ?"),
      "book.yaml:6:10 F053",
    ],
    ["a letter that costs nothing alone", book("Quel moment ?", "Ça va. Quel moment ? Peut-être ?"), "book.yaml:6:10 F053"],
    ["three segments", book("Quel moment ?", `Quel moment ${"abcdefghi ".repeat(30)}?`), "book.yaml:6:10 F054"],
  ])("%s", (_name, texts, expected) => {
    const seen = check(texts).map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`);
    expect(seen).toContain(expected);
  });
});

describe("what is right stays unsaid", () => {
  test.each<[string, Texts]>([
    ["confirmed in the notice that is true after the act", notice("C'est confirmé", "C'est bien confirmé")],
    ["START in the notice of a stop", {}],
    ["a French Oui", {}],
    ["elle for a thing", book("- Demande envoyée.", "- La demande est au cabinet, elle y reste.")],
    ["confirmé nowhere said", book("- Demande envoyée.", "- Ce n'est pas encore un rendez-vous.")],
    ["du mardi à jeudi", book("Quel moment ?", "Quel moment, de mardi à jeudi ?")],
    ["suicide in a text of distress", { notices: swap(goodNotices.fr, "Le 3114 répond.", "Des idées de suicide, le 3114 répond.") }],
    ["a folded date", book("Quel moment ?", '"Quel moment, {day} ?"')],
    ["words relayed as they are", book("Quel moment ?", '"{words} Quel moment ?"')],
    ["a price with a euro", book("Quel moment ?", '"{rates}. Quel moment ?"')],
  ])("%s", (_name, texts) =>
    expect(
      check(texts)
        .filter((one) => one.code !== "F022")
        .map(sayProblem),
    ).toEqual([]),
  );
});

test("says what to write instead", () => {
  expect(check(book("go: recap", "go: recpa")).map(sayProblem)).toEqual([
    'book.yaml:9:9  error F010  no step "recpa" in book. Did you mean "recap"?',
  ]);
  expect(check(book("    take: wish", "    tkae: wish")).map((one) => one.instead)).toContain('Did you mean "take"?');
  expect(check(book("ask: Quel moment ?", "ask: 12")).map((one) => one.instead)).toEqual(['Put it in quotes: "12".']);
});

test("the code names steps of files that must exist", () => {
  const catalog = { ...smallCatalog, entries: ["book.sent", "book.gone", "welcome"] };
  expect(check({}, catalog).map(sayProblem)).toEqual([
    'book.yaml:4:1  error F018  the code names the step "book.gone", which does not exist. Known: when, recap, send, sent.',
    'welcome.yaml:1:1  error F018  the code names the flow "welcome", which does not exist. Known: book.',
  ]);
});

test("a question with one wording is pointed out, in the language and on the channel that lack another", () => {
  const seen = (texts: Texts): string[] => checkAll(texts).flatMap((one) => (one.code === "F044" ? [`${one.file}:${one.line}`] : []));
  expect(seen({})).toEqual(["book.yaml:6", "book.yaml:11", "en/book.yaml:3", "en/book.yaml:4"]);
  const french = swap(
    swap(goodFlow, "ask: Quel moment ?", "ask: [Quel moment ?, Quand ?]"),
    'choose: "{wish}. Je demande ? {options}"',
    'choose: { sms: ["{wish}. Je demande ? {options}", "Je demande {wish} ? {options}"], whatsapp: "{wish}. Je demande ? {options}" }',
  );
  expect(seen({ book: french })).toEqual(["book.yaml:11", "en/book.yaml:3", "en/book.yaml:4"]);
});

test("a question without any unclear is refused", () => {
  const { unclear: _gone, ...notices } = smallCatalog.notices;
  const without = check(
    {
      notices: swap(goodNotices.fr, "  unclear: Dites-le autrement.\n", ""),
      noticesEn: swap(goodNotices.en, "  unclear: Say it another way.\n", ""),
    },
    { ...smallCatalog, notices },
  );
  expect(without.map((one) => `${one.line} ${one.code}`)).toEqual(["5 F033", "10 F033"]);
});
