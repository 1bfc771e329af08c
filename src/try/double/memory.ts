/**
 * What the double knows, folded from its log: messages, contents, who stopped, who last wrote when.
 * In: entries. Out: look-ups. Never holds anything that the log does not say.
 */
import type { Content, Entry, Shown, Status } from "./entries.ts";

export interface Stored {
  readonly message: Shown;
  status: Status;
  errorCode: number | undefined;
  sentAt: number | undefined;
  redacted: boolean;
}

export interface Memory {
  readonly messages: readonly Stored[];
  readonly bySid: ReadonlyMap<string, Stored>;
  readonly contents: ReadonlyMap<string, Content>;
  /** Key: {@link pair}. */
  readonly stopped: ReadonlySet<string>;
  readonly lastInAt: ReadonlyMap<string, number>;
  apply(entry: Entry): void;
}

export const pair = (bot: string, person: string): string => `${bot} ${person}`;

const terminal = new Set<Status>(["failed", "undelivered", "read", "canceled", "received"]);
export const isTerminal = (status: Status): boolean => terminal.has(status);

export function emptyMemory(): Memory {
  const messages: Stored[] = [];
  const bySid = new Map<string, Stored>();
  const contents = new Map<string, Content>();
  const stopped = new Set<string>();
  const lastInAt = new Map<string, number>();
  return {
    messages,
    bySid,
    contents,
    stopped,
    lastInAt,
    apply({ fact, at }) {
      switch (fact.kind) {
        case "message": {
          const { message, status } = fact;
          const stored: Stored = {
            message,
            status,
            errorCode: undefined,
            sentAt: message.by === "person" ? message.at : undefined,
            redacted: false,
          };
          messages.push(stored);
          bySid.set(message.sid, stored);
          if (message.by === "person") lastInAt.set(pair(message.to, message.from), message.at);
          return;
        }
        case "status": {
          const stored = bySid.get(fact.sid);
          if (stored === undefined) return;
          stored.status = fact.status;
          stored.errorCode = fact.errorCode;
          if (fact.status === "sent" || fact.status === "delivered") stored.sentAt ??= at;
          return;
        }
        case "content":
          contents.set(fact.content.sid, fact.content);
          return;
        case "content-gone":
          contents.delete(fact.sid);
          return;
        case "redacted": {
          const stored = bySid.get(fact.sid);
          if (stored !== undefined) stored.redacted = true;
          if (fact.gone) {
            bySid.delete(fact.sid);
            const index = messages.findIndex(({ message }) => message.sid === fact.sid);
            if (index >= 0) messages.splice(index, 1);
          }
          return;
        }
        case "consent":
          if (fact.stopped) stopped.add(pair(fact.bot, fact.person));
          else stopped.delete(pair(fact.bot, fact.person));
          return;
        case "webhook":
        case "call":
        case "typing":
        case "clock":
          return;
      }
    },
  };
}
