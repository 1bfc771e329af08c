/**
 * A feed's text read in a thread of its own, ended when it takes too long or too much room: a rule of ten letters can ask for a million years.
 * In: the text and the window. Out: busy stretches, or why not. Never rejects. One thread that did well is kept for the next reading: whoever
 * waits for a confirmation waits two seconds at most.
 */
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { Interval } from "../../core/booking/busy.ts";
import { fail, ok, type Result } from "../../core/words/result.ts";
import type { FeedFailure } from "../../stations/ports-calendar.ts";
import type { Window } from "./expand.ts";

export interface Parser {
  parse(text: string, window: Window, withinMs: number): Promise<Result<readonly Interval[], FeedFailure>>;
  close(): Promise<void>;
}

type Read = Result<readonly Interval[], FeedFailure>;

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.array(Interval) }),
  z.object({ ok: z.literal(false), why: z.enum(["not-a-calendar", "too-much"]) }),
]);
const tooMuch: Read = fail("too-much");

export function openParser(): Parser {
  let kept: Worker | undefined;
  return {
    async parse(text, { from, to, zone }, withinMs) {
      const thread =
        kept ??
        start((gone) => {
          if (kept === gone) kept = undefined;
        });
      kept = undefined;
      thread.ref();
      const read = await answerOf(thread, { text, from, to, zone }, withinMs);
      if (read === undefined || kept !== undefined) await thread.terminate();
      else {
        thread.unref();
        kept = thread;
      }
      return read ?? tooMuch;
    },
    async close() {
      await kept?.terminate();
    },
  };
}

function start(onEnd: (gone: Worker) => void): Worker {
  const thread = new Worker(new URL("./parse-thread.mjs", import.meta.url), {
    // What the library remarks on may quote the feed: it goes nowhere.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  // Memory that ran out; the end of the thread says it too, and that is what is waited for.
  thread.on("error", () => undefined);
  thread.once("exit", () => onEnd(thread));
  return thread;
}

/** Undefined: no answer in time, or none at all. */
function answerOf(thread: Worker, asked: Window & { readonly text: string }, withinMs: number): Promise<Read | undefined> {
  return new Promise((resolve) => {
    const end = (read: Read | undefined): void => {
      clearTimeout(timer);
      thread.off("message", heard).off("exit", gone);
      resolve(read);
    };
    const heard = (message: unknown): void => {
      const answer = Answer.safeParse(message);
      end(answer.success ? (answer.data.ok ? ok(answer.data.value) : fail(answer.data.why)) : undefined);
    };
    const gone = (): void => end(undefined);
    const timer = setTimeout(gone, withinMs);
    thread.on("message", heard).on("exit", gone);
    thread.postMessage(asked);
  });
}
