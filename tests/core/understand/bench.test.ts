/** The commands that grade and explain: what they print and write, on small files made here. Nothing in them understands by itself. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { datedOf, labelsOf, toldOf } from "../../../src/cli/bench-understand-shape.ts";
import { explainTyped } from "../../../src/cli/explain.ts";
import { therapistReply } from "../../../src/core/conversation/understand/therapist-reply.ts";
import { understand } from "../../../src/core/conversation/understand/understand.ts";
import { readWhen } from "../../../src/core/conversation/understand/when.ts";
import { Code } from "../../../src/core/words/ids.ts";

const now = "2026-11-24T10:00";
const folder = mkdtempSync(join(tmpdir(), "understood-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly lines: readonly string[];
  readonly written: readonly unknown[];
}

async function bench(kind: string, rows: readonly string[]): Promise<Ran> {
  const [file, out] = [join(folder, `${kind}.jsonl`), join(folder, `${kind}.out`)];
  writeFileSync(file, `${rows.join("\n")}\n`);
  writeFileSync(out, "");
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli/bench-understand.ts", kind, file, "--out", out],
      { cwd: root },
      (error, stdout) => {
        const lines = stdout.trim().split("\n");
        const written = readFileSync(out, "utf8")
          .trim()
          .split("\n")
          .flatMap((line): unknown[] => (line === "" ? [] : [JSON.parse(line)]));
        done({ code: error === null ? 0 : Number(error.code), lines, written });
      },
    );
  });
}

const command = (...line: readonly string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((done) => {
    const cwd = fileURLToPath(new URL("../../..", import.meta.url));
    execFile(process.execPath, ["--import", "tsx", ...line], { cwd }, (error, out, told) =>
      done({ code: error === null ? 0 : Number(error.code), out, error: told }),
    );
  });

describe("a command that cannot be read says so in a line, and exits 78", { timeout: 60_000 }, () => {
  test("a place that cannot be written", async () => {
    const file = join(folder, "one.jsonl");
    writeFileSync(file, `${JSON.stringify({ text: "merci", intents: ["thanks"] })}\n`);
    const { code, error, out } = await command("src/cli/bench-understand.ts", "intents", file, "--out", join(folder, "nowhere", "x"));
    expect([code, out, error.trim().split("\n").length]).toEqual([78, "", 1]);
    expect(error).toContain("nowhere");
  });
  test("an option that nobody knows", async () => {
    const { code, error } = await command("src/cli/flows.ts", "explain", "--nope");
    expect(code).toBe(78);
    expect(error).toContain("--nope");
    expect(error).not.toContain("node:internal");
  });
  test("--help is no error", async () => {
    const { code, out } = await command("src/cli/flows.ts", "explain", "--help");
    expect(code).toBe(0);
    expect(out).toContain("npm run flows -- lint");
  });
});

describe("the bench", { timeout: 60_000 }, () => {
  test("names malformed rows, keeps the order of the file, scores the rest", async () => {
    const { code, lines, written } = await bench("intents", [
      JSON.stringify({ id: "1", text: "vos tarifs ?", intents: ["rates"], lang: "fr", tags: [], more: 1 }),
      "not json",
      JSON.stringify({ text: 12, intents: ["book"] }),
      "",
      JSON.stringify({ text: "bonjour, c'est où ?", intents: ["greeting", "address"] }),
      JSON.stringify({ text: "merci", intents: ["rates"], grey: true }),
      JSON.stringify({ text: "dispo jeudi ?" }),
      JSON.stringify({ text: "merci", intents: ["rates"] }),
    ]);
    expect(code).toBe(1);
    expect(lines[0]).toBe("line 2: not JSON");
    expect(lines[1]).toContain("line 3: text");
    expect(lines.at(-1)).toBe("score: 0.667");
    expect(written).toEqual([
      { intents: ["rates"] },
      {},
      {},
      { intents: ["address"] },
      { intents: ["thanks"] },
      { intents: ["book"] },
      { intents: ["thanks"] },
    ]);
  });
  test("an unknown kind or file exits 78", async () => {
    expect((await bench("moods", ["{}"])).code).toBe(78);
  });
  test("dates: other right readings count, and the clock alone where no day was said", async () => {
    const { code, lines, written } = await bench("dates", [
      JSON.stringify({
        text: "jeudi prochain",
        reference: now,
        expected: { kind: "day", start: "2026-12-03", accept: [{ kind: "day", start: "2026-11-26" }] },
      }),
      JSON.stringify({ text: "14h30", reference: now, expected: { kind: "instant", start: "2020-01-01T14:30", dateless: true } }),
      JSON.stringify({ text: "demain", reference: now, expected: { kind: "day", start: "2026-11-26" } }),
    ]);
    expect(code).toBe(0);
    expect(lines).toContain("confidently wrong: 0.333 (1 of 3)");
    expect(lines.at(-1)).toBe("score: 0.667");
    expect(written[1]).toEqual({ kind: "instant", start: "2026-11-24T14:30", dateless: true });
  });
});

test.each([
  ["demain 14h", { kind: "instant", start: "2026-11-25T14:00" }],
  ["vers 14h", { kind: "instant", start: "2026-11-24T14:00", dateless: true, approx: true }],
  ["demain", { kind: "day", start: "2026-11-25" }],
  ["demain en fin de matinée", { kind: "daypart", start: "2026-11-25", part: "fin_matin" }],
  ["le soir", { kind: "daypart", start: "2026-11-24", part: "soir", dateless: true }],
  ["la semaine prochaine", { kind: "interval", start: "2026-11-30", end: "2026-12-06" }],
  ["la semaine prochaine le matin", { kind: "interval", start: "2026-11-30", end: "2026-12-06", part: "matin" }],
  ["après 18h", { kind: "interval", start: "2026-11-24T18:00", end: null, dateless: true }],
  ["jeudi avant 10h", { kind: "interval", start: null, end: "2026-11-26T10:00" }],
  ["à partir de lundi", { kind: "interval", start: "2026-11-30", end: null }],
  ["dès que possible", { kind: "none" }],
  ["sauf le mercredi", { kind: "none" }],
  [
    "lundi ou mardi",
    {
      kind: "ambiguous",
      alternatives: [
        { kind: "day", start: "2026-11-30" },
        { kind: "day", start: "2026-12-01" },
      ],
    },
  ],
])("as data, %j is %j", (text, dated) => {
  expect(datedOf(readWhen(text, { now, locale: "fr" }).when, "2026-11-24")).toEqual(dated);
});

test.each([
  ["oui merci", ["yes"]],
  ["bonjour", ["greeting"]],
  ["menu", ["help"]],
  ["y a un parking ?", ["address"]],
  ["laissez tomber", ["no"]],
  ["je veux mourir", ["crisis"]],
  ["STOP", ["stop"]],
  ["asdf", ["out_of_scope"]],
  ["je vais être en retard", ["human"]],
])("as data, %j is %j", (text, labels) => {
  expect(labelsOf(understand(text, { now, locale: "fr", expects: "nothing" }))).toEqual(labels);
});

test.each([
  ["oui", ["K7"], { action: "confirm", code: "K7" }],
  ["oui", ["K7", "B2"], { action: "unclear" }],
  ["oui", [], { action: "unclear" }],
  ["complet", ["K7"], { action: "decline", code: "K7", note: "complet" }],
  ["oui à 14h", ["K7"], { action: "confirm", code: "K7" }],
  ["plutôt 15h", ["K7"], { action: "propose", code: "K7", date: { kind: "instant", start: "2026-11-24T15:00", dateless: true } }],
  ["c'est pour quoi ?", ["K7"], { action: "ask", code: "K7" }],
  ["qui K7", ["K7", "B2"], { action: "ask", code: "K7" }],
  ["liste", [], { action: "list" }],
  ["annule", ["K7"], { action: "undo" }],
  ["B2 non, K7 oui", ["K7", "B2"], { action: "confirm", code: "K7", also: [{ action: "decline", code: "B2" }] }],
])("as data, her %j with %j waiting is %j", (text, pending, told) => {
  const codes = pending.map((code) => Code.parse(code));
  expect(toldOf(therapistReply(text, { now, locale: "fr", codes, waiting: codes }), pending, "2026-11-24")).toEqual(told);
});

describe("explained", () => {
  const told = (text: string, expects = "nothing"): string => explainTyped(text, { locale: "fr", at: now, expects }) ?? "";
  test("tokens, the rule that fired with its score, the moment and what it assumes", () => {
    const lines = told("slt dispo jeudi ? c cb");
    for (const part of ["salut · dispo · jeudi", "book          1.00  « dispo »", "c est combien", "jeudi: day"])
      expect(lines).toContain(part);
    expect(told("14h30")).toContain("date inferred");
  });
  test("what speaks of danger, and the idioms that do not", () => {
    expect(told("je veux mourir")).toContain("death: « je veux mourir »");
    expect(told("je meurs de faim")).toContain("distress      none");
  });
  test("options that are not understood explain nothing", () => {
    expect(explainTyped("x", { locale: "fr", at: "demain", expects: "nothing" })).toBeUndefined();
    expect(explainTyped("x", { locale: "fr", at: undefined, expects: "all" })).toBeUndefined();
  });
});
