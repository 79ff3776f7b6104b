import { levelHeadings } from '../../lib/reader/heading-levels.ts';
import { sanitiseBody } from '../../lib/reader/sanitise.ts';
import { shortNetworkName } from '../../lib/reader/summary.ts';
import { markAffiliateLinks } from './affiliate-marks.ts';
import type { ReaderOptions } from './mount.tsx';
import { wrapTables } from './wide-blocks.ts';

/** The core's name for a link known only by `rel`. */
const UNNAMED_NETWORK = 'Sponsored link';

/** The article's body as nodes to show: sanitised, headings in order, affiliate links marked. */
export function prepareBody(
  options: Pick<ReaderOptions, 'doc' | 'article' | 'text' | 'locale'>,
): DocumentFragment {
  const { doc, article, text, locale } = options;
  const body = sanitiseBody(article.bodyHtml, doc);
  levelHeadings(body);
  wrapTables(body);
  markEmbeds(body);
  markInline(body);
  markAffiliateLinks(body, article.affiliateLinks, ({ network }) => ({
    words:
      network === UNNAMED_NETWORK
        ? text('affiliateMarkUnnamed')
        : text('affiliateMark', shortNetworkName(network)),
    locale,
  }));
  return body;
}

/** Pictures stated lower than this in CSS pixels stand in their line: formulas are. */
const LINE_PX = 49;

/** Lets low pictures stand in their line of text; others are blocks. Changes `root`. */
export function markInline(root: DocumentFragment): void {
  for (const image of root.querySelectorAll('img[height]'))
    if (Number(image.getAttribute('height')) < LINE_PX) image.className = 'in-line';
}

/** Names the host on the link cards that stand for films, posts and other embeds. Changes `root`. */
function markEmbeds(root: DocumentFragment): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('figure > a[href]')) {
    if (link.querySelector('img')) continue;
    const host = link.ownerDocument.createElement('small');
    host.textContent = link.hostname.replace(/^www\./, '');
    link.className = 'embed';
    if (host.textContent !== link.textContent) link.append(host);
  }
}
