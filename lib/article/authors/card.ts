import type { Block } from '../body/blocks.ts';
import { ancestors, holds, type Item, textOf } from '../dom/page-tree.ts';
import { imageSource } from '../media/image-source.ts';
import { type LdNode, ldText, ldUrl } from '../metadata/json-ld.ts';
import { pagePath, webUrl } from '../metadata/urls.ts';
import { hasCapitals, hasSmall, LETTERS } from '../text/letters.ts';
import { foldedWords } from '../text/words.ts';
import type { Author } from '../types.ts';
import type { View } from './features.ts';
import { isProfileHref, type Mention, stepsToAuthor } from './mentions.ts';
import { isDegree, isRole, type Name } from './names.ts';

/** Steps up to the largest box about one person. */
const BOX_STEPS = 8;
/** Characters of text in it; higher lets the article in. */
const BOX_CHARS = 4_000;
/** Boxes looked at for one person. */
const BOXES = 6;
const IMAGES = 400;
const BIO_WORDS = 6;
/** The evidence a field needs: lower takes slogans, lead pictures, share links. */
const LEAST_BIO = 2.4;
const LEAST_PHOTO = 2;
const LEAST_PROFILE = 3;
/** Chance from which a name is another person's, whose box it is. */
const FOREIGN = 0.1;

/** Where the person is named. */
type Place = Pick<Mention, 'block' | 'item' | 'role' | 'link'>;

/** The largest element around a name that holds neither another person nor the article. */
interface Box extends Place {
  readonly outer: Item;
  readonly blocks: readonly Block[];
}

/** What the card of one person is read from. */
interface Source {
  readonly view: View;
  readonly words: readonly string[];
  readonly boxes: readonly Box[];
  readonly base: string;
}

const NO_ROLE =
  /^(?:about |the )?(?:author|contributor)s?$|:$|(?:profile|posts)$|^(?:is|was|years|I|we|he|she|more|view|read|follow|share|about)\b|\d{4}|\bmin|\bby\b|verified|reviewed|from$/i;
const BIO_CLASS = /\bbio|author-?(?:desc|info)|description|\babout\b/;
const NOT_BIO = /^(?:share|follow|read|related|posted|view|more|this|by)\b|copyright/i;
const PORTRAIT = /avatar|author|headshot|profile|team/i;
const NEVER = /default-?avatar|placeholder|\.svg/i;
const SOCIAL = /\/\/(?:\w+\.)?(?:twitter|x|facebook|linkedin|instagram|youtube)\.com\//;

/** What stands before a biography without being part of it, where the name follows. */
const BIO_LABEL =
  /^(?:.{0,20}auth?or.{0,3}:|(?:about|über|à propos|sobre|over|sull).{1,12}aut[heou][a-z]*)\s*/i;

/** A block's text without a label before it. */
function bareText({ text }: Block): string {
  const bare = text.replace(BIO_LABEL, '');
  return hasSmall(bare.charAt(0)) ? text : bare;
}

function boxOf(
  { tree, blocks, title }: View,
  place: Place,
  foreign: readonly Item[],
): Box {
  let outer = tree.items[place.item.parent] ?? place.item;
  let from = place.block.index;
  let to = from + 1;
  for (const item of ancestors(tree, place.item, BOX_STEPS)) {
    if (item.index <= tree.body) break;
    if (foreign.some(({ index }) => holds(item, index))) break;
    let [first, last, chars] = [from, to, 0];
    while ((blocks[first - 1]?.from ?? -1) >= item.index) first--;
    while ((blocks[last]?.from ?? item.end) < item.end) last++;
    for (let at = first; at < last && chars <= BOX_CHARS; at++)
      chars += blocks[at]?.text.length ?? 0;
    if ((title >= first && title < last) || chars > BOX_CHARS) break;
    [outer, from, to] = [item, first, last];
  }
  return { ...place, outer, blocks: blocks.slice(from, to) };
}

