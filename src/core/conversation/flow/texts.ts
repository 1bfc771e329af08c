/**
 * From what stands in the files to a `Text`: cut at its names, one variant per channel and per time it is said, in every language.
 * In: a text of each language with its place. Out: the `Text`, and every sentence as it was written, for the linter. Missing languages are F020.
 */
import type { Channel } from "../../words/address.ts";
import type { Locale } from "../../words/locale.ts";
import type { Template, Text } from "./model.ts";
import { type Locate, type Position, type Problem, problem } from "./problem.ts";
import type { TextFile } from "./schema.ts";

export type Role = "say" | "ask" | "choose" | "unclear" | "silence" | "notice";

/** One sentence of a file, as it was written. */
export interface Written {
  /** The text's key in the model. */
  readonly key: string;
  readonly role: Role;
  /** Absent for a notice. */
  readonly flow?: string;
  readonly step?: string;
  readonly locale: Locale;
  readonly channels: readonly Channel[];
  /** 0 for what is said the first time. */
  readonly time: number;
  readonly template: Template;
  readonly raw: string;
  readonly at: Position;
}

export interface Found {
  readonly text: TextFile;
  readonly path: readonly PropertyKey[];
  readonly locate: Locate;
}

export interface Place {
  readonly key: string;
  readonly role: Role;
  readonly flow?: string;
  readonly step?: string;
}

const both: readonly Channel[] = ["sms", "whatsapp"];

export function textOf(place: Place, found: Readonly<Record<Locale, Found>>, written: Written[], problems: Problem[]): Text {
  const variants = (locale: Locale): Text["variants"][Locale] => {
    const { text, path, locate } = found[locale];
    const lines = linesOf(text, path, locate).map(({ raw, channels, time, at }) => {
      const template = templateOf(raw);
      const stray = template.find((part) => typeof part === "string" && /[{}]/.test(part));
      if (stray !== undefined)
        problems.push(
          problem(at, "F014", "error", "a brace that names nothing", "Write {name}, in lower-case letters, digits and hyphens."),
        );
      return { ...place, locale, channels, time, template, raw, at };
    });
    written.push(...lines);
    const of = (channel: Channel): Template[] => lines.filter((line) => line.channels.includes(channel)).map((line) => line.template);
    const [sms, whatsapp] = [of("sms"), of("whatsapp")];
    return Array.from({ length: Math.max(sms.length, whatsapp.length) }, (_, time) => ({
      sms: sms[time] ?? sms.at(-1) ?? [],
      whatsapp: whatsapp[time] ?? whatsapp.at(-1) ?? [],
    }));
  };
  return { key: place.key, variants: { fr: variants("fr"), en: variants("en") } };
}

type Line = Pick<Written, "raw" | "channels" | "time" | "at">;

function linesOf(text: TextFile, path: readonly PropertyKey[], locate: Locate): Line[] {
  if (typeof text === "string") return [{ raw: clean(text), channels: both, time: 0, at: locate(path) }];
  if (Array.isArray(text)) return text.map((one, time) => ({ raw: clean(one), channels: both, time, at: locate([...path, time]) }));
  return both.flatMap((channel) => linesOf(text[channel], [...path, channel], locate).map((line) => ({ ...line, channels: [channel] })));
}

/** One Unicode form, and no line break that only the YAML block left behind. */
const clean = (raw: string): string => raw.normalize("NFC").trim();

export function templateOf(raw: string): Template {
  return raw.split(/(\{[a-z][a-z0-9-]*\})/).flatMap((part): (string | { readonly name: string })[] => {
    if (part === "") return [];
    return /^\{[a-z][a-z0-9-]*\}$/.test(part) ? [{ name: part.slice(1, -1) }] : [part];
  });
}

export const namesOf = (template: Template): string[] => template.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
