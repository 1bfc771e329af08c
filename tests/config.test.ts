/** The environment: what is accepted, what is refused and in which words, and the file that documents it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { envExample } from "../src/config-example.ts";
import { defaultTimings } from "../src/config-kinds.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const otherKey = Buffer.alloc(32, 8).toString("base64");
const token = "0123456789abcdef0123456789abcdef";
const good = {
  TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`,
  TWILIO_AUTH_TOKEN: token,
  PUBLIC_URL: "https://bot.example.fr",
  DATA_KEY: key,
  ADDRESS_KEY: otherKey,
  BOT_ADDRESSES: "whatsapp:+33937000000, +33937000000",
  THERAPIST_ADDRESSES: "whatsapp:+33639980001,+33639980001",
};

const config = (more: Readonly<Record<string, string | undefined>> = {}) => {
  const read = readConfig({ ...good, ...more });
  if (!read.ok) throw new Error(read.why.map((each) => `${each.where}: ${each.what}`).join("\n"));
  return read.value;
};
const problems = (more: Readonly<Record<string, string | undefined>>) => {
  const read = readConfig({ ...good, ...more });
  return read.ok ? [] : read.why;
};

test("a small environment is enough", () => {
  expect(config()).toMatchObject({
    role: "all",
    port: 3000,
    opsPort: 3001,
    redisUrl: "redis://127.0.0.1:6379",
    redisShards: 1,
    authTokens: [token],
    twilioApiUrl: undefined,
    publicUrl: "https://bot.example.fr",
    botAddresses: ["whatsapp:+33937000000", "+33937000000"],
    smsFrom: undefined,
    therapistAddresses: ["whatsapp:+33639980001", "+33639980001"],
    operatorAddress: undefined,
    templates: {},
    flowsDir: "flows",
    practicesDir: "flows/practices",
    timings: defaultTimings,
    logLevel: "info",
    warnings: [],
  });
});

test("fault 51: every missing variable is named at once, with what it is for and what to do", () => {
  const read = readConfig({});
  const why = read.ok ? [] : read.why;
  expect(why.map((each) => each.where)).toEqual(["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_URL", "DATA_KEY", "ADDRESS_KEY"]);
  for (const each of why) {
    expect(each.what).toMatch(/^is missing\. .{20}/);
    expect(each.doThis.length).toBeGreaterThan(10);
  }
});

test("an empty line is a line left out", () => {
  expect(config({ TWILIO_AUTH_TOKEN_NEXT: "", TEMPLATES: " ", OPS_PORT: "" }).opsPort).toBe(3001);
});

test.each([
  [{ PUBLIC_URL: "https://bot.example.fr/desk///" }, "publicUrl", "https://bot.example.fr/desk"],
  [{ PUBLIC_URL: "http://127.0.0.1:3000/" }, "publicUrl", "http://127.0.0.1:3000"],
  [{ PUBLIC_URL: "http://localhost:3000" }, "publicUrl", "http://localhost:3000"],
  [{ PUBLIC_URL: "http://[::1]:3000" }, "publicUrl", "http://[::1]:3000"],
  [{ PORT: "8080" }, "opsPort", 8081],
  [{ PORT: "0" }, "opsPort", 0],
  [{ OPS_PORT: "9090" }, "opsPort", 9090],
  [{ FLOWS_DIR: "/srv/flows" }, "practicesDir", "/srv/flows/practices"],
  [{ PRACTICES_DIR: "/srv/practices" }, "practicesDir", "/srv/practices"],
  [{ REDIS_URL: "unix:///run/redis.sock" }, "redisUrl", "unix:///run/redis.sock"],
  [{ REDIS_URL: "unix://run/redis.sock" }, "redisUrl", "unix://run/redis.sock"],
  [{ REDIS_URL: "redis://a:7000, redis://b:7001" }, "redisUrl", "redis://a:7000,redis://b:7001"],
  [{ REDIS_URL: "rediss://user:pass@redis.example:6380/0" }, "redisUrl", "rediss://user:pass@redis.example:6380/0"],
  [{ TWILIO_AUTH_TOKEN_NEXT: "f".repeat(32) }, "authTokens", [token, "f".repeat(32)]],
  [{ SMS_FROM: "CABINET" }, "smsFrom", "CABINET"],
  [{ OPERATOR_ADDRESS: "+33639980009" }, "operatorAddress", "+33639980009"],
  [{ TEMPLATES: `{"notice":"HX${"b".repeat(32)}"}` }, "templates", { notice: `HX${"b".repeat(32)}` }],
  [{ TIMINGS: '{"leaseMs":15000}' }, "timings", { ...defaultTimings, leaseMs: 15000 }],
  [{ BOT_ADDRESSES: "whatsapp:FR.abc123" }, "botAddresses", ["whatsapp:FR.abc123"]],
  [{ ROLE: "worker" }, "role", "worker"],
  [{ LOG_LEVEL: "silent" }, "logLevel", "silent"],
] as const)("%j gives %s = %j", (more, name, value) => {
  expect(config(more)[name]).toEqual(value);
});

test.each([
  ["TWILIO_ACCOUNT_SID", "SK0123456789"],
  ["TWILIO_AUTH_TOKEN", "x"],
  ["TWILIO_AUTH_TOKEN", `${token}0`],
  ["TWILIO_AUTH_TOKEN_NEXT", "short"],
  ["TWILIO_API_URL", "http://api.example.com"],
  ["PUBLIC_URL", "desk.example.fr"],
  ["PUBLIC_URL", "http://bot.example.fr"],
  ["PUBLIC_URL", "http://127.0.0.1.example.fr"],
  ["PUBLIC_URL", "https://bot.example.fr/#rc=2"],
  ["PUBLIC_URL", "https://bot.example.fr?x=1"],
  ["PUBLIC_URL", "https://u:p@bot.example.fr"],
  ["PUBLIC_URL", "https://my_bot.example.fr"],
  ["DATA_KEY", "c2hvcnQ="],
  ["DATA_KEY", `${key},c2hvcnQ=`],
  ["DATA_KEY", `${key},${key}`],
  ["DATA_KEY", ","],
  ["ADDRESS_KEY", "not base64 at all, and not 32 bytes either"],
  ["BOT_ADDRESSES", "0612345678"],
  ["THERAPIST_ADDRESSES", "whatsapp:33612345678"],
  ["THERAPIST_ADDRESSES", "+33937000000"],
  ["OPERATOR_ADDRESS", "whatsapp:+33937000000"],
  ["SMS_FROM", "Cabinet Lamartine"],
  ["SMS_FROM", "1234"],
  ["TEMPLATES", "{notice}"],
  ["TEMPLATES", '{"notise":"HX"}'],
  ["TEMPLATES", '{"notice":"HX12"}'],
  ["REDIS_URL", "http://127.0.0.1:6379"],
  ["REDIS_URL", "redis://a:7000,unix:///run/redis.sock"],
  ["REDIS_SHARDS", "0"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["OPS_PORT", "3000"],
  ["ROLE", "boss"],
  ["LOG_LEVEL", "loud"],
  ["TIMINGS", "fast"],
  ["TIMINGS", '{"lease":1}'],
  ["TIMINGS", '{"leaseMs":"1"}'],
  ["TIMINGS", '{"leaseMs":0}'],
  ["TIMINGS", '{"leaseMs":14999}'],
  ["TIMINGS", '{"acceptTimeoutMs":2000}'],
])("fault 51: %s=%s is refused, and the refusal does not repeat it", (where, value) => {
  const why = problems({ [where]: value });
  expect(why.map((each) => each.where)).toEqual([where]);
  for (const { what, doThis } of why) {
    expect(doThis.length).toBeGreaterThan(5);
    expect(what).not.toMatch(/Invalid|undefined/);
    if (value.length > 8) expect(what).not.toContain(value);
  }
});

describe("keys", () => {
  test("a list is for turning the key: the current one first, each with an id of its own", () => {
    const { dataKeys } = config({ DATA_KEY: `${otherKey}, ${key}` });
    expect(dataKeys.map((each) => Buffer.from(each.key).toString("base64"))).toEqual([otherKey, key]);
    expect(new Set(dataKeys.map((each) => each.id)).size).toBe(2);
  });
  test("an id follows from the key, wherever it stands in the list", () => {
    expect(config({ DATA_KEY: `${otherKey},${key}` }).dataKeys[1]?.id).toBe(config().dataKeys[0]?.id);
  });
});

describe("warnings", () => {
  const where = (more: Readonly<Record<string, string | undefined>>) => config(more).warnings.map((each) => each.where);
  test.each([
    ["a 06 sender", { SMS_FROM: "+33612345678" }, ["SMS_FROM"]],
    ["a 07 number of the bot", { BOT_ADDRESSES: "+33712345678" }, ["BOT_ADDRESSES"]],
    ["a 06 number that a sender name replaces", { BOT_ADDRESSES: "+33612345678", SMS_FROM: "CABINET" }, []],
    ["a 06 number on WhatsApp", { BOT_ADDRESSES: "whatsapp:+33612345678" }, []],
    ["a Belgian mobile", { SMS_FROM: "+32470000000" }, []],
    ["a therapist on WhatsApp alone", { THERAPIST_ADDRESSES: "whatsapp:+33639980001" }, ["TEMPLATES"]],
    ["the same with a template", { THERAPIST_ADDRESSES: "whatsapp:+33639980001", TEMPLATES: `{"notice":"HX${"b".repeat(32)}"}` }, []],
    ["no therapist here (her practice's file names her)", { THERAPIST_ADDRESSES: undefined }, []],
  ])("%s", (_, more, expected) => expect(where(more)).toEqual(expected));
});

describe(".env.example", () => {
  test("is what the variables say (stale: npm run generate)", () => {
    expect(readFileSync(new URL("../.env.example", import.meta.url), "utf8")).toBe(envExample());
  });
  test("once its blanks are filled, it boots", () => {
    const lines = envExample()
      .split("\n")
      .filter((line) => /^[A-Z_]+=/.test(line));
    const example = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    expect(Object.keys(example)).toContain("PUBLIC_URL");
    const filled = {
      ...example,
      TWILIO_ACCOUNT_SID: good.TWILIO_ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: token,
      DATA_KEY: key,
      ADDRESS_KEY: otherKey,
    };
    expect(readConfig(filled)).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});

describe("calendars", () => {
  const read = (given: unknown) =>
    problems({ CALENDARS: typeof given === "string" ? given : JSON.stringify(given) }).map(({ what }) => what);

  test("by name, https alone, webcal for it; http where the file says that it is near", () => {
    const secret = "https://calendar.example/private-abc/basic.ics";
    const { calendars } = config({
      CALENDARS: JSON.stringify({
        agenda: secret,
        perso: "webcal://p01-caldav.example/x",
        nas: { url: "http://nas.local/a.ics", near: true },
      }),
    });
    expect([...calendars].map(([name, { url, near }]) => [name, url.href, near])).toEqual([
      ["agenda", secret, false],
      ["perso", "https://p01-caldav.example/x", false],
      ["nas", "http://nas.local/a.ics", true],
    ]);
    expect(config().calendars.size).toBe(0);
  });

  test.each([
    ["not JSON", "agenda=https://calendar.example/s3cr3t"],
    ["a list", ["https://calendar.example/s3cr3t"]],
    ["http", { agenda: "http://calendar.example/s3cr3t" }],
    ["a URL for a name", { "https://calendar.example/s3cr3t": "agenda" }],
    ["no URL", { agenda: "s3cr3t" }],
    ["a file", { agenda: "file:///s3cr3t" }],
    ["a name and password", { agenda: "https://me:s3cr3t@calendar.example/" }],
    ["near and not", { agenda: { url: "http://nas.local/s3cr3t", near: false } }],
    ["a misspelt word", { agenda: { uri: "https://calendar.example/s3cr3t" } }],
    ["a number", { agenda: 7 }],
  ])("%s is refused, and nothing of it said back", (_, given) => {
    const said = read(given);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/expected|unknown name/);
    expect(said[0]).not.toMatch(/s3cr3t/);
  });
});
