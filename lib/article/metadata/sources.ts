import type { Block } from '../body/blocks.ts';
import { type PageTree, rangeText } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import type { Source } from '../types.ts';
import { BODY_WORD, CREDIT_PHRASES, OUTLET_WORD } from './credit-phrases.ts';
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
    const text = block.text.slice(0, 5_000);
    for (const { name, url } of creditsIn(text, () =>
      anchorsOf(tree, block, options.base),
    )) {
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

/** Characters around a cue that are read: a name of six words before it, a report's title and a name after it. */
const WINDOW = { before: 100, after: 200 } as const;

/** Stretches of `text` around the cues, in order and without overlap. */
function windows(text: string, cues: readonly string[]): { at: number; text: string }[] {
  const hits: number[] = [];
  for (const cue of cues) {
    for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1))
      hits.push(at);
  }
  const found: { at: number; end: number }[] = [];
  for (const hit of hits.sort((one, other) => one - other)) {
    const last = found.at(-1);
    const from = hit < WINDOW.before ? 0 : text.lastIndexOf(' ', hit - WINDOW.before) + 1;
    if (last && from <= last.end) last.end = hit + WINDOW.after;
    else found.push({ at: from, end: hit + WINDOW.after });
  }
  return found.map(({ at, end }) => ({ at, text: text.slice(at, end) }));
}

function creditsIn(text: string, anchors: () => readonly Anchor[]): Source[] {
  const hits: (Source & { at: number })[] = [];
  for (const { pattern, admits, cues } of CREDIT_PHRASES) {
    for (const part of windows(text, cues)) {
      for (const match of part.text.matchAll(pattern)) {
        const name = cleanName(match.slice(1).findLast((one) => one) ?? '');
        const found = name.length < 2 ? null : judge(name, admits, anchors);
        if (found) hits.push({ ...found, at: part.at + match.index });
      }
    }
  }
  return hits
    .sort((one, other) => one.at - other.at)
    .map(({ name, url }) => ({ name, url }));
}

function judge(
  name: string,
  admits: 'any' | 'outlet' | 'named',
  anchors: () => readonly Anchor[],
): Source | null {
  if (PICTURES.test(name)) return null;
  const lower = name.toLowerCase();
  const url =
    anchors().find((one) => one.text.toLowerCase().includes(lower))?.url ?? null;
  const isOutlet =
    OUTLET_WORD.test(name) ||
    (admits !== 'named' && url !== null && isNamedByLink(name, url));
  const isBody = admits === 'any' && (BODY_WORD.test(name) || isAbbreviation(name));
  return isOutlet || isBody ? { name, url } : null;
}
