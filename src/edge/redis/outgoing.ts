/**
 * A message as scripts append it: what they must know (ids, instants, revisions) in plain fields, what it says sealed.
 */
import type { Party } from "../../core/conversation/effect.ts";
import type { Address } from "../../core/words/address.ts";
import type { Word } from "../../core/words/event.ts";
import type { ConversationId } from "../../core/words/ids.ts";
import type { Outgoing } from "../../core/words/message.ts";
import { entryId } from "./inbox.ts";
import type { Seals } from "./sealing.ts";

export interface Appended {
  readonly id: string;
  /** `<what>@<rev>`, several joined by commas, or "" when it puts nothing to her. */
  readonly puts: string;
  /** Field, value, field, value… of the message's hash. */
  readonly fields: readonly string[];
}

export function appended(message: Outgoing, conversation: ConversationId, address: Address, seals: Seals): Appended {
  const put = message.puts === undefined ? [] : [message.puts, ...(message.alsoPuts ?? [])];
  const puts = put.map(({ what, rev }) => `${what}@${rev}`).join(",");
  const fields = ["sealed", seals.outgoing.seal({ message, address }, conversation, message.id), "puts", puts, "asks", message.asks ?? ""];
  fields.push("policy", message.policy);
  if (message.notAfter !== undefined) fields.push("notAfter", String(message.notAfter));
  if (message.onlyIf !== undefined) fields.push("ifRequest", message.onlyIf.request, "ifRev", String(message.onlyIf.rev));
  if (message.alsoIf !== undefined) fields.push("ifAlso", message.alsoIf.map(({ request, rev }) => `${request}@${rev}`).join(" "));
  return { id: message.id, puts, fields };
}

/** Word for another inbox, as scripts put it there. */
export const posted = ({ to, event }: { readonly to: Party; readonly event: Word }, seals: Seals) => ({
  id: entryId(event.id),
  to: to.conversation,
  body: seals.event.seal(event, to.conversation, event.id),
  address: seals.address.seal(to.address, to.conversation),
});

/** `K7@2,A4@0` → what and revision of each. */
export const readPuts = (text: string): readonly { readonly what: string; readonly rev: number }[] =>
  text.split(",").map((put) => {
    const at = put.lastIndexOf("@");
    return { what: put.slice(0, at), rev: Number(put.slice(at + 1)) };
  });
