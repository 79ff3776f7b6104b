import type { DomAccess } from '../dom/access.ts';

/** Bounds of what is read of the metadata. */
const HEAD_LIMITS = { metas: 80, scripts: 6, scriptChars: 20_000 } as const;

const STORY_TYPE =
  /"@type"\s*:\s*\[?\s*"(News|Opinion\w*|Analysis\w*|Review\w*|Scholarly|Advertiser\w*)?(Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(Product|ProductGroup|CollectionPage|ItemList|DiscussionForumPosting|QAPage|Service|LocalBusiness|TechArticle)"/;

/** What metadata says of the page's kind; often absent, sometimes stale, so it only helps to decide. */
export function headFeatures(dom: DomAccess, doc: Document): Record<string, number> {
  const found: Record<string, number> = {
    ogArticle: 0,
    ldStory: 0,
    ldOther: 0,
  };
  const metas = dom.byTag(dom.documentElement ?? doc, 'meta');
  for (let at = 0; at < HEAD_LIMITS.metas; at++) {
    const meta = metas[at];
    if (!meta) break;
    if (dom.attr(meta, 'property') !== 'og:type') continue;
    found.ogArticle = /article|blog|post/i.test(dom.attr(meta, 'content') ?? '') ? 1 : 0;
    break;
  }
  const scripts = dom.select(
    dom.documentElement ?? doc,
    'script[type="application/ld+json"]',
  );
  for (const script of scripts.slice(0, HEAD_LIMITS.scripts)) {
    const text = dom.textContent(script).slice(0, HEAD_LIMITS.scriptChars);
    if (STORY_TYPE.test(text)) found.ldStory = 1;
    if (OTHER_TYPE.test(text)) found.ldOther = 1;
  }
  return found;
}