/** Whether two words of the name, or its only one, are in a text or an address. */
function namesPerson(text: string, name: readonly string[]): boolean {
  // Folding is dear, and most texts and addresses are ASCII.
  const isPlain = /^[ -~]*$/.test(text);
  const letters = isPlain ? text.toLowerCase() : foldedWords(text).join(' ');
  const hits = name.filter((word) => word.length > 1 && letters.includes(word)).length;
  return hits > 0 && hits >= Math.min(2, name.length);
}

/** What parts a job from the name beside it, or announces it. */
const EDGES = new RegExp(`^[^${LETTERS}]+|^\\w* ?[Tt]itle: |[\\s,|·⋅•(–-]+$`, 'g');

/** What the author is or does: a job glued to the name or in a line below it, else the letters after the name. */
function findRole({ boxes, words }: Source): string | null {
  let degree: string | null = null;
  for (const { block, role: glued, blocks } of boxes) {
    const role = glued?.replace(EDGES, '') ?? '';
    if (role.length > 1 && role.length < 111 && !NO_ROLE.test(role)) {
      if (!isDegree(role)) return role;
      degree ??= role;
    }
    const own = blocks.indexOf(block);
    for (const { text } of blocks.slice(own + 1, own + 4)) {
      const line = text.replace(EDGES, '');
      if (isRole(line) && !NO_ROLE.test(line) && !namesPerson(line, words)) return line;
    }
  }
  return degree;
}

/** Most of a block is links, at least so many: it leads on to other pages. A biography may be one link itself. */
function isLinks({ linkCount, linkChars, text }: Block, least: number): boolean {
  return linkCount >= least && linkChars > 0.6 * text.length;
}

/** Evidence that a block tells about the person of the box. */
function bioScore({ view: { tree }, words: name }: Source, block: Block): number {
  const { text, words, container } = block;
  if (words < BIO_WORDS || NOT_BIO.test(text)) return 0;
  // Bylines, paths, names of sections and sites: no sentence ends in them.
  if (!/[.!?。…]/.test(text) || isLinks(block, 2)) return 0;
  if (words < 14 && /\b20\d\d\b|\d (?:comment|min)/i.test(text)) return 0;
  const isNamed = foldedWords(text.slice(0, 80))
    .slice(0, 4)
    .some((word) => word.length > 1 && name.includes(word));
  let score = isNamed ? 3 : 0;
  if (stepsToAuthor(tree, container.index) < 4) score += 1;
  for (const outer of [container, ...ancestors(tree, container, 2)])
    if (BIO_CLASS.test(outer.words)) return score + 1.5;
  return score;
}

/** Text about the author: the paragraphs of their box that speak of them. */
function findBio(source: Source): string | null {
  let best = LEAST_BIO;
  let bio: string | null = null;
  for (const { blocks } of source.boxes)
    for (const [at, block] of blocks.entries()) {
      const score = bioScore(source, block);
      if (score <= best) continue;
      best = score;
      bio = bareText(block);
      for (const next of blocks.slice(at + 1)) {
        if (next.words < BIO_WORDS || NOT_BIO.test(next.text) || isLinks(next, 1)) break;
        bio += ` ${next.text}`;
      }
    }
  return bio;
}

/** The first address with the most evidence, if that is enough. */
function bestOf(found: readonly (readonly [string, number])[], least: number) {
  const [best] = found.toSorted((one, other) => other[1] - one[1]);
  return best && best[1] >= least ? best[0] : null;
}

function isIn(boxes: readonly Box[], { index }: Item): boolean {
  return boxes.some(({ outer }) => holds(outer, index));
}

