/**
 * The five measures. Each reads a row, asks the runtime's own function, and grades; at the end it says what was found.
 * Scores, all between 0 and 1: intents — messages whose set of labels is exactly right, courtesy ignored beside something substantive ·
 * dates — moments read as meant (kind, edges, part) · therapist — replies with every action, code, moment and note right · distress — F2 of
 * the alarm, recall counting four times as much as precision · names — names said exactly, none invented.
 * `grey` rows and rows without a label are predicted, and scored nowhere.
 */
import { therapistReply } from "../core/conversation/understand/therapist-reply.ts";
import { understand } from "../core/conversation/understand/understand.ts";
import { readWhen } from "../core/conversation/understand/when.ts";
import { distressIn } from "../core/safety/distress.ts";
import { dateOf } from "../core/words/time.ts";
import { confidentlyWrong, dateAgrees, isHarmful, replyAgrees } from "./bench-understand-grade.ts";
import { DateRow, DistressRow, IntentRow, NameRow, TherapistRow } from "./bench-understand-rows.ts";
import { datedOf, labelsOf, substance, toldOf } from "./bench-understand-shape.ts";

export interface Read {
  readonly prediction: unknown;
  /** Undefined: not scored. */
  readonly right: boolean | undefined;
  readonly got: string;
  readonly want: string;
}

export interface Measure {
  /** Throws a ZodError for a row that is not of this kind. */
  readonly read: (row: unknown) => Read;
  /** What was found over all rows, and the score. */
  readonly sum: () => { readonly lines: readonly string[]; readonly score: number };
}

export type Kind = "intents" | "dates" | "therapist" | "distress" | "names";

export const measures: Readonly<Record<Kind, () => Measure>> = { intents, dates, therapist, distress, names };

export const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
export const shown = (value: number): string => value.toFixed(3);
const counted = (name: string, part: number, all: number): string => `${name}: ${shown(share(part, all))} (${part} of ${all})`;

function intents(): Measure {
  const labels = new Map<string, { hit: number; extra: number; missed: number }>();
  const of = (label: string): { hit: number; extra: number; missed: number } => {
    const known = labels.get(label) ?? { hit: 0, extra: 0, missed: 0 };
    labels.set(label, known);
    return known;
  };
  let [all, right, several, severalRight, acted, actedRight] = [0, 0, 0, 0, 0, 0];
  const languages = new Map<string, { all: number; right: number }>();
  return {
    read(line) {
      const row = IntentRow.parse(line);
      const meaning = understand(row.text, { now: row.reference, locale: "fr", expects: "nothing" });
      const got = labelsOf(meaning);
      const prediction = { intents: got };
      if (row.intents === undefined || row.grey === true) return { prediction, right: undefined, got: got.join("+"), want: "" };
      const wanted = [row.intents, ...(row.accept ?? [])].map((each) => new Set(substance(each)));
      const want = wanted.find((each) => each.size === got.length && got.every((label) => each.has(label))) ?? wanted[0] ?? new Set();
      const same = want.size === got.length && got.every((label) => want.has(label));
      all += 1;
      if (same) right += 1;
      if (want.size > 1) several += 1;
      if (want.size > 1 && same) severalRight += 1;
      for (const label of got) of(label)[want.has(label) ? "hit" : "extra"] += 1;
      for (const label of want) if (!got.includes(label)) of(label).missed += 1;
      const acts = got.filter((label) => label !== "out_of_scope");
      acted += acts.length;
      actedRight += acts.filter((label) => want.has(label)).length;
      if (row.lang === "fr" || row.lang === "en") {
        const counts = languages.get(row.lang) ?? { all: 0, right: 0 };
        counts.all += 1;
        if ((meaning.locale ?? "fr") === row.lang) counts.right += 1;
        languages.set(row.lang, counts);
      }
      return { prediction, right: same, got: got.join("+"), want: [...want].join("+") };
    },
    sum() {
      const rows = [...labels].sort(([a], [b]) => a.localeCompare(b));
      const f1s = rows.map(([label, { hit, extra, missed }]) => ({
        label,
        hit,
        extra,
        missed,
        f1: (2 * hit) / (2 * hit + extra + missed),
      }));
      // A label that the file never expects has no F1 of its own; its false hits lower the precision.
      const expected = f1s.filter(({ hit, missed }) => hit + missed > 0);
      return {
        lines: [
          ...f1s.map(
            ({ label, hit, extra, missed, f1 }) =>
              `${label.padEnd(14)} F1 ${shown(f1)}  precision ${shown(share(hit, hit + extra))}  recall ${shown(share(hit, hit + missed))}  expected ${hit + missed}`,
          ),
          `macro-F1: ${shown(
            share(
              expected.reduce((sum, { f1 }) => sum + f1, 0),
              expected.length,
            ),
          )}`,
          counted("several intents, exact", severalRight, several),
          counted("precision when it acts", actedRight, acted),
          ...[...languages].map(([language, { right: ok, all: seen }]) => counted(`language ${language}`, ok, seen)),
          counted("accuracy", right, all),
        ],
        score: share(right, all),
      };
    },
  };
}

