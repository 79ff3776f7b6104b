import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, textOf } from '../dom/page-tree.ts';
import { imageSource } from '../media/image-source.ts';
import { type LdNode, ldText, ldUrl } from '../metadata/json-ld.ts';
import { bareHost, pagePath, webUrl } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import type { Author } from '../types.ts';
import type { Chosen, Scores } from './choose.ts';
import type { View } from './features.ts';
import { FAR, isProfileHref, type Mention } from './mentions.ts';
import { isDegree, isRole } from './names.ts';

/** Bounds of a box about one person; `least` is the evidence a field needs: lower takes slogans, lead pictures, share links. */
const BOX = {
  steps: 8,
  /** Characters of text in it; higher lets the article in. */
  chars: 4_000,
  /** Boxes looked at for one person. */
  count: 6,
  images: 400,
  least: { bio: 2.4, photo: 2, profile: 3 },
  bioWords: 6,
} as const;

/** Where the person is named. */
type Place = Pick<Mention, 'block' | 'item' | 'role' | 'link'>;

/** The largest element around a name that holds neither another person nor the article. */
interface Box {
  readonly item: Item;
  readonly mention: Place;
  readonly blocks: readonly Block[];
}

/** What the card of one person is read from. */
interface Source {
  readonly view: View;
  readonly name: readonly string[];
  readonly boxes: readonly Box[];
  readonly base: string;
}

const NO_ROLE =
  /^(?:about |the )*(?:authors?|contributors?|experts?)$|:$|\bby\b|^(?:is|was|has|I|we|he|she|they|more|view|see|read|follow|share|posted|updated|published|hire|meet|about|contact|get)\b|\d{4}|[?!]$|\bmin/i;
const BIO_CLASS =
  /\bbio\b|biograph|author-?(?:desc|info|text|about|content)|description|\babout\b/;
/** What goes on after a name in a text about its bearer. */
const IS_ABOUT = /^,? \p{Ll}/u;
const NOT_BIO =
  /^(?:share|follow|read|related|published|updated|posted|last|view|more|this|disclos|(?:written |reviewed |edited )?by\b)|may earn|copyright/i;
const PORTRAIT = /avatar|author|headshot|profile|team|staff/i;
const NO_PORTRAIT = /logo|icon|facebook|badge|banner/i;
const NEVER = /default[-_]?(?:avatar|author|profile)|placeholder|\.svg/i;
const SOCIAL =
  /(?:^|\.)(?:twitter|x|facebook|linkedin|instagram|youtube|pinterest|github)\.com$/;

/** A block's text without a label before it. */
function bareText({ text }: Block): string {
  return text.replace(/^.{0,20}(?:auth?or|auteur|writer).{0,3}:\s*/i, '');
}

function boxOf(view: View, mention: Place, foreign: readonly number[]): Box {
  const { tree, blocks, title } = view;
  let item = tree.items[mention.item.parent] ?? mention.item;
  let from = mention.block.index;
  let to = from + 1;
  for (const outer of ancestors(tree, mention.item, BOX.steps)) {
    if (outer.index <= tree.body || outer.tag === 'main') break;
    if (foreign.some((index) => index >= outer.index && index < outer.end)) break;
    let [first, last, chars] = [from, to, 0];
    while ((blocks[first - 1]?.from ?? -1) >= outer.index) first--;
    while ((blocks[last]?.from ?? outer.end) < outer.end) last++;
    for (let at = first; at < last && chars <= BOX.chars; at++)
      chars += blocks[at]?.text.length ?? 0;
    if ((title >= first && title < last) || chars > BOX.chars) break;
    [item, from, to] = [outer, first, last];
  }
  return { item, mention, blocks: blocks.slice(from, to) };
}

/** Whether two words of the name, or its only one, are in a text or an address. */
function namesPerson(text: string, name: readonly string[]): boolean {
  // Folding is dear, and most texts and addresses are ASCII.
  const isPlain = /^[ -~]*$/.test(text);
  const letters = isPlain ? text.toLowerCase() : foldedWords(text).join(' ');
  const hits = name.filter((word) => word.length > 1 && letters.includes(word)).length;
  return hits > 0 && hits >= Math.min(2, name.length);
}

