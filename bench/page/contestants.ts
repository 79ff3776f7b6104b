import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectArticle } from '../../lib/article/detect.ts';
import { extractArticle } from '../../lib/article/index.ts';
import type { Article } from '../../lib/article/types.ts';
import { htmlToText } from './html-to-text.ts';

/** What an extractor made of a page. */
export interface Extraction {
  readonly ms: number;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly article: Article | null;
  /** What an extractor that refused the page would have read: refusing is a matter of detection. */
  readonly refusedText: string;
}

/** A detector's answer. */
export interface Detected {
  readonly ms: number;
  readonly isArticle: boolean;
  readonly score: number;
}

/**
 * How an extractor gets a page: as it is, `bare` of scripts and metadata, or `nameless`: without any class or id, which
 * tell as much as those that tools make up anew with each build.
 */
export type PageVersion = 'full' | 'bare' | 'nameless';

/** Takes every class and id away. */
export function removeNames(doc: Document): void {
  for (const one of doc.querySelectorAll('[class], [id]')) {
    one.removeAttribute('class');
    one.removeAttribute('id');
  }
}

/** The page as an extractor gets it: parsed, with a `<base>`. */
export function parsePage(html: string, url: string, version: PageVersion): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  if (version === 'bare')
    for (const one of doc.querySelectorAll('script, meta')) one.remove();
  if (version === 'nameless') removeNames(doc);
  if (!doc.querySelector('base[href]')) {
    const base = doc.createElement('base');
    base.setAttribute('href', url);
    doc.head?.prepend(base);
  }
  return doc;
}

const EMPTY = {
  text: '',
  title: null,
  authors: [],
  date: null,
  article: null,
  refusedText: '',
};

function byline(doc: Document, url: string): Extraction {
  const start = performance.now();
  const article = extractArticle(doc, { url });
  const ms = performance.now() - start;
  if (!article) {
    const forced = extractArticle(doc, { url, force: true });
    return { ms, ...EMPTY, refusedText: htmlToText(forced?.bodyHtml ?? '') };
  }
  return {
    ms,
    text: htmlToText(article.bodyHtml),
    title: article.title,
    authors: article.authors.map((one) => one.name),
    date: article.publishedAt,
    article,
    refusedText: '',
  };
}

function readability(doc: Document): Extraction {
  const start = performance.now();
  const found = new Readability(doc).parse();
  const ms = performance.now() - start;
  if (!found) return { ms, ...EMPTY };
  return {
    ms,
    text: htmlToText(found.content ?? ''),
    title: found.title ?? null,
    authors: found.byline ? [found.byline] : [],
    date: found.publishedTime ?? null,
    article: null,
    refusedText: '',
  };
}

function defuddle(doc: Document, url: string): Extraction {
  const start = performance.now();
  const found = new Defuddle(doc, { url }).parse();
  const ms = performance.now() - start;
  return {
    ms,
    text: htmlToText(found.content),
    title: found.title,
    authors: found.author ? [found.author] : [],
    date: found.published,
    article: null,
    refusedText: '',
  };
}

export type Contestant = 'byline' | 'readability' | 'defuddle';

/** Runs one extractor on a fresh document; an exception counts as an empty answer. */
export function extractWith(
  name: Contestant,
  html: string,
  url: string,
  version: PageVersion,
): Extraction {
  const doc = parsePage(html, url, version);
  const start = performance.now();
  try {
    if (name === 'byline') return byline(doc, url);
    return name === 'readability' ? readability(doc) : defuddle(doc, url);
  } catch (error) {
    console.error(`${name} failed on ${url}: ${String(error)}`);
    return { ms: performance.now() - start, ...EMPTY };
  }
}

/** Calls timed together: the clock of a page ticks in tenths of a millisecond. */
const DETECT_ROUNDS = 10;

/** Runs one detector on a fresh document; the time is the mean of a few calls. */
export function detectWith(
  name: 'byline' | 'readability',
  html: string,
  url: string,
): Detected {
  const doc = parsePage(html, url, 'full');
  let answer = { isArticle: false, score: 0 };
  const start = performance.now();
  for (let round = 0; round < DETECT_ROUNDS; round++) {
    if (name === 'byline') answer = detectArticle(doc, { url });
    else answer = { isArticle: isProbablyReaderable(doc), score: 0 };
  }
  return { ms: (performance.now() - start) / DETECT_ROUNDS, ...answer };
}
