/**
 * Whether Twilio signed a request: HMAC-SHA1 over the one URL that we configured, then every parameter, sorted, without separators.
 * In: tokens, URL, the form exactly as it was parsed, the header. Out: yes or no, in constant time.
 * Never tries other forms of the URL (port, scheme, case): what is configured at Twilio and here is the same text.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** A parsed form: a name that came twice holds an array. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What Twilio writes into `X-Twilio-Signature`. Undefined for a form that no parser of ours makes (nested values). */
export function signatureOf(token: string, url: string, parameters: Parameters): string | undefined {
  let signed = url;
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    if (typeof value === "string") signed += name + value;
    else if (Array.isArray(value) && value.every((each) => typeof each === "string")) {
      // Twilio's rule for a repeated name: each different value once, sorted.
      for (const each of [...new Set(value)].sort()) signed += name + each;
    } else return undefined;
  }
  return createHmac("sha1", token).update(signed, "utf8").digest("base64");
}

export interface Signed {
  /** The current token first, then the one that is being rotated in. */
  readonly tokens: readonly string[];
  readonly url: string;
  readonly parameters: Parameters;
  readonly header: string | undefined;
}

/** Compares with every token, so that the time taken does not tell which one is near. An empty token never signs anything. */
export function isAuthentic({ tokens, url, parameters, header }: Signed): boolean {
  const given = Buffer.from(header ?? "", "latin1");
  let authentic = false;
  for (const token of tokens) {
    const expected = token === "" ? undefined : signatureOf(token, url, parameters);
    if (expected === undefined) continue;
    const bytes = Buffer.from(expected, "latin1");
    if (bytes.length === given.length && timingSafeEqual(bytes, given)) authentic = true;
  }
  return authentic;
}
