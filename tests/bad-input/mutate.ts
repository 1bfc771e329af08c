/**
 * Webhooks that went wrong on their way: genuine forms with parameters dropped, doubled, renamed, lengthened, damaged, signed properly or not.
 * In: fast-check's seed. Out: bodies and headers, and for each whether its signature is Twilio's for what the body says. Never sends.
 */
import fc from "fast-check";
import twilio from "twilio";
import { inboundForm } from "../../src/try/double/inbound.ts";
import { account, bot, token } from "./door.ts";

type Pair = readonly [name: string, value: string];

export interface Mutated {
  readonly body: string;
  readonly signature: string | undefined;
  /** By Twilio's own package, over what the body says: nothing else may ever be accepted. */
  readonly genuine: boolean;
}

const nasty = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "\ud83d",
  "\udc00x",
  "\u202eiuo",
  "\ufdfa".repeat(50),
  `z${"\u0301".repeat(500)}`,
  "👨‍👩‍👧‍👦".repeat(20),
  "\r\nSet-Cookie: a=b",
  "{desk-0}:conv:*",
  '{"$gt":""}',
  "__proto__",
  "whatsapp:",
  "+33698765432",
  "From+33698765432",
  "-1",
  "NaN",
  "1e400",
  "oui",
  "je veux mourir",
);
const text = fc.oneof(nasty, fc.string({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 }), fc.constant("rdv jeudi 14h"));
const name = fc.oneof(
  fc.constantFrom("From", "To", "Body", "MessageSid", "AccountSid", "NumMedia", "ButtonPayload", "MessageStatus", "OptOutType", "Latitude"),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "a[b]", "a[]", "", "from", "bodySHA256", "MediaUrl0"),
  fc.string({ maxLength: 20 }),
);
const hex = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 32, maxLength: 32 }).map((digits) => digits.join(""));

const genuine = fc
  .record({
    whatsapp: fc.boolean(),
    phone: fc.integer({ min: 0, max: 199 }),
    text,
    sid: hex,
    kind: fc.constantFrom("text", "media", "button"),
  })
  .map(({ whatsapp, phone, text, sid, kind }) => {
    const handle = `+3361100${String(phone).padStart(4, "0")}`;
    const written = {
      from: whatsapp ? `whatsapp:${handle}` : handle,
      to: whatsapp ? bot.whatsapp : bot.sms,
      // What a text costs is not asked here: counting is slow, and the field is one of those that nobody reads.
      text: "",
      ...(kind === "media" ? { media: ["audio/ogg"] } : {}),
      ...(kind === "button" ? { payload: "q.menu.top.1.book", buttonText: "Demander" } : {}),
    };
    return Object.entries({ ...inboundForm(written, `SM${sid}`, account), Body: text });
  });

type Change = (pairs: readonly Pair[]) => readonly Pair[];
const at = fc.nat({ max: 99 });
const change: fc.Arbitrary<Change> = fc.oneof(
  at.map(
    (n): Change =>
      (pairs) =>
        pairs.filter((_, each) => each !== n % pairs.length),
  ),
  fc.tuple(at, fc.option(text)).map(
    ([n, other]): Change =>
      (pairs) => {
        const [twice, value] = pairs[n % pairs.length] ?? ["x", ""];
        return [...pairs, [twice, other ?? value]];
      },
  ),
  fc.tuple(at, text).map(([n, value]): Change => replaced(n, ([was]) => [was, value])),
  fc.tuple(at, name).map(([n, to]): Change => replaced(n, ([, value]) => [to, value])),
  fc.tuple(name, text).map(
    ([added, value]): Change =>
      (pairs) => [...pairs, [added, value]],
  ),
  fc
    .tuple(at, fc.constantFrom(100, 1_600, 20_000, 70_000))
    .map(
      ([n, length]): Change =>
        replaced(n, ([was, value]) => [was, (value || "x").repeat(Math.ceil(length / (value.length || 1))).slice(0, length)]),
    ),
  fc.tuple(at, at).map(
    ([n, m]): Change =>
      (pairs) => {
        const [from, to] = [pairs[n % pairs.length], pairs[m % pairs.length]];
        return pairs.map((pair) => (pair === from && to !== undefined ? [pair[0], to[1]] : pair));
      },
  ),
  fc.constantFrom(150, 250).map(
    (count): Change =>
      (pairs) => [...pairs, ...Array.from({ length: count }, (_, n): Pair => [`x${n}`, "1"])],
  ),
);
const replaced =
  (n: number, to: (pair: Pair) => Pair): Change =>
  (pairs) =>
    pairs.map((pair, each) => (each === n % pairs.length ? to(pair) : pair));

/** Damage to the encoded bytes: a broken percent sign, half a letter, an end that is missing. */
const damage = fc.oneof(
  { weight: 8, arbitrary: fc.constant((body: string) => body) },
  {
    weight: 1,
    arbitrary: fc.tuple(at, fc.constantFrom("%", "%zz", "%ED%A0%80", "%ff", "&&", "=", ";")).map(
      ([n, bytes]) =>
        (body: string) =>
          body.slice(0, n * 7) + bytes + body.slice(n * 7),
    ),
  },
  { weight: 1, arbitrary: at.map((n) => (body: string) => body.slice(0, Math.floor((body.length * n) / 100))) },
);

type Signing = "proper" | "before" | "key" | "url" | "noise" | "none" | "doubled";
const signing = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Signing>("proper") },
  { weight: 5, arbitrary: fc.constantFrom<Signing>("before", "key", "url", "noise", "none", "doubled") },
);

/** `url`: what Twilio was told. */
export const mutated = (url: string): fc.Arbitrary<Mutated> =>
  fc
    .tuple(genuine, fc.array(change, { maxLength: 4 }), damage, signing, fc.string({ maxLength: 40 }))
    .map(([form, changes, damaged, how, noise]) => {
      const pairs = changes.reduce<readonly Pair[]>((now, next) => (now.length === 0 ? now : next(now)), form);
      const body = damaged(new URLSearchParams(pairs.map(([one, two]): [string, string] => [one, two])).toString());
      const proper = expected(token, url, said(body));
      const signature = {
        proper,
        before: expected(token, url, form),
        key: expected("f".repeat(32), url, said(body)),
        url: expected(token, `${url}/`, said(body)),
        noise: Buffer.from(noise).toString("base64"),
        none: undefined,
        doubled: `${proper}, ${proper}`,
      }[how];
      return { body, signature, genuine: signature === proper && said(body).some(([one, two]) => one === "AccountSid" && two === account) };
    });

const said = (body: string): readonly Pair[] => [...new URLSearchParams(body)];

function expected(key: string, url: string, pairs: readonly Pair[]): string {
  const form = Object.create(null) as Record<string, string | string[]>;
  for (const [one, two] of pairs) {
    const before = form[one];
    form[one] = before === undefined ? two : [...(Array.isArray(before) ? before : [before]), two];
  }
  return twilio.getExpectedTwilioSignature(key, url, form);
}
