// @ts-check
/**
 * Loaded into a child before its own code: ends it when the launcher is gone, even by SIGKILL.
 * In: the IPC channel to the launcher. Out: nothing. Does nothing in the child's own children, which inherit the option.
 */
import { rmSync } from "node:fs";

// Ours alone: a child that inherited it would sweep our folder when its own launcher is killed.
const folder = process.env.ACCUEIL_LEASH_SWEEP;
delete process.env.ACCUEIL_LEASH_SWEEP;

if (process.channel !== undefined && process.env.ACCUEIL_LEASH === String(process.ppid)) {
  process.once("disconnect", () => {
    process.once("exit", sweep);
    if (process.listenerCount("SIGTERM") === 0) process.exit(143);
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(143), 1500).unref(); // a polite end may wait for a Redis that is gone as well
  });
  process.channel.unref();
}

/** What the launcher would have removed. */
function sweep() {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
