// @ts-check
/**
 * The keeper of a private Redis: its parent, and the one process that always notices when the owner is gone.
 * In: what to run, as one JSON argument, and an IPC channel to the owner. Out: the server's pid on that channel.
 * A closed channel means stop, be it a polite stop or a SIGKILL of the owner: one road for both.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { engineEnv } from "./engine.mjs";

/** @type {{ path: string, libraries?: string, flags: string[], remove: string[] }} */
const order = JSON.parse(process.argv[2] ?? "{}");
const patienceMs = 2500;

const server = spawn(order.path, order.flags, { stdio: ["ignore", "inherit", "inherit"], env: engineEnv(order.libraries) });
server.once("spawn", () => process.connected && process.send?.({ pid: server.pid }, () => undefined));
server.once("error", () => leave(1));
server.once("exit", (code) => leave(code ?? 1));

process.once("disconnect", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
if (!process.connected) stop(); // the owner died before we were listening

function stop() {
  server.kill("SIGTERM");
  setTimeout(() => server.kill("SIGKILL"), patienceMs).unref(); // a frozen server does not hear SIGTERM
}

/** @param {number} code */
function leave(code) {
  for (const path of order.remove) rmSync(path, { recursive: true, force: true });
  process.exit(code);
}
