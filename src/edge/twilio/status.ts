/**
 * The door for delivery reports: `POST /twilio/status?o=<outbox id>&c=<conversation>`, both covered by the signature.
 * In: Twilio's signed form. Out: the report handed to whoever settles it, then 204; 503 asks Twilio to report again.
 */
import type { Response, Router } from "express";
import type { Timings } from "../../stations/ports.ts";
import { type DoorParts, empty, signedPost } from "./door.ts";
import { type DeliveryReport, readReport } from "./form.ts";
import { within } from "./within.ts";

export interface StatusParts extends DoorParts {
  /** What becomes of a report, durable once resolved; rejects when it could not be noted. */
  readonly settle: (report: DeliveryReport) => Promise<unknown>;
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
      await within(parts.timings.acceptTimeoutMs, parts.settle(report));
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

const done = (response: Response): void => void response.status(204).end();
