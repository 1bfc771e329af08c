/**
 * What both of Twilio's doors check before anything is read: method, size, shape, signature.
 * In: a request. Out: the parsed form, exactly as signed, to the next function; else an empty answer with a status.
 * Never a word in an answer: Twilio would send text/plain to the client's phone.
 */
import { type RequestHandler, type Response, Router, urlencoded } from "express";
import type { Log } from "../../stations/ports.ts";
import { isAuthentic, type Parameters } from "./signature.ts";

export interface DoorParts {
  /** As configured at Twilio, without the path; no trailing slash. */
  readonly publicUrl: string;
  /** Our accounts, each with its tokens, the current one first. */
  readonly accounts: ReadonlyMap<string, readonly string[]>;
  readonly log: Log;
}

/** A router for `POST path` alone, case and slashes included; `next` runs only for a request that Twilio signed. */
export function signedPost(
  path: string,
  parts: DoorParts,
  next: (form: Parameters, query: unknown, response: Response) => Promise<void>,
): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const form = urlencoded({ extended: false, inflate: false, limit: "64kb", parameterLimit: 200, verify: refuseUnkept });
  router
    .route(path)
    .post(form, guard(parts), async (request, response) => next(request.body, request.query, response))
    .all((_request, response) => {
      response.set("Allow", "POST");
      empty(response, 405);
    });
  return router;
}

/** The parser drops these names without a word: what was added under them would pass beside a signature that never covered it. */
function refuseUnkept(_request: unknown, _response: unknown, body: Buffer): void {
  // The parser answers 403 for whatever is thrown here.
  for (const name of new URLSearchParams(body.toString("utf8")).keys())
    if (name === "" || name === "__proto__") throw new Error("a parameter with a name that is not kept");
}

const guard =
  ({ publicUrl, accounts, log }: DoorParts): RequestHandler =>
  (request, response, next) => {
    // Express 5 leaves `body` undefined for anything that is no form: JSON, multipart, nothing.
    if (request.body === undefined) {
      empty(response, request.get("content-type") === undefined ? 403 : 415);
      return;
    }
    const parameters: Parameters = request.body;
    const { AccountSid } = parameters;
    // Unverified here, and used for nothing but choosing the token: a wrong one has none.
    const tokens = (typeof AccountSid === "string" ? accounts.get(AccountSid) : undefined) ?? [];
    if (isAuthentic({ tokens, url: publicUrl + request.originalUrl, parameters, header: request.get("x-twilio-signature") })) {
      next();
      return;
    }
    log.warn("a request without Twilio's signature was refused", { status: 403, code: tokens.length === 0 ? "account" : "signature" });
    empty(response, 403);
  };

/** An answer that says nothing, in the only form that Twilio takes for "no reply". */
export function empty(response: Response, status: number): void {
  if (!response.headersSent) response.status(status).type("text/xml").send("<Response/>");
}
