/** Catalogue of bad inputs, rows 30–43: forms that Twilio signed and nobody expected. */
import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Answer, bot, type Door, expectAnonymous, expectRefused, type Form, formOf, openDoor, post, without } from "./door.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor({ therapist: ["whatsapp:+33698765432"] });
});
beforeEach(() => void door.logged());
afterAll(() => door.close());

const signedPost = (form: Form): Promise<Answer> => post(door, { form, headers: door.sign(form) });
const rates = /80 €/;
/** A fresh person each time, so that what was said before changes nothing. */
let people = 0;
const somebody = (): string => {
  people += 1;
  return `+3361200${String(people).padStart(4, "0")}`;
};

describe("30. a message without a proper id is refused, and told to the operator's log and meter", () => {
  test.each<[string, Form]>([
    ["30. missing", without(formOf("tarifs"), "MessageSid")],
    ["30. empty", formOf("tarifs", { MessageSid: "" })],
    ["30. SM123", formOf("tarifs", { MessageSid: "SM123" })],
    ["30. 10 kB", formOf("tarifs", { MessageSid: `SM${"a".repeat(10_000)}` })],
  ])("%s", async (_, form) => {
    const [before, refused] = [await door.stored(), await counted("refused")];
    const answer = await signedPost(form);
    const lines = door.logged();
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, status: 400, code: "MessageSid" }));
    expectAnonymous(lines);
    await expectRefused(door, answer, 400, before);
    expect(await counted("refused")).toBe(refused + 1);
  });
});

describe("31. a sender that cannot be answered: nothing is stored, nothing is said", () => {
  test.each([
    "",
    "whatsapp:",
    "whatsapp:+",
    "+0612",
    "Doctolib",
    "38000",
    "+336",
    "whatsapp:Doctolib",
    "sip:+33612345678",
    "+33612345678 ",
  ])("31. From=%j", async (from) => {
    const before = await door.stored();
    const { status, said } = await door.hear(formOf("tarifs", { From: from }));
    expect([status, said]).toEqual([200, []]);
    expect(await door.stored()).toEqual(before);
    expect(door.logged()).toContainEqual(expect.objectContaining({ msg: "a sender that cannot be answered was left alone" }));
  });
  test("31. From missing is no message at all", async () => {
    const before = await door.stored();
    await expectRefused(door, await signedPost(without(formOf("tarifs"), "From")), 400, before);
  });
});

test("32. our own number as sender is left alone: two bots would talk for ever", async () => {
  const before = await door.stored();
  expect(await door.hear(formOf("bonjour", {}, bot.whatsapp))).toEqual({ status: 200, said: [] });
  expect(await door.hear(formOf("bonjour", { To: bot.whatsapp }, bot.sms))).toEqual({ status: 200, said: [] });
  expect(await door.stored()).toEqual(before);
});

test("33. a hidden number is a person like another", async () => {
  const hidden = "whatsapp:FR.abc123";
  expect(await door.say(hidden, "tarifs")).toMatch(rates);
  expect(await door.say(hidden, "rdv jeudi 14h, je m'appelle Zoé")).toContain("jeudi 26 novembre");
});

describe("34. a recipient that is not ours", () => {
  test.each<[string, number, Form]>([
    ["34. another number", 403, formOf("tarifs", { To: "+33937999999" })],
    ["34. a name", 400, formOf("tarifs", { To: "Accueil" })],
    ["34. nobody", 400, without(formOf("tarifs"), "To")],
  ])("%s → %i", async (_, status, form) => {
    const before = await door.stored();
    await expectRefused(door, await signedPost(form), status, before);
  });
});

describe("35. a count of media that is none", () => {
  test.each(["99", "-1", "abc", "1e9", "", "9".repeat(400)])("35. NumMedia=%j: the text is answered", async (count) => {
    expect((await door.hear(formOf("tarifs", { NumMedia: count }, somebody()))).said.join()).toMatch(rates);
  });
  test("35. NumMedia=99 without text is something that is no text", async () => {
    expect((await door.hear(formOf("", { NumMedia: "99" }, somebody()))).said.join()).toContain("Je ne lis que le texte");
  });
});

test("36. the address of a medium is never fetched, whatever it is", async () => {
  const asked: string[] = [];
  const trap = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((listening) => trap.listen(0, "127.0.0.1", listening));
  const address = trap.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    for (const url of [
      `http://127.0.0.1:${port}/media`,
      `https://api.twilio.com@127.0.0.1:${port}/`,
      "http://169.254.169.254/latest/meta-data",
      "file:///etc/passwd",
      "https://api.twilio.com.evil.example/",
    ]) {
      const { status, said } = await door.hear(
        formOf("", { NumMedia: "1", MediaContentType0: "audio/ogg", MediaUrl0: url }, somebody().replace("+", "whatsapp:+")),
      );
      expect([status, said.length]).toEqual([200, 1]);
      expect(said[0]).toContain("Je ne lis que le texte");
    }
    expect(asked).toEqual([]);
    const calls = door.stage.double.entries().flatMap(({ fact }) => (fact.kind === "call" ? [fact.path] : []));
    expect(calls.filter((each) => each.includes("Media"))).toEqual([]);
    expect(await door.everything()).not.toMatch(/meta-data|etc\/passwd|evil/);
  } finally {
    trap.close();
  }
});

