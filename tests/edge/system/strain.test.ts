/** A thread that was held up is told; a trouble that hits everybody is one line a second. */
import { expect, test, vi } from "vitest";
import { calm } from "../../../src/edge/system/log.ts";
import { watchStrain } from "../../../src/edge/system/strain.ts";
import type { Log, LogFields } from "../../../src/stations/ports.ts";

const listen = (): { readonly log: Log; readonly said: [string, LogFields | undefined][] } => {
  const said: [string, LogFields | undefined][] = [];
  const say = (event: string, fields?: LogFields): void => void said.push([event, fields]);
  return { log: { info: say, warn: say, error: say }, said };
};

test("fault 10: what sat on the thread for 400 ms is told, and stands in the numbers", async () => {
  const { log, said } = listen();
  const strain = watchStrain(log, 600);
  try {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const until = performance.now() + 400;
    while (performance.now() < until);
    await vi.waitUntil(() => said.length > 0, { timeout: 5_000 });
    expect(said[0]).toEqual(["the thread was held up", { ms: expect.any(Number) }]);
    expect(said[0]?.[1]?.ms).toBeGreaterThan(300);
    expect(strain.worstDelayMs()).toBeGreaterThanOrEqual(0);
  } finally {
    strain.stop();
  }
});

test("one trouble of everybody's: one line a second, which counts the others; what is one person's is always said", () => {
  const { log, said } = listen();
  let now = 0;
  const quiet = calm(log, 1_000, () => now);
  for (let n = 0; n < 500; n += 1) quiet.error("a message could not be stored", { event_id: `SM${n}`, status: 503, error: "ReplyError" });
  quiet.error("a message could not be stored", { status: 503, error: "TooSlow" });
  for (let n = 0; n < 3; n += 1) quiet.error("a message was not delivered", { outbox_id: `SM${n}-0`, code: "30003" });
  expect(said).toHaveLength(5);
  now = 1_000;
  quiet.error("a message could not be stored", { event_id: "SM500", status: 503, error: "ReplyError" });
  expect(said.at(-1)).toEqual(["a message could not be stored", { event_id: "SM500", status: 503, error: "ReplyError", count: 500 }]);
});
