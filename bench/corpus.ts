import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the corpus lies: beside the repository, never in it. */
export const CORPUS = new URL('../../shared/corpus/', import.meta.url);

/** One page of the corpus with what is true of it. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** A labelled disclosure. */
export interface LabelledDisclosure {
  readonly kind: string;
  readonly text: string;
  readonly position: string;
  readonly policyUrl: string | null;
}

/** Disclosure labels: pages with statements, pages without, pages that count neither way. */
export interface DisclosureLabels {
  readonly pages: readonly {
    readonly id: string;
    readonly disclosures: readonly LabelledDisclosure[];
    readonly borderline: boolean;
  }[];
  readonly negatives: readonly string[];
  readonly skip: readonly string[];
}

/** A labelled author card. */
export interface LabelledAuthor {
  readonly name: string;
  readonly kind: string;
  readonly role: string | null;
  readonly bio: string | null;
  readonly imageUrl: string | null;
  readonly profileUrl: string | null;
}

/** Author labels of one page; an empty list says that the page shows none. */
export interface AuthorLabels {
  readonly id: string;
  readonly authors: readonly LabelledAuthor[];
  readonly borderline: boolean;
}

/** Whether the corpus is at hand. */
export function hasCorpus(): boolean {
  return existsSync(new URL('wcxb-dev/truth.jsonl', CORPUS));
}

function readText(path: string): string {
  return readFileSync(new URL(path, CORPUS), 'utf8');
}

/** All pages in the corpus' order. The shapes are the corpus' own and are trusted. */
export function readPages(): CorpusPage[] {
  return readText('wcxb-dev/truth.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusPage => {
      const page: CorpusPage = JSON.parse(line);
      // Two pages state no address.
      return { ...page, url: page.url ?? 'https://unknown.invalid/' };
    });
}

/** The saved HTML of a page. */
export function readHtml(id: string): string {
  return gunzipSync(
    readFileSync(new URL(`wcxb-dev/html/${id}.html.gz`, CORPUS)),
  ).toString('utf8');
}

/** The disclosure labels. */
export function readDisclosureLabels(): DisclosureLabels {
  return JSON.parse(readText('disclosures-dev.json'));
}

/** The author card labels. */
export function readAuthorLabels(): AuthorLabels[] {
  const labels: { pages: AuthorLabels[] } = JSON.parse(readText('authors-dev.json'));
  return labels.pages;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** The last two labels of the host (three under `co.uk` and the like): pages of one site stay together. */
export function siteOf(url: string): string {
  const labels = (URL.parse(url)?.hostname ?? url).split('.');
  const isDeep =
    /^(com?|org|net|ac|gov|edu)$/.test(labels.at(-2) ?? '') && labels.length > 2;
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/**
 * Whether a page belongs to the validation split: a tenth of the sites, whose pages are never looked at.
 *
 * Until the eighth round it was a fifth; the sites with a remainder of 5 were opened then
 * (`bench/NOTES.md`).
 */
export function isValidation(url: string): boolean {
  return hash(siteOf(url)) % 10 === 0;
}
