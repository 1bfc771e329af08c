// @ts-check
/**
 * Loaded before the program: on SIGHUP its heap fills until V8 gives up, on SIGUSR2 its wall clock is an hour fast, on SIGPIPE an hour slow.
 */
const { now } = Date;
process.on("SIGUSR2", () => shift(3_600_000));
process.on("SIGPIPE", () => shift(-3_600_000));
process.on("SIGHUP", () => {
  /** @type {number[][]} */
  const full = [];
  for (;;) full.push(new Array(100_000).fill(full.length));
});

/** @param {number} byMs */
function shift(byMs) {
  Date.now = () => now() + byMs;
}
