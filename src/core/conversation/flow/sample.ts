/**
 * What a text looks like on a phone, with the catalog's samples in place of what is only known later. For the linter, the preview and the tables.
 * In: a sentence as it was written. Out: the message that would leave on a channel. Words of a person, relayed as they are, count as nothing.
 */
import type { Channel } from "../../words/address.ts";
import type { Locale } from "../../words/locale.ts";
import type { Body, Choice } from "../../words/message.ts";
import { bodyOf, render } from "../compose.ts";
import type { Catalog } from "./catalog.ts";
import type { Model, Node, OptionSource } from "./model.ts";
import { foldForSms } from "./render.ts";
import type { Written } from "./texts.ts";

const drawn: Readonly<Record<OptionSource, Readonly<Record<Locale, readonly string[]>>>> = {
  proposed: { fr: ["vendredi 27 à 16h", "lundi 30 à 10h"], en: ["Friday 27 at 16:00", "Monday 30 at 10:00"] },
  readings: { fr: ["jeudi 26 à 14h", "jeudi 3 à 14h"], en: ["Thursday 26 at 14:00", "Thursday 3 at 14:00"] },
  nearest: { fr: ["jeudi 26 à 14h", "jeudi 26 à 14h30"], en: ["Thursday 26 at 14:00", "Thursday 26 at 14:30"] },
  bookings: { fr: ["jeudi 26 à 14h", "lundi 30 à 10h"], en: ["Thursday 26 at 14:00", "Monday 30 at 10:00"] },
  free: {
    fr: ["mercredi 25 à 15h30", "jeudi 26 à 10h30", "vendredi 27 à 16h"],
    en: ["Wednesday 25 at 15:30", "Thursday 26 at 10:30", "Friday 27 at 16:00"],
  },
};

/** `words`: what stands for a person's own words, which are relayed unfolded and cannot be measured beforehand. */
export function sampleBody(line: Written, channel: Channel, model: Model, catalog: Catalog, words = ""): Body {
  const text = render(line.template, (name) => sampleValue(name, line.locale, channel, catalog, words));
  const node =
    line.role === "choose" && line.flow !== undefined && line.step !== undefined
      ? model.flows.get(line.flow)?.steps.get(line.step)
      : undefined;
  if (node?.kind !== "choose") return bodyOf([text], undefined, channel);
  const listButton = node.listButton?.[line.locale];
  const asked = {
    text,
    choices: sampleChoices(node, line.locale),
    layout: node.layout,
    ...(listButton === undefined ? {} : { listButton }),
  };
  return bodyOf([], asked, channel);
}

export function sampleChoices(node: Extract<Node, { kind: "choose" }>, locale: Locale): Choice[] {
  const named = node.options.map((option) => ({
    label: option.label[locale],
    payload: option.id,
    ...(option.description === undefined ? {} : { description: option.description[locale] }),
  }));
  const facts = node.from === undefined ? [] : drawn[node.from.source][locale].map((label, at) => ({ label, payload: `${at + 1}` }));
  return [...facts, ...named];
}

function sampleValue(name: string, locale: Locale, channel: Channel, catalog: Catalog, words: string): string {
  if (name === "words") return words;
  const fact = catalog.facts[name] ?? catalog.noticeFacts?.[name];
  const sample = fact?.sample[locale] ?? `[${name}]`;
  return channel === "sms" && name !== "rates" ? foldForSms(sample) : sample;
}
