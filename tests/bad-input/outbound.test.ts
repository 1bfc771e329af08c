/** Catalogue of bad inputs, rows 78–82: what Twilio answers, reports, and must never be sent. */
import { createServer, type ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { Address } from "../../src/core/words/address.ts";
import { ConversationId } from "../../src/core/words/ids.ts";
import { openGateway } from "../../src/edge/twilio/gateway.ts";
import { type Answer, account, bot, client, type Door, expectAnonymous, openDoor, post, token } from "./door.ts";
import { leftFor, requestOf, somebody } from "./people.ts";

let door: Door;
afterEach(() => door.close());

describe("a delivery report", () => {
  /** A report of the last message to this person, under the given query; Twilio signs the query with it. */
  async function report(query: Record<string, string>, fields: Record<string, string> = {}, key = token): Promise<Answer> {
    const message = door.stage.double.messages().at(-1);
    const form = {
      AccountSid: account,
      MessageSid: message?.sid ?? "",
      MessageStatus: "undelivered",
      ErrorCode: "30003",
      From: bot.sms,
      To: client.sms,
      ...fields,
    };
    const path = `/twilio/status?${new URLSearchParams(query)}`;
    return post(door, { form, path, headers: door.sign(form, { url: door.url + path, key }) });
  }
  const marks = (): Record<string, string> => Object.fromEntries(new URL(door.stage.double.messages().at(-1)?.reportTo ?? "").searchParams);
  const settledKeys = async (): Promise<string> => {
    const text = await door.everything();
    return text
      .split("\n")
      .filter((_, at, all) => /:(?:sent|out|msg|attr):/.test(all[at - (at % 2)] ?? ""))
      .join("\n");
  };

  test.each<[string, () => Record<string, string>]>([
    ["78. with an id that nobody knows", () => ({ ...marks(), o: "SM00-0" })],
    ["78. without an id", () => ({ c: marks()["c"] ?? "" })],
    ["78. with an id of 10 kB", () => ({ ...marks(), o: "o".repeat(10_000) })],
    ["78. with a conversation that is none", () => ({ ...marks(), c: "{desk-0}:conv:*" })],
    ["78. with another conversation of the practice", () => ({ ...marks(), c: `martigues.${"A".repeat(22)}` })],
    ["78. with no query", () => ({})],
  ])("%s: 204, and nothing is settled", async (_, query) => {
    door = await openDoor();
    await door.say(client.sms, "tarifs");
    await door.stage.double.idle();
    const before = await settledKeys();
    expect((await report(query())).status).toBe(204);
    expect(await settledKeys()).toBe(before);
    expectAnonymous(door.logged());
  });

  test("78. forged: 403, and nothing is settled", async () => {
    door = await openDoor();
    await door.say(client.sms, "tarifs");
    await door.stage.double.idle();
    const before = await settledKeys();
    expect((await report(marks(), {}, "f".repeat(32))).status).toBe(403);
    expect(await settledKeys()).toBe(before);
  });

  test.each(["weird", "", "DELIVERED\r\nX: y", "0"])("79. MessageStatus=%j: 204, said in the log, nothing changes", async (status) => {
    door = await openDoor();
    await door.say(client.sms, "tarifs");
    await door.stage.double.idle();
    const before = await settledKeys();
    door.logged();
    expect((await report(marks(), { MessageStatus: status })).status).toBe(204);
    expect(await settledKeys()).toBe(before);
    const lines = door.logged();
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: "a delivery report was left alone", code: "MessageStatus: not a status that we know" }),
    );
    expectAnonymous(lines, ["weird"]);
  });
});

