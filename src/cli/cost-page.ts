/**
 * What each text of the default practice costs that it sends by itself: every notice, what is told of a request that ends or an hour that is
 * offered, and what code composes out of several (`cost-scenes.ts`). In: the flows as compiled. Out: `docs/sms.md`, and which rows need a reason and
 * have none. Measured twice: with the usual samples, and with a long first name and the longest date of the year. Sends nothing.
 */
import { sayBy, sayDate, saySlot } from "../core/booking/describe.ts";
import type { Slot } from "../core/booking/request.ts";
import type { Catalog, Fact } from "../core/conversation/flow/catalog.ts";
import type { Compiled } from "../core/conversation/flow/compile.ts";
import { type Segments, segments } from "../core/conversation/flow/render.ts";
import { sampleBody } from "../core/conversation/flow/sample.ts";
import { Locale } from "../core/words/locale.ts";
import type { Practice } from "../core/words/practice.ts";
import { dateOf, dayMs } from "../core/words/time.ts";
import { composed } from "./cost-scenes.ts";

/** Why a text is more than one segment: by its key, or by the beginning of several keys, ended by `*`. */
export type Reasons = Readonly<Record<string, string>>;

interface Row {
  readonly key: string;
  /** Of what is composed: what stands in it, everyday and at its longest. */
  readonly what?: string;
  /** In each language: with the samples, and with the longest of what they stand for. The dearest wording of several. */
  readonly weights: Readonly<Record<Locale, { readonly usual: Segments; readonly longest: Segments }>>;
}

export function costRows(compiled: Compiled, catalog: Catalog, practice: Practice): readonly Row[] {
  const told = (catalog.entries ?? []).filter((entry) => entry.startsWith("declined.") || entry.startsWith("proposal."));
  const keys = compiled.written.flatMap(({ key, flow, step, role }) =>
    (flow === undefined && role === "notice") || (role === "choose" && told.includes(`${flow}.${step}`)) ? [key] : [],
  );
  const long = withLongest(catalog);
  const weight = (key: string, locale: Locale, from: Catalog): Segments =>
    dearest(
      compiled.written
        .filter((line) => line.key === key && line.locale === locale && line.channels.includes("sms"))
        .map((line) => segments(sampleBody(line, "sms", compiled.model, from, catalog.facts.words?.sample[locale] ?? "").text)),
    );
  const both = (key: string, locale: Locale) => ({ usual: weight(key, locale, catalog), longest: weight(key, locale, long) });
  return [
    ...[...new Set(keys)].map((key) => ({ key, weights: { fr: both(key, "fr"), en: both(key, "en") } })),
    ...composed(compiled.model, practice).map(({ key, what, texts: { fr, en } }) => ({
      key,
      what,
      weights: { fr: weighed(fr), en: weighed(en) },
    })),
  ];
}

const weighed = ({ usual, longest }: Readonly<Record<"usual" | "longest", string>>) => ({
  usual: segments(usual),
  longest: segments(longest),
});

/** Rows above one segment without a reason, and reasons without a row. */
export function unreasoned(rows: readonly Row[], reasons: Reasons): readonly string[] {
  const dear = rows.filter(isDear).map(({ key }) => key);
  const idle = Object.keys(reasons).filter((name) => !dear.some((key) => reasonFor(key, reasons) === reasons[name]));
  return [...dear.filter((key) => reasonFor(key, reasons) === undefined), ...idle.map((name) => `${name}: a reason for nothing`)];
}

export function costPage(rows: readonly Row[], reasons: Reasons): string {
  const made = rows.filter(({ what }) => what !== undefined);
  const fixed = rows.filter(({ what }) => what === undefined);
  const dear = fixed.filter(isDear).toSorted((a, b) => heaviest(b) - heaviest(a) || (a.key < b.key ? -1 : 1));
  const head = ["| text | French | longest | English | longest |", "|---|---|---|---|---|"];
  return [
    "# What an SMS costs here",
    "",
    "Written by `npm run generate` from `flows/` and the practice of Martigues: do not edit it; the reasons stand in `src/cli/cost-reasons.ts`. An SMS is billed by segment: 160 letters of its own alphabet (GSM-7), 153 each once there are several; one letter outside of it (UCS-2) and they are 70 and 67.",
    "",
    `${fixed.length} texts: every notice, and what is told of a request that ends or of hours that are offered, with their numbered answers. *Segments · letters*, first with everyday values (« Zoé », « jeudi 26 novembre à 14h »), then with the longest of them (« Marie-Hélène », « mercredi 30 septembre à 14h30 »). What a person writes themselves is relayed as it is, and is counted here as one short sentence. All are GSM-7${rows.some(isWide) ? ", but for those marked" : ""}.`,
    "",
    `## More than one segment: ${dear.length}, and why`,
    "",
    "| text | French | longest | English | longest | why |",
    "|---|---|---|---|---|---|",
    ...dear.map((row) => `| ${[...cells(row), reasonFor(row.key, reasons) ?? ""].join(" | ")} |`),
    "",
    `## Composed by code: ${made.length}`,
    "",
    "Lists, digests, echoes with what speaks against an hour, offers of three hours: said by the very turns that say them, once with everyday values, then at their longest: long first names, the longest dates, five lines where there are two. A list grows by about forty letters a line; more than eight sessions of an absence are counted, not named.",
    "",
    "| text | what | French | longest | English | longest | why, above one |",
    "|---|---|---|---|---|---|---|",
    ...made.map((row) => {
      const [key, ...counts] = cells(row);
      return `| ${[key, row.what ?? "", ...counts, reasonFor(row.key, reasons) ?? ""].join(" | ")} |`;
    }),
    "",
    `## One segment, whatever the date: ${fixed.length - dear.length}`,
    "",
    ...head,
    ...fixed.filter((row) => !isDear(row)).map((row) => `| ${cells(row).join(" | ")} |`),
    "",
  ].join("\n");
}

