/**
 * A rolling deploy: two workers with different flows on one Redis, at the same time, whoever is first answers.
 * Everybody gets their request through, whichever of the two asked the question and whichever read the answer.
 */
import { randomBytes } from "node:crypto";
import { DateTime } from "luxon";
import { expect, inject, test } from "vitest";
import { isHoliday } from "../../src/core/booking/holidays.ts";
import { openDouble } from "../../src/try/double/double.ts";
import { type Running, wire } from "../../src/wire.ts";
import { freePort } from "../support/free-port.ts";
import { botAddresses, stageConfig } from "../support/stage.ts";
import { copyHouse, otherRequest } from "./house-copy.ts";
import { makeOlder } from "./older-house.ts";

const her = "+33600000099";
/** Days that the practice is open and that are far enough, whenever this runs: « 3 décembre 9h ». */
const moments = Array.from({ length: 14 }, (_, n) =>
  DateTime.now()
    .setZone("Europe/Paris")
    .plus({ days: n + 3 }),
)
  .filter((day) => day.weekday < 6 && !isHoliday(day.toISODate() ?? "", "metropole"))
  .slice(0, 3)
  .flatMap((day) => [9, 14].map((hour) => `${day.setLocale("fr").toFormat("d MMMM")} ${hour}h`));

test("fault 48: an older and a newer worker side by side", { timeout: 60_000 }, async () => {
  const houses = [copyHouse(), copyHouse()];
  const [older, newer] = houses;
  if (older === undefined || newer === undefined) throw new Error("two houses");
  makeOlder(older.dir);
  otherRequest(newer);
  const port = await freePort();
  const double = await openDouble({
    accountSid: `AC${"0123456789abcdef".repeat(2)}`,
    authToken: "0123456789abcdef".repeat(2),
    clock: Date,
    inboundUrl: `http://127.0.0.1:${port}/twilio/inbound`,
    botAddresses,
  });
  const lines: string[] = [];
  const keyPrefix = `t${randomBytes(6).toString("hex")}`;
  const started: Running[] = [];
  const begin = async (role: "web" | "worker", env: Readonly<Record<string, string>>): Promise<void> => {
    const options = {
      redisUrl: inject("redisUrl"),
      now: "",
      therapist: [her],
      env: { TIMINGS: '{"turnQuietMs":0,"turnMaxMs":0}', ...env },
    };
    const config = stageConfig(options, double.url, port);
    const where = role === "web" ? {} : { port: 0, opsPort: 0 };
    started.push(await wire({ ...config, role, ...where }, { keyPrefix, logTo: { write: (line) => void lines.push(line) } }));
  };
  try {
    await begin("web", {});
    await begin("worker", older.env);
    await begin("worker", newer.env);

    /** Writes, waits for what is said next, answers what is asked, until the request has left. */
    const books = async (who: string, moment: string): Promise<readonly string[]> => {
      const asked: string[] = [];
      let text = "je voudrais un rdv";
      for (let turns = 0; turns < 8; turns += 1) {
        const before = double.messages({ to: who }).length;
        const { status } = await double.write({ from: who, to: "+33937000001", text });
        expect(status).toBe(200);
        const said = (
          await double.waitFor(({ to, seq }) => to === who && seq > (double.messages({ to: who })[before - 1]?.seq ?? -1), 20_000)
        ).text;
        asked.push(said);
        if (said.includes("Demande envoyée")) return asked;
        text = said.includes("prénom dois-je") ? "Zoé" : said.includes("première venue") ? "oui" : said.includes("J'envoie") ? "1" : moment;
      }
      return asked;
    };
    const people = moments.map((moment, n) => books(`+3360000005${n}`, moment));
    for (const asked of await Promise.all(people)) expect(asked.at(-1), asked.join(" | ")).toContain("Demande envoyée");
    await double.idle();
    expect(lines.filter((line) => /could not be decided|left for/.test(line))).toEqual([]);
    expect(double.messages().filter(({ text }) => /souci technique|a changé entre-temps/.test(text))).toEqual([]);
  } finally {
    await Promise.all(started.map((each) => each.stop()));
    await double.close();
    for (const house of houses) house.close();
  }
});
