/**
 * The next thing said after a text for danger. Whatever asks for nothing (« ok », « oui », « merci », « j'ai peur », an unread word) answers that
 * text, never a question from before it nor a courtesy: it is met with the numbers once more and what can be done here; then the open question
 * is said again. Whatever asks for something is answered as ever. In: the desk, what was understood. Out: whether it was that.
 */
import { hourMs } from "../../words/time.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { type Desk, notice } from "./desk.ts";
import { askAgain } from "./question.ts";

/** A text for danger has left a moment ago. What kind it was is not kept. */
export function urgentLeft(desk: Desk): void {
  desk.state = { ...desk.state, greeted: true, urgentAt: desk.now };
}

const lastsMs = 12 * hourMs;

const nothingAsked: ReadonlySet<Intent> = new Set<Intent>([
  "greeting",
  "thanks",
  "goodbye",
  "help",
  "out_of_scope",
  "let_go",
  "feeling_heavy",
  "feeling_doubt",
  "feeling_sorry",
]);

export function answersUrgent(desk: Desk, { intents, when, name }: Meaning): boolean {
  if (!takenUp(desk)) return false;
  if (when.kind !== "none" || name !== undefined || intents.some(({ label }) => !nothingAsked.has(label))) return false;
  notice(desk, "after-urgent");
  askAgain(desk, undefined, false);
  return true;
}

/** True once, for the first message after it. */
export function takenUp(desk: Desk): boolean {
  const { urgentAt, ...rest } = desk.state;
  if (urgentAt === undefined) return false;
  desk.state = rest;
  return desk.now - urgentAt < lastsMs;
}
