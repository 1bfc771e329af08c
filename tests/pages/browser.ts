/**
 * The system's Chromium, for the pages. In: nothing. Out: a browser, or why there is none.
 * Never downloads one.
 */
import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const chromiumPath = process.env.ACCUEIL_CHROMIUM ?? "/usr/bin/chromium";
/** Undefined where pages can be tested. */
export const whyNoBrowser = existsSync(chromiumPath) ? undefined : `no Chromium at ${chromiumPath} (set ACCUEIL_CHROMIUM)`;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"],
  });

export interface Look {
  readonly url: string;
  readonly lang?: "fr" | "en";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  readonly more?: BrowserContextOptions;
}

export interface Opened {
  readonly page: Page;
  /** Requests that left this machine's trial, and what the page complained about. Both stay empty. */
  readonly strays: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The two phones, once the past has been told to them. */
export async function openPhones(
  browser: Browser,
  { url, lang = "fr", scheme = "light", width = 1280, height = 860, more = {} }: Look,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: lang === "fr" ? "fr-FR" : "en-GB",
    reducedMotion: "reduce",
    ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const strays: string[] = [];
  const complaints: string[] = [];
  page.on("request", (asked) => void (asked.url().startsWith(new URL(url).origin) || strays.push(asked.url())));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && complaints.push(line.text())));
  await page.goto(url);
  await page.locator("body[data-ready]").waitFor();
  return { page, strays, complaints, close: () => context.close() };
}

/** What axe finds, in a form that a failing test can show. */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary?.split("\n").at(1)?.trim()})`).join("; ")}`,
  );
}
