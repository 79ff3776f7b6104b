import type { Block } from '../body/blocks.ts';
import { type PageTree, rangeText } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import type { Source } from '../types.ts';
import { BODY_WORD, CREDIT_PHRASES, MAY_CREDIT, OUTLET_WORD } from './credit-phrases.ts';
import { isSiteName } from './title-parts.ts';
import { webUrl } from './urls.ts';

/** Sources listed at most; an article that seems to have more is a list of something else. */
const MOST = 12;

interface Anchor {
  readonly text: string;
  readonly url: string;
}

function anchorsOf(tree: PageTree, block: Block, base: string): Anchor[] {
  const found: Anchor[] = [];
  let last = -1;
  for (let at = block.from; at < block.to; at++) {
    const link = tree.items[at]?.link ?? -1;
    const item = link >= 0 && link !== last ? tree.items[link] : undefined;
    last = link;
    if (!item) continue;
    const url = webUrl(tree.attr(item, 'href'), base);
    if (url) found.push({ text: rangeText(tree, item.index, item.end, 300), url });
  }
  return found;
}

/** Picture agencies are credited for pictures, not for facts. */
const PICTURES =
  /^(getty|unsplash|pexels|shutterstock|i?stock|adobe stock|pixabay|freepik|wikimedia|flickr|canva)/i;

/** The name without a leading article, possessive and closing points. */
function cleanName(raw: string): string {
  return raw
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/(?<=\p{Ll}{3})\.\s.*$/u, '')
    .replace(/['’]s?(?:\s.*)?$/u, '')
    .replace(/(?<!\b\p{Lu})[.,’'-]+$/u, '')
    .replace(/\s+(?:of|for|and|the|de|du|la|&)$/u, '')
    .trim();
}

function isAbbreviation(name: string): boolean {
  return (
    /^\p{Lu}{3,6}$/u.test(name) &&
    !/^(CEO|CFO|CTO|COO|USA|DVD|GPS|USB|VPN|SEO|FAQ|PDF|API)$/.test(name)
  );
}

function initials(key: string): string {
  const words = key.split(' ').filter((word) => !/^(of|for|and|the|de)$/.test(word));
  return words.length > 1 ? words.map((word) => word[0]).join('') : '';
}

/** Whether the address an outlet is linked to is made of its name ("Harbour Wire", harbourwire.example). */
function isNamedByLink(name: string, url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  const joined = foldedWords(name).join('');
  return (
    joined.length > 4 &&
    host.split('.').some((label) => label.replace(/-/g, '') === joined)
  );
}

/** Outlets and organisations that the kept blocks credit for their facts: each once, in order, without a leading article; persons are none. */
export function readSources(
  tree: PageTree,
  kept: readonly Block[],
  options: { base: string; names: readonly string[] },
): Source[] {
  const found = new Map<string, Source>();
  for (const block of kept) {
    if (!MAY_CREDIT.test(block.text)) continue;
    const text = block.text.slice(0, 5_000);
    const anchors = anchorsOf(tree, block, options.base);
    for (const { name, url } of creditsIn(text, anchors)) {
      const key = foldedWords(name).join(' ');
      const isKnown = [...found.keys()].some(
        (one) => one === key || initials(one) === key.replace(/ /g, ''),
      );
      if (isKnown || found.size >= MOST || isSiteName(name, options.names, false))
        continue;
      found.set(key, { name, url });
    }
  }
  return [...found.values()];
}

function creditsIn(text: string, anchors: readonly Anchor[]): Source[] {
  const hits: (Source & { at: number })[] = [];
  for (const { pattern, admits } of CREDIT_PHRASES) {
    for (const match of text.matchAll(pattern)) {
      const name = cleanName(match.slice(1).findLast((one) => one) ?? '');
      if (name.length < 2 || PICTURES.test(name)) continue;
      const url =
        anchors.find((one) => one.text.toLowerCase().includes(name.toLowerCase()))?.url ??
        null;
      const isOutlet =
        OUTLET_WORD.test(name) ||
        (admits !== 'named' && url !== null && isNamedByLink(name, url));
      const isBody = admits === 'any' && (BODY_WORD.test(name) || isAbbreviation(name));
      if (isOutlet || isBody) hits.push({ name, url, at: match.index });
    }
  }
  return hits
    .sort((one, other) => one.at - other.at)
    .map(({ name, url }) => ({ name, url }));
}
