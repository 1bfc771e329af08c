/**
 * The door for what people write: `POST /twilio/inbound`.
 * In: Twilio's signed form. Out: the message in its conversation's inbox, durable; only then 200 with an empty reply, else 503 within 2 s.
 * Never decides anything and never answers a person from here.
 */
import type { Response, Router } from "express";
import { channelOf } from "../../core/words/address.ts";
import type { ConversationId } from "../../core/words/ids.ts";
import type { Message } from "../../core/words/message.ts";
import type { Practice } from "../../core/words/practice.ts";
import { unreachable } from "../../core/words/result.ts";
import type { Bells, Clock, House, Inbox, Meter, Timings } from "../../stations/ports.ts";
import { type DoorParts, empty, signedPost } from "./door.ts";
import { readInbound } from "./form.ts";
import { namesAnotherSender, type Parameters } from "./signature.ts";
import { within } from "./within.ts";

export interface InboundParts extends DoorParts {
  readonly inbox: Inbox;
  readonly house: Pick<House, "practiceFor" | "conversation">;
  readonly bells: Bells;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly timings: Pick<Timings, "acceptTimeoutMs">;
}

export function inboundDoor(parts: InboundParts): Router {
  return signedPost("/twilio/inbound", parts, async (form, _query, response) => {
    const read = readInbound(form, parts.clock.now());
    if (!read.ok) {
      parts.log.error("Twilio signed a form that cannot be a message", { status: 400, code: read.why });
      return refuse(response, 400, parts);
    }
    switch (read.value.kind) {
      case "received":
        return receive(read.value.message, form, response, parts);
      case "unanswerable":
        parts.log.info("a sender that cannot be answered was left alone");
        return empty(response, 200);
      case "status-on-inbound":
        parts.log.warn("a delivery report came to the door for messages; its URL is /twilio/status");
        return empty(response, 200);
      default:
        return unreachable(read.value);
    }
  });
}

async function receive(message: Message, form: Parameters, response: Response, parts: InboundParts): Promise<void> {
  const practice = parts.house.practiceFor(message.to);
  if (practice === undefined) {
    parts.log.error("a message came to an address that no practice has", { status: 403, event_id: message.id });
    return refuse(response, 403, parts);
  }
  // Her word decides: what could be a client's text in disguise is left to Twilio's list.
  if (namesAnotherSender(form, message.from, practice.therapist.includes(message.from))) {
    parts.log.error("a form that can be cut into another sender's was refused", { status: 403, code: "recut" });
    return refuse(response, 403, parts);
  }
  // One of our own numbers writing to another: two bots would talk for ever.
  if (parts.house.practiceFor(message.from) !== undefined) return empty(response, 200);
  await store(message, practice, response, parts);
}

async function store(message: Message, practice: Practice, response: Response, parts: InboundParts): Promise<void> {
  const conversation = parts.house.conversation(practice.id, message.from);
  const fields = { conversation, event_id: message.id };
  const accepted = parts.inbox.accept({ conversation, address: message.from }, message).then((outcome) => {
    parts.meter.count("accepted", `${channelOf(message.from)}-${outcome}`);
    parts.log.info("accepted", { ...fields, kind: outcome });
    // Also when the answer has already been 503: Twilio's retry is then a duplicate, and nobody waits for the sweep.
    ring(conversation, parts);
  });
  try {
    await within(parts.timings.acceptTimeoutMs, accepted);
  } catch (thrown) {
    // Twilio tries again (`#rc=…&rp=5xx` in the URL); what was stored after all is then known by its id.
    parts.meter.count("accepted", "unavailable");
    parts.log.error("a message could not be stored", { ...fields, status: 503, error: thrown instanceof Error ? thrown.name : "unknown" });
    return empty(response, 503);
  }
  empty(response, 200);
}

function ring(conversation: ConversationId, { bells, log }: InboundParts): void {
  try {
    bells.ring("inbox", conversation);
  } catch (thrown) {
    // A bell may be lost, a stored message must still be answered with 200.
    log.warn("a bell did not ring", { conversation, error: thrown instanceof Error ? thrown.name : "unknown" });
  }
}

function refuse(response: Response, status: number, { meter }: InboundParts): void {
  meter.count("accepted", "refused");
  empty(response, status);
}
