import { readAffiliateLinks } from './affiliate/read-links.ts';
import { readAuthors } from './authors/read-authors.ts';
import { type Block, readBlocks } from './body/blocks.ts';
import { type Decision, decideBlocks } from './body/decide.ts';
import { featureContext } from './body/feature-context.ts';
import { type PageShape, readShape } from './body/page-shape.ts';
import { renderBody } from './body/render.ts';
import { runSteps } from './body/run-steps.ts';
import { detectArticle } from './detect.ts';
import { type FoundDisclosure, findDisclosures } from './disclosures/find-disclosures.ts';
import { placeDisclosures } from './disclosures/place-disclosures.ts';
import { type Item, type PageTree, readPage } from './dom/page-tree.ts';
import { describe } from './dom/selector.ts';
import type { Grounds } from './explain.ts';
import { chooseMedia, type Medium } from './media/choose-media.ts';
import {
  findLeadImage,
  isCaption,
  isSamePicture,
  type LeadImage,
} from './media/lead-image.ts';
import { readDates } from './metadata/dates.ts';
import { readLanguage } from './metadata/language.ts';
import { firstMeta } from './metadata/meta-tags.ts';
import {
  type PageMetadata,
  readMetadata,
  readSiteName,
} from './metadata/page-metadata.ts';
import { readSources } from './metadata/sources.ts';
import { readSubtitle } from './metadata/subtitle.ts';
import { type FoundTitle, readTitle } from './metadata/title.ts';
import { siteNames } from './metadata/title-parts.ts';
import { findScope, scopedTree, withoutArticle } from './scope.ts';
import { measureText } from './text/measure.ts';
import { sameWords } from './text/words.ts';
import type { Article } from './types.ts';

/** Options of an extraction. */
export interface ExtractOptions {
  readonly url: string;
  /** Read whatever text there is, also where {@link NO_ARTICLE} says there is no article. */
  readonly force?: boolean;
  /** Receives what was decided about every block. */
  readonly explain?: Grounds;
}

/**
 * When an extraction ends with "no article". Counted on wcxb-dev (1,497 pages): together they lose 2 of
 * 793 articles, both without a body, and stop 109 of 704 other pages; higher limits lose articles: callers
 * that must be sure ask `detectArticle`.
 */
const NO_ARTICLE = {
  /** Fewer words are no body. */
  bodyWords: 25,
  /** Below this detection score nothing is read. */
  score: 0.02,
  /** A short body needs at least this score. */
  shortBodyScore: 0.05,
  shortBodyWords: 100,
} as const;

/** Extracts the article of `doc`, or `null` when the page holds none. Linear in the page's nodes; `doc` is not changed. */
export function extractArticle(doc: Document, options: ExtractOptions): Article | null {
  const article = readArticle(doc, options);
  if (!article || options.force) return article;
  const isShort = article.wordCount < NO_ARTICLE.shortBodyWords;
  const least = isShort ? NO_ARTICLE.shortBodyScore : NO_ARTICLE.score;
  const isEmpty = article.wordCount < NO_ARTICLE.bodyWords;
  return isEmpty || detectArticle(doc, options).score < least ? null : article;
}

interface Work {
  readonly tree: PageTree;
  readonly page: PageMetadata;
  readonly siteName: string | null;
  readonly shape: PageShape;
  readonly title: FoundTitle;
  readonly decisions: Decision[];
}

function isKept({ decisions }: Work, block: Block): boolean {
  return decisions[block.index]?.keep ?? false;
}

function drop({ decisions }: Work, block: Block, step: string): void {
  const known = decisions[block.index];
  if (known?.keep)
    decisions[block.index] = { ...known, keep: false, step, reason: 'shown elsewhere' };
}

function dropInside(work: Work, item: Item | null, step: string): void {
  for (const block of item ? work.shape.blocks : [])
    if (item && block.from >= item.index && block.from < item.end)
      drop(work, block, step);
}

/** What stands elsewhere in the article leaves the body: title, subtitle, whole-block disclosures. */
function dropRepeated(work: Work, disclosures: readonly FoundDisclosure[]): void {
  const { text, item } = work.title;
  dropInside(work, item, 'title');
  for (const block of work.shape.blocks) {
    // Lengths are compared first: folding every block's words would cost more than all other checks.
    const isAlike = Math.abs(block.text.length - text.length) < 12;
    if (isAlike && sameWords(block.text, text)) drop(work, block, 'title');
  }
  for (const { isWholeBlock, block, tail } of disclosures) {
    if (isWholeBlock) drop(work, block, 'disclosure');
    if (tail) drop(work, tail, 'disclosure');
  }
}

