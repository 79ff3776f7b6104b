import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import {
  decodeText,
  type LdNode,
  ldNodes,
  listOf,
  typesOf,
} from '../metadata/json-ld.ts';
import { type PageMetadata, readSiteName } from '../metadata/page-metadata.ts';
import { bareHost } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import type { Author } from '../types.ts';
import { readCard } from './card.ts';
import { chooseAuthors, scoreMentions } from './choose.ts';
import { groupPeople, type Stated, type View } from './features.ts';
import { FAR, findMentions } from './mentions.ts';
import { isDegree, isSamePerson, parseName } from './names.ts';

function siteNamesOf(page: PageMetadata): string[] {
  const host = bareHost(page.url).split('.');
  const end = host.length > 2 && (host.at(-2) ?? '').length < 4 ? -2 : -1;
  const labels = host.slice(0, end);
  return [labels.at(-1) ?? '', labels.join(''), readSiteName(page) ?? '']
    .map((name) =>
      foldedWords(name)
        .join('')
        .replace(/^the|(?:blog|com)$/g, ''),
    )
    .filter((name) => name.length > 2);
}

/** Share of the running text that stands before each block. */
function proseShares(blocks: readonly Block[]): Float32Array {
  const shares = new Float32Array(blocks.length);
  let total = 0;
  for (const { index, words, linkChars, text } of blocks) {
    shares[index] = total;
    if (words >= 12 && linkChars < 0.35 * text.length) total += text.length;
  }
  for (let at = 0; at < shares.length; at++)
    shares[at] = (shares[at] ?? 0) / (total || 1);
  return shares;
}

/** Steps from each item up to the nearest element about an author. */
function stepsToAuthor({ items, body }: PageTree): Uint8Array {
  const steps = new Uint8Array(items.length).fill(FAR);
  for (let at = body + 1; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const outer = (steps[item.parent] ?? FAR) + 1;
    steps[at] = item.hints & HINT_BIT.author ? 0 : Math.min(FAR, outer);
  }
  return steps;
}

const META_NAMES =
  'author article:author dc.creator citation_author parsely-author sailthru.author byl twitter:data1';

/** Names in the article's JSON-LD and in the author meta tags, unjudged, in their order. */
function readStated({ article, data, tags }: PageMetadata): Stated[] {
  const found: Stated[] = [];
  const read = (raw: unknown, node: LdNode | null, isLd: boolean): void => {
    if (typeof raw !== 'string' || /^https?:|^\//.test(raw)) return;
    const isFirm = node !== null && /Organization|Corporation/.test(typesOf(node).join());
    const text = decodeText(raw.slice(0, 400)).replace(/^by\s+/i, '');
    for (const part of text.split(/\s*[;,|]\s*|\s(?:and|&|und|et|y)\s/)) {
      const name = isDegree(part) || found.length > 23 ? null : parseName(part);
      if (name && !found.some((one) => one.isLd === isLd && one.name.text === name.text))
        found.push({ name, isLd, isPerson: !isFirm && name.kind !== 'group', node });
    }
  };
  const value = article?.author ?? article?.creator;
  for (const one of listOf(value)) read(one, null, true);
  for (const node of ldNodes(data, value))
    for (const name of listOf(node.name)) read(name, node, true);
  for (const key of META_NAMES.split(' '))
    if (
      !key.endsWith('1') ||
      /written|author/i.test(tags.get('twitter:label1')?.[0] ?? '')
    )
      for (const raw of tags.get(key) ?? []) read(raw, null, false);
  return found;
}

/** Gathers what the page says of its authors: names in the metadata, mentions in the text, and where they stand. */
export function readView(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): View {
  const places = {
    ...{ tree, blocks, steps: stepsToAuthor(tree) },
    title: title ? blocks.findIndex((block) => block.to > title.index) : -1,
  };
  const mentions = findMentions(places);
  const said = { stated: readStated(page), siteNames: siteNamesOf(page) };
  const people = groupPeople(mentions, said);
  return { ...places, ...said, mentions, people, proseBefore: proseShares(blocks) };
}

/** Authors of the article in byline order; empty when the page names none. Linear in the page, `blocks` are all of it. */
export function readAuthors(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): Author[] {
  const view = readView(tree, page, title, blocks);
  const scores = scoreMentions(view);
  return chooseAuthors(view, scores).map((chosen) => {
    const { text, words } = chosen.name;
    const said = view.stated.filter(({ name }) => isSamePerson(name.words, words));
    // Names in capitals only are set so by the page's style: the metadata's spelling is taken.
    const spelled = said.find(({ name }) => /\p{Ll}/u.test(name.text))?.name.text;
    const name = /\p{Ll}/u.test(text) ? text : (spelled ?? text);
    const node = said.find((one) => one.node)?.node ?? null;
    return { name, ...readCard(view, chosen, scores, node, page.base) };
  });
}