describe("37. what is no text", () => {
  test.each<[string, Form]>([
    ["37. a voice note", { NumMedia: "1", MediaContentType0: "audio/ogg", MessageType: "audio" }],
    ["37. a sticker", { NumMedia: "1", MediaContentType0: "image/webp", MessageType: "sticker" }],
    ["37. a place", { Latitude: "43.4", Longitude: "5.05", MessageType: "location" }],
    ["37. a visiting card", { NumMedia: "1", MediaContentType0: "text/vcard", MessageType: "contacts" }],
    ["37. something that nobody has heard of", { MessageType: "hologram" }],
  ])("%s", async (_, fields) => {
    const form = without(formOf("", fields, somebody().replace("+", "whatsapp:+")), "Body");
    const { status, said } = await door.hear(form);
    expect([status, said.length]).toEqual([200, 1]);
    expect(said[0]).toContain("Je ne lis que le texte");
  });
});

test("38. a delivery report at the door for messages is left alone, and said to the operator", async () => {
  const before = await door.stored();
  expect(await door.hear(formOf("tarifs", { MessageStatus: "delivered" }))).toEqual({ status: 200, said: [] });
  expect(await door.stored()).toEqual(before);
  expect(door.logged()).toContainEqual(expect.objectContaining({ level: 40 }));
});

describe("39. names that every object has", () => {
  test("39. are read by nobody", async () => {
    const form = { ...formOf("tarifs", {}, somebody()), toString: "z", constructor: "1", hasOwnProperty: "x", "a[b]": "c", valueOf: "v" };
    expect((await door.hear(form as Form)).said.join()).toMatch(rates);
  });
  test("39. __proto__ is no parameter: refused, and nothing changes", async () => {
    const before = await door.stored();
    const form = Object.assign(Object.create(null) as Record<string, string>, formOf("tarifs"));
    Object.defineProperty(form, "__proto__", { value: "2", enumerable: true });
    const answer = await post(door, { form, headers: door.sign(form) });
    await expectRefused(door, answer, 403, before);
    expect(({} as Record<string, unknown>)["2"]).toBeUndefined();
  });
});

describe("40. the name that people choose on WhatsApp", () => {
  test.each(["<script>alert(1)</script>", "😀".repeat(5_000), "Dr\r\nBcc: moi@exemple.fr", "Zoé Planté"])(
    "40. name %# is never said and never logged",
    async (name) => {
      const form = formOf("rdv jeudi 15h", { ProfileName: name }, somebody().replace("+", "whatsapp:+"));
      const { status, said } = await door.hear(form);
      expect(status).toBe(200);
      expect(said.join()).toContain("Quel prénom");
      const planted = [name.slice(0, 6), "script", "Bcc", "Planté"];
      for (const word of planted) expect(said.join()).not.toContain(word);
      expectAnonymous(door.logged(), planted);
      const kept = await door.everything();
      for (const word of ["<script>", "😀", "Bcc", "Planté"]) expect(kept).not.toContain(word);
    },
  );
});

describe("41. a button that this house did not make", () => {
  const payloads = [
    '{"$gt":""}',
    "../../step",
    "q.request.nowhere.1.a",
    "q.menu.top.999999999.book",
    "rq.r000000000000000.1.yes",
    "a".repeat(5_000),
    "\u0000",
  ];
  test.each(payloads)("41. touched by a client: %j", async (payload) => {
    const from = somebody().replace("+", "whatsapp:+");
    const { status, said } = await door.hear(
      formOf("Oui", { ButtonPayload: payload, ButtonText: "Oui", MessageType: "interactive" }, from),
    );
    expect([status, said.length]).toEqual([200, 1]);
    // Longer than any of ours: the button's title is read as text.
    if (payload.length < 200) expect(said[0]).toContain("Cette question est passée.");
  });
  test.each(payloads)("41. touched by the therapist: %j decides nothing", async (payload) => {
    await door.say("whatsapp:+33698765432", "aide");
    await askFor("whatsapp:+33612345611");
    const { status, said } = await door.hear(formOf("", { ButtonPayload: payload, MessageType: "interactive" }, "whatsapp:+33698765432"));
    expect(status).toBe(200);
    expect(said.join()).not.toMatch(/OUI\. Son message|NON\. Son message/);
    expect(await door.say("whatsapp:+33698765432", "liste")).toContain("En attente");
  });
});

test("42. a place that is none is no place", async () => {
  expect((await door.hear(formOf("", { Latitude: "NaN", Longitude: "x" }, somebody()))).said.join()).toContain("Je ne lis que le texte");
  expect((await door.hear(formOf("tarifs", { Latitude: "NaN" }, somebody()))).said.join()).toMatch(rates);
});

test("43. a parameter that Twilio adds without notice is accepted", async () => {
  expect((await door.hear(formOf("tarifs", { NewTwilioThing: "1", Zzz: "From Paris" }, somebody()))).said.join()).toMatch(rates);
});

/** One open request of this person, made once. */
const asking = new Set<string>();
async function askFor(from: string): Promise<void> {
  if (asking.has(from)) return;
  asking.add(from);
  await door.say(from, "rdv vendredi 16h, je m'appelle Zoé");
  await door.say(from, "oui");
}

async function counted(outcome: string): Promise<number> {
  const text = await (await fetch(`${door.stage.running().opsUrl}/metrics`)).text();
  return Number(new RegExp(`accepted_total\\{outcome="${outcome}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
}
