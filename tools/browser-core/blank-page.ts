import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browser/find.ts';

/** A blank page of a headless browser that loads nothing by itself. */
export interface BlankPage {
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

const CHROME_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts `found` headless and runs `script` in a blank page. The caller closes it. */
export async function openBlankPage(
  found: FoundBrowser,
  script: string,
): Promise<BlankPage> {
  const browser = await launch({
    browser: found.name,
    executablePath: found.path,
    headless: true,
    protocolTimeout: 600_000,
    ...(found.name === 'chrome' ? { args: CHROME_FLAGS } : {}),
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.evaluate(script);
  return { browser, page, close: () => browser.close() };
}
