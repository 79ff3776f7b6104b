import type { Page } from 'puppeteer-core';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import { isReply } from '../../lib/messages/errors.ts';
import type { ReaderReport, TabMessages } from '../../lib/messages/tab-contract.ts';
import { type ExtensionBrowser, PATIENCE_MS } from '../browser/extension-browser.ts';

const POLL_MS = 50;
/** So long the reader is left in peace: asking what the page holds makes it read the page again. */
const GLANCE_AFTER_MS = 1_500;
/** This often in a row the page must hold no article: it may still be changing. */
const NO_ARTICLE_TIMES = 3;
const PICTURES_PATIENCE_MS = 3_000;

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
  const startedMs = Date.now();
  let timesWithout = 0;
  while (Date.now() < startedMs + PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const report = await ask(extension, 'reader.article');
    const reading = report && asReading(report);
    if (reading) return reading;
    if (Date.now() < startedMs + GLANCE_AFTER_MS) continue;
    const glance = await ask(extension, 'reader.glance');
    const isWithout = glance !== null && !glance.isOpen && glance.summary === null;
    timesWithout = isWithout ? timesWithout + 1 : 0;
    if (timesWithout === NO_ARTICLE_TIMES) return null;
  }
  throw new Error('The reader did not open, and the extension does not say why.');
}

/** Waits until the pictures in the reader are there, or three seconds, whichever comes first. */
export async function settlePictures(extension: ExtensionBrowser, page: Page) {
  const deadline = Date.now() + PICTURES_PATIENCE_MS;
  while (Date.now() < deadline) {
    const root = await extension.closedRoot(page, HOST_NAME);
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

/** Asks the reader of the tab in front; null while it is not in the page. */
async function ask<Name extends 'reader.article' | 'reader.glance'>(
  extension: ExtensionBrowser,
  name: Name,
): Promise<TabMessages[Name]['output'] | null> {
  const reply = await extension.evaluateInBackground(async (message: string) => {
    const { tabs } = (globalThis as unknown as BackgroundScope).chrome; // Runs in the background.
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tabs
      .sendMessage(tab?.id ?? -1, { name: message, input: null }, { frameId: 0 })
      .catch(() => null);
  }, name);
  if (!isReply(reply) || !reply.ok) return null;
  return reply.value as TabMessages[Name]['output']; // The contract's answer to that very message.
}
