/**
 * The urgent lane: every waiting text is looked at for danger before anything is popped, by itself and all of them as one:
 * « j'ai envie », « de mourir ». In: a conversation as it stands. Out: the fixed text in the urgent outbox, once for each message.
 */
import { languageOf } from "../core/conversation/understand/language.ts";
import { urgentFor } from "../core/safety/urgent.ts";
import { fold } from "../core/words/fold.ts";
import type { ConversationId } from "../core/words/ids.ts";
import type { Message, Outgoing } from "../core/words/message.ts";
import { plain } from "../core/words/plain.ts";
import type { Practice } from "../core/words/practice.ts";
import type { Looked } from "./looked.ts";
import type { Bells, Conversations, Talk } from "./ports.ts";

export interface UrgeParts {
  readonly conversations: Pick<Conversations, "urge">;
  readonly bells: Bells;
  readonly looked?: (conversation: ConversationId) => Looked;
}

export async function urge(talk: Talk, practice: Practice, parts: UrgeParts): Promise<void> {
  const messages = talk.waiting.flatMap(({ event }) => (event !== "unreadable" && event.kind === "message" ? [event] : []));
  const looked = parts.looked?.(talk.conversation);
  const fresh = messages.filter(({ id }) => looked?.safe.has(id) !== true);
  if (fresh.length === 0) return;
  const alone = new Map(fresh.map((message) => [message.id, look(message, talk, practice)]));
  const readable = messages.filter(({ id }) => alone.get(id) !== "threw");
  const last = readable.at(-1);
  const urgent = [...alone.values()].filter((one) => typeof one === "object");
  if (urgent.length === 0 && last !== undefined && readable.length > 1) {
    const together = look({ ...last, text: readable.map(({ text }) => text).join("\n") }, talk, practice);
    if (typeof together === "object") urgent.push(together);
  }
  if (urgent.length === 0 && looked !== undefined) looked.safe = new Set(readable.map(({ id }) => id));
  for (const message of urgent) {
    await parts.conversations.urge(talk.conversation, message);
    parts.bells.ring("outbox", talk.conversation);
  }
}

function look(message: Message, talk: Talk, practice: Practice): Outgoing | "none" | "threw" {
  try {
    return urgentFor(message, practice, languageOf(plain(fold(message.text))) ?? talk.state?.locale ?? "fr") ?? "none";
  } catch {
    // A fault of ours over one text must not keep the others from being looked at. Its own turn reads it again, and is struck for it.
    return "threw";
  }
}
