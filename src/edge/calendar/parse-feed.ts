/**
 * A feed's text read in a thread of its own, ended when it takes too long or too much room: a rule of ten letters can ask for a million years.
 * In: the text and the window. Out: busy stretches, or why not. Never rejects.
 */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { Interval } from "../../core/booking/busy.ts";
import { fail, ok, type Result } from "../../core/words/result.ts";
import type { FeedFailure } from "../../stations/ports-calendar.ts";
import type { Window } from "./expand.ts";

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.array(Interval) }),
  z.object({ ok: z.literal(false), why: z.enum(["not-a-calendar", "too-much"]) }),
]);

const thread = new URL("./parse-thread.mjs", import.meta.url);

export function parseFeed(text: string, window: Window, withinMs: number): Promise<Result<readonly Interval[], FeedFailure>> {
  const worker = new Worker(thread, {
    workerData: { text, from: window.from, to: window.to, zone: window.zone },
    // What the library remarks on may quote the feed: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise((resolve) => {
    let answered = false;
    const end = (read: Result<readonly Interval[], FeedFailure>): void => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      const over = (): void => resolve(read);
      worker.terminate().then(over, over);
    };
    const timer = setTimeout(() => end(fail("too-much")), withinMs);
    worker.once("message", (message: unknown) => {
      const answer = Answer.safeParse(message);
      end(answer.success ? (answer.data.ok ? ok(answer.data.value) : fail(answer.data.why)) : fail("not-a-calendar"));
    });
    // A rule that the library gives up on, or memory that ran out.
    worker.once("error", () => end(fail("too-much")));
    worker.once("exit", () => end(fail("too-much")));
  });
}
