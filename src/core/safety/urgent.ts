/**
 * What answers danger: one fixed text, the right number first, in doubt the first text; for twelve hours after it a line that reminds of it.
 * In: the messages that wait, the practice. Out: what is to be answered, and with which words. The class only chooses the text; it is not stored.
 */
import type { Locale } from "../words/locale.ts";
import type { Message, Outgoing } from "../words/message.ts";
import type { Practice } from "../words/practice.ts";
import { distressIn, type Level } from "./distress.ts";

/** Messages of one look that one text answers; the first is the one that it is the answer to. */
export interface Danger {
  readonly level: Level;
  readonly messages: readonly [Message, ...Message[]];
}

/** What the store chooses between, under one id: it alone knows whether a whole text was said lately. */
export interface Answer {
  readonly whole: Outgoing;
  readonly again: Outgoing;
}

/** Messages that speak of danger by themselves, one text for all of one kind; an act first. */
export const alone = (read: readonly { readonly message: Message; readonly level: Level }[]): readonly Danger[] =>
  order.flatMap((level): Danger[] => {
    const [first, ...others] = read.flatMap((each) => (each.level === level ? [each.message] : []));
    return first === undefined ? [] : [{ level, messages: [first, ...others] }];
  });

const order: readonly Level[] = ["act", "violence", "death"];

/**
 * Messages that do so only as one: « j'ai envie », « de mourir ». Answered at the one that makes it plain, however many follow: a later look
 * finds the same.
 */
export function together(messages: readonly Message[]): readonly Danger[] {
  const upTo = (count: number): Level | undefined =>
    distressIn(
      messages
        .slice(0, count)
        .map(({ text }) => text)
        .join("\n"),
    );
  if (upTo(messages.length) === undefined) return [];
  let [without, plain] = [1, messages.length];
  while (plain - without > 1) {
    const middle = Math.floor((without + plain) / 2);
    if (upTo(middle) === undefined) without = middle;
    else plain = middle;
  }
  const level = upTo(plain);
  const last = messages[plain - 1];
  return level === undefined || last === undefined ? [] : [{ level, messages: [last, ...messages.slice(0, plain - 1)] }];
}

/** `told`: the therapist hears of it now, so that a text may say so. */
export function answerTo(danger: Danger, practice: Practice, locale: Locale, told: boolean): Answer {
  const { texts, again, alert } = practice.distress;
  const { level } = danger;
  const whole = level === "death" && told && alert !== "none" ? alert.death : texts[level];
  const id = `${danger.messages[0].id}-u`;
  return { whole: urgent(id, whole[locale]), again: urgent(id, (level === "act" ? whole : again[level])[locale]) };
}

const urgent = (id: string, text: string): Outgoing => ({
  id,
  body: { text, bare: text, choices: [] },
  policy: "urgent",
  template: "waiting",
});
