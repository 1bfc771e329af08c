/**
 * How a call to Twilio fails, in our words. In: what was seen on the wire. Out: one error class with closed fields.
 * Never carries a request, a header, a body or a cause: the package's own errors hold credentials and people's words.
 */

/** `refused`: Twilio answered and said no. `unreached`: surely not sent. `unanswered`: Twilio may have done it. */
export type ProblemKind = "refused" | "unreached" | "unanswered";

export interface ProblemFields {
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Twilio's number, or the name of the network's complaint. */
  readonly code?: string;
  /** Twilio's `Retry-After`. */
  readonly retryAfterMs?: number;
}

export class TwilioProblem extends Error {
  override readonly name = "TwilioProblem";
  readonly kind: ProblemKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ProblemKind, { status, code, retryAfterMs }: ProblemFields = {}) {
    super(`Twilio: ${kind}${status === undefined ? "" : ` ${status}`}${code === undefined ? "" : ` ${code}`}`);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Anything thrown by the package itself (an answer that it cannot read) came after Twilio had answered something. */
export const problemOf = (thrown: unknown): TwilioProblem =>
  thrown instanceof TwilioProblem ? thrown : new TwilioProblem("unanswered", { code: "unreadable" });

/** Before these, no byte of the request has left. The system call tells a refused connection from one that broke later. */
const beforeWriting: ReadonlySet<string> = new Set(["connect", "getaddrinfo"]);
const surelyUnsent: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_DESTROYED",
  "UND_ERR_CLOSED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);

/** What the network said, without what was being sent. */
export function networkProblem(thrown: unknown): TwilioProblem {
  const { code, syscall } = complaintOf(thrown);
  const unsent = (code !== undefined && surelyUnsent.has(code)) || (syscall !== undefined && beforeWriting.has(syscall));
  return new TwilioProblem(unsent ? "unreached" : "unanswered", code === undefined ? {} : { code });
}

function complaintOf(thrown: unknown): { readonly code: string | undefined; readonly syscall: string | undefined } {
  if (typeof thrown !== "object" || thrown === null) return { code: undefined, syscall: undefined };
  // Several addresses tried, none answered: the first complaint stands for all.
  if ("errors" in thrown && Array.isArray(thrown.errors) && thrown.errors.length > 0) return complaintOf(thrown.errors[0]);
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;
  const syscall = "syscall" in thrown && typeof thrown.syscall === "string" ? thrown.syscall : undefined;
  return { code: code ?? ("name" in thrown && thrown.name === "TimeoutError" ? "TIMEOUT" : undefined), syscall };
}
