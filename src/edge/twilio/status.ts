/**
 * The door for delivery reports: `POST /twilio/status?o=<outbox id>&c=<conversation>`, both covered by the signature.
 * In: Twilio's signed form. Out: the report in the outbox, then 204. It settles what was unknown; it never creates work.
 */
import type { Response, Router } from "express";
import { unreachable } from "../../core/words/result.ts";
import type { Bells, Meter, Outbox, Timings } from "../../stations/ports.ts";
import { type DoorParts, empty, signedPost } from "./door.ts";
import { type DeliveryReport, readReport } from "./form.ts";
import { within } from "./within.ts";

export interface StatusParts extends DoorParts {
  readonly outbox: Pick<Outbox, "report">;
  readonly bells: Bells;
  readonly meter: Meter;
  readonly timings: Pick<Timings, "acceptTimeoutMs">;
}

export function statusDoor(parts: StatusParts): Router {
  return signedPost("/twilio/status", parts, async (form, query, response) => {
    const read = readReport(form, query);
    if (!read.ok) {
      parts.log.info("a delivery report was left alone", { code: read.why });
      return done(response);
    }
    const report = read.value;
    const fields = { conversation: report.conversation, outbox_id: report.outboxId };
    try {
      await within(parts.timings.acceptTimeoutMs, pass(report, parts));
    } catch (thrown) {
      parts.log.error("a delivery report could not be noted", {
        ...fields,
        status: 503,
        error: thrown instanceof Error ? thrown.name : "unknown",
      });
      return empty(response, 503);
    }
    done(response);
  });
}

async function pass({ conversation, outboxId, sid, rank, errorCode }: DeliveryReport, parts: StatusParts): Promise<void> {
  const outcome = await parts.outbox.report(conversation, outboxId, sid, rank, errorCode);
  const fields = { conversation, outbox_id: outboxId, ...(errorCode === undefined ? {} : { code: errorCode }) };
  switch (outcome) {
    case "settled":
      // What stood behind an unknown outcome may leave now.
      parts.bells.ring("outbox", conversation);
      return;
    case "failed":
      parts.meter.count("alert", "failed");
      parts.log.error("a message was not delivered", fields);
      parts.bells.ring("outbox", conversation);
      return;
    case "unknown-id":
      parts.log.info("a delivery report for a message that is no longer known", fields);
      return;
    case "noted":
    case "stale":
      return;
    default:
      return unreachable(outcome);
  }
}

const done = (response: Response): void => void response.status(204).end();
