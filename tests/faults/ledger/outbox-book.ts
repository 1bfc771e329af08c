/**
 * What became of every message that the bot meant to send, as the ledger says.
 * In: writes, in order. Out: for each outbox id where it was made, whether it left, was given up, dropped, parked, or stands waiting.
 */
export interface Meant {
  readonly id: string;
  /** Where it stands now: it moves to her next address under its id. */
  conversation: string;
  lane: string;
  /** The order in which they were made. */
  readonly nth: number;
  /** Sids under which it was settled as sent. */
  readonly sids: Set<string>;
  /** The code, when it was given up for good. */
  never: string | undefined;
  /** Its words were deleted before it had left: no longer true, or too late. */
  dropped: boolean;
  parked: boolean;
  /** How often it was rightly sent again: put back after a failure, or moved to another address. */
  again: number;
  /** Ended unknown at least once. */
  unknown: boolean;
}

export interface OutboxBook {
  write(command: string, what: string, place: readonly string[], args: readonly string[], nth: number): void;
  meant(): ReadonlyMap<string, Meant>;
}

export function openOutboxBook(): OutboxBook {
  const all = new Map<string, Meant>();
  const flying = new Map<string, string>();
  return {
    meant: () => all,
    write(command, what, place, args, nth) {
      const conversation = place[0] ?? "";
      const id = place.slice(1).join(":");
      const entry = all.get(id);
      switch (what) {
        case "once": {
          if (command !== "SET") return;
          if (entry === undefined) {
            const fresh = { id, conversation, nth, lane: "", never: undefined, dropped: false, parked: false, again: 0, unknown: false };
            all.set(id, { ...fresh, sids: new Set() });
          } else {
            entry.conversation = conversation;
            entry.again += 1;
            entry.parked = false;
            entry.dropped = false;
          }
          return;
        }
        case "msg":
          if (
            entry !== undefined &&
            (command === "DEL" || command === "UNLINK") &&
            entry.sids.size === 0 &&
            entry.never === undefined &&
            entry.conversation === conversation
          )
            entry.dropped = true;
          // Written anew by `append`, which deletes first.
          if (entry !== undefined && command === "HSET" && entry.conversation === conversation) entry.dropped = false;
          return;
        case "sent": {
          if (entry === undefined || (command !== "HSET" && command !== "HSETNX")) return;
          args.forEach((name, at) => {
            if (at % 2 !== 0) return;
            if (name === "sid") entry.sids.add(args[at + 1] ?? "");
            if (name === "never") entry.never = args[at + 1] ?? "";
            if (name === "back") entry.again += 1;
          });
          return;
        }
        case "out":
          if (command === "RPUSH" || command === "LPUSH")
            for (const pushed of args) {
              const meant = all.get(pushed);
              if (meant !== undefined) {
                meant.lane = place[1] ?? "";
                meant.parked = false;
              }
            }
          return;
        case "parked":
          if (command === "RPUSH")
            for (const pushed of args) {
              const meant = all.get(pushed);
              if (meant !== undefined) meant.parked = true;
            }
          return;
        case "cur": {
          const key = place.join(":");
          if (command === "DEL") flying.delete(key);
          if (command !== "HSET") return;
          const at = args.indexOf("id");
          if (at >= 0) flying.set(key, args[at + 1] ?? "");
          const meant = all.get(flying.get(key) ?? "");
          if (meant !== undefined && args[args.indexOf("state") + 1] === "unknown") meant.unknown = true;
          return;
        }
        default:
          return;
      }
    },
  };
}
