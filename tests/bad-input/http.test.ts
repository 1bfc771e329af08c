/** Catalogue of bad inputs, rows 1–18: what arrives at the door that is no form of Twilio's. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Door, dial, encode, expectRefused, formOf, openDoor, path, post } from "./door.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const form = formOf("tarifs");
const many = (count: number) => ({
  ...form,
  ...Object.fromEntries(Array.from({ length: count - Object.keys(form).length }, (_, at) => [`x${at}`, "1"])),
});
const typed = (type: string) => ({ "Content-Type": type });
const formType = typed("application/x-www-form-urlencoded");
const multipart = '--x\r\nContent-Disposition: form-data; name="Body"\r\n\r\ntarifs\r\n--x--\r\n';

describe("refused with an empty answer", () => {
  test.each<[string, number, () => Promise<Answer>]>([
    ["1. GET", 405, () => post(door, { method: "GET" })],
    ["2. POST without a body", 403, () => post(door, {})],
    ["3. JSON", 415, () => post(door, { body: '{"Body":"x"}', headers: typed("application/json") })],
    ["4. multipart", 415, () => post(door, { body: multipart, headers: typed("multipart/form-data; boundary=x") })],
    ["5. a body over 64 kB", 413, () => signedPost({ ...form, Body: "a".repeat(65_537) })],
    ["6. 201 parameters", 413, () => signedPost(many(201))],
    [
      "7. a gzip body",
      415,
      () => post(door, { body: gzipSync(encode(form)), headers: { ...formType, ...door.sign(form), "Content-Encoding": "gzip" } }),
    ],
    [
      "9. utf-16",
      415,
      () =>
        post(door, { body: encode(form), headers: { ...typed("application/x-www-form-urlencoded; charset=utf-16"), ...door.sign(form) } }),
    ],
    [
      "15. hosts that the sender names",
      403,
      () => post(door, { form, headers: { ...evilHosts, ...door.sign(form, { url: `http://evil.example${path}` }) } }),
    ],
    ["16. a path with dots", 404, () => signedPost(form, "/twilio/inbound/../admin")],
    ["16. two slashes", 404, () => signedPost(form, "//twilio/inbound")],
    ["16. an encoded slash", 404, () => signedPost(form, "/twilio/inbound%2f")],
    ["16. a trailing slash", 404, () => signedPost(form, "/twilio/inbound/")],
    ["16. capitals", 404, () => signedPost(form, "/Twilio/Inbound")],
  ])("%s → %i", async (_, status, ask) => {
    const before = await door.stored();
    await expectRefused(door, await ask(), status, before);
  });
  const signedPost = (sent: Record<string, string>, to = path): Promise<Answer> =>
    post(door, { form: sent, path: to, headers: door.sign(sent, { url: `${door.url}${to}` }) });
});
const evilHosts = { Host: "evil.example", "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" };

test("5. and 6. 17 kB and 200 parameters pass, as the limits stand in the design", async () => {
  expect((await door.hear({ ...formOf("tarifs"), ProfileName: "é".repeat(8_500) })).said[0]).toContain("80");
  expect((await door.hear({ ...many(200), ...formOf("horaires") })).status).toBe(200);
});

test("8. a gzip bomb of 20 MB, twenty times over: 415, and memory stays", async () => {
  const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, "a"));
  const before = await door.stored();
  const rss = process.memoryUsage.rss();
  for (let n = 0; n < 20; n += 1) {
    const answer = await post(door, { body: bomb, headers: { ...formType, "Content-Encoding": "gzip" } });
    await expectRefused(door, answer, 415, before);
  }
  expect(process.memoryUsage.rss() - rss).toBeLessThan(100 * 1024 * 1024);
});

const post11 = `POST ${path} HTTP/1.1\r\nHost: x\r\n`;
describe("refused before anything is read", () => {
  test.each([
    ["10. a length and chunks at once", `${post11}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
    ["11. 20 kB of headers", `${post11}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["18. HTTP/1.0 without a host", `POST ${path} HTTP/1.0\r\nContent-Length: 0\r\n\r\n`, 400],
    ["18. HTTP/1.1 without a host", `POST ${path} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`, 400],
  ])("%s → %i", async (_, start, status) => {
    const before = await door.stored();
    const { socket, ended } = dial(door.port);
    socket.write(start);
    expect(await ended).toMatch(new RegExp(`^HTTP/1\\.[01] ${status} `));
    expect(await door.stored()).toEqual(before);
  });
});

test.concurrent.each([
  ["12. headers, one byte a second, are cut within 6 s", post11, "X-A: aaaaaaaaaaaa", 6_500],
  [
    "13. a body, one byte a second, is cut within 9 s",
    `${post11}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\n`,
    "Body=aaaaaaaaaaaa",
    9_500,
  ],
])("%s", async (_, start, slowly, withinMs) => {
  const { socket, ended } = dial(door.port);
  const startedAt = performance.now();
  socket.write(start);
  let at = 0;
  const drip = setInterval(() => socket.write(slowly.charAt(at++)), 1_000);
  expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  clearInterval(drip);
  expect(at).toBeGreaterThan(2);
  expect(performance.now() - startedAt).toBeLessThan(withinMs);
});

test("14. of 300 idle connections 200 stay, and health answers on its own port", async () => {
  const dials = Array.from({ length: 300 }, () => dial(door.port));
  await Promise.all(dials.map(({ connected }) => connected));
  let closed = 0;
  for (const { ended } of dials) void ended.then(() => (closed += 1));
  await expect.poll(() => closed).toBe(100);
  const health = await fetch(`${door.stage.running().opsUrl}/healthz`);
  expect([health.status, await health.text()]).toEqual([200, "up\n"]);
  expect(closed).toBe(100);
  for (const { socket } of dials) if (!socket.destroyed) socket.destroy();
  await Promise.all(dials.map(({ ended }) => ended));
  // The door has noticed that they are gone.
  await expect
    .poll(() =>
      post(door, { method: "GET" }).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(405);
});

test("15. named hosts change nothing for what Twilio signed", async () => {
  const { status, said } = await door.hear(formOf("tarifs"), evilHosts);
  expect([status, said.length]).toEqual([200, 1]);
});

test("17. OPTIONS with an origin gets no CORS header", async () => {
  const { status, headers, text } = await post(door, { method: "OPTIONS", headers: { Origin: "https://evil.example" } });
  expect([status, text]).toEqual([405, "<Response/>"]);
  expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("an answer to nobody says nothing about what answers", async () => {
  const socket = dial(door.port);
  await socket.connected;
  socket.socket.write("nonsense\r\n\r\n");
  const seen = await socket.ended;
  expect(seen).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).not.toMatch(/express|node|accueil/i);
});
