/**
 * The practices: read, completed by the environment, checked against one another.
 * In: parsed files and what the environment adds. Out: practices ready to be served, or what is wrong (F06x). Two never share an address.
 */
import { weighSms } from "../../core/conversation/flow/lint-channels.ts";
import { wording } from "../../core/conversation/flow/lint-words.ts";
import { type Locate, type Problem, problem } from "../../core/conversation/flow/problem.ts";
import { foldForSms } from "../../core/conversation/flow/render.ts";
import { shaped } from "../../core/conversation/flow/shape.ts";
import type { Address } from "../../core/words/address.ts";
import { PracticeId } from "../../core/words/ids.ts";
import { Locale } from "../../core/words/locale.ts";
import { type CalendarName, type Practice, PracticeFile, type TemplateSids } from "../../core/words/practice.ts";
import { lintDistress } from "./distress-texts.ts";

/** What BOT_ADDRESSES, THERAPIST_ADDRESSES, SMS_FROM, OPERATOR_ADDRESS and TEMPLATES say: it wins over the default practice's file. */
export interface Overrides {
  readonly bot?: readonly Address[];
  readonly therapist?: readonly Address[];
  readonly smsFrom?: string;
  readonly operator?: Address;
  readonly templates?: TemplateSids;
  /** The names that CALENDARS knows, for every practice. */
  readonly calendars?: readonly CalendarName[];
}

export interface PracticeSource {
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** `addresses: "needed"` for a server; a linter of files alone does not know them. */
export function readPractices(
  sources: readonly PracticeSource[],
  overrides: Overrides,
  addresses: "needed" | "unknown",
): { readonly practices: readonly Practice[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const main = sources.some((source) => source.name === "default")
    ? "default"
    : [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))[0]?.name;
  const practices: Practice[] = [];
  const taken = new Map<Address, string>();
  const locates = new Map<Practice, Locate>();
  for (const { name, value, locate } of sources) {
    const id = PracticeId.safeParse(name);
    if (!id.success)
      problems.push(
        problem(
          locate([]),
          "F004",
          "error",
          `"${name}" cannot name a practice`,
          "Rename the file: lower-case letters, digits and hyphens.",
        ),
      );
    const read = shaped(PracticeFile, value, locate, Object.keys(PracticeFile.shape));
    if (!read.ok) problems.push(...read.why.map((one) => ({ ...one, code: "F060" })));
    if (!id.success || !read.ok) continue;
    const practice = completed(id.data, read.value, name === main ? overrides : {});
    problems.push(...lintPractice(practice, locate));
    if (practice.bot.length === 0 && addresses === "needed") {
      problems.push(
        problem(
          locate(["bot"]),
          "F062",
          "error",
          `nobody can write to "${name}"`,
          name === main ? 'Set BOT_ADDRESSES, or add bot: ["whatsapp:+33…"].' : 'Add bot: ["whatsapp:+33…"].',
        ),
      );
    }
    practice.bot.forEach((address, at) => {
      const other = taken.get(address);
      if (other !== undefined)
        problems.push(
          problem(
            locate(["bot", at]),
            "F061",
            "error",
            `this address of "${name}" belongs to "${other}" too`,
            "Give each practice its own address.",
          ),
        );
      taken.set(address, name);
    });
    if (practice.therapist.length === 0 && addresses === "needed") {
      problems.push(
        problem(
          locate(["therapist"]),
          "F064",
          "error",
          `nobody reads what clients of "${name}" are told was passed on`,
          name === main ? 'Set THERAPIST_ADDRESSES, or add therapist: ["whatsapp:+33…"].' : 'Add therapist: ["whatsapp:+33…"].',
        ),
      );
    }
    practice.calendars.forEach((calendar, at) => {
      if (addresses === "unknown" || overrides.calendars?.includes(calendar) === true) return;
      const place = locate(["calendars", at]);
      problems.push(problem(place, "F068", "error", `CALENDARS knows no "${calendar}"`, `Add {"${calendar}":"https://…"} to CALENDARS.`));
    });
    practices.push(practice);
    locates.set(practice, locate);
  }
  for (const [practice, locate] of locates) problems.push(...talksToItself(practice, taken, locate));
  return { practices, problems };
}

/** A bot that writes to a bot answers itself for ever. */
function talksToItself(practice: Practice, bots: ReadonlyMap<Address, string>, locate: Locate): Problem[] {
  const readers = [
    ...practice.therapist.map((address, at) => ({ who: "therapist", address, path: ["therapist", at] })),
    ...(practice.operator === undefined ? [] : [{ who: "operator", address: practice.operator, path: ["operator"] }]),
  ];
  return readers.flatMap(({ who, address, path }) => {
    const bot = bots.get(address);
    return bot === undefined
      ? []
      : [
          problem(
            locate(path),
            "F065",
            "error",
            `this address of the ${who} of "${practice.id}" is the one that the bot of "${bot}" writes from`,
            `Give the address of the ${who}'s own phone.`,
          ),
        ];
  });
}

function completed(id: PracticeId, file: PracticeFile, overrides: Overrides): Practice {
  const { bot, therapist, templates, ...rest } = file;
  return {
    ...rest,
    id,
    bot: overrides.bot ?? bot ?? [],
    therapist: overrides.therapist ?? therapist ?? [],
    templates: { ...templates, ...overrides.templates },
    ...(overrides.smsFrom === undefined ? {} : { smsFrom: overrides.smsFrom }),
    ...(overrides.operator === undefined ? {} : { operator: overrides.operator }),
  };
}

/** What the practice says in its own words passes the same lists as the flows. */
function lintPractice(practice: Practice, locate: Locate): Problem[] {
  const { access } = practice.address;
  const said =
    access === undefined ? [] : Locale.options.map((locale) => ({ locale, text: access[locale], path: ["address", "access", locale] }));
  const rates = weighSms(practice.rates, locate(["rates"]), "Write it with other signs: prices are quoted as they stand.").map((one) => ({
    ...one,
    severity: "warning" as const,
  }));
  const place = foldForSms(`${practice.address.street} ${practice.address.city}`);
  return [
    ...lintDistress(practice, locate),
    ...said.flatMap(({ locale, text, path }) => [
      ...wording(text, locale, locate(path), { kept: false, routine: true }),
      ...weighSms(text, locate(path), "Say it with other words."),
    ]),
    ...rates,
    ...weighSms(place, locate(["address"]), "Write it in Latin letters.").map((one) => ({ ...one, severity: "warning" as const })),
  ];
}
