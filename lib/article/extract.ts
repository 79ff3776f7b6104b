import { readAffiliateLinks } from './affiliate/read-links.ts';
import { isCredit } from './authors/lines.ts';
import { readAuthors } from './authors/read-authors.ts';
import { type Block, readBlocks } from './body/blocks.ts';
import { decideBlocks } from './body/decide.ts';
import { type Decisions, drop } from './body/decisions.ts';
import { type PageShape, readShape } from './body/page-shape.ts';
import { renderBody } from './body/render.ts';
import { type FoundDisclosure, findDisclosures } from './disclosures/find-disclosures.ts';
import { placeDisclosures } from './disclosures/place-disclosures.ts';
import { holds, type Item, type PageTree, readPage } from './dom/page-tree.ts';
import { chooseMedia } from './media/choose-media.ts';
import { findLeadImage, isCaption, withoutLead } from './media/lead-image.ts';
import { findDays } from './metadata/date-text.ts';
import { readDates } from './metadata/dates.ts';
import { readLanguage } from './metadata/language.ts';
import { type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
import { readSources } from './metadata/sources.ts';
import { readSubtitle } from './metadata/subtitle.ts';
import { type FoundTitle, readTitle } from './metadata/title.ts';
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

/** Title, subtitle and whole-block disclosures leave the body. */
function dropRepeated(
  blocks: readonly Block[],
  decisions: Decisions,
  { text, item }: FoundTitle,
  subtitle: Item | undefined,
  disclosures: readonly FoundDisclosure[],
): void {
  const stated = new Set(disclosures.flatMap(({ leaving }) => leaving));
  for (const block of blocks) {
    if (decisions.keep[block.index] === 0) continue;
    // Lengths are compared first: folding every block's words would cost more than all other checks.
    const isLike = Math.abs(block.text.length - text.length) < 12;
    if (holds(item, block.from) || (isLike && sameWords(block.text, text)))
      drop(decisions, block, 'title');
    else if (holds(subtitle, block.from)) drop(decisions, block, 'subtitle');
    else if (stated.has(block)) drop(decisions, block, 'disclosure');
  }
}

/** Most words of a credit, most of a byline, and least of a biography. */
const CREDIT_WORDS = 6;
const BYLINE_WORDS = 20;
const BIO_WORDS = 6;

/** Bylines and dates before the text and biographies after it: they are shown above it. */
function dropCards(
  blocks: readonly Block[],
  decisions: Decisions,
  authors: readonly Author[],
  dates: readonly (string | null)[],
): void {
  const kept = blocks.filter(({ index }) => decisions.keep[index] === 1);
  const isBio = ({ words, text }: Block) =>
    words >= BIO_WORDS && authors.some(({ bio }) => bio?.includes(text));
  const isCard = (block: Block) =>
    isBio(block) || (block.words <= BYLINE_WORDS && !/[.!?。]["”’]?$/.test(block.text));
  // Longer lines say more than that: who paid, for example.
  const isNote = ({ container, words, text }: Block) =>
    words <= CREDIT_WORDS && !/^(?:li|[dt][dht])$/.test(container.tag) && isCredit(text);
  for (const block of kept) {
    if (block.words > BYLINE_WORDS) break;
    const isDated = () =>
      findDays(block.text).some(({ day }) => dates.some((one) => one?.startsWith(day)));
    const isNamed = authors.some(({ name }) => block.text.includes(name));
    if (isCard(block) && (isNamed || isDated() || isNote(block)))
      drop(decisions, block, 'byline');
  }
  const last = kept.findLastIndex((block) => !isCard(block)) + 1;
  const ending = kept.slice(last);
  for (const block of ending) if (isNote(block)) drop(decisions, block, 'author box');
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
  const title = readTitle(tree, page);
  const shape = readShape(tree, readBlocks(tree), title.item);
  if (!shape) return null;
  const decisions = decideBlocks(shape);
  const article = assemble(tree, page, title, shape.blocks, decisions);
  options.onDecided?.(shape, decisions);
  return article;
}

/** Blocks of the article's beginning that its language is read from. */
const OPENING = 20;

function assemble(
  tree: PageTree,
  page: PageMetadata,
  title: FoundTitle,
  blocks: readonly Block[],
  decisions: Decisions,
): Article | null {
  const { base, url, siteName } = page;
  const { item } = title;
  const isKept = ({ index }: Block) => decisions.keep[index] === 1;
  const search = { base, title: item, keep: decisions.keep };
  const found = findDisclosures(tree, blocks, search);
  const subtitle = readSubtitle(tree, item);
  dropRepeated(blocks, decisions, title, subtitle?.item, found);
  const authors = readAuthors(tree, page, item, blocks);
  const dates = readDates(tree, page, item);
  dropCards(blocks, decisions, authors, Object.values(dates));
  const media = chooseMedia(tree, blocks, isKept, base);
  const first = blocks.find(
    (block) => isKept(block) && !isCaption(tree, block.container),
  );
  const lead = first && findLeadImage(tree, page, item, { first: first.from, media });
  for (const block of blocks)
    if (isKept(block) && holds(lead?.caption, block.from))
      drop(decisions, block, 'lead image');
  const kept = blocks.filter(isKept);
  const measure = measureTexts(kept);
  if (measure.wordCount === 0) return null;
  const shown = lead ? withoutLead(media, lead) : media;
  const keep = new Uint8Array(tree.items.length);
  for (const { container, from, to } of kept)
    for (let at = from; at < to; at++)
      keep[at] = container.isHidden || !tree.items[at]?.isHidden ? 1 : 0;
  for (const { item: picture } of shown) keep[picture.index] = 1;
  const affiliateLinks = readAffiliateLinks(tree, base, kept, keep);
  const opening = kept.slice(0, OPENING).map(({ text }) => text);
  return {
    url,
    canonicalUrl: page.canonical,
    title: title.text,
    subtitle: subtitle?.text ?? null,
    siteName,
    ...readLanguage(tree, opening.join(' ')),
    authors,
    ...dates,
    sources: readSources(tree, kept, { base, names: page.siteNames }),
    leadImage: lead?.image ?? null,
    bodyHtml: renderBody(tree, { blocks: kept, keep, media: shown, url, base }),
    ...measure,
    isTruncated: tree.isTruncated,
    ...placeDisclosures(found, kept, affiliateLinks),
    affiliateLinks: affiliateLinks.map(({ at: _, ...link }) => link),
  };
}
