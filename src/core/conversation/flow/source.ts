/**
 * The files as they come from a parser, read by their schema and put side by side by language.
 * In: parsed values with their positions. Out: typed files, or what does not fit (F003, F004). Nothing that a name points to is checked here.
 */
import { Locale } from "../../words/locale.ts";
import { type Locate, type Problem, problem } from "./problem.ts";
import { FlowFile, FlowTranslation, NoticesFile, type TextFile } from "./schema.ts";
import { shaped } from "./shape.ts";

/** The language in which the house is written; the others stand beside it. */
export const mainLocale = "fr" satisfies Locale;
export const otherLocales = Locale.options.filter((locale) => locale !== mainLocale);

export interface SourceFile {
  /** The file's name without `.yaml`. */
  readonly name: string;
  readonly locale: Locale;
  readonly value: unknown;
  readonly locate: Locate;
}

export interface Sources {
  readonly flows: readonly SourceFile[];
  readonly notices: readonly SourceFile[];
}

export interface FlowSource {
  readonly file: FlowFile;
  readonly locate: Locate;
}

export interface TranslationSource {
  readonly file: FlowTranslation;
  readonly locate: Locate;
}

export interface NoticeSource {
  readonly text: TextFile;
  readonly path: readonly PropertyKey[];
  readonly locate: Locate;
}

export interface Files {
  readonly flows: ReadonlyMap<string, FlowSource>;
  readonly translations: ReadonlyMap<Locale, ReadonlyMap<string, TranslationSource>>;
  readonly notices: ReadonlyMap<Locale, ReadonlyMap<string, NoticeSource>>;
}

export function readFiles(sources: Sources, problems: Problem[]): Files {
  const flows = new Map<string, FlowSource>();
  const translations = new Map<Locale, Map<string, TranslationSource>>();
  for (const source of sources.flows) {
    if (source.locale === mainLocale) {
      const file = kept(shaped(FlowFile, source.value, source.locate), problems);
      if (file !== undefined && named(file.flow, source, flows, problems)) flows.set(file.flow, { file, locate: source.locate });
    } else {
      const file = kept(shaped(FlowTranslation, source.value, source.locate), problems);
      const there = translations.get(source.locale) ?? new Map<string, TranslationSource>();
      translations.set(source.locale, there);
      if (file !== undefined && named(file.flow, source, there, problems)) there.set(file.flow, { file, locate: source.locate });
    }
  }
  return { flows, translations, notices: readNotices(sources.notices, problems) };
}

function readNotices(sources: readonly SourceFile[], problems: Problem[]): Files["notices"] {
  const notices = new Map<Locale, Map<string, NoticeSource>>();
  for (const { locale, value, locate } of sources) {
    const file = kept(shaped(NoticesFile, value, locate), problems);
    const there = notices.get(locale) ?? new Map<string, NoticeSource>();
    notices.set(locale, there);
    for (const [key, text] of Object.entries(file?.notices ?? {})) {
      const path = ["notices", key];
      if (there.has(key))
        problems.push(
          problem(locate(path, "key"), "F004", "error", `a second notice "${key}"`, "Keep one; keys are unique over all files of notices."),
        );
      else there.set(key, { text, path, locate });
    }
  }
  return notices;
}

function kept<T>(
  read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: readonly Problem[] },
  problems: Problem[],
): T | undefined {
  if (read.ok) return read.value;
  problems.push(...read.why);
  return undefined;
}

function named(flow: string, source: SourceFile, there: ReadonlyMap<string, unknown>, problems: Problem[]): boolean {
  if (flow !== source.name)
    problems.push(
      problem(
        source.locate(["flow"]),
        "F004",
        "error",
        `flow "${flow}" stands in ${source.name}.yaml`,
        `Write flow: ${source.name}, or rename the file.`,
      ),
    );
  if (there.has(flow))
    problems.push(problem(source.locate(["flow"]), "F004", "error", `a second flow "${flow}"`, "Give one of them another name."));
  return !there.has(flow);
}
