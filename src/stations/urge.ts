/**
 * The urgent lane: every waiting text is looked at for danger before anything is popped, by itself and all of them as one:
 * « j'ai envie », « de mourir ». In: a conversation as it stands. Out: the fixed text in the urgent outbox, once for what it answers, and, where
 * the practice has set up an alert, word to the therapist in the same script.
 */
import { envelopeFor, tellsNow } from "../core/conversation/alert.ts";
import { languageOf } from "../core/conversation/understand/language.ts";
import { distressIn } from "../core/safety/distress.ts";
import { alone, answerTo, type Danger, together } from "../core/safety/urgent.ts";
import { fold } from "../core/words/fold.ts";
import type { ConversationId } from "../core/words/ids.ts";
import { plain } from "../core/words/plain.ts";
import type { Practice } from "../core/words/practice.ts";
import type { Looked } from "./looked.ts";
import type { Bells, Clock, Conversations, House, Talk } from "./ports.ts";

export interface UrgeParts {
  readonly conversations: Pick<Conversations, "urge" | "stateOf">;
  readonly house: Pick<House, "conversation">;
  readonly clock: Clock;
  readonly bells: Bells;
  readonly looked?: (conversation: ConversationId) => Looked;
}

export async function urge(talk: Talk, practice: Practice, parts: UrgeParts): Promise<void> {
  const messages = talk.waiting.flatMap(({ event }) => (event !== "unreadable" && event.kind === "message" ? [event] : []));
  const looked = parts.looked?.(talk.conversation);
  const fresh = messages.filter(({ id }) => looked?.safe.has(id) !== true);
  if (fresh.length === 0) return;
  const levels = new Map(fresh.map((message) => [message.id, look(() => distressIn(message.text))]));
  const readable = messages.filter(({ id }) => levels.get(id) !== "threw");
  const plainly = alone(
    fresh.flatMap((message) => {
      const level = levels.get(message.id);
      return level === undefined || level === "threw" ? [] : [{ message, level }];
    }),
  );
  const asOne = plainly.length === 0 && readable.length > 1 ? look(() => together(readable)) : [];
  const dangers = asOne === "threw" ? plainly : [...plainly, ...asOne];
  if (dangers.length === 0 && looked !== undefined) looked.safe = new Set(readable.map(({ id }) => id));
  for (const danger of dangers) await answer(danger, talk, practice, parts);
}

/** What an earlier look has answered does not answer what has come since: then the next message of this kind asks for its own. */
async function answer({ level, messages }: Danger, talk: Talk, practice: Practice, parts: UrgeParts): Promise<void> {
  const [lead, ...others] = messages;
  const locale = languageOf(plain(fold(lead.text))) ?? talk.state?.locale ?? "fr";
  const now = parts.clock.now();
  const her = practice.therapist[0];
  const post =
    her === undefined
      ? undefined
      : envelopeFor({ level, messages }, talk, practice, { address: her, conversation: parts.house.conversation(practice.id, her) }, now);
  const told = post !== undefined && tellsNow(practice, now) && (await hears(practice, parts));
  const news = await parts.conversations.urge(talk.conversation, {
    ...answerTo({ level, messages }, practice, locale, told),
    covers: others.map(({ id }) => `${id}-u`),
    ...(post === undefined ? {} : { post }),
  });
  if (news) {
    parts.bells.ring("outbox", talk.conversation);
    if (post !== undefined) parts.bells.ring("inbox", post.to.conversation);
    return;
  }
  const [next, ...rest] = others;
  if (next !== undefined) await answer({ level, messages: [next, ...rest] }, talk, practice, parts);
}

/** Whether word reaches the therapist at all: one of her phones that has not stopped the messages. In doubt no text says so. */
async function hears(practice: Practice, { conversations, house }: UrgeParts): Promise<boolean> {
  for (const address of practice.therapist) {
    const state = await conversations.stateOf(house.conversation(practice.id, address));
    if (state !== "unreadable" && !(state?.role === "therapist" && state.stopped)) return true;
  }
  return false;
}

/** A fault of ours over one text must not keep the others from being looked at. Its own turn reads it again, and is struck for it. */
function look<T>(read: () => T): T | "threw" {
  try {
    return read();
  } catch {
    return "threw";
  }
}
