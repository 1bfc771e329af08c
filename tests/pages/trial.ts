/**
 * The trial with a bot of the test's choice: double, clock and page, each on a port of its own.
 * In: a way to open a bot. Out: the page's URL and everything behind it. Nothing of it outlives `close`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressesOfTrial } from "../../src/try/addresses.ts";
import { openClock, type TrialClock, type Tried } from "../../src/try/clock.ts";
import type { Double } from "../../src/try/double/contract.ts";
import { openDouble } from "../../src/try/double/double.ts";
import { openPage } from "../../src/try/page-server.ts";

export const auth = { accountSid: `AC${"b".repeat(32)}`, authToken: "u".repeat(32) };

/** What a test's bot must be: something the trial can ask, reachable, and gone when told. */
export interface TriedBot extends Tried {
  readonly inboundUrl: string;
  close(): Promise<void>;
}

export interface Trial<B extends TriedBot> {
  readonly url: string;
  readonly double: Double;
  readonly clock: TrialClock;
  readonly bot: B;
  close(): Promise<void>;
}

export async function openTrial<B extends TriedBot>(openBot: (double: Double, clock: TrialClock) => Promise<B>): Promise<Trial<B>> {
  const folder = mkdtempSync(join(tmpdir(), "accueil-trial-"));
  const clock = openClock(folder);
  const double = await openDouble({ ...auth, clock, inboundUrl: "http://127.0.0.1:9/", botAddresses: Object.values(addressesOfTrial.bot) });
  const bot = await openBot(double, clock);
  double.inboundUrl = bot.inboundUrl;
  const page = await openPage({
    double,
    clock,
    bot,
    addresses: addressesOfTrial,
    twilioUrl: double.url,
    therapistFirst: "whatsapp",
    port: 0,
  });
  return {
    url: page.url,
    double,
    clock,
    bot,
    async close() {
      await page.close();
      await bot.close();
      await double.close();
      rmSync(folder, { recursive: true });
    },
  };
}
