/**
 * The fixed text that leaves at once when somebody is in danger: the right number first, in doubt the first text.
 * In: a waiting message. Out: the urgent message, or nothing. The class only chooses the text; it is not stored.
 */
import type { Locale } from "../words/locale.ts";
import type { Message, Outgoing } from "../words/message.ts";
import type { Practice } from "../words/practice.ts";
import { distressIn } from "./distress.ts";

export function urgentFor(message: Message, practice: Practice, locale: Locale): Outgoing | undefined {
  const danger = distressIn(message.text);
  if (danger === undefined) return undefined;
  const text = practice.distress.texts[danger][locale];
  return { id: `${message.id}-u`, body: { text, bare: text, choices: [] }, policy: "urgent", template: "waiting" };
}
