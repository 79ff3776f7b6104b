// `npm start`: the extension in a real browser on the reference site. USAGE says what it takes.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser/extension-browser.ts';
import { type BrowserName, findBrowser } from './browser/find.ts';
import { hasDisplay, type Lifetime, runCommand } from './demo/lifetime.ts';
import { launchOnSite, printSite, SAMPLE_PATH, startDemoSite } from './demo/session.ts';
import { parseStartArguments, type StartRequest, USAGE } from './start/arguments.ts';
import { describeArticle } from './start/describe-article.ts';
import { openByCommand, settlePictures } from './start/reading.ts';
import { openSavedPage, type SavedPage } from './start/saved-page.ts';

const SIZE = { width: 1280, height: 900 } as const;
const EXIT = { ok: 0, wrong: 1, noArticle: 2 } as const;

async function main(lifetime: Lifetime): Promise<number> {
  const parsed = parseStartArguments(process.argv.slice(2), {
    folder: process.env.INIT_CWD ?? process.cwd(),
    hasDisplay: hasDisplay(),
  });
  if (!parsed.ok) {
    return refuse(`${parsed.error}\nnpm start -- --help lists the options.`);
  }
  if (parsed.value === 'help') {
    console.log(USAGE);
    return EXIT.ok;
  }
  const request = parsed.value;
  const browser = findBrowser(request.browser);
  if (browser === null) {
    return refuse(`${request.browser} could not be found on this machine.`);
  }
  const saved =
    request.page && (await openSavedPage(request.page.file, request.page.url));
  if (saved && !saved.ok) return refuse(saved.error);
  return show(
    lifetime,
    { ...request, browser: browser.name },
    saved ? saved.value : null,
  );
}

function refuse(sentence: string): number {
  console.error(sentence);
  return EXIT.wrong;
}

async function show(
  lifetime: Lifetime,
  request: StartRequest & { readonly browser: BrowserName },
  saved: SavedPage | null,
): Promise<number> {
  const site = await startDemoSite(saved ? { extraPages: [saved.page] } : {});
  lifetime.onEnd(() => site.close());
  const address = `${site.origin}${saved?.visit ?? SAMPLE_PATH}`;
  printSite(site, address);
  const extension = await launchOnSite(site, {
    browser: request.browser,
    headless: request.headless,
    ...SIZE,
    leavesSignals: true,
  });
  lifetime.onEnd(() => extension.close());
  const page = await extension.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: 15_000 }).catch(() => {
    // A saved page may wait for its site's advertisements for ever; its text is there.
  });
  if (request.headless) return readHeadless(extension, page, request.outDir);
  console.log('\nPress Alt+R there, or the Byline button. Ctrl-C here ends it all.');
  await untilEnded(extension);
  return EXIT.ok;
}

async function readHeadless(
  extension: ExtensionBrowser,
  page: Page,
  outDir: string,
): Promise<number> {
  const reading = await openByCommand(extension, page);
  if (reading === null) {
    console.error(`\nThere is no article on ${page.url()}.`);
    return EXIT.noArticle;
  }
  await mkdir(outDir, { recursive: true });
  await settlePictures(extension, page);
  await page.screenshot({ path: join(outDir, 'reader.png') });
  const { article, markdown, firstPaintMs } = reading;
  await writeFile(
    join(outDir, 'article.json'),
    `${JSON.stringify(article, undefined, 2)}\n`,
  );
  await writeFile(join(outDir, 'article.md'), markdown);
  // The popup's picture shows it as it is on an article, before reading.
  await extension.triggerCommand(page, 'toggle-reader');
  const popup = await extension.openPopup(page);
  await popup.waitForSelector('main');
  await popup.screenshot({ path: join(outDir, 'popup.png') });
  console.log(`\n${describeArticle(article)}`);
  console.log(`\nThe reader showed ${Math.round(firstPaintMs)} ms after the command.`);
  console.log(`Wrote reader.png, popup.png, article.json and article.md to ${outDir}`);
  return EXIT.ok;
}

/** Resolves when the person closes the browser; Ctrl-C ends the process by itself. */
function untilEnded(extension: ExtensionBrowser): Promise<void> {
  return new Promise((resolve) => extension.browser.once('disconnected', resolve));
}

await runCommand(main);
