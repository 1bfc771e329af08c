/** A template whose answer was lost is not sent again: it knocked already. */
import { expect, inject, test } from "vitest";
import { openStage } from "../support/stage.ts";

const her = "whatsapp:+33600000099";

test.each([
  ["its report comes", {}],
  ["its report is lost as well", { never: true }],
])("a template that Twilio took and whose answer was lost knocks once, when %s", async (_, outcome) => {
  const stage = await openStage({
    redisUrl: inject("redisUrl"),
    now: "2026-11-24T10:00",
    therapist: [her],
    env: { TIMINGS: '{"acceptTimeoutMs":1900}' },
  });
  try {
    let first = true;
    stage.double.faults = ({ method, form }) => {
      if (method !== "POST" || form.To !== her || !first) return undefined;
      first = false;
      return { kind: "reset", processed: true };
    };
    stage.double.outcomes = ({ to }) => (to === her ? outcome : undefined);
    await stage.write({ from: "+33600000044", text: "rdv jeudi 14h c'est Zoé" });
    await stage.settle();
    await stage.write({ from: "+33600000044", text: "oui" });
    await stage.settle();
    await stage.moveClock("+3 min");
    expect(stage.double.messages({ to: her }).map(({ text }) => text)).toEqual([expect.stringContaining("Répondez OK")]);
    await stage.write({ from: her, text: "aide" });
    await stage.settle();
    expect(stage.double.messages({ to: her }).filter(({ text }) => text.includes("Zoé ..44, 1er contact"))).toHaveLength(1);
  } finally {
    await stage.close();
  }
});
