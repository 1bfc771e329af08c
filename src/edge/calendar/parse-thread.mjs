/**
 * The thread in which feeds are read, one at a time: it may be ended at any moment, and holds nothing between two. Plain JavaScript, because a
 * thread starts without the loader that reads our sources where the program is run from them; built, it needs none.
 */
import { existsSync } from "node:fs";
import { parentPort } from "node:worker_threads";

const sources = existsSync(new URL("./expand.ts", import.meta.url));
if (sources) (await import("tsx/esm/api")).register();
const { busyIn } = await import(new URL(sources ? "./expand.ts" : "./expand.js", import.meta.url).href);
parentPort?.on("message", (asked) => {
  let read;
  try {
    read = busyIn(asked.text, asked);
  } catch {
    // A rule that the library gives up on.
    read = { ok: false, why: "too-much" };
  }
  parentPort?.postMessage(read);
});
