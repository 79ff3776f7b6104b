import type { Item } from '../../dom/page-tree.ts';
import type { Step, StepWork } from './step.ts';

/** How large a marked box may be and still be dropped whole; tuned on the training split. */
const BOX = {
  /** Share of the page's prose in it; higher lets a misnamed wrapper take the article along. */
  maxProse: 0.12,
  /** Words in it. */
  maxChars: 900,
  /** Steps up from the block. */
  reach: 5,
} as const;

const MARKS =
  /\b(polls?|quiz|survey|newsletter|nl-?signup|mailing-?list|sign-?up|subscribe|share|sharing|social-?(share|links|media|icons|bar)|addtoany|sharedaddy|advert\w*|ads?|ad-?(slot|unit|container|wrapper|label)|dfp|sponsor-?label|related-?\w*|recommend\w*|recirc\w*|read-?(more|next|also)|more-?(from|stories|articles|on)|up-?next|outbrain|taboola|comments?-?(section|list|area|form)?|disqus|toc|table-?of-?contents|jump-?(to-?nav|links-?nav|nav)|breadcrumbs?|pagination|author-?(bio|box|card|info)|about-?author|cookie\w*|consent|paywall|tooltip|video-?slot|live-?(bar|notice)|sr-only|visually-hidden|screen-reader-text|print-only)\b/;

function readMark(words: string): string | null {
  const found = MARKS.exec(words)?.[0] ?? null;
  if (found === null) return null;
  // An article's own element is often named after what it allows: "article-content has-comments".
  return /\b(article|post|entry|story)-?(body|content|text)\b|rich-?text|prose/.test(
    words,
  )
    ? null
    : found;
}

/** Looks each wording up once a page. */
function markReader(): (words: string) => string | null {
  const known = new Map<string, string | null>();
  return (words) => {
    let mark = known.get(words);
    if (mark === undefined) {
      mark = readMark(words);
      known.set(words, mark);
    }
    return mark;
  };
}

function markOfBox(
  { shape }: StepWork,
  container: Item,
  markOf: (words: string) => string | null,
): string | null {
  let at: Item | undefined = container;
  for (let steps = 0; steps < BOX.reach && at; steps++) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') return null;
    const mark = at.words === '' ? null : markOf(at.words);
    if (mark) {
      const isSmall =
        shape.charsIn(at) <= BOX.maxChars &&
        shape.proseIn(at) <= BOX.maxProse * shape.totalProse;
      return isSmall ? mark : null;
    }
    at = shape.tree.items[at.parent];
  }
  return null;
}

/** Drops small boxes that their class or id marks as polls, newsletters, share bars, ads, related links or bios. */
export const markedClutter: Step = {
  name: 'marked-clutter',
  run(work) {
    const markOf = markReader();
    for (const block of work.shape.blocks) {
      if (!work.isKept(block)) continue;
      const mark = markOfBox(work, block.container, markOf);
      if (mark) work.drop(block, `stands in a box marked "${mark}"`);
    }
  },
};
