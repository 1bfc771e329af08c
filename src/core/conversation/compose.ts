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

/** Words that a person wrote, echoed or relayed: WhatsApp has no escape for its markup, so it goes; what turns the writing round goes everywhere. */
export function quoteWords(words: string, channel: Channel): string {
  const seen = words.replaceAll(turning, "");
  return channel === "whatsapp" ? seen.replaceAll(/[*_~`]/g, "") : seen;
}

/** Marks of direction, and control characters that are neither an end of line nor a tab. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu;

/** Twilio refuses a longer text (21617), and then nothing of it arrives. */
const longest = 1_600;

/** A body as one or several, in order, none too long: people's own words may be as long as a message. The last one carries the choices. */
export function inParts(body: Body): readonly Body[] {
  const parts: Body[] = [];
  let { text, bare } = body;
  while (text.length > longest) {
    const end = cutOf(text);
    const piece = text.slice(0, end).trimEnd();
    parts.push({ text: piece, bare: piece, choices: [] });
    bare = bare.startsWith(piece) ? bare.slice(end).trimStart() : text.slice(end).trimStart();
    text = text.slice(end).trimStart();
  }
  return [...parts, { ...body, text, bare }];
}

/** Where a long text is cut: behind a word, else between two letters, never inside one. */
function cutOf(text: string): number {
  const room = longest - 100;
  const blank = Math.max(text.lastIndexOf(" ", room), text.lastIndexOf("\n", room));
  if (blank > room / 2) return blank + 1;
  return (text.codePointAt(room - 1) ?? 0) > 0xffff ? room - 1 : room;
}
