import { readAffiliateLinks } from './affiliate/read-links.ts';
import { readAuthors } from './authors/read-authors.ts';
import { type Block, readBlocks } from './body/blocks.ts';
import { type Decisions, decideBlocks, drop } from './body/decide.ts';
import { type PageShape, readShape } from './body/page-shape.ts';
import { renderBody } from './body/render.ts';
import { type FoundDisclosure, findDisclosures } from './disclosures/find-disclosures.ts';
import { placeDisclosures } from './disclosures/place-disclosures.ts';
import { type Item, type PageTree, readPage } from './dom/page-tree.ts';
import { chooseMedia } from './media/choose-media.ts';
import { findLeadImage, isCaption, isSamePicture } from './media/lead-image.ts';
import { readDates } from './metadata/dates.ts';
import { readLanguage } from './metadata/language.ts';
import {
  type PageMetadata,
  readMetadata,
  readSiteName,
} from './metadata/page-metadata.ts';
import { readSources } from './metadata/sources.ts';
import { readSubtitle } from './metadata/subtitle.ts';
import { type FoundTitle, readTitle, siteNames } from './metadata/title.ts';
import { findScope, scopedTree, withoutArticle } from './scope.ts';
import { measureTexts } from './text/measure.ts';
import { sameWords } from './text/words.ts';
import type { Article, Author } from './types.ts';

/** Options of an extraction. */
export interface ExtractOptions {
  readonly url: string;
  /** Read whatever text there is, also less than an article's. */
  readonly force?: boolean;
  /** Told what was decided about every block, for an explanation. */
  readonly onDecided?: (shape: PageShape, decisions: Decisions) => void;
}

/** Fewer words are no article's body. */
const MIN_WORDS = 25;

/**
 * Extracts the article of `doc`, or `null` when the page holds no text for one. Whether it is an article at
 * all, and no listing or login page, {@link detectArticle} says. Linear in the page's nodes; `doc` is not changed.
 */
export function extractArticle(doc: Document, options: ExtractOptions): Article | null {
  const article = readArticle(doc, options);
  return article && (options.force || article.wordCount >= MIN_WORDS) ? article : null;
}

interface Work {
  readonly tree: PageTree;
  readonly page: PageMetadata;
  readonly siteName: string | null;
  readonly shape: PageShape;
  readonly title: FoundTitle;
  readonly decisions: Decisions;
}

function isIn({ from }: Block, item: Item | null | undefined): boolean {
  return item ? from >= item.index && from < item.end : false;
}

/** Title, subtitle and whole-block disclosures leave the body. */
function dropRepeated(
  { shape, decisions, title }: Work,
  subtitle: Item | null | undefined,
  disclosures: readonly FoundDisclosure[],
): void {
  const { text, item } = title;
  const stated = new Set(disclosures.flatMap(({ leaving }) => leaving));
  for (const block of shape.blocks) {
    if (decisions.keep[block.index] === 0) continue;
    // Lengths are compared first: folding every block's words would cost more than all other checks.
    const isLike = Math.abs(block.text.length - text.length) < 12;
    if (isIn(block, item) || (isLike && sameWords(block.text, text)))
      drop(decisions, block, 'title');
    else if (isIn(block, subtitle)) drop(decisions, block, 'subtitle');
    else if (stated.has(block)) drop(decisions, block, 'disclosure');
  }
}

/** Most words of a byline, and least of a biography. */
const CARD_WORDS = { byline: 20, bio: 6 } as const;

