/**
 * The next thing said after a text for danger. Whatever asks for nothing (« ok », « oui », « merci », « j'ai peur », an unread word) answers that
 * text, never a question from before it nor a courtesy: it is met with the numbers once more and what can be done here; then the open question
 * is said again. Whoever only calls for help in the hours after that (« vous êtes là ? ») is met so again. Whatever asks for something is answered as ever, together with what was asked beside the danger.
 * In: the desk, what was understood. Out: what is still to be answered.
 */
import { hourMs } from "../../words/time.ts";
import { expectedNow } from "../turn.ts";
import type { Intent, Meaning } from "../understand/meaning.ts";
import { agreesBeside, askedBeside, withBeside } from "./beside-urgent.ts";
import { type Desk, notice } from "./desk.ts";
import { askAgain } from "./question.ts";

/**
 * A text for danger has left a moment ago. What kind it was is not kept. `read`: how a piece of the turn is read; none for what came late.
 * Where they would have their request sent in the same breath, it is put to them anew behind the numbers: a yes to that is one.
 */
export function urgentLeft(desk: Desk, read?: (text: string, expects?: "choice") => Meaning): void {
  const anew = read !== undefined && recapOpen(desk) && agreesBeside(desk.words, (piece) => read(piece, "choice"));
  if (anew) askAgain(desk, undefined, false);
  const beside = read === undefined || anew ? undefined : askedBeside(desk.words, read);
  const { urgentAsks: _before, besideUrgent: kept, ...rest } = desk.state;
  desk.state = {
    ...rest,
    ...(kept === undefined || anew ? {} : { besideUrgent: kept }),
    ...(anew && desk.state.open !== undefined ? { urgentAsks: desk.state.open.nonce } : {}),
  };
  desk.state = {
    ...desk.state,
    greeted: true,
    urgentAt: desk.now,
    ...(beside === undefined ? {} : { besideUrgent: { ...beside, at: desk.now } }),
  };
}

const recapOpen = ({ state: { open } }: Desk): boolean => open?.flow === "request" && (open.step === "recap" || open.step === "swap");

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

/** What is to be answered of this message; undefined: it has been, by the numbers alone. */
export function afterUrgent(desk: Desk, meaning: Meaning): Meaning | undefined {
  const { intents, when, name } = meaning;
  const answersAnew = desk.state.urgentAsks !== undefined && desk.state.urgentAsks === desk.state.open?.nonce && meaning.answerOnly;
  const left = takenUp(desk);
  if (left && answersAnew && meaning.answer?.kind !== "no") return meaning;
  const nothing = left && when.kind === "none" && name === undefined && intents.every(({ label }) => nothingAsked.has(label));
  if (nothing) notice(desk, "after-urgent");
  const together = withBeside(desk, meaning, expectedNow(desk.state, desk.model) !== "text");
  if (nothing && together !== meaning) notice(desk, "beside-urgent");
  if (!nothing || together !== meaning) {
    if (left || !callsAgain(desk, meaning)) return together;
    notice(desk, "after-urgent");
  }
  askAgain(desk, undefined, false);
  return undefined;
}

const helpless: ReadonlySet<Intent> = new Set<Intent>(["help", "feeling_heavy", "feeling_doubt"]);

/** « vous êtes là ? », « je sais pas quoi faire », hours after a text for danger: nobody is sent to a menu then. */
export const callsAgain = ({ state, now }: Desk, { ping, intents, when, name, answer }: Meaning): boolean =>
  state.urgentMetAt !== undefined &&
  now - state.urgentMetAt < lastsMs &&
  answer === undefined &&
  when.kind === "none" &&
  name === undefined &&
  (ping || (intents.length > 0 && intents.every(({ label }) => helpless.has(label))));

/** True once, for the first message after it. */
export function takenUp(desk: Desk): boolean {
  const { urgentAt, urgentAsks: _asks, ...rest } = desk.state;
  if (urgentAt === undefined) return false;
  const fresh = desk.now - urgentAt < lastsMs;
  desk.state = { ...rest, ...(fresh ? { urgentMetAt: desk.now } : {}) };
  return fresh;
}