describe("80. an answer of Twilio's that cannot be read is an unknown outcome", () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ["80. 201 without a sid", (response) => response.writeHead(201, { "Content-Type": "application/json" }).end('{"status":"queued"}')],
    ["80. 200 with a page", (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<html>ok</html>")],
    ["80. JSON cut short", (response) => response.writeHead(201, { "Content-Type": "application/json" }).end('{"sid":"SM0123')],
    ["80. a sid that is none", (response) => response.writeHead(201, { "Content-Type": "application/json" }).end('{"sid":"sid"}')],
  ])("%s: looked up, and read once", async (_, answer) => {
    const relay = await openRelay(answer);
    try {
      door = await openDoor({ env: { TWILIO_API_URL: relay.url } });
      relay.leadTo(door.stage.double.url);
      await door.say(client.sms, "tarifs");
      await door.stage.moveClock("+5 min");
      expect(relay.spoilt()).toBe(1);
      expect(leftFor(door, client.sms).filter((text) => text.includes("80 €"))).toHaveLength(1);
    } finally {
      await relay.close();
    }
  });
});

describe("81. what an SMS is made of", () => {
  test("81. no text of the house forces a second alphabet, whatever the name is; people's own words go as they are", async () => {
    door = await openDoor();
    const from = somebody();
    await requestOf(door, from, "jeudi 14h", "Françoise D\u2019Été\u00a0🌿");
    await door.say(from, "tarifs");
    await door.say(from, "horaires");
    const sent = door.stage.double.messages().filter(({ channel }) => channel === "sms");
    expect(sent.length).toBeGreaterThan(4);
    for (const { text, segments } of sent) {
      expect([segments?.encoding, segments?.culprits], text).toEqual(["GSM-7", []]);
      expect(segments?.parts, text).toBeLessThanOrEqual(2);
    }
  });
});

test("82. a choice without words never becomes an empty variable: numbered text leaves", async () => {
  door = await openDoor();
  const seen: string[] = [];
  door.stage.double.faults = ({ form }) => {
    if (form["ContentVariables"] !== undefined) seen.push(form["ContentVariables"]);
    return undefined;
  };
  await door.say(client.whatsapp, "menu");
  expect(seen).toHaveLength(1);
  const gateway = openGateway({
    accountSid: account,
    authToken: token,
    apiUrl: door.stage.double.url,
    publicUrl: door.url,
    sendTimeoutMs: 2_000,
    kept: { get: async () => undefined, put: async () => undefined },
    clock: door.stage.clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  try {
    for (const labels of [
      ["Oui", ""],
      ["Oui", "  "],
      ["", ""],
    ]) {
      const choices = labels.map((label, at) => ({ label, payload: `q.menu.top.1.${at}` }));
      const end = await gateway.send(
        Address.parse(bot.whatsapp),
        Address.parse(client.whatsapp),
        {
          id: "e-0",
          body: { text: "Que voulez-vous ?\n1 Oui", bare: "Que voulez-vous ?", choices },
          policy: "answer",
          template: "waiting",
        },
        { conversation: ConversationId.parse(`martigues.${"A".repeat(22)}`) },
      );
      expect(end.kind).toBe("sent");
      expect(door.stage.double.messages().at(-1)?.text).toBe("Que voulez-vous ?\n1 Oui");
    }
    for (const variables of seen) expect(Object.values(JSON.parse(variables) as Record<string, string>)).not.toContain("");
    expect(seen).toHaveLength(1);
  } finally {
    await gateway.close();
  }
});

/** Between the program and the double: the first message is carried out there, and answered as told. */
async function openRelay(
  answer: (response: ServerResponse) => void,
): Promise<{ url: string; leadTo(url: string): void; spoilt(): number; close(): Promise<void> }> {
  let target = "";
  let spoilt = 0;
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
      const body = Buffer.concat(chunks);
      const headers = { authorization: incoming.headers.authorization ?? "", "content-type": incoming.headers["content-type"] ?? "" };
      const real = await fetch(`${target}${incoming.url ?? ""}`, {
        method: incoming.method ?? "GET",
        headers,
        ...(body.length === 0 ? {} : { body }),
      });
      const text = await real.text();
      if (incoming.method === "POST" && (incoming.url ?? "").endsWith("/Messages.json") && spoilt === 0) {
        spoilt += 1;
        answer(outgoing);
      } else outgoing.writeHead(real.status, { "Content-Type": "application/json" }).end(text);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    leadTo: (url) => {
      target = url;
    },
    spoilt: () => spoilt,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
