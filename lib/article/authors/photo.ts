import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { imageSource } from '../media/image-source.ts';
import { type LdNode, ldUrl } from '../metadata/json-ld.ts';
import { webUrl } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import type { Box } from './card.ts';

const PORTRAIT =
  /avatar|author|portrait|headshot|profile|\bbio\b|byline|gravatar|contributor|mugshot/i;
const PORTRAIT_URL =
  /gravatar\.com\/|avatar|author|headshot|profile|\/(?:people|staff|team|contributors?|writers?|users?)\//i;
const NOT_PORTRAIT =
  /\blogo|icon|facebook|twitter|linkedin|instagram|badge|banner|\bad-|pixel|emoji|share|\.svg(?:$|\?)|rating|star/i;

const NEVER =
  /default[-_]?(?:avatar|author|profile)|placeholder|\.svg(?:$|\?)|\/(?:flags?|emoji)\//i;

/** Least evidence for a picture to be the author's; lower takes lead pictures. */
const LEAST = 2;

/** Whether most words of the name are in a text, at least first or last name whole. */
export function namesPerson(text: string, name: string): boolean {
  const words = foldedWords(name).filter((word) => word.length > 1 && word !== 'dr');
  const inside = foldedWords(decoded(text).replace(/([a-z])([A-Z])/g, '$1 $2'));
  const joined = inside.join('');
  const hits = words.filter(
    (word) => inside.includes(word) || (word.length > 3 && joined.includes(word)),
  ).length;
  return words.length > 0 && hits >= Math.min(2, words.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function scoreOf(tree: PageTree, image: Item, url: string, name: string): number {
  if (NEVER.test(url)) return Number.NEGATIVE_INFINITY;
  const alt = tree.attr(image, 'alt') ?? '';
  let score = 0;
  if (namesPerson(alt, name)) score += 4;
  else if (namesPerson(new URL(url).pathname.slice(-160), name)) score += 4;
  if (PORTRAIT.test(image.words) || PORTRAIT_URL.test(url) || PORTRAIT.test(alt))
    score += 2;
  if (tree.attr(image, 'itemprop') === 'image') score += 2;
  let step = 0;
  for (const outer of ancestors(tree, image, 4)) {
    if (outer.hints & HINT_BIT.author && outer.tag !== 'body') {
      score += step < 2 ? 2 : 1;
      break;
    }
    if (outer.tag === 'figure' && step < 3 && !PORTRAIT.test(outer.words)) score -= 2;
    step++;
  }
  const width = Number.parseInt(tree.attr(image, 'width') ?? '', 10);
  if (width > 0 && width < 26) score -= 2;
  if (width > 26 && width <= 320) score += 1;
  if (width > 640) score -= 2;
  if (NOT_PORTRAIT.test(`${image.words} ${alt}`) || NOT_PORTRAIT.test(url.slice(-60)))
    score -= 3;
  return score;
}

interface Found {
  readonly url: string;
  readonly score: number;
}

function better(best: Found | null, url: string, score: number): Found | null {
  return score >= LEAST && (!best || score > best.score) ? { url, score } : best;
}

function inBoxes(
  tree: PageTree,
  boxes: readonly Box[],
  name: string,
  base: string,
): Found | null {
  let best: Found | null = null;
  for (const box of boxes) {
    const from = box.name.mention.item.index;
    for (let at = box.item.index; at < box.item.end; at++) {
      const item = tree.items[at];
      if (item?.tag !== 'img') continue;
      const url = imageSource(tree, item, base)?.url;
      if (!url) continue;
      const distance = Math.min(1.5, Math.abs(at - from) / 40);
      best = better(
        best,
        url,
        scoreOf(tree, item, url, name) - distance + (box.isMarked ? 0.5 : 0),
      );
    }
  }
  return best;
}

/** Pictures elsewhere that bear the person's name and look like a portrait. */
function byName(tree: PageTree, name: string, base: string): Found | null {
  let best: Found | null = null;
  for (const image of tree.byTag('img').slice(0, 400)) {
    const alt = tree.attr(image, 'alt');
    if (!alt || alt.length > 90 || !namesPerson(alt, name)) continue;
    const url = imageSource(tree, image, base)?.url;
    if (url) best = better(best, url, scoreOf(tree, image, url, name) - 3.5);
  }
  return best;
}

/** The author's photo as an absolute URL: from the boxes about them, a picture bearing their name, or JSON-LD. */
export function findPhoto(
  tree: PageTree,
  boxes: readonly Box[],
  name: string,
  node: LdNode | null,
  base: string,
): string | null {
  const shown = inBoxes(tree, boxes, name, base) ?? byName(tree, name, base);
  return shown?.url ?? webUrl(ldUrl(node?.image), base);
}
