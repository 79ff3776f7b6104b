import { JSDOM } from 'jsdom';
import { type PageTree, readPage } from '../../../../lib/article/dom/page-tree.ts';
import {
  type PageMetadata,
  readMetadata,
} from '../../../../lib/article/metadata/page-metadata.ts';

/** A page read from markup, as the core's own parts get it. */
export function read(
  html: string,
  url = 'https://www.tidewatch.example/news/lamps-return/',
): { tree: PageTree; page: PageMetadata } {
  const tree = readPage(new JSDOM(html, { url }).window.document);
  return { tree, page: readMetadata(tree, url) };
}

/** A JSON-LD script. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
