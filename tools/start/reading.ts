import type { Page } from 'puppeteer-core';
import type { Glance, ReaderReport } from '../../lib/messages/tab-contract.ts';
import { type ExtensionBrowser, PATIENCE_MS } from '../browser/extension-browser.ts';

const POLL_MS = 50;
/** This often in a row the page must hold no article: it may still be changing. */
const NO_ARTICLE_TIMES = 5;
const PICTURES_PATIENCE_MS = 3_000;

/** The element the reader hangs its closed shadow root on. */
export const READER_HOST = 'byline-reader';

/** An opened reader; `article` and `firstPaintMs` are there. */
export interface Reading {
  readonly article: NonNullable<ReaderReport['article']>;
  readonly markdown: string;
  readonly firstPaintMs: number;
}

/**
 * Opens the reader by the extension's command and waits until it shows. Null when the page holds no
 * article. Throws when nothing is known after 20 s.
 */
export async function openByCommand(
  extension: ExtensionBrowser,
  page: Page,
): Promise<Reading | null> {
  await extension.triggerCommand(page, 'toggle-reader');
  const deadline = Date.now() + PATIENCE_MS;
  let timesWithout = 0;
  while (Date.now() < deadline) {
    const { report, glance } = await extension.evaluateInBackground(askTab);
    const reading = report && asReading(report);
    if (reading) return reading;
    const isWithout = glance !== null && !glance.isOpen && glance.summary === null;
    timesWithout = isWithout ? timesWithout + 1 : 0;
    if (timesWithout === NO_ARTICLE_TIMES) return null;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('The reader did not open, and the extension does not say why.');
}

/** Waits until the pictures in the reader are there, or three seconds, whichever comes first. */
export async function settlePictures(extension: ExtensionBrowser, page: Page) {
  const deadline = Date.now() + PICTURES_PATIENCE_MS;
  while (Date.now() < deadline) {
    const root = await extension.closedRoot(page, READER_HOST);
    const isSettled = await root?.evaluate((node) =>
      [...(node as ShadowRoot).querySelectorAll('img')].every(
        (image) => image.complete || image.loading === 'lazy',
      ),
    );
    await root?.dispose();
    if (isSettled !== false) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function asReading({ article, markdown, firstPaintMs }: ReaderReport): Reading | null {
  if (article === null || markdown === null || firstPaintMs === null) return null;
  return { article, markdown, firstPaintMs };
}

interface BackgroundScope {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<{ readonly id?: number }[]>;
      sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
    };
  };
}

/** What the reader of the tab in front knows; both null while it is not in the page. */
async function askTab(): Promise<{
  readonly report: ReaderReport | null;
  readonly glance: Glance | null;
}> {
  const { tabs } = (globalThis as unknown as BackgroundScope).chrome; // Runs in the background.
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const ask = async (name: string) => {
    const reply = (await tabs
      .sendMessage(tab?.id ?? -1, { name, input: null }, { frameId: 0 })
      .catch(() => null)) as { ok: boolean; value: unknown } | null; // As lib/messages says.
    return reply?.ok ? reply.value : null;
  };
  return {
    report: (await ask('reader.article')) as ReaderReport | null, // The reply of that message.
    glance: (await ask('reader.glance')) as Glance | null, // The reply of that message.
  };
}
