/**
 * From a text of the model and its values to what reaches a phone. One definition of a choice becomes buttons or numbered text.
 * In: templates and values, already in the right language. Out: strings and a `Body`. Never reads a flow.
 */

import type { Channel } from "../words/address.ts";
import type { Locale } from "../words/locale.ts";
import type { Body, Choice } from "../words/message.ts";
import type { Template, Text } from "./flow/model.ts";
import { foldForSms, renderTemplate } from "./flow/render.ts";

const mark = "\u0000";

/** The variant to say when this text was already said `times` times: each once, then the last two in turn. */
export function variantOf(text: Text, locale: Locale, channel: Channel, times: number): Template {
  const variants = text.variants[locale];
  const last = variants.length - 1;
  const at = times <= last ? times : last > 0 && (times - last) % 2 === 1 ? last - 1 : last;
  const variant = variants[at];
  if (variant === undefined) throw new Error(`text ${text.key} has no variant in ${locale}`);
  return variant[channel];
}

/** The names that a template needs, `options` apart. */
export const namesIn = (template: Template): readonly string[] =>
  template.flatMap((part) => (typeof part === "string" || part.name === "options" ? [] : [part.name]));

export function render(template: Template, valueOf: (name: string) => string): string {
  const values: Record<string, string> = { options: mark };
  for (const name of namesIn(template)) values[name] = valueOf(name);
  // « nov. » at the end of a sentence: one full stop is enough. « ..44 » stays.
  return renderTemplate(template, values).replaceAll(/(?<!\.)\.\.(?=\s|$)/g, ".");
}

export interface Asked {
  /** Rendered text, the place of the options still marked. */
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly layout: "lines" | "inline";
  readonly listButton?: string;
}

/** Everything said in one turn, as one message: the answers, then the question with its choices. */
export function bodyOf(paragraphs: readonly string[], asked: Asked | undefined, channel: Channel): Body {
  const glue = channel === "sms" ? " " : "\n\n";
  if (asked === undefined) {
    const text = paragraphs.join(glue);
    return { text, bare: text, choices: [] };
  }
  const numbered = asked.choices
    .map((choice, at) => `${at + 1} ${channel === "sms" ? foldForSms(choice.label) : choice.label}`)
    .join(asked.layout === "lines" ? "\n" : " ");
  const marked =
    asked.choices.length === 0 || asked.text.includes(mark) ? asked.text : `${asked.text}${asked.layout === "lines" ? "\n" : " "}${mark}`;
  const join = (question: string): string =>
    [...paragraphs, question].filter((part) => part !== "").join(asked.layout === "lines" && channel === "sms" ? "\n" : glue);
  const bareQuestion = marked.replaceAll(`${mark}.`, "").replaceAll(mark, "").replaceAll(/ {2,}/g, " ").replaceAll(" \n", "\n").trim();
  return {
    text: join(marked.replaceAll(mark, numbered)),
    bare: join(bareQuestion) || numbered,
    choices: [...asked.choices],
    ...(asked.listButton === undefined ? {} : { listButton: asked.listButton }),
  };
}

/** Words that a person wrote, echoed or relayed: WhatsApp has no escape for its markup, so it goes. */
export const quoteWords = (words: string, channel: Channel): string => (channel === "whatsapp" ? words.replaceAll(/[*_~`]/g, "") : words);
