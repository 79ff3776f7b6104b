import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { imageSource } from '../media/image-source.ts';
import {
  type LdNode,
  ldNodes,
  ldText,
  ldUrl,
  listOf,
  typesOf,
} from '../metadata/json-ld.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { webUrl } from '../metadata/urls.ts';
import type { Author } from '../types.ts';
import { findMentions, type Mention } from './byline.ts';
import { cleanName, isPersonName, isSamePerson, splitNames } from './name.ts';

/** A person or organisation that JSON-LD names as author. */
interface StatedAuthor {
  readonly name: string;
  readonly node: LdNode | null;
}

function statedAuthors(page: PageMetadata): StatedAuthor[] {
  const found: StatedAuthor[] = [];
  const value = page.article?.author ?? page.article?.creator;
  for (const one of listOf(value)) {
    if (typeof one === 'string')
      for (const name of splitNames(one)) found.push({ name, node: null });
  }
  for (const node of ldNodes(page.data, value)) {
    const name = cleanName(ldText(node.name) ?? '');
    if (name !== '' && !typesOf(node).includes('Organization'))
      found.push({ name, node });
  }
  return found.filter((one) => isPersonName(one.name));
}

function metaAuthors(page: PageMetadata): string[] {
  const raw = firstMeta(
    page.tags,
    'author',
    'article:author',
    'dc.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
  );
  return raw ? splitNames(raw).filter(isPersonName) : [];
}

interface Card {
  role: string | null;
  bio: string | null;
  imageUrl: string | null;
}

/** The box around a mention that speaks of this person alone. */
function boxOf(tree: PageTree, mention: Mention): Item {
  let box = mention.item;
  for (const outer of ancestors(tree, mention.item, 5)) {
    if (outer.tag === 'body' || outer.tag === 'main' || outer.tag === 'article') break;
    if (outer.end - outer.index > 60 || textOf(tree, outer, 2_000).length > 1_500) break;
    box = outer;
    if (
      /\b(author|bio|contributor|writer)(-?(bio|box|card|info))?\b/.test(outer.words) &&
      textOf(tree, outer, 2_000).length > 120
    )
      break;
  }
  return box;
}

function readCard(tree: PageTree, mention: Mention, base: string): Card {
  const box = boxOf(tree, mention);
  const card: Card = { role: null, bio: null, imageUrl: null };
  for (let at = box.index; at < box.end; at++) {
    const item = tree.items[at];
    if (!item || item.tag === '#text') continue;
    if (item.tag === 'img') {
      const words = `${tree.attr(item, 'alt') ?? ''} ${item.words}`;
      if (!/logo|icon/i.test(words))
        card.imageUrl ??= imageSource(tree, item, base)?.url ?? null;
      continue;
    }
    const text = textOf(tree, item, 1_200);
    const isLeaf = item.isBlock || item.tag === 'span';
    if (!isLeaf || (text.includes(mention.name) === false && text.length < 4)) continue;
    if (
      /\b(title|role|position|job)\b/.test(item.words) &&
      text.length < 80 &&
      cleanName(text) !== mention.name
    )
      card.role ??= text;
    if (
      text.length > 80 &&
      item.end - item.index < 20 &&
      (item.hints & HINT_BIT.author || item.tag === 'p')
    )
      card.bio = text;
  }
  return card;
}

function fromNode(
  node: LdNode | null,
  base: string,
): Card & { profileUrl: string | null } {
  return {
    role: ldText(node?.jobTitle),
    bio: ldText(node?.description),
    imageUrl: webUrl(ldUrl(node?.image), base),
    profileUrl: webUrl(ldUrl(node?.url), base),
  };
}

/** Authors of the article in byline order; empty when the page names none. */
export function readAuthors(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
): Author[] {
  const stated = statedAuthors(page);
  const known = [...stated.map((one) => one.name), ...metaAuthors(page)];
  const mentions = findMentions(tree, page.base, known).filter((one) => one.score >= 5);
  const names: string[] = [];
  const near = mentions.filter(
    (one) => !title || Math.abs(one.item.index - title.index) < 150,
  );
  for (const one of near.length > 0 ? near : mentions) {
    if (!names.some((name) => isSamePerson(name, one.name))) names.push(one.name);
  }
  const chosen = names.length > 0 ? names : known;
  return chosen.map((name) => {
    const own = mentions.filter((one) => isSamePerson(one.name, name));
    const card: Card = { role: null, bio: null, imageUrl: null };
    for (const mention of own) {
      const read = readCard(tree, mention, page.base);
      card.role ??= read.role;
      card.bio ??= read.bio;
      card.imageUrl ??= read.imageUrl;
    }
    const told = fromNode(
      stated.find((one) => isSamePerson(one.name, name))?.node ?? null,
      page.base,
    );
    return {
      name,
      role: card.role ?? told.role,
      bio: card.bio ?? told.bio,
      imageUrl: card.imageUrl ?? told.imageUrl,
      profileUrl: own.find((one) => one.profileUrl)?.profileUrl ?? told.profileUrl,
    };
  });
}
