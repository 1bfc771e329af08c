/**
 * Carrying out what she replied: whom it is for, and which of the things that she can ask for. Decisions are carried out in `deciding.ts`, what
 * she only looks at in `telling.ts`.
 */
import type { Request } from "../../booking/request.ts";
import type { Address } from "../../words/address.ts";
import type { Code } from "../../words/ids.ts";
import type { Message } from "../../words/message.ts";
import { unreachable } from "../../words/result.ts";
import type { Relay } from "../state.ts";
import type { TherapistReply } from "../understand/therapist-reply.ts";
import { answerTo, takeBack } from "./deciding.ts";
import { known } from "./envelope.ts";
import { type HerDesk, tellIt } from "./her-desk.ts";
import { askEither, writeTo } from "./speaking.ts";
import { byCode, type Target, targetOf } from "./target.ts";
import { help, list, putAlone, which, who, wrongCode } from "./telling.ts";
import { tellUnderWay } from "./under-way.ts";

export function carryOut(desk: HerDesk, message: Message, reply: TherapistReply): void {
  const relay = swiped(desk, message);
  // Under a client's own words everything but a command is the answer to them: « oui bien sûr » decides nothing else.
  if (relay !== undefined && message.payload === undefined && spoken.has(reply.kind)) {
    // She has not seen their words yet: « ok » under the notice is for the notice.
    if (relay.closed === true && !known(desk, [relay.code])) return;
    if (relay.closed === true && desk.facts.envelopes.get(relay.code)?.state === "closed")
      return tellIt(desk, "her-message-needs-code", { code: relay.code });
    return writeTo(desk, { name: relay.name, address: relay.address, conversation: relay.from }, message.text.trim());
  }
  switch (reply.kind) {
    case "yes":
    case "no":
    case "propose":
      return answerTo(desk, message, reply);
    case "several":
      for (const each of reply.of) if (desk.state.lockedUntil === undefined) carryOut(desk, message, each);
      return reply.left === undefined ? undefined : stillOpen(desk, message, reply.left);
    case "list":
      return list(desk);
    case "who":
      return onTarget(desk, message, byCode(desk, reply.code, message.at), (target) => who(desk, target));
    // Which one she means is not what she decides: it is put to her again.
    case "choice":
      return onTarget(desk, message, byCode(desk, reply.code, message.at), ({ request }) =>
        request === undefined ? which(desk, message) : putAlone(desk, request),
      );
    // A question is hers to put in her own words: she is shown how to write to that client.
    case "ask":
      return onTarget(desk, message, targetOf(desk, message, reply.code), ({ code }) => tellIt(desk, "her-message-needs-code", { code }));
    case "undo":
      return takeBack(desk, message, reply.code);
    case "to-client":
      return onTarget(desk, message, byCode(desk, reply.code, message.at), (target) => writeTo(desk, target, reply.text));
    case "either":
      return onTarget(desk, message, byCode(desk, reply.code, message.at), ({ request }) =>
        request === undefined ? which(desk, message) : askEither(desk, request, reply.text),
      );
    case "help":
      return help(desk);
    case "wrong-code":
      return wrongCode(desk, reply.code);
    case "unclear":
      return tellUnderWay(desk, "not-understood") ? undefined : tellIt(desk, "her-unclear");
    default:
      return unreachable(reply);
  }
}

/** « oui à tous sauf K7 »: what she has said nothing of waits on, and she reads that it does. */
function stillOpen(desk: HerDesk, message: Message, left: readonly Code[]): void {
  const [only, second] = left;
  if (only === undefined || second !== undefined) return which(desk, message);
  onTarget(desk, message, byCode(desk, only, message.at), ({ request }) =>
    request === undefined ? which(desk, message) : putAlone(desk, request),
  );
}

function onTarget(
  desk: HerDesk,
  message: Message,
  target: Target,
  then: (party: { name?: string | undefined; address: Address; code: Code; request?: Request; conversation: Request["client"] }) => void,
): void {
  if (target.kind === "request")
    return then({
      name: target.request.name,
      address: target.request.address,
      code: target.request.code,
      request: target.request,
      conversation: target.request.client,
    });
  if (target.kind === "relay")
    return then({ name: target.relay.name, address: target.relay.address, code: target.relay.code, conversation: target.relay.from });
  if (target.kind === "wrong-code") return wrongCode(desk, target.code);
  return which(desk, message);
}

const spoken: ReadonlySet<TherapistReply["kind"]> = new Set(["yes", "no", "propose", "ask", "several", "unclear"]);

/** The relayed message that she swiped, if that is what it was. */
function swiped(desk: HerDesk, message: Message): Relay | undefined {
  const quoted = message.quoted === undefined ? undefined : desk.facts.quoted.get(message.quoted);
  return quoted === undefined
    ? undefined
    : [...desk.facts.relays.values()].find((each) => each.code === quoted.what && each.at === quoted.rev);
}
