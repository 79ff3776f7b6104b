import type { DomAccess } from '../dom/access.ts';

/** Bounds of the way up from the text. */
const CONTAINER_LIMITS = { depth: 24, hintDepth: 5, hintChars: 300 } as const;

const HINTS = {
  boxStory:
    /article|entry-|story|blog|news|single-post|post-(content|body|template)|postid/i,
  boxForum: /comment|repl(y|ies)|message|thread|topic|forum|discuss|answer/i,
  boxDocs: /docs?\b|docs-|markdown|rst|wiki|prose|theme-doc|manual/i,
} as const;

/** What the elements around most of the text are called. */
export function containerFeatures(
  dom: DomAccess,
  container: Node | null,
): Record<string, number> {
  let names = '';
  let inArticle = 0;
  let inMain = 0;
  let depth = 0;
  for (let at = container; at && depth < CONTAINER_LIMITS.depth; at = dom.parent(at)) {
    const tag = dom.tag(at);
    if (tag === 'body' || tag === 'html' || tag === '') break;
    if (tag === 'article') inArticle = 1;
    else if (tag === 'main') inMain = 1;
    if (depth < CONTAINER_LIMITS.hintDepth) {
      const own = `${dom.attr(at, 'class') ?? ''} ${dom.attr(at, 'id') ?? ''} `;
      names += own.slice(0, CONTAINER_LIMITS.hintChars);
    }
    depth++;
  }
  const features: Record<string, number> = {
    boxArticle: inArticle,
    boxMain: inMain,
  };
  for (const [name, pattern] of Object.entries(HINTS))
    features[name] = pattern.test(names) ? 1 : 0;
  return features;
}