/** The opening picture; its caption leaves the body with it. */
function takeLeadImage(work: Work, media: readonly Medium[]): LeadImage | null {
  const { tree, page, shape, title } = work;
  const opening = shape.blocks.find(
    (block) => isKept(work, block) && !isCaption(tree, block.container),
  );
  if (!opening) return null;
  const lead = findLeadImage(tree, page, title.item, { first: opening.from, media });
  dropInside(work, lead?.caption ?? null, 'lead image');
  return lead;
}

/** 1 for every text of the kept blocks and every medium, by index. */
function keepItems(tree: PageTree, kept: readonly Block[], media: readonly Medium[]) {
  const { items } = tree;
  const keep = new Uint8Array(items.length);
  for (const { from, to } of kept)
    for (let at = from; at < to; at++)
      if (items[at]?.tag === '#text' && items[at]?.block === items[from]?.block)
        keep[at] = 1;
  for (const { item } of media) keep[item.index] = 1;
  return keep;
}

function explainBlocks({ tree, shape, decisions }: Work, grounds: Grounds): void {
  for (const block of shape.blocks) {
    const decision = decisions[block.index];
    if (!decision) continue;
    const { keep, score, step, reason } = decision;
    const text = block.text.slice(0, 80);
    const selector = describe(tree, block.container);
    if (keep) grounds.candidates.push({ field: 'body', text, selector, score });
    else grounds.removals.push({ step, selector, reason, text });
  }
}

function readArticle(doc: Document, options: ExtractOptions): Article | null {
  const whole = readPage(doc);
  const head = readMetadata(whole, options.url);
  const scope = findScope(whole, head);
  const tree = scope ? scopedTree(whole, scope.root) : whole;
  const page = scope?.isForeign ? withoutArticle(head) : head;
  const shape = readShape(tree, readBlocks(tree));
  if (!shape) return null;
  const siteName = readSiteName(page);
  const title = readTitle(tree, page, siteName);
  const decisions = decideBlocks(
    featureContext(shape, {
      titleItem: title.item,
      title: title.text,
      description:
        firstMeta(page.tags, 'og:description', 'description', 'twitter:description') ??
        '',
    }),
  );
  runSteps(shape, title.text, decisions);
  const work: Work = { tree, page, siteName, shape, title, decisions };
  const article = assemble(work);
  if (options.explain) explainBlocks(work, options.explain);
  return article;
}

function assemble(work: Work): Article | null {
  const { tree, page, siteName, shape, title } = work;
  const { base, url } = page;
  const { blocks } = shape;
  const found = findDisclosures(tree, blocks, { base, title: title.item });
  const subtitle = readSubtitle(tree, title.item);
  dropInside(work, subtitle?.item ?? null, 'subtitle');
  dropRepeated(work, found);
  const media = chooseMedia(tree, blocks, (block) => isKept(work, block), base);
  const lead = takeLeadImage(work, media);
  const kept = blocks.filter((block) => isKept(work, block));
  const text = kept.map((block) => block.text).join('\n\n');
  const measure = measureText(text);
  if (measure.wordCount === 0) return null;
  const shown = lead ? media.filter((one) => !isSamePicture(one, lead)) : media;
  const keep = keepItems(tree, kept, shown);
  const affiliateLinks = readAffiliateLinks(tree, base, kept, keep);
  const range = { kept, blocks, title: title.item };
  return {
    url,
    canonicalUrl: page.canonical,
    title: title.text,
    subtitle: subtitle?.text ?? null,
    siteName,
    ...readLanguage(tree, text),
    authors: readAuthors(tree, page, title.item, blocks),
    ...readDates(tree, page, title.item),
    sources: readSources(tree, kept, { base, names: siteNames(siteName, url) }),
    leadImage: lead?.image ?? null,
    bodyHtml: renderBody(tree, { keep, media: shown, url, base }),
    ...measure,
    ...placeDisclosures(tree, found, range, affiliateLinks),
    affiliateLinks: affiliateLinks.map(({ at: _, ...link }) => link),
  };
}
