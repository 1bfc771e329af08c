/**
 * The program in two processes' roles: `web` stores and rings, `worker` answers and sends. What one stores the other handles at once.
 */
import { randomBytes } from "node:crypto";
import { expect, inject, test } from "vitest";
import { openDouble } from "../../src/try/double/double.ts";
import { wire } from "../../src/wire.ts";
import { freePort } from "../support/free-port.ts";
import { botAddresses, stageConfig } from "../support/stage.ts";

test("a message stored by a web process is answered by a worker, and its report settles there", async () => {
  const port = await freePort();
  const double = await openDouble({
    accountSid: `AC${"0123456789abcdef".repeat(2)}`,
    authToken: "0123456789abcdef".repeat(2),
    clock: Date,
    inboundUrl: `http://127.0.0.1:${port}/twilio/inbound`,
    botAddresses,
  });
  const config = stageConfig(
    { redisUrl: inject("redisUrl"), now: "", therapist: ["+33600000099"], env: { TIMINGS: '{"turnQuietMs":0}' } },
    double.url,
    port,
  );
  const keyPrefix = `t${randomBytes(6).toString("hex")}`;
  const web = await wire({ ...config, role: "web" }, { keyPrefix });
  const worker = await wire({ ...config, role: "worker", port: 0, opsPort: 0 }, { keyPrefix });
  try {
    const answered = double.waitFor(({ to, text }) => to === "+33600000044" && text.includes("80 €"));
    const { status } = await double.write({ from: "+33600000044", to: "+33937000001", text: "tarifs" });
    expect(status).toBe(200);
    expect((await answered).status).toBe("queued");
    await double.idle();
    expect(double.messages({ to: "+33600000044" }).map((message) => message.status)).toEqual(["delivered"]);
    expect(double.problems()).toEqual([]);
  } finally {
    await Promise.all([web.stop(), worker.stop()]);
    await double.close();
  }
});
