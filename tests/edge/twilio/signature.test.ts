/** Our check of signatures against Twilio's own package, and the vectors of its documentation. */
import twilio from "twilio";
import { describe, expect, test } from "vitest";
import { isAuthentic, signatureOf } from "../../../src/edge/twilio/signature.ts";
import { forms, nextToken, sign, token } from "./support.ts";

const url = "https://bot.example.fr/twilio/inbound";

test.each([
  [
    "one value each, accents",
    "https://bot.example.fr/webhooks/twilio?c=1",
    { From: "+33612345678", Body: "Bonjour à vous", NumMedia: "0" },
    "w+1DltMBrH5Bg0OsSnc3MA7S43E=",
  ],
  [
    "a name that came several times",
    "https://bot.example.fr/webhooks/twilio",
    { MediaUrl: ["b", "a", "b"], Body: "" },
    "4w2NLdNz8Cu3x0Kc7xYLz93Jojw=",
  ],
  [
    "JSON: the URL alone",
    "https://bot.example.fr/webhooks/twilio?bodySHA256=015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862",
    {},
    undefined,
  ],
])("vector: %s", (_, at, parameters, expected) => {
  const made = signatureOf("12345", at, parameters);
  if (expected !== undefined) expect(made).toBe(expected);
  expect(made).toBe(twilio.getExpectedTwilioSignature("12345", at, parameters));
});

describe("what Twilio's package says, ours says", () => {
  const odd: Readonly<Record<string, Record<string, string | string[]>>> = {
    empty: {},
    accents: { Body: "é", Aé: "1", aZ: "2", AZ: "3", _: "4" },
    decomposed: { Body: "é" },
    emoji: { Body: "👩‍👩‍👧 🌿", "🌿": "x" },
    brackets: { "a[b]": "c", "a[]": "d" },
    "names of objects": { toString: "z", constructor: "1", hasOwnProperty: "x" },
    "blank values": { Body: "   ", A: "", B: "\r\n" },
    twice: { From: ["a", "b"], To: ["b", "a", "b"] },
    "boundaries that shift": { Ab: "c", A: "bc" },
  };
  const all = [...Object.entries(forms), ...Object.entries(odd)].map(([name, form]) => [name, form] as const);
  test.each(all)("%s", (_, form) => {
    const header = sign(url, form);
    expect(twilio.validateRequest(token, header, url, form)).toBe(true);
    expect(isAuthentic({ tokens: [token], url, parameters: form, header })).toBe(true);
    const tampered = { ...form, ButtonPayload: "admin" };
    expect(twilio.validateRequest(token, header, url, tampered)).toBe(false);
    expect(isAuthentic({ tokens: [token], url, parameters: tampered, header })).toBe(false);
  });
});

const header = sign(url, forms.sms);
test.each([
  ["its own token", { tokens: [token] }, true],
  ["the token that is being turned in", { tokens: [nextToken, token] }, true],
  ["no token (an account that is not ours)", { tokens: [] }, false],
  ["another token", { tokens: [nextToken] }, false],
  ["an empty token, signed with it", { tokens: [""], header: sign(url, forms.sms, "") }, false],
  ["no header", { header: undefined }, false],
  ["an empty header", { header: "" }, false],
  ["the header twice", { header: `${header}, ${header}` }, false],
  ["the same bytes in another base64", { header: header.replace(/=$/, "") }, false],
  ["http", { url: url.replace("https", "http") }, false],
  ["a port", { url: url.replace(".fr/", ".fr:443/") }, false],
  ["a trailing slash", { url: `${url}/` }, false],
  ["a fragment", { url: `${url}#rc=2` }, false],
  ["a query more", { url: `${url}?a=1` }, false],
  ["a value trimmed", { parameters: { ...forms.sms, Body: forms.sms.Body.slice(0, -1) } }, false],
  ["a nested value", { parameters: { ...forms.sms, Body: { a: "b" } } }, false],
])("%s", (_, change, expected) => {
  expect(isAuthentic({ tokens: [token], url, parameters: forms.sms, header, ...change })).toBe(expected);
});