const cells = ({ key, weights }: Row): readonly string[] => [
  `\`${key}\``,
  ...Locale.options.flatMap((locale) => [said(weights[locale].usual), said(weights[locale].longest)]),
];
const said = ({ segments: count, units, encoding }: Segments): string => `${count} · ${units}${encoding === "ucs2" ? " UCS-2" : ""}`;

const all = ({ weights }: Row): readonly Segments[] => Locale.options.flatMap((locale) => [weights[locale].usual, weights[locale].longest]);
const isDear = (row: Row): boolean => all(row).some(({ segments: count }) => count > 1);
const isWide = (row: Row): boolean => all(row).some(({ encoding }) => encoding === "ucs2");
const heaviest = (row: Row): number => Math.max(...all(row).map(({ segments: count, units }) => count * 10_000 + units));

function dearest(found: readonly Segments[]): Segments {
  const [first] = found.toSorted((a, b) => b.segments - a.segments || b.units - a.units);
  if (first === undefined) throw new Error("a text that nobody wrote has no weight");
  return first;
}

function reasonFor(key: string, reasons: Reasons): string | undefined {
  if (Object.hasOwn(reasons, key)) return reasons[key];
  const name = Object.keys(reasons).find((each) => each.endsWith("*") && key.startsWith(each.slice(0, -1)));
  return name === undefined ? undefined : reasons[name];
}

/** A Wednesday in September: no day of the year is longer to say, in either language. */
const slot: Slot = { wall: "2026-09-30T14:30", zone: "Europe/Paris", at: Date.UTC(2026, 8, 30, 12, 30), minutes: 90 };
const name = "Marie-Hélène";

function longest(locale: Locale): Readonly<Record<string, string>> {
  const [full, short, dated] = (["long", "short", "dated"] as const).map((style) => saySlot(slot, locale, style)) as [
    string,
    string,
    string,
  ];
  const day = sayDate(dateOf(slot.wall), locale, "long");
  const three = locale === "fr" ? `${short}, ${short} ou ${short}` : `${short}, ${short} or ${short}`;
  return {
    ...Object.fromEntries(["pending", "booked", "wish", "earliest", "until", "news"].map((fact) => [fact, full])),
    ...Object.fromEntries(["asked", "leaving", "wrote", "at"].map((fact) => [fact, dated])),
    ...Object.fromEntries(["when", "old"].map((fact) => [fact, short])),
    ...Object.fromEntries(["sessions-day", "back", "next-open", "horizon"].map((fact) => [fact, day])),
    "sessions-at": locale === "fr" ? "10h30, 14h30 et 16h30" : "10:30, 14:30 and 16:30",
    // As it is put to her by SMS.
    due: sayBy(slot.at, slot.at - 7 * dayMs, slot.zone, locale).replace(" à ", " "),
    name,
    who: `${name} ..44`,
    line: `${short} ${name} ..44`,
    slots: three,
  };
}

function withLongest(catalog: Catalog): Catalog {
  const values = { fr: longest("fr"), en: longest("en") };
  const stretch = (facts: Readonly<Record<string, Fact>>): Record<string, Fact> =>
    Object.fromEntries(
      Object.entries(facts).map(([fact, spec]) => [
        fact,
        { ...spec, sample: { fr: values.fr[fact] ?? spec.sample.fr, en: values.en[fact] ?? spec.sample.en } },
      ]),
    );
  return { ...catalog, facts: stretch(catalog.facts), noticeFacts: stretch(catalog.noticeFacts ?? {}) };
}