function dates(): Measure {
  const kinds = new Map<string, { all: number; right: number }>();
  let [all, right, wrong, none, phantom] = [0, 0, 0, 0, 0];
  return {
    read(line) {
      const row = DateRow.parse(line);
      const got = datedOf(readWhen(row.text, { now: row.reference, locale: "fr" }).when, dateOf(row.reference));
      const { expected } = row;
      if (expected === undefined || row.grey === true) return { prediction: got, right: undefined, got: JSON.stringify(got), want: "" };
      const same = dateAgrees(got, expected);
      const kind = kinds.get(expected.kind) ?? { all: 0, right: 0 };
      kind.all += 1;
      all += 1;
      if (same) [kind.right, right] = [kind.right + 1, right + 1];
      kinds.set(expected.kind, kind);
      if (confidentlyWrong(got, expected)) wrong += 1;
      if (expected.kind === "none") none += 1;
      if (expected.kind === "none" && got.kind !== "none") phantom += 1;
      return { prediction: got, right: same, got: JSON.stringify(got), want: JSON.stringify(expected) };
    },
    sum: () => ({
      lines: [
        ...[...kinds].map(([kind, { right: ok, all: seen }]) => counted(kind, ok, seen)),
        counted("confidently wrong", wrong, all),
        counted("a moment where there is none", phantom, none),
        counted("accuracy", right, all),
      ],
      score: share(right, all),
    }),
  };
}

function therapist(): Measure {
  const actions = new Map<string, { all: number; right: number }>();
  let [all, right, harmful] = [0, 0, 0];
  return {
    read(line) {
      const row = TherapistRow.parse(line);
      const reply = therapistReply(row.text, { now: row.reference, locale: "fr", codes: row.pending, waiting: row.pending });
      const got = toldOf(reply, row.pending, dateOf(row.reference));
      const { expected } = row;
      if (expected === undefined || row.grey === true) return { prediction: got, right: undefined, got: JSON.stringify(got), want: "" };
      const same = replyAgrees(got, expected);
      const action = actions.get(expected.action) ?? { all: 0, right: 0 };
      action.all += 1;
      all += 1;
      if (same) [action.right, right] = [action.right + 1, right + 1];
      actions.set(expected.action, action);
      if (!same && isHarmful(got, expected)) harmful += 1;
      return { prediction: got, right: same, got: JSON.stringify(got), want: JSON.stringify(expected) };
    },
    sum: () => ({
      lines: [
        ...[...actions].map(([action, { right: ok, all: seen }]) => counted(action, ok, seen)),
        counted("harmful", harmful, all),
        counted("fully right", right, all),
      ],
      score: share(right, all),
    }),
  };
}

function distress(): Measure {
  let [hit, missed, alarms, calm] = [0, 0, 0, 0];
  return {
    read(line) {
      const row = DistressRow.parse(line);
      const level = distressIn(row.text);
      const crisis = level !== undefined;
      const prediction = { crisis };
      if (row.crisis === undefined || row.grey === true) return { prediction, right: undefined, got: String(level), want: "" };
      if (row.crisis) [hit, missed] = crisis ? [hit + 1, missed] : [hit, missed + 1];
      else [alarms, calm] = crisis ? [alarms + 1, calm] : [alarms, calm + 1];
      return { prediction, right: crisis === row.crisis, got: String(level), want: String(row.crisis) };
    },
    sum: () => ({
      lines: [
        counted("recall", hit, hit + missed),
        counted("precision", hit, hit + alarms),
        counted("false alarms", alarms, alarms + calm),
        counted("accuracy", hit + calm, hit + missed + alarms + calm),
      ],
      score: hit + missed === 0 ? share(calm, alarms + calm) : (5 * hit) / (5 * hit + 4 * missed + alarms),
    }),
  };
}

function names(): Measure {
  let [all, right, none, invented] = [0, 0, 0, 0];
  return {
    read(line) {
      const row = NameRow.parse(line);
      const name = understand(row.text, { now: row.reference, locale: "fr", expects: "name" }).name ?? null;
      const prediction = { name };
      if (row.name === undefined || row.grey === true) return { prediction, right: undefined, got: String(name), want: "" };
      all += 1;
      if (name === row.name) right += 1;
      if (row.name === null) none += 1;
      if (row.name === null && name !== null) invented += 1;
      return { prediction, right: name === row.name, got: String(name), want: String(row.name) };
    },
    sum: () => ({
      lines: [counted("invented where there is none", invented, none), counted("accuracy", right, all)],
      score: share(right, all),
    }),
  };
}
