import { articleLinks } from './affiliate/article-links.ts';
import { readAffiliateLinks } from './affiliate/read-links.ts';
import { readAuthors } from './authors/read-authors.ts';
import { type Block, readBlocks } from './body/blocks.ts';
import { chooseMedia } from './body/choose-media.ts';
import { type Decision, decideBlocks } from './body/decide.ts';
import { featureContext } from './body/feature-context.ts';
import { type PageShape, readShape } from './body/page-shape.ts';
import { renderBody } from './body/render.ts';
import { runSteps } from './body/run-steps.ts';
import { detectArticle } from './detect.ts';
import { disclosureState } from './disclosures/disclosure-state.ts';
import { findDisclosures, withoutRepeats } from './disclosures/find-disclosures.ts';
import { isInPlainSight, placeDisclosure } from './disclosures/place-disclosure.ts';
import type { FoundDisclosure } from './disclosures/search.ts';
import { type Item, type PageTree, readPage } from './dom/page-tree.ts';
import { describe } from './dom/selector.ts';
import type { ExplainSink } from './explain.ts';
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
import type { Article, Detection } from './types.ts';

/** Options of an extraction. `explain` receives every candidate and removal. */
export interface ExtractOptions {
  readonly url: string;
  /** Read whatever text there is, also where {@link isNoArticle} says there is no article. */
  readonly force?: boolean;
  readonly explain?: ExplainSink;
  /** Names of body steps to leave out. */
  readonly without?: ReadonlySet<string>;
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

/** Whether a page with that detection and that many words of body holds no article. */
function isNoArticle({ isArticle, score }: Detection, words: number): boolean {
  if (words < NO_ARTICLE.bodyWords || score < NO_ARTICLE.score) return true;
  const isShort = words < NO_ARTICLE.shortBodyWords;
  return !isArticle && isShort && score < NO_ARTICLE.shortBodyScore;
}

interface Work {
  readonly tree: PageTree;
  readonly page: PageMetadata;
  readonly shape: PageShape;
  readonly title: FoundTitle;
  readonly decisions: Decision[];
}

function drop(work: Work, at: number, step: string, reason: string): void {
  const known = work.decisions[at];
  if (known?.keep) work.decisions[at] = { ...known, keep: false, step, reason };
}

function inItem(block: Block, item: Item | null): boolean {
  return item !== null && block.from >= item.index && block.from < item.end;
}

/** Lengths are compared first: folding every block's words would cost more than all other checks. */
function repeatsTitle(block: Block, title: string): boolean {
  return Math.abs(block.text.length - title.length) < 12 && sameWords(block.text, title);
}

/** What stands elsewhere in the article leaves the body: title, subtitle, whole-block disclosures. */
function dropRepeated(
  work: Work,
  subtitle: Item | null,
  disclosures: readonly FoundDisclosure[],
): void {
  work.shape.blocks.forEach((block, at) => {
    if (inItem(block, work.title.item) || repeatsTitle(block, work.title.text)) {
      drop(work, at, 'title', 'repeats the title');
    }
    if (inItem(block, subtitle)) drop(work, at, 'subtitle', 'is the subtitle');
  });
  for (const one of disclosures) {
    if (one.isWholeBlock)
      drop(work, one.block.index, 'disclosure', 'is shown as a disclosure');
    if (one.tail) drop(work, one.tail.index, 'disclosure', "is a disclosure's link");
  }
}

/** The opening picture; its caption leaves the body with it. */
function takeLeadImage(work: Work, media: readonly Item[]): LeadImage | null {
  const { tree, page, shape, decisions } = work;
  const opening = shape.blocks.find(
    (block, at) => decisions[at]?.keep && !isCaption(tree, block.container),
  );
  if (!opening) return null;
  const lead = findLeadImage(tree, page, work.title.item, {
    first: opening.from,
    media,
  });
  shape.blocks.forEach((block, at) => {
    if (lead && inItem(block, lead.caption)) drop(work, at, 'lead', 'is a caption');
  });
  return lead;
}

function keepItems(work: Work, media: readonly Item[]): Uint8Array {
  const keep = new Uint8Array(work.tree.items.length);
  work.shape.blocks.forEach((block, at) => {
    if (!work.decisions[at]?.keep) return;
    for (let index = block.from; index < block.to; index++) {
      const item = work.tree.items[index];
      if (item?.tag === '#text' && item.block === work.tree.items[block.from]?.block)
        keep[index] = 1;
    }
  });
  for (const item of media) keep[item.index] = 1;
  return keep;
}

function explainRemovals(work: Work, sink: ExplainSink): void {
  work.shape.blocks.forEach((block, at) => {
    const decision = work.decisions[at];
    const selector = describe(work.tree, block.container);
    const text = block.text.slice(0, 80);
    if (!decision) return;
    if (decision.keep)
      sink.candidate({ field: 'body', text, selector, score: decision.score });
    else sink.removal({ step: decision.step, selector, reason: decision.reason, text });
  });
}

/** Extracts the article of `doc`, or `null` when the page holds none. Linear in the page's nodes; `doc` is not changed. */
export function extractArticle(doc: Document, options: ExtractOptions): Article | null {
  const article = readArticle(doc, options);
  if (!article || options.force) return article;
  return isNoArticle(detectArticle(doc, options), article.wordCount) ? null : article;
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
  const described = firstMeta(
    page.tags,
    'og:description',
    'description',
    'twitter:description',
  );
  const decisions = decideBlocks(
    featureContext(shape, {
      titleItem: title.item,
      title: title.text,
      description: described ?? '',
    }),
  );
  runSteps(shape, title.text, decisions, options.without);
  const work: Work = { tree, page, shape, title, decisions };
  const found = findDisclosures(tree, shape.blocks, {
    base: page.base,
    title: title.item,
  });
  const subtitle = readSubtitle(tree, title.item);
  dropRepeated(work, subtitle?.item ?? null, found);
  const media = chooseMedia(
    tree,
    shape.blocks,
    (block) => decisions[block.index]?.keep ?? false,
    page.base,
  );
  const lead = takeLeadImage(work, media);
  if (options.explain) explainRemovals(work, options.explain);
  return assemble(work, {
    found,
    siteName,
    subtitle: subtitle?.text ?? null,
    lead,
    media,
  });
}

interface Parts {
  readonly found: readonly FoundDisclosure[];
  readonly siteName: string | null;
  readonly subtitle: string | null;
  readonly lead: LeadImage | null;
  readonly media: readonly Item[];
}

function assemble(work: Work, parts: Parts): Article | null {
  const { tree, page, shape, title, decisions } = work;
  const kept = shape.blocks.filter((_, at) => decisions[at]?.keep);
  const first = kept[0];
  const last = kept[kept.length - 1];
  const text = kept.map((block) => block.text).join('\n\n');
  const measure = measureText(text);
  if (!first || !last || measure.wordCount === 0) return null;
  const { lead, media } = parts;
  const shown = lead ? media.filter((item) => !isSamePicture(tree, item, lead)) : media;
  const bodyHtml = renderBody(tree, {
    keep: keepItems(work, shown),
    url: page.url,
    base: page.base,
  });
  const isKept = (block: Block) => decisions[block.index]?.keep ?? false;
  const links = readAffiliateLinks(
    tree,
    page.base,
    articleLinks(tree, shape.blocks, isKept),
  );
  const stated = withoutRepeats(parts.found, (one) => isInPlainSight(tree, one));
  const placed = stated.map((one) =>
    placeDisclosure(tree, one, { kept, blocks: shape.blocks, title: title.item }),
  );
  return {
    url: page.url,
    canonicalUrl: page.canonical,
    title: title.text,
    subtitle: parts.subtitle,
    siteName: parts.siteName,
    ...readLanguage(tree, text),
    authors: readAuthors(tree, page, title.item, shape.blocks),
    ...readDates(tree, page, title.item),
    sources: readSources(tree, kept, {
      base: page.base,
      names: siteNames(parts.siteName, page.url),
    }),
    leadImage: lead?.image ?? null,
    bodyHtml,
    ...measure,
    disclosures: placed,
    affiliateLinks: links.map(({ href, text: label, network, evidence }) => ({
      href,
      text: label,
      network,
      evidence,
    })),
    disclosureState: disclosureState(placed, stated, links),
  };
}
