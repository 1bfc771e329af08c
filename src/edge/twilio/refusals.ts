/**
 * What a failed send means: surely not sent (later), perhaps sent (unknown), will never work (never).
 * In: a problem. Out: an outcome. Twilio re-splits its codes, so every branch has a default, by HTTP status.
 */
import { unreachable } from "../../core/words/result.ts";
import type { SendOutcome } from "../../stations/ports-sending.ts";
import type { TwilioProblem } from "./problem.ts";

/** Refused now, welcome in a while: rate limits, full queues, Twilio's or Meta's own trouble said without a 5xx. */
const busy: ReadonlySet<string> = new Set([
  "20429",
  "21611",
  "30001",
  "30017",
  "30410",
  "60728",
  "63009",
  "63010",
  "63012",
  "63017",
  "63018",
]);

/** Our account, not this message: nothing may be marked failed for ever because a token was turned or a bill was late. */
const account: ReadonlySet<string> = new Set(["20003", "20005", "20008", "20404", "30002"]);

/** Twilio's own failure: it may have happened after the message was taken. */
const perhaps: ReadonlySet<string> = new Set(["20500", "20503"]);

/** The content is wrong, not the person: the same words can go as numbered text. */
const content: ReadonlySet<string> = new Set([
  "21654",
  "21655",
  "21656",
  "63005",
  "63013",
  "63021",
  "63027",
  "63028",
  "63030",
  "92001",
  "92002",
  "92003",
  "92004",
  "92005",
  "92006",
  "92007",
  "92008",
]);

/** At most ten minutes: a longer `Retry-After` is asked again anyway. */
const longestWaitMs = 600_000;

export function outcomeOf(problem: TwilioProblem): Exclude<SendOutcome, { kind: "sent" }> {
  switch (problem.kind) {
    case "unreached":
      return { kind: "later", code: problem.code ?? "unreached" };
    case "unanswered":
      return { kind: "unknown" };
    case "refused":
      return refused(problem.status ?? 0, problem.code, problem.retryAfterMs);
    default:
      return unreachable(problem.kind);
  }
}

function refused(status: number, code: string | undefined, retryAfterMs: number | undefined): Exclude<SendOutcome, { kind: "sent" }> {
  const said = code ?? `http-${status}`;
  // Also with a code that sounds like a plain refusal: an answer of 5xx does not say what was done before it.
  if (status === 408 || perhaps.has(said) || status < 400 || status >= 500) return { kind: "unknown" };
  if (status === 429 || busy.has(said)) {
    return { kind: "later", code: said, ...(retryAfterMs === undefined ? {} : { afterMs: Math.min(retryAfterMs, longestWaitMs) }) };
  }
  // 404 on a collection: the account, or the host, is not the one we mean. 403 also says of one message where it may not go (21408).
  if (status === 401 || status === 404 || account.has(said) || (status === 403 && (code === undefined || code.startsWith("20"))))
    return { kind: "later", code: said, account: true };
  return { kind: "never", code: said };
}

/** True when numbered text is worth trying: nothing was sent, and only the buttons were refused. */
export const isAboutContent = (problem: TwilioProblem): boolean => outcomeOf(problem).kind === "never" && content.has(problem.code ?? "");

/** The content behind a sid that we kept is gone (deleted, or of another account). */
export const isContentGone = (problem: TwilioProblem): boolean => isAboutContent(problem) && problem.code === "21655";
