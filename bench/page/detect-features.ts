import { readFeatures } from '../../lib/article/detect/features.ts';
import { domAccess } from '../../lib/article/dom/access.ts';
import { parsePage, removeNames } from './contestants.ts';

/** How a page is shown to the detection: as it is, without scripts and metadata, or as bare text at an address that tells nothing. */
export type DetectVersion = 'full' | 'bare' | 'plain';

const CLUTTER =
  'nav, header:not(article *), footer, aside, form, button, svg, style, link';
const PLAIN_URL = 'https://unknown.invalid/saved/page/';

/** Takes away what a simplified or hand-made page lacks: navigation and every class and id. */
function makePlain(doc: Document): void {
  for (const one of doc.querySelectorAll(CLUTTER)) one.remove();
  removeNames(doc);
}

/** What the detection reads of a page, on the page as the bench parses it. */
export function readDetectFeatures(
  html: string,
  url: string,
  version: DetectVersion,
): readonly number[] {
  const doc = parsePage(html, url, version === 'full' ? 'full' : 'bare');
  if (version === 'plain') makePlain(doc);
  const dom = domAccess(doc);
  const root = dom.documentElement;
  return root ? readFeatures(dom, root, version === 'plain' ? PLAIN_URL : url) : [];
}

// The page evaluates functions by name: this is the one global of the training.
Object.assign(globalThis, { readDetectFeatures });
