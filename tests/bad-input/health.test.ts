/** Catalogue of bad inputs, rows 83–87: what the outside may know of the inside. Nothing. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Door, openDoor, post } from "./door.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

test("83. health says that it is up, in one word, and nothing else", async () => {
  for (const path of ["/healthz", "/readyz"]) {
    const answer = await fetch(`${door.stage.running().opsUrl}${path}`);
    expect([answer.status, (await answer.text()).trim()]).toEqual([200, path === "/healthz" ? "up" : "ready"]);
    for (const [name, value] of answer.headers) expect(`${name}: ${value}`).not.toMatch(/express|powered|server|accueil|\d+\.\d+\.\d+/i);
  }
});

test.each([
  "83. /healthz",
  "83. /readyz",
  "87. /metrics",
  "87. /metrics/",
  "87. /twilio/metrics",
  "84. /admin",
  "85. /admin?q=%3Cimg%20onerror=x%3E",
  "86. /login",
  "86. /bull",
  "84. /",
])("%s does not exist on the public port", async (named) => {
  const path = named.slice(4);
  for (const method of ["GET", "POST", "HEAD"]) {
    const answer = await post(door, { method, path, headers: { Cookie: "session=admin" } });
    expect([answer.status, answer.text]).toEqual([404, ""]);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
});

test("87. metrics are on the operator's port alone, and hold counts alone", async () => {
  await door.say("+33612345644", "rdv jeudi 14h, je m'appelle Zoé");
  const text = await (await fetch(`${door.stage.running().opsUrl}/metrics`)).text();
  expect(text).toContain("accepted_total");
  expect(text).not.toMatch(/336\d{8}|Zoé|jeudi|martigues\./);
});
