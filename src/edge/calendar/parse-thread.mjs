/**
 * The thread in which a feed is read: it may be ended at any moment, and holds nothing. Plain JavaScript, because a thread starts without the
 * loader that reads our sources where the program is run from them; built, it needs none.
 */
import { existsSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

const sources = existsSync(new URL("./expand.ts", import.meta.url));
if (sources) (await import("tsx/esm/api")).register();
const { busyIn } = await import(new URL(sources ? "./expand.ts" : "./expand.js", import.meta.url).href);
parentPort?.postMessage(busyIn(workerData.text, workerData));
