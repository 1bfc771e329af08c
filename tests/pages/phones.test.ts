/**
 * The two phones in the system's Chromium, against a bot that answers by table: looks, keyboard, screen readers' rules, and what cannot be reached from elsewhere.
 * The whole story with the real bot stands beside this file.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressesOfTrial as addresses } from "../../src/try/addresses.ts";
import { openPage } from "../../src/try/page-server.ts";
import { axe, type Look, type Opened, openBrowser, openPhones, whyNoBrowser } from "./browser.ts";
import { openStubBot, type StubBot } from "./stub-bot.ts";
import { auth, openTrial, type Trial } from "./trial.ts";

if (whyNoBrowser !== undefined) console.warn(`the phones are not tested: ${whyNoBrowser}`);

let trial: Trial<StubBot>;
beforeEach(async () => {
  trial = await openTrial((double) => openStubBot(double, auth));
});
afterEach(() => trial.close());

const post = async (path: string, body: unknown): Promise<number> =>
  (await fetch(`${trial.url}/${path}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }))
    .status;
const spoil = async (): Promise<unknown> => Object(await (await fetch(`${trial.url}/state`)).json()).spoil;

const bot = addresses.bot.whatsapp;
const lea = addresses.client.whatsapp;

describe.skipIf(whyNoBrowser !== undefined)("in a browser", () => {
  let browser: Browser;
  const opened: Opened[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const all = opened.splice(0);
    for (const phones of all) await phones.close();
    for (const { strays, complaints } of all) expect({ strays, complaints }).toEqual({ strays: [], complaints: [] });
  });

  const look = async (more: Partial<Look> = {}): Promise<Page> => {
    const phones = await openPhones(browser, { url: trial.url, ...more });
    opened.push(phones);
    return phones.page;
  };
  const said = (page: Page, who: "client" | "therapist", text: string | RegExp) =>
    page.locator(`#${who} .log .message`, { hasText: text }).last();

  /** A bit of everything that a phone can show. */
  async function liveALittle(page: Page): Promise<void> {
    await trial.double.write({ from: addresses.client.sms, to: addresses.bot.sms, text: "Reçu ?" });
    trial.double.outcomes = () => ({ fail: 30005 });
    await trial.bot.say(bot, lea, "Ceci n'arrive pas.");
    await trial.double.idle();
    trial.double.outcomes = undefined;
    await trial.double.write({ from: lea, to: bot, text: "bonjour" });
    await trial.double.post({ MessageSid: `SM${"0".repeat(32)}` }, { signature: "forged" });
    await trial.bot.say(bot, addresses.therapist.whatsapp, "K7 : fenêtre fermée.");
    for (const there of ["#client .choices button:nth-child(3)", "#client .ghost", "#therapist .ghost"])
      await page.locator(there).waitFor({ state: "attached" });
  }

  test.each(["light", "dark"] as const)(
    "axe finds nothing, %s, in French and in English, on either channel, drawer and list open",
    async (scheme) => {
      const page = await look({ scheme });
      await liveALittle(page);
      await page.locator("#open-backstage").click();
      expect(await axe(page)).toEqual([]);
      await page.locator("#language").click();
      await page.locator("#client input[value=sms]").check();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await axe(page)).toEqual([]);
      await page.locator("#client input[value=whatsapp]").check();
      await trial.double.write({ from: lea, to: bot, text: "menu" });
      await page.locator("#client .opens-list").click();
      expect(await axe(page)).toEqual([]);
    },
  );

  test("with the keyboard alone: write, touch a button, choose from the list, answer on the other phone", async () => {
    const page = await look();
    const focused = () => page.evaluate<string>(`document.activeElement?.id || document.activeElement?.textContent || ""`);
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await focused()) === wanted) return;
      }
      throw new Error(`Tab never reached ${wanted}`);
    };
    await tabTo("client-input");
    await page.keyboard.type("bonjour");
    await page.keyboard.press("Enter");
    await said(page, "client", "Que souhaitez-vous").waitFor();
    expect(await focused()).toBe("client-input");
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Adresse");
    await page.keyboard.press("Enter");
    await said(page, "client", "Vous avez écrit : Adresse").waitFor();
    expect(await focused()).toBe("client-input");
    expect(await page.locator("#client .choices button").count()).toBe(0);

    await page.keyboard.type("menu");
    await page.keyboard.press("Enter");
    await page.locator("#client .opens-list").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(
          `document.activeElement === document.body || document.querySelector("#picker").contains(document.activeElement)`,
        ),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Choisir");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await said(page, "client", /Consultation|Vous avez écrit/).waitFor();
    expect(await focused()).toBe("client-input");

    await page.keyboard.press("Alt+Digit2");
    expect(await focused()).toBe("therapist-input");
    await page.keyboard.type("liste");
    await page.keyboard.press("Enter");
    await said(page, "therapist", "Vous avez écrit : liste").waitFor();
    expect(trial.double.messages({ by: ["person"] }).at(-1)).toMatchObject({ from: addresses.therapist.whatsapp, text: "liste" });
  });

  test.each([
    [320, 640],
    [375, 812],
    [640, 480],
    [760, 700],
    [1440, 900],
  ])("%d x %d: nothing to scroll sideways, no target under 24 px", async (width, height) => {
    const page = await look({ width, height });
    await liveALittle(page);
    for (const who of ["client", "therapist"]) {
      if (width < 760) await page.locator(`[data-tab=${who}]`).click();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      const small = await page.evaluate(`
        [...document.querySelectorAll("button, textarea, .channel label")]
          .filter((node) => node.checkVisibility())
          .map((node) => ({ what: node.className || node.textContent, box: node.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ what }) => what)`);
      expect(small).toEqual([]);
      expect(await page.locator(`#${who} textarea`).isVisible()).toBe(true);
      expect((await page.locator(`#${who} .log`).boundingBox())?.height).toBeGreaterThan(80);
    }
  });

  test("a log holds a list, is named, is silent about the past and polite about news; buttons stand outside it", async () => {
    await trial.double.write({ from: lea, to: bot, text: "bonjour" });
    await trial.double.waitFor(({ choices }) => choices.length === 3);
    const page = await look();
    const log = page.getByRole("log", { name: /La cliente/ });
    expect(await log.locator("> ol > li.message").count()).toBe(2);
    await expect.poll(() => log.getAttribute("aria-live")).toBe("polite");
    expect(await log.locator(".choices").count()).toBe(0);
    expect(await log.locator(".message").last().textContent()).toContain("3 choix");
    expect(await log.locator(".message .vh").first().textContent()).toBe("Vous : ");
    expect(await log.locator(".tick").first().getAttribute("aria-hidden")).toBe("true");
  });

  test("quick replies vanish after a tap and after a typed answer; a tap carries its id and the message it answers", async () => {
    const page = await look();
    await page.locator("#client .chips button", { hasText: "Bonjour" }).click();
    await page.locator("#client .choices button", { hasText: "Tarifs" }).click();
    await said(page, "client", "80 €").waitFor();
    expect(await page.locator("#client .choices button").count()).toBe(0);
    const asked = trial.double.messages().find(({ choices }) => choices.length === 3);
    expect(trial.double.messages({ by: ["person"] }).at(-1)).toMatchObject({ text: "Tarifs", payload: "stub.Tarifs", quoted: asked?.sid });
    await page.locator("#client .chips button", { hasText: "Bonjour" }).click();
    await page.locator("#client .choices button").first().waitFor();
    await page.locator("#client-input").fill("autre chose");
    await page.locator("#client-input").press("Enter");
    await said(page, "client", "Vous avez écrit : autre chose").waitFor();
    expect(await page.locator("#client .choices button").count()).toBe(0);
  });

  test("a swipe quotes the message; Enter within a composition does not send", async () => {
    const page = await look();
    await trial.double.write({ from: lea, to: bot, text: "tarifs" });
    const answer = said(page, "client", "80 €");
    await answer.hover();
    await answer.locator(".reply").click();
    expect(await page.locator("#client .quoting").textContent()).toContain("80 €");
    await page.locator("#client-input").fill("pourquoi deux prix");
    await page.evaluate(
      `document.querySelector("#client-input").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }))`,
    );
    expect(trial.double.messages({ by: ["person"] })).toHaveLength(1);
    await page.locator("#client-input").press("Enter");
    await said(page, "client", "Vous avez écrit : pourquoi").waitFor();
    const quoted = trial.double.messages().find(({ text }) => text.includes("80 €"));
    expect(trial.double.messages({ by: ["person"] }).at(-1)).toMatchObject({ quoted: quoted?.sid });
    expect(await page.locator("#client .quoting").isVisible()).toBe(false);
  });

  test("the other channel has its own thread, no buttons, a meter that names the letter, and a count of what was missed", async () => {
    const page = await look();
    await trial.bot.say(addresses.bot.sms, addresses.client.sms, "Reçu.");
    await page.locator("#client .channel .badge", { hasText: "1" }).waitFor();
    await page.locator("#client input[value=sms]").check();
    await said(page, "client", "Reçu.").waitFor();
    expect(await page.locator("#client .meter").textContent()).toBe("UCS-2 à cause de « ç » · 5/70 · 1 SMS");
    await page.locator("#client-input").fill("bonjour");
    await page.locator("#client-input").press("Enter");
    await said(page, "client", "Que souhaitez-vous").waitFor();
    expect(await page.locator("#client .meter").last().textContent()).toBe("GSM-7 · 29/160 · 1 SMS");
    expect(await page.locator("#client .choices button").count()).toBe(0);
    expect(trial.double.messages({ by: ["person"] }).at(-1)).toMatchObject({ from: addresses.client.sms, to: addresses.bot.sms });
  });

  test("a day later the window is shut: the banner says so, a free text is shown as not arrived, and announced", async () => {
    const page = await look();
    await page.locator("#client .chips button", { hasText: "Bonjour" }).click();
    await page.locator("#client .choices button").first().waitFor();
    const banner = page.locator("#client .window");
    expect(await banner.isVisible()).toBe(false);
    trial.bot.due = trial.clock.now() + 25 * 3_600_000;
    expect(await post("jump", { to: "next" })).toBe(200);
    await banner.waitFor();
    await trial.bot.say(bot, lea, "Bonjour, des nouvelles.");
    await page.locator("#client .ghost", { hasText: "63016" }).waitFor();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("fenêtre de 24 h fermée");
  });

  test("what did not leave stays in the field, and that is shown; written again once the server is there, it leaves", async () => {
    const page = await look();
    await page.route("**/try/write", (route) => route.fulfill({ status: 200, body: "cut off" }));
    const field = page.locator("#client textarea");
    await field.fill("je viens demain");
    await field.press("Enter");
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("Le serveur tourne-t-il encore");
    expect(await page.getByRole("alert").isVisible()).toBe(true);
    await expect.poll(() => field.inputValue()).toBe("je viens demain");
    await page.unroute("**/try/write");
    await field.press("Enter");
    await expect.poll(() => trial.double.messages({ by: ["person"] }).at(-1)?.text).toBe("je viens demain");
    expect(await field.inputValue()).toBe("");
  });

  test("the clock's buttons move it, and the queue is shown in words", async () => {
    const page = await look();
    const before = trial.clock.now();
    await page.locator("[data-jump=hour]").click();
    await expect.poll(() => trial.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    await page.locator("[data-jump=tomorrow]").click();
    await expect.poll(() => page.locator("#now").textContent()).toMatch(/, 08:00$/);
    trial.bot.requests = 2;
    await page.locator("[data-jump=hour]").click();
    await expect.poll(() => page.locator("#queue").textContent()).toBe("2 demandes en attente");
    await page.locator("#language").click();
    expect(await page.locator("#queue").textContent()).toBe("2 requests queued");
  });

  test("a reload shows the same conversation, and two pages stay in step", async () => {
    const page = await look();
    const other = await look();
    await page.locator("#client .chips button", { hasText: "Tarifs" }).click();
    await said(page, "client", "80 €").waitFor();
    await said(other, "client", "80 €").waitFor();
    const shown = () => page.locator("#client .log .message .text").allInnerTexts();
    const before = await shown();
    await page.reload();
    await page.locator("body[data-ready]").waitFor();
    expect(await shown()).toEqual(before);
  });

  test("the drawer shows each webhook with its signature, a forged one too, and spoils the next message as told", async () => {
    const page = await look();
    await page.locator("#open-backstage").click();
    await trial.double.post({ MessageSid: `SM${"0".repeat(32)}` }, { signature: "forged" });
    await page.locator("#timeline .more", { hasText: "signature fausse" }).waitFor();
    await page.getByRole("radio", { name: "échoue" }).check();
    await expect.poll(() => spoil()).toBe("fail");
    await page.locator("#client .chips button", { hasText: "Tarifs" }).click();
    await page.locator("#client .ghost", { hasText: "30005" }).waitFor();
    await page.locator("#timeline .more", { hasText: "signature ✓ · réponse 200" }).first().waitFor();
    await expect.poll(() => page.locator("#spoils input:checked").getAttribute("value")).toBe("none");
    await page.getByRole("radio", { name: "est posté deux fois au serveur" }).check();
    await expect.poll(() => spoil()).toBe("twice");
    await page.locator("#client .chips button", { hasText: "Horaires" }).click();
    await expect.poll(() => trial.double.messages().filter(({ text }) => text.includes("Horaires")).length).toBe(2);
    expect(trial.double.messages({ by: ["person"] }).filter(({ text }) => text === "Horaires")).toHaveLength(1);
  });
});

