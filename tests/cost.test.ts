/**
 * What a complete booking costs by SMS, welcome to confirmation, both phones, outbound only; her first `aide` apart.
 * And no text of the default practice leaves the alphabet of SMS.
 */
import { expect, inject, test } from "vitest";
import { openStage } from "./support/stage.ts";

const client = "+33600000044";
const her = "+33600000099";

test.each([
  { language: "French", lines: ["bonjour", "je voudrais un rdv", "jeudi 14h", "Zoé", "oui"] },
  { language: "English", lines: ["hello", "I would like an appointment", "Thursday 2pm", "Zoe", "1"] },
])("a booking in $language costs at most 10 segments, all GSM-7", async ({ lines }) => {
  const stage = await openStage({ redisUrl: inject("redisUrl"), now: "2026-11-24T10:00", therapist: [her] });
  try {
    await stage.write({ from: her, text: "aide" });
    await stage.settle();
    const before = stage.double.messages().length;
    for (const text of lines) {
      await stage.write({ from: client, text });
      await stage.settle();
    }
    await stage.write({ from: her, text: "oui" });
    await stage.moveClock("+30 s");
    const sent = stage.double.messages().slice(before);
    expect(sent.at(-1)?.to).toBe(client);
    expect(sent).toHaveLength(lines.length + 3);
    expect(sent.map((message) => message.segments?.encoding)).toEqual(sent.map(() => "GSM-7"));
    expect(sent.reduce((sum, message) => sum + (message.segments?.parts ?? 99), 0)).toBeLessThanOrEqual(10);
  } finally {
    await stage.close();
  }
});
