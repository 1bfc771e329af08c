/** Catalogue of bad inputs, rows 19–29: who signed what. */
import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Answer,
  account,
  bot,
  client,
  type Door,
  encode,
  expectRefused,
  type Form,
  formOf,
  her,
  openDoor,
  path,
  post,
} from "./door.ts";
import { recut } from "./recut.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const form = formOf("tarifs");
const secondFrom = (value: string): string => `${encode(form)}&From=${encodeURIComponent(value)}`;
/** What the signature is when a name comes twice: Twilio's package takes each different value once. */
const folded = (value: string) => door.sign({ ...form, From: [form["From"], value].sort() } as unknown as Form);
const added = (more: string): Promise<Answer> =>
  post(door, { body: `${encode(form)}&${more}`, headers: { "Content-Type": "application/x-www-form-urlencoded", ...door.sign(form) } });
const ask = (headers: Readonly<Record<string, string | readonly string[]>>, to = path): Promise<Answer> =>
  post(door, { form, headers, path: to });

describe("refused with an empty answer", () => {
  test.each<[string, number, () => Promise<Answer>]>([
    ["19. no signature", 403, () => ask({})],
    ["19. an empty signature", 403, () => ask({ "X-Twilio-Signature": "" })],
    ["20. the signature of https", 403, () => ask(door.sign(form, { url: `${door.url}${path}`.replace("http:", "https:") }))],
    ["20. the signature of another port", 403, () => ask(door.sign(form, { url: `http://127.0.0.1:1${path}` }))],
    ["20. the signature of a trailing slash", 403, () => ask(door.sign(form, { url: `${door.url}${path}/` }))],
    ["20. the signature of a fragment", 403, () => ask(door.sign(form, { url: `${door.url}${path}#rc=3` }))],
    ["20. the signature of the status door", 403, () => ask(door.sign(form, { url: `${door.url}/twilio/status` }))],
    ["21. one parameter added", 403, () => post(door, { form: { ...form, ButtonPayload: "admin" }, headers: door.sign(form) })],
    ["21. a parameter added that the parser drops", 403, () => added("__proto__=admin")],
    ["21. the same, spelt otherwise", 403, () => added("%5F_proto_%5F=admin")],
    ["21. a parameter added without a name", 403, () => added("=admin")],
    ["21. one parameter taken away", 403, () => post(door, { form: { ...form, Body: "" }, headers: door.sign(form) })],
    ["22. From twice, signed once", 403, () => post(door, { body: secondFrom(her), headers: { ...typed, ...door.sign(form) } })],
    ["22. From twice, both signed", 400, () => post(door, { body: secondFrom(her), headers: { ...typed, ...folded(her) } })],
    [
      "23. the same From twice with a valid signature",
      400,
      () => post(door, { body: secondFrom(client.sms), headers: { ...typed, ...door.sign(form) } }),
    ],
    ["27. the header twice, one good", 403, () => ask({ "X-Twilio-Signature": [good(), "AAAA"] })],
    ["27. the header twice, both good", 403, () => ask({ "X-Twilio-Signature": [good(), good()] })],
    [
      "28. bodySHA256 in the query, the URL signed without the form",
      403,
      () => ask(door.sign({}, { url: `${door.url}${withHash}` }), withHash),
    ],
    ["29. another account, signed with its own key", 403, () => foreign("f".repeat(32))],
    ["29. another account, signed with ours", 403, () => foreign(undefined)],
  ])("%s → %i", async (_, status, asked) => {
    const before = await door.stored();
    await expectRefused(door, await asked(), status, before);
  });
  const good = (): string => door.sign(form)["X-Twilio-Signature"] ?? "";
  const typed = { "Content-Type": "application/x-www-form-urlencoded" };
  const withHash = `${path}?bodySHA256=${"0".repeat(64)}`;
  const foreign = (key: string | undefined): Promise<Answer> => {
    const theirs = { ...form, AccountSid: account.replace("0", "f") };
    return post(door, { form: theirs, headers: door.sign(theirs, key === undefined ? {} : { key }) });
  };
});

describe("24. a request cut anew, with Twilio's own signature, is not carried out", () => {
  test.each([
    ["a client's SMS", client.sms],
    ["a client's WhatsApp", client.whatsapp],
    ["a sender that is a name", "Doctolib"],
    ["a sender with a name of Twilio's", "City"],
  ])("24. %s", async (_, from) => {
    await using(async (fresh) => {
      await fresh.say(client.sms, "rdv jeudi 14h, je m'appelle Zoé");
      await fresh.say(client.sms, "1");
      const code = fresh.stage.codeOf([client.sms]);
      const genuine = formOf(`OUI ${code}From${her}FromA`, {}, from);
      const forged = recut(genuine, { Body: `OUI ${code}`, From: her });
      // The attack is real: the very same signature covers both.
      expect(fresh.sign(forged)).toEqual(fresh.sign(genuine));
      expect(forged["From"]).toBe(her);
      const before = await fresh.stored();
      await expectRefused(fresh, await post(fresh, { form: forged, headers: fresh.sign(forged) }), 403, before);
      await fresh.stage.settle();
      await fresh.stage.moveClock("+1 min");
      expect(fresh.stage.heard().filter(({ text }) => text.includes("confirmé"))).toEqual([]);
      expect(await fresh.say(her, "liste")).toContain(code);
    });
  });

  test("24. a genuine message that merely looks like one comes in by Twilio's list", async () => {
    await using(async (fresh) => {
      const { status } = await fresh.stage.double.write({ from: client.sms, to: bot.sms, text: `tarifs ? From${her}` });
      expect(status).toBe(403);
      await fresh.stage.restart();
      await expect
        .poll(() =>
          fresh.stage.settle().then(() =>
            fresh.stage
              .heard()
              .map(({ to, text }) => `${to} ${text}`)
              .join(),
          ),
        )
        .toMatch(/\+33612345644 .*80/);
    });
  });
});

test("25. the same request twice is a duplicate: one answer", async () => {
  const twice = formOf("tarifs");
  expect((await door.hear(twice)).said).toHaveLength(1);
  expect(await door.hear(twice)).toEqual({ status: 200, said: [] });
});

test("26. an empty token: the boot is refused with 78 and says which variable", { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      PATH: process.env["PATH"],
      TWILIO_ACCOUNT_SID: account,
      TWILIO_AUTH_TOKEN: "",
      PUBLIC_URL: "https://bot.example.fr",
      DATA_KEY: Buffer.alloc(32, 7).toString("base64"),
      ADDRESS_KEY: Buffer.alloc(32, 9).toString("base64"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise((ended) => child.once("close", ended));
  expect(code).toBe(78);
  expect(said).toContain("TWILIO_AUTH_TOKEN");
});

async function using(story: (fresh: Door) => Promise<void>): Promise<void> {
  const fresh = await openDoor();
  try {
    await story(fresh);
  } finally {
    await fresh.close();
  }
}
