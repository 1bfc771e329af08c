/** Sealing, naming, the log's allow-list, the meter's closed lists. */
import { describe, expect, test, vi } from "vitest";
import { Address } from "../../../src/core/words/address.ts";
import { PracticeId } from "../../../src/core/words/ids.ts";
import { systemClock } from "../../../src/edge/system/clock.ts";
import { openLog, rateLimited } from "../../../src/edge/system/log.ts";
import { openMeter } from "../../../src/edge/system/meter.ts";
import { conversationOf } from "../../../src/edge/system/name.ts";
import { openSeal } from "../../../src/edge/system/seal.ts";

const old = { id: "k1", key: Buffer.alloc(32, 1) };
const current = { id: "k2", key: Buffer.alloc(32, 2) };

describe("seal", () => {
  const seal = openSeal([current, old]);

  test.each(["", "oui", "\u0000| 🙂", "é".repeat(5_000)])("opens what it sealed (%#), as plain ASCII, never twice the same", (text) => {
    const sealed = seal.seal(text, "state|a");
    expect(seal.open(sealed, "state|a")).toEqual({ ok: true, value: text });
    expect(sealed).toMatch(/^k2\.[\w-]+$/);
    expect(seal.seal(text, "state|a")).not.toBe(sealed);
  });

  test("a text for one place does not open in another", () => {
    expect(seal.open(seal.seal("oui", "state|a"), "state|b")).toEqual({ ok: false, why: "forged" });
  });

  test("fault 51: older keys open, unknown ones do not", () => {
    const before = openSeal([old]).seal("oui", "x");
    expect(seal.open(before, "x")).toEqual({ ok: true, value: "oui" });
    expect(openSeal([current]).open(before, "x")).toEqual({ ok: false, why: "unknown-key" });
  });

  test.each(["", "k2", "k2.", "k2.AAAA", ".x", "plain words"])("%j is not ours", (text) => expect(seal.open(text, "x").ok).toBe(false));

  test("one bit changed is refused", () => {
    const sealed = seal.seal("oui", "x");
    const at = sealed.length - 6;
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect(seal.open(changed, "x")).toEqual({ ok: false, why: "forged" });
  });

  test.each([[[]], [[{ id: "k", key: Buffer.alloc(16) }]], [[{ id: "a.b", key: Buffer.alloc(32) }]]])("refuses the keys %j", (keys) =>
    expect(() => openSeal(keys)).toThrow(),
  );
});

test("a conversation is named by practice and address, the channel included, and by the key", () => {
  const name = conversationOf(Buffer.from("key"));
  const [sms, whatsapp] = [Address.parse("+33612345678"), Address.parse("whatsapp:+33612345678")];
  const [here, there] = [PracticeId.parse("martigues"), PracticeId.parse("aix")];
  expect(name(here, sms)).toBe(name(here, sms));
  expect(new Set([name(here, sms), name(here, whatsapp), name(there, sms), conversationOf(Buffer.from("other"))(here, sms)]).size).toBe(4);
  expect(name(here, sms)).toMatch(/^martigues\.[\w-]{22}$/);
});

test("the clock is the local one and its offset, in whole milliseconds", () => {
  const now = systemClock(() => 86_400_000.4).now();
  expect(Number.isInteger(now)).toBe(true);
  expect(Math.abs(now - Date.now() - 86_400_000)).toBeLessThan(1_000);
});

test("fault 41: the clock does not follow a wall clock that is set", () => {
  const clock = systemClock(() => 0);
  const before = clock.now();
  vi.useFakeTimers({ toFake: ["Date"], now: before + 3_600_000 });
  try {
    expect(Date.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(clock.now() - before).toBeLessThan(1_000);
  } finally {
    vi.useRealTimers();
  }
});

describe("log", () => {
  const lines: string[] = [];
  const log = openLog({ level: "info", to: { write: (line: string) => void lines.push(line) } });
  const last = (): unknown => JSON.parse(lines.at(-1) ?? "{}");

  test("only allow-listed fields pass, whatever the caller hands over", () => {
    const careless = { conversation: "martigues.x", count: 2, text: "je veux mourir", name: "Zoé", from: "+33612345678", toString: "x" };
    log.info("a turn was answered", careless);
    expect(last()).toEqual({ level: 30, at: expect.any(String), conversation: "martigues.x", count: 2, msg: "a turn was answered" });
  });

  test("a number inside an error's text is blanked, and a long text is cut", () => {
    log.error("x", { error: `whatsapp:+33612345678 ${"a".repeat(400)}` });
    expect(last()).toMatchObject({ error: expect.stringMatching(/^whatsapp:\+… a+$/) });
    expect(lines.at(-1)).not.toContain("33612345678");
    expect(lines.at(-1)?.length).toBeLessThan(320);
  });

  test("one line a second for each kind of error, and how many were left out", () => {
    let now = 0;
    const trouble = rateLimited(log, "redis", 1_000, () => now);
    const before = lines.length;
    for (let n = 0; n < 500; n += 1) trouble(new Error("OOM command not allowed"));
    trouble(Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
    expect(lines.length - before).toBe(2);
    now = 1_000;
    trouble(new Error("OOM command not allowed"));
    expect(last()).toMatchObject({ code: "OOM", count: 500 });
  });
});

test("the meter counts by closed labels; a person's word becomes `other`", async () => {
  const meter = openMeter();
  meter.count("commit", "stale");
  meter.count("sent", "+33612345678");
  meter.count("poll_recovered", undefined, 3);
  meter.acceptTook(12);
  meter.watch("due_in", "Conversations due", () => 7);
  const text = await meter.text();
  for (const line of [
    'commit_total{outcome="stale"} 1',
    'sent_total{outcome="other"} 1',
    "poll_recovered_total 3",
    'accept_ms_bucket{le="20"} 1',
    "due_in 7",
  ])
    expect(text).toContain(line);
  expect(text).not.toContain("33612345678");
});
