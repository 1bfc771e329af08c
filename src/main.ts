/**
 * The program: environment → configuration → wire → listen. A Redis that is away is waited for; SIGTERM and SIGINT close in
 * order, within the drain's time.
 * Exit 78: the configuration, Redis or the flows are not right, with what, where and what to do.
 */
import { problemLine, readConfig } from "./config.ts";
import { RefusedToStart, start } from "./wire.ts";

const refused = 78;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  process.loadEnvFile();
} catch {
  // No .env file: the environment itself is the configuration.
}

const read = readConfig(process.env);
if (!read.ok) {
  for (const problem of read.why) say(problemLine(problem));
  process.exit(refused);
}
const config = read.value;
for (const warning of config.warnings) say(`warning: ${problemLine(warning)}`);

process.on("unhandledRejection", () => {
  // The design survives a crash at any step; a promise that nobody awaits is a fault of ours. Its reason may hold words: it is not printed.
  say("a promise was left alone; the process ends, start it again");
  process.exit(1);
});

function refuse(thrown: unknown): never {
  if (!(thrown instanceof RefusedToStart)) throw thrown;
  say(thrown.message);
  process.exit(refused);
}

const running = await start(config).catch(refuse);

let closing = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), config.timings.drainMs + 10_000).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

await running.ready.catch((thrown: unknown) => {
  // Asked to leave before Redis ever answered: that is no refusal.
  if (!closing) refuse(thrown);
});