/** What the author is or does: a job glued to the name or in a line below it, else the letters after the name. */
function findRole({ boxes, name }: Source): string | null {
  let degree: string | null = null;
  for (const { mention, blocks } of boxes) {
    const role = mention.role?.replace(/^[^\p{L}]+|[\s,|·(–-]+$/gu, '') ?? '';
    if (role.length > 1 && role.length < 111 && !NO_ROLE.test(role)) {
      if (!isDegree(role)) return role;
      degree ??= role;
    }
    const own = mention.block.words < 15 ? blocks.indexOf(mention.block) : -1;
    for (const { text, words } of own < 0 ? [] : blocks.slice(own + 1, own + 4)) {
      if (words > 18 || /\bby\b/i.test(text)) break;
      const isName = foldedWords(text).join() === name.join();
      if (!isName && isRole(text) && text.length < 111 && !NO_ROLE.test(text))
        return text;
    }
  }
  return degree;
}

/** Evidence that a block tells about the person of the box. */
function bioScore({ view, name }: Source, box: Box, block: Block): number {
  const { words, container } = block;
  const text = bareText(block);
  if (words < BOX.bioWords || NOT_BIO.test(text)) return 0;
  const isNamed = foldedWords(text.slice(0, 80))
    .slice(0, 4)
    .some((word) => word.length > 1 && name.includes(word));
  if (block.linkChars > 0.6 * text.length && !(isNamed && block.linkCount < 2)) return 0;
  if (words < 14 && /\b20\d\d\b|\d (?:comments?|min)/i.test(text)) return 0;
  let score = isNamed
    ? 3
    : /^(?:I|my|he|she|they)\b|^(?:hi|hello)\b.* I/i.test(text)
      ? 1.5
      : 0;
  if ((view.steps[box.item.index] ?? FAR) < 3 || (view.steps[container.index] ?? FAR) < 4)
    score += 1;
  for (const outer of [container, ...ancestors(view.tree, container, 2)])
    if (outer.index >= box.item.index && BIO_CLASS.test(outer.words)) return score + 1.5;
  return score;
}

/** Text about the author: the paragraphs of their box that speak of them. */
function findBio(source: Source): string | null {
  let best: number = BOX.least.bio;
  let bio: string | null = null;
  for (const box of source.boxes)
    for (const [at, block] of box.blocks.entries()) {
      const score = bioScore(source, box, block);
      if (score <= best) continue;
      best = score;
      bio = bareText(block);
      for (const { text, words, linkChars } of box.blocks.slice(at + 1)) {
        const isText = words >= BOX.bioWords && linkChars < 0.5 * text.length;
        if (!isText || NOT_BIO.test(text) || text === block.text) break;
        bio += ` ${text}`;
      }
    }
  return bio;
}

/** The address with the most evidence, if that is enough. */
function bestOf(
  found: readonly (readonly [string, number])[],
  least: number,
): string | null {
  let best: string | null = null;
  let most = least;
  for (const [url, score] of found)
    if (score > most || (score === least && !best)) [best, most] = [url, score];
  return best;
}

function isIn(boxes: readonly Box[], { index }: Item): boolean {
  for (const { item } of boxes) if (index >= item.index && index < item.end) return true;
  return false;
}

/** The author's photo: from the boxes about them, or a picture elsewhere that bears their name. */
function findPhoto({ view: { tree, steps }, boxes, name, base }: Source): string | null {
  const found: [string, number][] = [];
  for (const image of tree.byTag('img').slice(0, BOX.images)) {
    const alt = tree.attr(image, 'alt') ?? '';
    const isNamed = alt.length < 91 && namesPerson(alt, name);
    const isOwn = isIn(boxes, image);
    const url = isOwn || isNamed ? imageSource(tree, image, base)?.url : null;
    if (!url || NEVER.test(url)) continue;
    const width = Number.parseInt(tree.attr(image, 'width') ?? '', 10);
    const near = steps[image.index] ?? FAR;
    let score = isNamed || namesPerson(url.slice(-120), name) ? 4 : 0;
    if (!isOwn) score -= 3.5;
    if (PORTRAIT.test(`${image.words} ${url} ${alt}`)) score += 2;
    if (near < 5) score += near < 3 ? 2 : 1;
    if (width < 26 || width > 640) score -= 2;
    else if (width <= 320) score += 1;
    if (NO_PORTRAIT.test(`${image.words} ${alt} ${url.slice(-60)}`)) score -= 3;
    found.push([url, score]);
  }
  return bestOf(found, BOX.least.photo);
}

/** The page about the author: the link of their name or of their box. Never the page itself or the front page. */
function findProfile({ view: { tree }, boxes, name, base }: Source): string | null {
  const found: [string, number][] = [];
  const own = boxes.map(({ mention }) => mention.link);
  const here = pagePath(base, base);
  for (const link of tree.byTag('a')) {
    const isOwn = own.includes(link);
    if (!isOwn && !isIn(boxes, link)) continue;
    const href = webUrl(tree.attr(link, 'href'), base);
    const path = pagePath(href, base);
    if (!href || path === '/' || path === here) continue;
    const words = foldedWords(textOf(tree, link, 200)).join(' ');
    const isName = words.includes(name.join(' ')) && words.length < 60;
    let score = (isName ? 4 : 0) + (isOwn ? 1 : 0);
    if (isProfileHref(`${href} ${tree.attr(link, 'rel')}`)) score += 2;
    if (namesPerson(href, name)) score += 2;
    if (SOCIAL.test(bareHost(href))) score -= isName ? 3 : 6;
    found.push([href, score]);
  }
  return bestOf(found, BOX.least.profile);
}

/** Assembles the card of one author; `node` is the JSON-LD object of the same person. */
export function readCard(
  view: View,
  { name: { words, text, kind }, mentions }: Chosen,
  scores: Scores,
  node: LdNode | null,
  base: string,
): Omit<Author, 'name'> {
  const scoreOf = (one: Mention): number => scores.get(one) ?? 0;
  const foreign = view.mentions
    .filter(
      (one) =>
        !mentions.includes(one) &&
        /person|single/.test(one.name.kind) &&
        !one.name.words.every((word) => words.includes(word)) &&
        // Without capitals a label looks like a name.
        (one.cue === 'other' || scoreOf(one) > (/\p{Lu}/u.test(one.name.text) ? -3 : 0)),
    )
    .map(({ item }) => item.index);
  const places: Place[] = mentions
    .filter((one) => one.cue !== 'other' && scoreOf(one) > -4)
    .sort((one, other) => scoreOf(other) - scoreOf(one))
    .slice(0, BOX.count);
  for (const block of kind === 'person' ? view.blocks : []) {
    if (block.words < BOX.bioWords) continue;
    // A cheap test first: only a label may stand before the name.
    if (!block.text.slice(0, 40 + text.length).includes(text)) continue;
    const item = view.tree.items[block.from];
    const start = bareText(block);
    if (item && start.startsWith(text) && IS_ABOUT.test(start.slice(text.length)))
      places.push({ block, item, role: null, link: null });
  }
  const boxes = places.map((one) => boxOf(view, one, foreign));
  const source = { view, name: words, boxes, base };
  const url = webUrl(ldUrl(node?.url), base);
  const job = findRole(source);
  const stated = ldText(node?.jobTitle);
  return {
    role: job && !isDegree(job) ? job : (stated ?? job),
    bio: findBio(source) ?? ldText(node?.description),
    imageUrl: findPhoto(source) ?? webUrl(ldUrl(node?.image), base),
    profileUrl: findProfile(source) ?? (url && pagePath(url, base) !== '/' ? url : null),
  };
}
