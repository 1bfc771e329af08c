/**
 * How the double misbehaves, by order of a test. `processed` says whether the request was carried out first.
 * In: a description of a request. Out: a fault, or none. Never a fault that nobody asked for.
 */
import type { Answer } from "./errors.ts";
import { refuse } from "./errors.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** The form of a POST; `{}` for anything else. */
  readonly form: Readonly<Record<string, string>>;
  /** 1 for the first request since the double was opened. */
  readonly nth: number;
}

export type Fault =
  /** An answer of 4xx or 5xx. `html`: a proxy's page, not Twilio's JSON. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly as?: "json" | "html";
      readonly processed?: boolean;
      readonly retryAfterSeconds?: number;
    }
  /** No answer, ever: the client's own limit must end it. */
  | { readonly kind: "hang"; readonly processed: boolean }
  | { readonly kind: "reset"; readonly processed: boolean }
  | { readonly kind: "slow"; readonly ms: number };

export type FaultPlan = (asked: Asked) => Fault | undefined;

/** `429 json`, `hang after`, `reset before`: for the log. */
export function nameFault(fault: Fault): string {
  switch (fault.kind) {
    case "answer":
      return `${fault.status} ${fault.as ?? "json"}${fault.processed === true ? " after" : ""}`;
    case "slow":
      return `slow ${fault.ms} ms`;
    case "hang":
    case "reset":
      return `${fault.kind} ${fault.processed ? "after" : "before"}`;
  }
}

const codeOf = (status: number): number => ({ 401: 20003, 404: 20404, 429: 20429, 500: 20500, 503: 20503 })[status] ?? 20001;

export function faultAnswer(fault: Extract<Fault, { kind: "answer" }>): Answer {
  const headers = fault.retryAfterSeconds === undefined ? {} : { "Retry-After": String(fault.retryAfterSeconds) };
  if (fault.as === "html") return { status: fault.status, html: `<html><body><h1>${fault.status}</h1></body></html>`, headers };
  return { ...refuse(fault.status, codeOf(fault.status), fault.status === 429 ? "Too Many Requests" : "Internal Server Error"), headers };
}
