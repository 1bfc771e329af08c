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
  /** "answer", "notice", "reminder", "urgent" or "alert". */
  policy: string;
  /** The code, when it was given up for good. */
  never: string | undefined;
  /** Its words were deleted before it had left. "untrue": its request had moved on. */
  dropped: "untrue" | "for no such reason" | undefined;
  /** After this it may be dropped for being late. */
  notAfter: number | undefined;
  /** It was claimed for sending though its request had moved on. */
  stale: boolean;
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
  const revisions = new Map<string, string>();
  const onlyIf = new Map<string, { readonly request: string; readonly rev: string }>();
  const untrue = (id: string): boolean => {
    const needs = onlyIf.get(id);
    return needs !== undefined && revisions.get(needs.request) !== needs.rev;
  };
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
            all.set(id, {
              ...{
                id,
                conversation,
                nth,
                lane: "",
                policy: "",
                sids: new Set(),
                never: undefined,
                dropped: undefined,
                notAfter: undefined,
              },
              ...{ stale: false, parked: false, again: 0, unknown: false },
            });
          } else {
            entry.conversation = conversation;
            entry.again += 1;
            entry.parked = false;
            entry.dropped = undefined;
          }
          return;
        }
        case "rq":
          if (command === "HSET") revisions.set(conversation, fieldsOf(args).get("rev") ?? revisions.get(conversation) ?? "");
          return;
        case "msg":
          if (
            entry !== undefined &&
            (command === "DEL" || command === "UNLINK") &&
            entry.sids.size === 0 &&
            entry.never === undefined &&
            entry.conversation === conversation
          )
            entry.dropped = untrue(id) ? "untrue" : "for no such reason";
          // Written anew by `append`, which deletes first.
          if (entry !== undefined && command === "HSET") {
            if (entry.conversation === conversation) entry.dropped = undefined;
            const fields = fieldsOf(args);
            entry.policy = fields.get("policy") ?? entry.policy;
            const [request, rev, notAfter] = [fields.get("ifRequest"), fields.get("ifRev"), fields.get("notAfter")];
            if (request !== undefined && rev !== undefined) onlyIf.set(id, { request, rev });
            if (notAfter !== undefined) entry.notAfter = Number(notAfter);
          }
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
          const claimed = at >= 0 ? args[at + 1] : undefined;
          if (claimed !== undefined) flying.set(key, claimed);
          const meant = all.get(flying.get(key) ?? "");
          if (meant !== undefined && claimed !== undefined && untrue(claimed)) meant.stale = true;
          if (meant !== undefined && args[args.indexOf("state") + 1] === "unknown") meant.unknown = true;
          return;
        }
        default:
          return;
      }
    },
  };
}

export const fieldsOf = (args: readonly string[]): ReadonlyMap<string, string> =>
  new Map(args.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, args[at + 1] ?? ""]] : [])));
