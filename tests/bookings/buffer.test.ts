/** The practice widens the buffer between sessions while two of them stand side by side: both go on, are reminded of and end; new ones keep apart. */
import { cpSync, rmSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { openStage } from "../support/stage.ts";
import { practicesWith } from "../support/with-lines.ts";

const therapist = "+33600000099";
const [zoe, luc, ana] = ["+33600000044", "+33600000012", "+33600000033"];

test("sessions side by side outlive a wider buffer", { timeout: 60_000 }, async () => {
  const folder = practicesWith({});
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [therapist],
    env: { PRACTICES_DIR: folder },
    timings: { acceptTimeoutMs: 60_000 },
  });
  const say = async (from: string, text: string): Promise<void> => {
    await stage.write({ from, text });
    await stage.settle();
  };
  const read = (who: string): string =>
    stage
      .heard()
      .flatMap(({ to, text }) => (to === who ? [text] : []))
      .join("\n");
  try {
    await say(therapist, "aide");
    for (const [who, clock, name] of [
      [zoe, "14h", "Zoé"],
      [luc, "15h30", "Luc"],
    ] as const) {
      await say(who, `rdv jeudi ${clock} c'est ${name}`);
      await say(who, "1");
      await say(therapist, "oui");
      await stage.moveClock("+1 min");
    }
    await stage.restart(async () => {
      const wider = practicesWith({ "bufferMinutes:": "bufferMinutes: 15\n#" });
      cpSync(wider, folder, { recursive: true });
      rmSync(wider, { recursive: true });
    });
    stage.heard();
    await stage.moveClock("2026-11-25T18:01");
    expect(read(zoe)).toContain("votre rendez-vous est demain, jeudi 26 novembre à 14h");
    await say(ana, "rdv vendredi 14h c'est Ana");
    await say(ana, "1");
    await say(therapist, "oui");
    await say(zoe, "rdv vendredi 15h30");
    expect(read(zoe)).toContain("déjà demandée");
    await stage.moveClock("2026-11-26T18:00");
    await say(zoe, "quand est mon rendez-vous ?");
    expect(read(zoe)).not.toContain("26 novembre");
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
