import type { DomAccess } from '../dom/access.ts';
import { readHeading } from './heading.ts';
import { readProse } from './prose.ts';
import { MOST, scaled, shareOf, spread } from './scale.ts';

/** Path segments that tell a kind of page on any site: stories, documentation, services. */
const SEGMENTS = [
  'article|blog|new|post|stor(y|ie)|insight|journal|opinion|feature|review|column|magazine',
  'doc|documentation|reference|api|manual|wiki|developer|book|help|support|handbook|guide|stable',
  'service|solution|pricing|contact|about|location|company|platform|industrie|program|course|career|plan|tool|software|app|login',
].map((names) => new RegExp(`/(${names})s?(/|$)`));

/** Links looked at; those to profiles of members are many in forums. */
const LINKS = 40;
const MEMBER = /\/(users?|members?|profile|u)\b/i;

const TITLE_END = / [|–—-] |\|/;

/** Tags whose number tells a kind of page. */
const COUNTED = ['a', 'img', 'article', 'time', 'pre', 'blockquote', 'svg', '*'];

/** What the shape of an address tells, never whose it is; one that cannot be read is the root of a site. */
function readAddress(url: string): number[] {
  const path = URL.parse(url)?.pathname.toLowerCase() ?? '';
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const kinds = SEGMENTS.map((kind) => Number(kind.test(path)));
  return [last.split(/[-_]/).length, ...kinds];
}

/**
 * The columns of the detection's model: whole numbers from 0 to 86. Samples the page (a few dozen paragraphs, links
 * and nodes around the heading) and counts tags; never reads layout or all of the text.
 */
export function readFeatures(dom: DomAccess, root: Element, url: string): number[] {
  const title = dom.byTag(root, 'title')[0];
  const [name = ''] = title ? dom.textContent(title).trim().split(TITLE_END, 1) : [];
  const links = spread(dom.byTag(root, 'a'), LINKS);
  const members = links.filter((link) => MEMBER.test(dom.attr(link, 'href') ?? ''));
  return [
    ...readAddress(url),
    ...readProse(dom, root),
    ...readHeading(dom, root),
    shareOf(members.length, links.length),
    name.length,
    ...COUNTED.map((tag) => scaled(dom.byTag(root, tag).length)),
  ].map((column) => Math.min(MOST, column));
}

/** The columns of prose, of its share in one element and of links. */
const [PROSE, SHARE, LINK_COUNT] = [4, 5, 14] as const;

/** Nothing but prose: 15 links at most, 1,000 characters or more, nearly all in one element. More links let manuals in. */
export function isPureProse(row: readonly number[]): boolean {
  const [prose = 0, share = 0, links = 0] = [row[PROSE], row[SHARE], row[LINK_COUNT]];
  return links <= 24 && prose >= 40 && share >= 70;
}
