// @ts-check
/**
 * Loaded into a child before its own code: ends it when the launcher is gone, even by SIGKILL.
 * In: the IPC channel to the launcher. Out: nothing. Does nothing in the child's own children, which inherit the option.
 */
if (process.channel !== undefined && process.env.ACCUEIL_LEASH === String(process.ppid)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(143), 1500).unref(); // a polite end may wait for a Redis that is gone as well
  });
  process.channel.unref();
}
