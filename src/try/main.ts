/**
 * The trial as a process: the launcher's environment in, `{ ready, url }` out to it, until a signal.
 * In: REDIS_URL, the trial's own keys, PORT (the page's), ACCUEIL_DATA (a folder), `--therapist=sms` to tell her by SMS first.
 * Exit 78: what keeps the bot from starting, in words.
 */
import { mkdirSync } from "node:fs";
import { RefusedToStart } from "../wire.ts";
import { openRealTrial } from "./trial.ts";

const { REDIS_URL, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, DATA_KEY, ADDRESS_KEY, PORT, ACCUEIL_DATA, ACCUEIL_KEY_PREFIX, LOG_LEVEL } =
  process.env;
const folder = ACCUEIL_DATA ?? "data/try";
mkdirSync(folder, { recursive: true });

const trial = await openRealTrial({
  env: { REDIS_URL, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, DATA_KEY, ADDRESS_KEY },
  folder,
  port: Number(PORT ?? 0),
  therapistFirst: process.argv.includes("--therapist=sms") ? "sms" : "whatsapp",
  ...(ACCUEIL_KEY_PREFIX === undefined ? {} : { parts: { keyPrefix: ACCUEIL_KEY_PREFIX } }),
  ...(LOG_LEVEL === undefined ? {} : { more: { LOG_LEVEL } }),
}).catch((thrown: unknown) => {
  if (!(thrown instanceof RefusedToStart)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exit(78);
});

let closing = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    trial.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
process.send?.({ ready: true, url: trial.url });
