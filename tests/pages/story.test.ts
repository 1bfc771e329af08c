/**
 * The whole story in two phones, with the real bot on a real Redis: rates, hours, address, a request, her answer, the confirmation, the reminder.
 * `ACCUEIL_PICTURE=docs/two-phones.png npx vitest run tests/pages/story.test.ts` takes the picture of the README on the way.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { someInstantOf } from "../../src/core/words/time.ts";
import { addressesOfTrial as addresses } from "../../src/try/addresses.ts";
import { openRealTrial, type RealTrial } from "../../src/try/trial.ts";
import { axe, type Opened, openBrowser, openPhones, whyNoBrowser } from "./browser.ts";

const key = (fill: number): string => Buffer.alloc(32, fill).toString("base64");

describe.skipIf(whyNoBrowser !== undefined)("the whole story", { timeout: 90_000 }, () => {
  let browser: Browser;
  let trial: RealTrial;
  let folder: string;
  let opened: Opened | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "accueil-story-"));
    // A Wednesday morning, whatever the day of the test.
    writeFileSync(join(folder, "clock.json"), JSON.stringify({ offsetMs: someInstantOf("2026-11-25T09:41", "Europe/Paris") - Date.now() }));
    trial = await openRealTrial({
      env: {
        REDIS_URL: inject("redisUrl"),
        TWILIO_ACCOUNT_SID: `AC${"d".repeat(32)}`,
        TWILIO_AUTH_TOKEN: "e".repeat(32),
        DATA_KEY: key(3),
        ADDRESS_KEY: key(4),
      },
      folder,
      port: 0,
      therapistFirst: "whatsapp",
      parts: { keyPrefix: `story${randomBytes(4).toString("hex")}` },
      more: { LOG_LEVEL: "fatal" },
    });
  });
  afterEach(async () => {
    const { strays, complaints } = opened ?? { strays: [], complaints: [] };
    await opened?.close();
    await trial.close();
    rmSync(folder, { recursive: true });
    expect({ strays, complaints, problems: trial.double.problems() }).toEqual({ strays: [], complaints: [], problems: [] });
  });

  const look = async (lang: "fr" | "en"): Promise<Page> => {
    opened = await openPhones(browser, { url: trial.url, lang, height: 860 });
    opened.page.setDefaultTimeout(15_000);
    return opened.page;
  };
  type Who = "client" | "therapist";
  const write = async (page: Page, who: Who, text: string): Promise<void> => {
    await page.locator(`#${who}-input`).fill(text);
    await page.locator(`#${who}-input`).press("Enter");
  };
  const reads = (page: Page, who: Who, text: string | RegExp) =>
    page.locator(`#${who} .message.theirs`, { hasText: text }).last().waitFor();

  test("in French on WhatsApp, with buttons, down to the reminder", async () => {
    const page = await look("fr");
    await write(page, "therapist", "liste");
    await reads(page, "therapist", "Rien en attente");
    await write(page, "client", "Quels sont vos tarifs ?");
    await reads(page, "client", "80 € / 60 €");
    await write(page, "client", "vos horaires");
    await reads(page, "client", "9h");
    await write(page, "client", "l'adresse ?");
    await reads(page, "client", "12 rue Lamartine");
    await write(page, "client", "Un rendez-vous vendredi à 14h");
    await reads(page, "client", "prénom");
    await write(page, "client", "Léa");
    await page.locator("#client .choices button", { hasText: /^Oui$/ }).click();
    await reads(page, "client", "Ce n'est pas encore un rendez-vous");
    await reads(page, "therapist", /ven\. 27 nov\. 14h : Léa/);
    await expect.poll(() => page.locator("#queue").textContent()).toContain("1 demande");
    const picture = process.env.ACCUEIL_PICTURE;
    if (picture !== undefined) await page.screenshot({ path: picture });
    expect(await axe(page)).toEqual([]);

    await page.locator("#therapist .choices button", { hasText: /^OUI$/ }).click();
    await reads(page, "therapist", "ANNULE pour revenir en arrière");
    expect(trial.double.messages({ to: addresses.client.whatsapp }).filter(({ text }) => text.includes("confirmé"))).toEqual([]);
    await page.locator("[data-jump=next]").click();
    await reads(page, "client", "C'est confirmé, Léa : vendredi 27 novembre à 14h");

    await page.locator("[data-jump=tomorrow]").click();
    await expect.poll(() => page.locator("#now").textContent()).toContain("08:00");
    for (let jumps = 0; jumps < 12 && trial.clock.now() < someInstantOf("2026-11-26T18:00", "Europe/Paris"); jumps += 1) {
      const before = trial.clock.now();
      await page.locator("[data-jump=hour]").click();
      await expect.poll(() => trial.clock.now(), { timeout: 10_000 }).toBeGreaterThan(before + 3_000_000);
    }
    const reminder = page.locator("#client .message.theirs", { hasText: /rappel/i }).last();
    await reminder.waitFor();
    expect(await reminder.locator("time").textContent()).toBe("18:00");
  });

  test("in English by SMS, without a button, on both phones", async () => {
    const page = await look("en");
    for (const who of ["client", "therapist"]) await page.locator(`#${who} input[value=sms]`).check();
    await write(page, "client", "Hello, what are your rates?");
    await reads(page, "client", /80 € \/ 60 €/);
    await write(page, "client", "I would like an appointment on Friday at 2 pm");
    await reads(page, "client", /name/i);
    await write(page, "client", "Lea");
    await reads(page, "client", /Shall I send this request/);
    await write(page, "client", "1");
    await expect
      .poll(() => trial.double.messages().filter(({ to }) => Object.values(addresses.therapist).includes(to)).length, { timeout: 15_000 })
      .toBeGreaterThan(0);
    expect(await page.locator("#client .choices button").count()).toBe(0);
    const notice = trial.double.messages().find(({ to }) => Object.values(addresses.therapist).includes(to));
    // She has never written on WhatsApp: its window is shut, a template calls her.
    expect(notice).toMatchObject({ to: addresses.therapist.whatsapp, template: true });
    await page.locator("#therapist .channel .badge").waitFor();
    await page.locator("#therapist input[value=whatsapp]").check();
    await write(page, "therapist", "OK");
    await reads(page, "therapist", /Lea/);
  });
});