/** The author's photo: from the boxes about them, or a picture elsewhere that bears their name. */
function findPhoto({ view: { tree }, boxes, words, base }: Source): string | null {
  const found: [string, number][] = [];
  for (const image of tree.byTag('img').slice(0, IMAGES)) {
    const alt = tree.attr(image, 'alt') ?? '';
    const isNamed = alt.length < 91 && namesPerson(alt, words);
    const isOwn = isIn(boxes, image);
    const url = isOwn || isNamed ? imageSource(tree, image, base)?.url : null;
    if (!url || NEVER.test(url)) continue;
    let score = (isNamed ? 4 : 0) - (isOwn ? 0 : 3.5);
    if (PORTRAIT.test(`${image.words} ${url} ${alt}`)) score += 2;
    if (stepsToAuthor(tree, image.index) < 5) score += 2;
    found.push([url, score]);
  }
  return bestOf(found, LEAST_PHOTO);
}

/** The page about the author: the link of their name or of their box. Never the page itself or the front page. */
function findProfile({ view: { tree }, boxes, words, base }: Source): string | null {
  const found: [string, number][] = [];
  const here = pagePath(base, base);
  for (const link of tree.byTag('a')) {
    const isOwn = boxes.some((box) => box.link === link);
    if (!isOwn && !isIn(boxes, link)) continue;
    const href = webUrl(tree.attr(link, 'href'), base);
    const path = pagePath(href, base);
    if (!href || path === '/' || path === here) continue;
    const label = foldedWords(textOf(tree, link, 200)).join(' ');
    const isName = label.length < 60 && label.includes(words.join(' '));
    let score = (isName ? 4 : 0) + (isOwn ? 1 : 0);
    if (isProfileHref(href)) score += 2;
    if (namesPerson(href, words)) score += 2;
    if (SOCIAL.test(href)) score -= 6;
    found.push([href, score]);
  }
  return bestOf(found, LEAST_PROFILE);
}

/** The boxes about a person: around the places that name them, the best first, and around texts that begin with the name. */
function boxesOf(
  view: View,
  { words, text, kind }: Name,
  own: readonly Mention[],
): Box[] {
  const foreign = view.mentions
    .filter(
      ({ name, cue, score, person }) =>
        person !== own[0]?.person &&
        name.kind === 'person' &&
        !name.words.every((word) => words.includes(word)) &&
        // Without capitals a label looks like a name.
        (cue === 'other' || (score > FOREIGN && hasCapitals(name.text))),
    )
    .map(({ item }) => item);
  const places: Place[] = own.filter(({ cue }) => cue !== 'other').slice(0, BOXES);
  for (const block of kind === 'person' ? view.blocks : []) {
    const item = view.tree.items[block.from];
    // A cheap test first: only a label may stand before the name.
    if (!item || !block.text.slice(0, 30 + text.length).includes(text)) continue;
    const start = bareText(block);
    const [, about = ''] = /^,? (.)/.exec(start.slice(text.length)) ?? [];
    if (start === text || (start.startsWith(text) && hasSmall(about)))
      places.push({ block, item, role: null, link: null });
  }
  return places.map((place) => boxOf(view, place, foreign));
}

/** Assembles the card of one author; `mentions` are theirs, the best first, `node` is the JSON-LD object of the same person. */
export function readCard(
  view: View,
  name: Name,
  mentions: readonly Mention[],
  node: LdNode | null,
  base: string,
): Omit<Author, 'name'> {
  const boxes = boxesOf(view, name, mentions);
  const source = { view, words: name.words, boxes, base };
  const url = webUrl(ldUrl(node?.url), base);
  const job = findRole(source);
  const stated = ldText(node?.jobTitle);
  // Some sites put their markup there.
  const described =
    ldText(node?.description)
      ?.replace(/ ?<[^<>]+> ?/g, ' ')
      .trim() || null;
  return {
    role: job && !isDegree(job) ? job : (stated ?? job),
    bio: findBio(source) ?? described,
    imageUrl: findPhoto(source) ?? webUrl(ldUrl(node?.image), base),
    profileUrl: findProfile(source) ?? (url && pagePath(url, base) !== '/' ? url : null),
  };
}
