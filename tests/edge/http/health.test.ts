/** What the operator's machines are told, on a port of its own. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type HealthParts, healthApp } from "../../../src/edge/http/health.ts";
import { type HttpServer, openServer } from "../../../src/edge/http/server.ts";

const well = (): HealthParts => ({
  ping: async () => "PONG",
  skewMs: () => 12,
  starting: () => false,
  unsafe: () => [],
  held: async () => false,
  draining: () => false,
  metrics: async () => "accepted_total 3\n",
});
let now: HealthParts;
let server: HttpServer;
beforeAll(async () => {
  const live: HealthParts = {
    ping: () => now.ping(),
    skewMs: () => now.skewMs(),
    starting: () => now.starting(),
    unsafe: () => now.unsafe(),
    held: () => now.held(),
    draining: () => now.draining(),
    metrics: () => now.metrics(),
  };
  server = await openServer(healthApp(live), { port: 0, host: "127.0.0.1" });
});
beforeEach(() => {
  now = well();
});
afterAll(() => server.close(1_000));

const ask = async (path: string, method = "GET") => {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
  return [answer.status, await answer.text()];
};

test.each([
  ["/healthz", "GET", 200, "up\n"],
  ["/healthz?verbose", "GET", 200, "up\n"],
  ["/readyz", "GET", 200, "ready\n"],
  ["/metrics", "GET", 200, "accepted_total 3\n"],
  ["/", "GET", 404, ""],
  ["/healthz/", "GET", 404, ""],
  ["/healthz", "POST", 405, ""],
])("%s %s → %i", async (path, method, status, text) => expect(await ask(path, method)).toEqual([status, text]));

test.each<[string, Partial<HealthParts>, string]>([
  ["Redis refuses", { ping: () => Promise.reject(new Error("away")) }, "redis away\n"],
  ["Redis hangs", { ping: () => new Promise(() => undefined) }, "redis away\n"],
  ["Redis' clock is ahead", { skewMs: () => 5_001 }, "clock skew\n"],
  ["Redis' clock is behind", { skewMs: () => -5_001 }, "clock skew\n"],
  ["Redis has not been examined", { starting: () => true }, "starting\n"],
  ["Redis could lose messages", { unsafe: () => ["It evicts keys."] }, "redis unsafe\nIt evicts keys.\n"],
  ["the process is leaving", { draining: () => true }, "draining\n"],
])("not ready when %s; still alive", async (_, change, why) => {
  now = { ...well(), ...change };
  expect(await ask("/readyz")).toEqual([503, why]);
  expect(await ask("/healthz")).toEqual([200, "up\n"]);
});

test("sending is held: ready all the same, and said", async () => {
  now = { ...well(), held: async () => true };
  expect(await ask("/readyz")).toEqual([200, "ready, sending is held\n"]);
  now = { ...well(), held: () => Promise.reject(new Error("x")) };
  expect(await ask("/readyz")).toEqual([200, "ready\n"]);
});

test("numbers that cannot be read: 500, empty", async () => {
  now = { ...well(), metrics: () => Promise.reject(new Error("x")) };
  expect(await ask("/metrics")).toEqual([500, ""]);
});