/** Bylines before the text and biographies after it: the authors' cards show them. */
function dropCards({ shape, decisions }: Work, authors: readonly Author[]): void {
  const kept = shape.blocks.filter(({ index }) => decisions.keep[index] === 1);
  const isBio = ({ words, text }: Block) =>
    words >= CARD_WORDS.bio && authors.some(({ bio }) => bio?.includes(text));
  const isCard = (block: Block) =>
    isBio(block) ||
    (block.words <= CARD_WORDS.byline && !/[.!?。]["”’]?$/.test(block.text));
  for (const block of kept) {
    if (block.words > CARD_WORDS.byline) break;
    if (isCard(block) && authors.some(({ name }) => block.text.includes(name)))
      drop(decisions, block, 'byline');
  }
  let last = kept.length;
  for (let block = kept[last - 1]; block && isCard(block); block = kept[last - 1]) last--;
  const ending = kept.slice(last);
  // Headings, names and jobs right before the biography stand in its box.
  // A body that would be gone is no card but a page about that person.
  if (last === 0 || !ending.some(isBio)) return;
  for (const block of ending) drop(decisions, block, 'author box');
}
function readArticle(doc: Document, options: ExtractOptions): Article | null {
  const whole = readPage(doc);
  const head = readMetadata(whole, options.url);
  const scope = findScope(whole, head);
  const tree = scope ? scopedTree(whole, scope.root) : whole;
  const page = scope?.isForeign ? withoutArticle(head) : head;
  const siteName = readSiteName(page);
  const title = readTitle(tree, page, siteName);
  const shape = readShape(tree, readBlocks(tree), title.item);
  if (!shape) return null;
  const decisions = decideBlocks(shape);
  const work: Work = { tree, page, siteName, shape, title, decisions };
  const article = assemble(work);
  options.onDecided?.(shape, decisions);
  return article;
}

/** Blocks of the article's beginning that its language is read from. */
const OPENING = 20;

function assemble(work: Work): Article | null {
  const { tree, page, siteName, shape, title } = work;
  const { base, url } = page;
  const { blocks } = shape;
  const { keep: keptBlocks } = work.decisions;
  const found = findDisclosures(tree, blocks, {
    base,
    title: title.item,
    keep: keptBlocks,
  });
  const subtitle = readSubtitle(tree, title.item);
  dropRepeated(work, subtitle?.item, found);
  const authors = readAuthors(tree, page, title.item, blocks);
  dropCards(work, authors);
  const isKept = (block: Block) => keptBlocks[block.index] === 1;
  const media = chooseMedia(tree, blocks, isKept, base);
  const first = blocks.find(
    (block) => isKept(block) && !isCaption(tree, block.container),
  );
  const lead = first
    ? findLeadImage(tree, page, title.item, { first: first.from, media })
    : null;
  const kept = blocks.filter(isKept).filter((block) => {
    const isShown = isIn(block, lead?.caption);
    if (isShown) drop(work.decisions, block, 'lead image');
    return !isShown;
  });
  const measure = measureTexts(kept);
  if (measure.wordCount === 0) return null;
  const shown = lead ? media.filter((one) => !isSamePicture(one, lead)) : media;
  const keep = new Uint8Array(tree.items.length);
  for (const { from, to } of kept) keep.fill(1, from, to);
  for (const { container, from, to } of kept)
    for (let at = from; at < to && !container.isHidden; at++)
      if (tree.items[at]?.isHidden) keep[at] = 0;
  for (const { item } of shown) keep[item.index] = 1;
  const affiliateLinks = readAffiliateLinks(tree, base, kept, keep);
  return {
    url,
    canonicalUrl: page.canonical,
    title: title.text,
    subtitle: subtitle?.text ?? null,
    siteName,
    ...readLanguage(
      tree,
      kept
        .slice(0, OPENING)
        .map((one) => one.text)
        .join(' '),
    ),
    authors,
    ...readDates(tree, page, title.item),
    sources: readSources(tree, kept, { base, names: siteNames(siteName, url) }),
    leadImage: lead?.image ?? null,
    bodyHtml: renderBody(tree, { blocks: kept, keep, media: shown, url, base }),
    ...measure,
    ...placeDisclosures(found, kept, affiliateLinks),
    affiliateLinks: affiliateLinks.map(({ at: _, ...link }) => link),
  };
}