describe("the page's server", () => {
  test.each([
    ["another host", { Host: "accueil.example.fr" }, 403],
    ["another origin", { Origin: "https://example.fr" }, 403],
    ["this machine by name", { Host: "localhost:1234" }, 200],
    ["nothing special", {}, 200],
  ])("%s", async (_, headers, status) => {
    const { request } = await import("node:http");
    const seen = await new Promise<{ status: number | undefined; csp: string }>((done, failed) => {
      request(trial.url, { headers }, (answer) =>
        done({ status: answer.statusCode, csp: String(answer.headers["content-security-policy"]) }),
      )
        .on("error", failed)
        .end();
    });
    expect(seen.status).toBe(status);
    if (status === 200) expect(seen.csp).toContain("default-src 'self'");
  });

  test("refuses to stand beside the real Twilio", async () => {
    const { double, clock, bot } = trial;
    await expect(
      openPage({ double, clock, bot, addresses, twilioUrl: "https://api.twilio.com", therapistFirst: "whatsapp", port: 0 }),
    ).rejects.toThrow("its own double");
  });

  test.each([
    ["write", { phone: "client", channel: "fax", text: "a" }],
    ["write", { phone: "nobody", channel: "sms", text: "a" }],
    ["write", { phone: "client", channel: "sms" }],
    ["jump", { hours: -1 }],
    ["outcome", { kind: "explode" }],
  ])("%s refuses %j", async (path, body) => {
    expect(await post(path, body)).toBe(400);
  });
});
