/**
 * What a message was understood to mean. Data only; `understand.ts` makes it, the conversation reads it.
 * Times are wall clocks of the practice's zone. What was heard by likeness says so in its `why`; danger and STOP never are.
 */
import type { Locale } from "../../words/locale.ts";
import type { WallTime } from "../../words/time.ts";
import type { When } from "../../words/when.ts";

export type Intent =
  | "greeting"
  | "thanks"
  | "goodbye"
  | "rates"
  | "hours"
  | "address"
  | "book"
  | "cancel"
  | "reschedule"
  | "status"
  /** Asks for a person ("humain", lateness, certificates, invoices). */
  | "human"
  /** Asks whether a person writes here ("c'est un robot ?"). */
  | "robot"
  /** Wants to leave a message for the practice. */
  | "message"
  | "menu"
  | "back"
  | "help"
  | "language"
  | "delete_data"
  /** Wants no reminders of sessions; the other messages may go on. */
  | "reminders"
  /** Practical questions whose answer may not be in the practice file. */
  | "about"
  | "duration"
  | "payment"
  | "insurance"
  /** A feeling without danger: "is it serious enough", "sorry", "never mind". */
  | "feeling_doubt"
  | "feeling_sorry"
  /** A weight that they confide, without danger and without a wish: no sleep, a loss, a silence at home. Stands alone, never beside a wish. */
  | "feeling_heavy"
  | "let_go"
  | "out_of_scope";

/** Which of the fixed texts puts the right number first. Not stored. */
export type Distress = "death" | "act" | "violence";

/** One thing that they want. `topic` `access`: how to get in and where to park, asked of a practice that may not have said. */
export interface Understood {
  readonly label: Intent;
  readonly score: number;
  /** The words that showed it. */
  readonly why: string;
  readonly topic?: "access";
  /** No rule found it: it was heard by likeness. */
  readonly alike?: true;
}

/** A short answer that makes sense only beside a question. */
export type Answer =
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  /** "2", "la 2", "le deuxième", "2." */
  | { readonly kind: "number"; readonly n: number };

export interface Meaning {
  /** The folded text, for comparing with labels: lower case, no accents, straight apostrophes. What the rules saw, slang spelt out, is in `trace`. */
  readonly folded: string;
  /** Most confident first; empty when nothing was understood. Yes, no and digits are in `answer`, not here. */
  readonly intents: readonly Understood[];
  /** A whole message that is (with courtesy words at most) a yes, a no or a choice; or a yes/no that opens a longer message ("non plutôt jeudi"). */
  readonly answer?: Answer;
  /** True when `answer` is all that the message says, courtesy apart. */
  readonly answerOnly: boolean;
  readonly when: When;
  /** A first name or nickname that they gave ("moi c'est Karim", or the whole message when a name is expected). As typed, trimmed, first letter up. */
  readonly name?: string;
  /** Strong evidence of a language; absent when there is none ("ok", "14h"). */
  readonly locale?: Locale;
  readonly distress?: Distress;
  readonly optOut?: "stop" | "start";
  /** "?", "allo", "vous êtes là ?": nothing but impatience. */
  readonly ping: boolean;
  /** Beside their courtesy they said something that no rule knows. */
  readonly unheard?: true;
  /** Human-readable trace, one line a decision. Never logged: it holds their words. */
  readonly trace: readonly string[];
}

/** What is expected at this point, so that "Marie" is a name and "2" a choice only where one was asked for. */
export interface Expecting {
  readonly now: WallTime;
  readonly locale: Locale;
  readonly expects: "nothing" | "choice" | "wish" | "name" | "text";
}
