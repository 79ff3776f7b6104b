import type { DomAccess } from '../dom/access.ts';

/** Counts above these say nothing more. */
const LAYOUT_LIMITS = {
  elements: 20_000,
  tags: 300,
  links: 1_000,
  sample: 40,
  subheads: 10,
} as const;

/** Tags whose number tells a kind of page: code (documentation), tiles (listings), pictures. */
const COUNTED = ['article', 'code', 'img', 'h2', 'figure'] as const;

const RELATIVE = /^(?!https?:|\/|#|mailto:|tel:|javascript:)./i;
const USER_PATH = /\/(users?|members?|profile|u)\b/i;

function linkFeatures(
  dom: DomAccess,
  links: ArrayLike<Element>,
  url: string,
): Record<string, number> {
  const path = URL.parse(url)?.pathname ?? '/';
  const folder = path.slice(0, path.replace(/\/$/, '').lastIndexOf('/') + 1);
  const step = Math.max(1, links.length / LAYOUT_LIMITS.sample);
  const found = {
    linkRelative: 0,
    linkFolder: 0,
    linkUser: 0,
  };
  let seen = 0;
  for (let at = 0; at < links.length; at += step) {
    const link = links[Math.floor(at)];
    if (!link) break;
    seen++;
    const href = (dom.attr(link, 'href') ?? '').slice(0, 300);
    const local = href.replace(/^https?:\/\/[^/]+/, '');
    if (RELATIVE.test(href)) found.linkRelative++;
    if (folder.length > 1 && local.startsWith(folder)) found.linkFolder++;
    if (USER_PATH.test(href)) found.linkUser++;
  }
  const shares: Record<string, number> = {};
  for (const [name, value] of Object.entries(found))
    shares[name] = value / Math.max(1, seen);
  return shares;
}

/** Length of the title's first part: names of shops and services are short. */
function titleFeatures(dom: DomAccess, doc: Document): Record<string, number> {
  const tag = dom.byTag(dom.documentElement ?? doc, 'title')[0];
  const title = tag ? dom.textContent(tag).slice(0, 300).trim() : '';
  return { titleFirst: title.split(/ [|–—-] |\|/, 1)[0]?.length ?? 0 };
}

/** How many of the first subheadings are links, as in lists of articles. */
function subheadFeatures(dom: DomAccess, doc: Document): Record<string, number> {
  const heads = dom.byTag(dom.documentElement ?? doc, 'h2');
  let linked = 0;
  let seen = 0;
  for (; seen < LAYOUT_LIMITS.subheads; seen++) {
    const head = heads[seen];
    if (!head) break;
    const parent = dom.parent(head);
    if (dom.byTag(head, 'a').length > 0 || (parent && dom.tag(parent) === 'a')) linked++;
  }
  return { subLinked: linked / Math.max(1, seen) };
}

/** Counts tags and samples links over the whole page; the dearest of the features. */
export function layoutFeatures(
  dom: DomAccess,
  doc: Document,
  page: { readonly url: string; readonly longParagraphs: number },
): Record<string, number> {
  const links = dom.byTag(dom.documentElement ?? doc, 'a');
  const each = Math.max(1, page.longParagraphs);
  const features: Record<string, number> = {
    elements: Math.min(
      LAYOUT_LIMITS.elements,
      dom.byTag(dom.documentElement ?? doc, '*').length,
    ),
    links: Math.min(LAYOUT_LIMITS.links, links.length),
  };
  for (const tag of COUNTED) {
    const count = Math.min(
      LAYOUT_LIMITS.tags,
      dom.byTag(dom.documentElement ?? doc, tag).length,
    );
    features[tag] = count;
    features[`${tag}Per`] = count / each;
  }
  return {
    ...features,
    ...linkFeatures(dom, links, page.url),
    ...subheadFeatures(dom, doc),
    ...titleFeatures(dom, doc),
  };
}
