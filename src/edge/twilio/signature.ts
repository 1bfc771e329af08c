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
  const signed = signedText(parameters);
  return signed === undefined
    ? undefined
    : createHmac("sha1", token)
        .update(url + signed, "utf8")
        .digest("base64");
}

/**
 * True when the same signature also covers a form with another sender: names and values are signed without separators, so that a form in
 * whose text stands `From+33…` can be cut into one that comes from there. Hardly anybody's form reads so by chance, and what is refused
 * for it comes in by Twilio's own list, which says who really wrote. `strictly`: senders that are no address ("Doctolib") are looked for
 * as well, in everything behind the sender, where a text of people has no place.
 */
export function namesAnotherSender(parameters: Parameters, from: string, strictly: boolean): boolean {
  for (const [, other = ""] of (signedText(parameters) ?? "").matchAll(sender)) if (!other.startsWith(from)) return true;
  if (!strictly) return false;
  const behind = Object.entries(parameters).flatMap(([name, value]) => (name > "From" ? [[besides.get(name) ?? name, value]] : []));
  return signedText(Object.fromEntries(behind))?.includes("From") ?? true;
}
/** Twilio's own names that begin like the sender's, read as something that does not. */
const besides = new Map(["City", "Country", "State", "Zip"].map((what) => [`From${what}`, `Fr ${what}`]));
const sender = /From((?:whatsapp:)?\+[1-9]\d{6,14}|whatsapp:[A-Z]{2}\.[A-Za-z0-9]{1,128})/g;

function signedText(parameters: Parameters): string | undefined {
  let signed = "";
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name];
    if (typeof value === "string") signed += name + value;
    else if (Array.isArray(value) && value.every((each) => typeof each === "string")) {
      // Twilio's rule for a repeated name: each different value once, sorted.
      for (const each of [...new Set(value)].sort()) signed += name + each;
    } else return undefined;
  }
  return signed;
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
