import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sayProblem } from "../../../src/core/conversation/flow/problem.ts";
import { Address } from "../../../src/core/words/address.ts";
import { jsonSchemas } from "../../../src/edge/files/json-schemas.ts";
import { type HousePlace, type Loaded, loadHouse, readHouse } from "../../../src/edge/files/load-house.ts";
import { type WatchedHouse, watchHouse } from "../../../src/edge/files/watch-house.ts";

const flows = join(import.meta.dirname, "../../../flows");
const bot = Address.parse("whatsapp:+33644665099");
const her = Address.parse("+33611111111");

let dir: string;
let place: HousePlace;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "accueil-files-"));
  await cp(flows, dir, { recursive: true });
  place = { flowsDir: dir, practicesDir: join(dir, "practices"), overrides: { bot: [bot], therapist: [her] } };
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Returns the line of the first character that differs. */
async function edit(file: string, from: string, to: string): Promise<number> {
  const text = await readFile(join(dir, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(join(dir, file), text.replace(from, to));
  const same = [...to].findIndex((letter, at) => letter !== from[at]);
  return text.slice(0, text.indexOf(from) + Math.max(0, same)).split("\n").length;
}

async function problemsOf(): Promise<string[]> {
  const loaded = await loadHouse(place);
  return loaded.ok
    ? []
    : loaded.why.filter((one) => one.severity === "error").map((one) => `${one.file.slice(dir.length + 1)}:${one.line} ${one.code}`);
}

async function loaded(): Promise<Loaded> {
  const house = await loadHouse(place);
  if (!house.ok) throw new Error(house.why.map(sayProblem).join("\n"));
  return house.value;
}

describe("the house's own files", () => {
  test("have no problem at all", async () => {
    const { compiled, problems } = await readHouse({ flowsDir: flows, practicesDir: join(flows, "practices") }, "unknown");
    expect(problems.map(sayProblem)).toEqual([]);
    expect(compiled?.model.flows.size).toBeGreaterThan(15);
  });

  test("name their schema for both kinds of editor, and the schemas are fresh", async () => {
    for (const [name, contents] of jsonSchemas())
      expect(await readFile(join(flows, "schema", name), "utf8"), `${name}: run npm run generate`).toBe(contents);
    const head = (await readFile(join(flows, "practices/martigues.yaml"), "utf8")).split("\n").slice(0, 2);
    expect(head).toEqual(["# yaml-language-server: $schema=../schema/practice.schema.json", "# $schema: ../schema/practice.schema.json"]);
  });
});

describe("loading", () => {
  test("gives the model, and the practice completed by the environment", async () => {
    const house = await loaded();
    expect(house.model.flows.get("request")?.start).toBe("begin");
    expect(house.practices).toMatchObject([
      {
        id: "martigues",
        bot: [bot],
        therapist: [her],
        templates: {},
        session: { minutes: 90 },
        hours: { sat: [{ from: "09:00", to: "12:00" }] },
      },
    ]);
  });

  test("the environment wins over the file, template by template", async () => {
    const sid = (digit: string): string => `HX${digit.repeat(32)}`;
    await edit(
      "practices/martigues.yaml",
      "diary: unknown",
      `diary: unknown\nbot: ["+33622222222"]\noperator: "+33633333333"\ntemplates: { notice: ${sid("a")}, waiting: ${sid("a")} }`,
    );
    place = { ...place, overrides: { bot: [bot], therapist: [her], smsFrom: "Accueil", templates: { notice: sid("b") } } };
    expect((await loaded()).practices).toMatchObject([
      { bot: [bot], therapist: [her], smsFrom: "Accueil", operator: "+33633333333", templates: { notice: sid("b"), waiting: sid("a") } },
    ]);
  });

  test.each([
    ["a step that does not exist", "request.yaml", "go: ready", "go: raedy", "F010"],
    ["a tab", "rates.yaml", "steps:\n  - step", "steps:\n\t- step", "F001"],
    ["hours that end before they start", "practices/martigues.yaml", "09:00-12:00", "12:00-09:00", "F060"],
    ["a misspelt key of the practice", "practices/martigues.yaml", "horizonDays:", "horizonDay:", "F060"],
    ["an unquoted phone number", "practices/martigues.yaml", "phone: 06 44 66 50 99", "phone: 0644665099", "F002"],
    ["an emoji in a distress text", "practices/martigues.yaml", "Merci de l'avoir écrit.", "Merci de l'avoir écrit 🌸.", "F042"],
    [
      "a text of an alert that is not set up",
      "practices/martigues.yaml",
      "personne ne lit ici en continu",
      "le cabinet est prévenu",
      "F066",
    ],
    ["the same in English", "practices/martigues.yaml", "nobody reads here all the time. You can", "the practice is told. You can", "F066"],
    ["a wrong number first", "practices/martigues.yaml", "Appelez le 15 ou le 112", "Appelez le 112 ou le 15", "F067"],
    [
      "a wrong number first in the line that reminds",
      "practices/martigues.yaml",
      "3114 answers day and night",
      "15 answers day and night",
      "F067",
    ],
    [
      "an alert that does not say what happens at night",
      "practices/martigues.yaml",
      "  alert: none",
      "  alert: { death: { fr: x, en: x } }",
      "F060",
    ],
    ["a notice misspelt in English", "en/notices/client.yaml", "  relay-out:", "  relay-uot:", "F021"],
  ])("refuses %s, and says where", async (_name, file, from, to, code) => {
    const line = await edit(file, from, to);
    expect(await problemsOf()).toContain(`${file}:${line} ${code}`);
  });

  test("refuses a calendar that CALENDARS does not name, and says nothing of a URL in the file", async () => {
    const line = await edit("practices/martigues.yaml", "diary: unknown", "diary: unknown\ncalendars: [agenda]");
    expect(await problemsOf()).toEqual([`practices/martigues.yaml:${line + 1} F068`]);
    place = { ...place, overrides: { ...place.overrides, calendars: ["agenda"] } };
    expect((await loaded()).practices).toMatchObject([{ calendars: ["agenda"] }]);
    await edit("practices/martigues.yaml", "calendars: [agenda]", 'calendars: ["https://calendar.example/s3cr3t.ics"]');
    const read = await loadHouse(place);
    expect(read.ok ? "" : JSON.stringify(read.why)).toMatch(/^(?!.*s3cr3t).*F060/);
  });

  test("refuses a house without a practice, and a practice that nobody can write to", async () => {
    place = { ...place, overrides: { therapist: [her] } };
    expect(await problemsOf()).toEqual([expect.stringMatching(/^practices\/martigues.yaml:\d+ F062$/)]);
    await rm(join(dir, "practices/martigues.yaml"));
    expect(await problemsOf()).toEqual(["practices:1 F063"]);
  });

  test("refuses a practice whose therapist cannot be reached", async () => {
    place = { ...place, overrides: { bot: [bot] } };
    const refused = await loadHouse(place);
    expect(refused.ok ? [] : refused.why.map(sayProblem)).toEqual([
      expect.stringMatching(/martigues\.yaml:\d+:\d+ {2}error F064 .*Set THERAPIST_ADDRESSES, or add therapist/),
    ]);
  });

  test("a linter of files alone asks for no address", async () => {
    const { problems } = await readHouse({ ...place, overrides: {} }, "unknown");
    expect(problems.map(sayProblem)).toEqual([]);
  });

  test.each([
    ["her own bot's, from the environment", { bot: [bot], therapist: [her, bot] }, "", "martigues"],
    ["her own bot's, from the file", { bot: [bot] }, `therapist: ["${her}", "${bot}"]`, "martigues"],
    ["the operator's", { bot: [bot], therapist: [her] }, `operator: "${bot}"`, "martigues"],
    ["another practice's", { bot: [bot], therapist: ["+33655555555" as Address] }, "", "sausset"],
  ] as const)("refuses a reader's address that a bot writes from: %s", async (_, overrides, line, owner) => {
    const file = await readFile(join(dir, "practices/martigues.yaml"), "utf8");
    await writeFile(join(dir, "practices/sausset.yaml"), `${file}\nbot: ["+33655555555"]\ntherapist: ["+33666666666"]\n`);
    await writeFile(join(dir, "practices/martigues.yaml"), `${file}\n${line}\n`);
    place = { ...place, overrides };
    const refused = await loadHouse(place);
    expect(refused.ok ? [] : refused.why.map(sayProblem)).toEqual([
      expect.stringMatching(new RegExp(`martigues\\.yaml:\\d+:\\d+ {2}error F065 .* of "martigues" is .* the bot of "${owner}"`)),
    ]);
    if (line !== "") expect(refused.ok ? [] : refused.why.map((one) => one.line)).toEqual([file.split("\n").length + 1]);
  });

  test("refuses two practices with one address", async () => {
    const file = await readFile(join(dir, "practices/martigues.yaml"), "utf8");
    await writeFile(join(dir, "practices/sausset.yaml"), `${file}\nbot: ["+33655555555", "${bot}"]\ntherapist: ["${her}"]\n`);
    const second = await loadHouse(place);
    expect(second.ok ? [] : second.why.map(({ code, what }) => `${code} ${what}`)).toEqual([
      'F061 this address of "sausset" belongs to "martigues" too',
    ]);
    await edit("practices/sausset.yaml", `, "${bot}"`, "");
    expect((await loaded()).practices.map((one) => [one.id, one.bot])).toEqual([
      ["martigues", [bot]],
      ["sausset", ["+33655555555"]],
    ]);
  });

  test("a practice named default is the one that the environment completes", async () => {
    const file = await readFile(join(dir, "practices/martigues.yaml"), "utf8");
    await writeFile(join(dir, "practices/default.yaml"), file);
    await writeFile(join(dir, "practices/arles.yaml"), `${file}\nbot: ["+33655555555"]\ntherapist: ["${her}"]\n`);
    await rm(join(dir, "practices/martigues.yaml"));
    expect((await loaded()).practices.map((one) => [one.id, one.bot])).toEqual([
      ["arles", ["+33655555555"]],
      ["default", [bot]],
    ]);
  });

  test("two files of notices share their keys", async () => {
    await writeFile(join(dir, "notices/second.yaml"), "notices:\n  unclear: Pardon ?\n");
    expect(await problemsOf()).toEqual(["notices/second.yaml:2 F004"]);
  });
});

describe("reloading", () => {
  let watched: WatchedHouse | undefined;
  afterEach(() => watched?.close());

  /** Resolves with the next word of the watcher. */
  function nextWord(first: Loaded): {
    readonly house: WatchedHouse;
    readonly next: () => Promise<{ readonly swapped?: Loaded; readonly refused?: readonly string[] }>;
  } {
    const words: { readonly swapped?: Loaded; readonly refused?: readonly string[] }[] = [];
    const waiting: ((word: (typeof words)[number]) => void)[] = [];
    const hear = (word: (typeof words)[number]): void => {
      const first = waiting.shift();
      if (first === undefined) words.push(word);
      else first(word);
    };
    const house = watchHouse(place, first, {
      swapped: (swapped) => hear({ swapped }),
      refused: (why) => hear({ refused: why.filter((one) => one.severity === "error").map((one) => one.code) }),
    });
    watched = house;
    return { house, next: async () => words.shift() ?? new Promise((resolve) => waiting.push(resolve)) };
  }

  test("a new wording applies; a broken edit keeps the old house and is told; its correction applies", async () => {
    const before = await loaded();
    const { house, next } = nextWord(before);
    await edit("rates.yaml", "Pour rappel, la consultation", "Rappel, la consultation");
    const reworded = await next();
    expect(reworded.swapped?.model.structureHash).toBe(before.model.structureHash);
    expect(reworded.swapped?.model.hash).not.toBe(before.model.hash);
    expect(house.now()).toBe(reworded.swapped);

    await edit("rates.yaml", "go: which", "go: whihc");
    expect(await next()).toEqual({ refused: ["F010"] });
    expect(house.now()).toBe(reworded.swapped);

    await edit("rates.yaml", "go: whihc", "go: which");
    await edit("rates.yaml", "Rappel, la consultation", "La consultation");
    const corrected = await next();
    expect(corrected.swapped?.model.hash).not.toBe(reworded.swapped?.model.hash);
    expect(house.now()).toBe(corrected.swapped);
  });

  test("sees a practice change, and a file that an editor replaces by renaming", async () => {
    const { house, next } = nextWord(await loaded());
    await edit("practices/martigues.yaml", "minutes: 90", "minutes: 60");
    expect((await next()).swapped?.practices[0]?.session.minutes).toBe(60);
    const text = await readFile(join(dir, "en/rates.yaml"), "utf8");
    await writeFile(join(dir, "en/.rates.yaml.swp"), text.replace("Consultation:", "One consultation:"));
    await rename(join(dir, "en/.rates.yaml.swp"), join(dir, "en/rates.yaml"));
    const swapped = (await next()).swapped;
    expect(JSON.stringify(swapped?.model.flows.get("rates")?.steps.get("prices"))).toContain("One consultation:");
    expect(house.now()).toBe(swapped);
  });

  test("a folder that is replaced by another of its name is heard too", async () => {
    const { house, next } = nextWord(await loaded());
    await cp(join(dir, "en"), join(dir, "new"), { recursive: true });
    await rename(join(dir, "en"), join(dir, "old"));
    expect((await next()).refused).toContain("F020");
    await rename(join(dir, "new"), join(dir, "en"));
    await edit("rates.yaml", "Pour rappel, la consultation", "Rappel, la consultation");
    expect((await next()).swapped).toBe(house.now());
    await edit("en/rates.yaml", "Consultation:", "One consultation:");
    expect((await next()).swapped).toBe(house.now());
    expect(JSON.stringify(house.now().model.flows.get("rates")?.steps.get("prices"))).toContain("One consultation:");
  });

  test("a closed house is silent", async () => {
    const first = await loaded();
    const { house } = nextWord(first);
    house.close();
    await edit("rates.yaml", "Pour rappel", "Rappel");
    expect(house.now()).toBe(first);
  });
});
