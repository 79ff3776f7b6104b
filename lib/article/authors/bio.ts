import type { Block } from '../body/blocks.ts';
import { ancestors } from '../dom/page-tree.ts';
import { type LdNode, ldText } from '../metadata/json-ld.ts';
import type { Box } from './card.ts';
import { findCues } from './cues.ts';
import type { PageView } from './features.ts';
import { startsWithName } from './name.ts';

const BIO_CLASS =
  /\bbio\b|biograph|author-?(?:desc|info|text|about|content|excerpt|details)|description|\babout\b/;
const SELF =
  /^(?:(?:hi|hey|hello)\b.{0,30}\bI|I|I['’]m|I['’]ve|my|he|she|they|we|as (?:an?|the)|with (?:over|more)|meet)\b/i;
const NOT_BIO =
  /^(?:share|follow|subscribe|read (?:more|next)|related|tags?:|categories|published|updated|posted|last (?:updated|reviewed)|view all|see all|more (?:from|by)|©|copyright|this (?:article|post|page|content|site)|our (?:team|editors|writers)|disclos|leave a|comments?\b|sign up|get )|affiliate (?:links?|commission)|may earn|reviewed by/i;

const DATE = /\b(?:19|20)\d\d\b|\d (?:comments?|min)/i;

/** A label before the text of a bio, in the same block. */
const LABEL =
  /^(?:about (?:the )?(?:author|writer)s?|über (?:den|die) autor(?:in)?|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|over de auteur|author(?: bio)?|bio)\s*[:：.–-]\s*/iu;

/** Least words of a bio; fewer takes slogans. */
const LEAST_WORDS = 6;
const MOST_CHARS = 3_000;

function scoreOf(view: PageView, box: Box, block: Block, name: string): number {
  if (block.words < LEAST_WORDS || NOT_BIO.test(block.text)) return 0;
  const text = block.text.replace(LABEL, '');
  const isAllLink = block.linkChars > 0.6 * block.text.length;
  if (
    isAllLink &&
    (block.linkCount > 1 || block.words < 12 || !startsWithName(block.text, name))
  )
    return 0;
  if (block.words < 14 && DATE.test(block.text)) return 0;
  const cue = findCues(text.slice(0, 60))[0];
  if (cue?.isFirst && cue.cue !== 'soft' && block.words < 20) return 0;
  let score = 0;
  if (startsWithName(text, name)) score += 3;
  else if (SELF.test(text)) score += 1.5;
  let steps = 0;
  for (const outer of [block.container, ...ancestors(view.tree, block.container, 3)]) {
    if (outer.index < box.item.index) break;
    if (
      BIO_CLASS.test(outer.words) ||
      view.tree.attr(outer, 'itemprop') === 'description'
    ) {
      score += 1.5 - steps * 0.3;
      break;
    }
    steps++;
  }
  if (box.isMarked) score += 1;
  if (block.index > view.titleBlock && (view.proseBefore[block.index] ?? 0) > 0.7)
    score += 0.5;
  if (block.words < 12) score -= 0.7;
  if (block.isHidden) score -= 0.3;
  if (block.words > 15) score += 0.4;
  return score;
}

function extend(box: Box, from: Block): string {
  let text = from.text.replace(LABEL, '');
  for (let at = box.blocks.indexOf(from) + 1; at > 0 && at < box.blocks.length; at++) {
    const block = box.blocks[at];
    if (!block || block.words < LEAST_WORDS || NOT_BIO.test(block.text)) break;
    if (
      block.linkChars > 0.5 * block.text.length ||
      text.length + block.text.length > MOST_CHARS
    )
      break;
    if (block.text === from.text) break;
    text += ` ${block.text}`;
  }
  return text;
}

/** Text about the author: the paragraphs of their box that speak of them, else JSON-LD's description. */
export function findBio(
  view: PageView,
  boxes: readonly Box[],
  name: string,
  node: LdNode | null,
): string | null {
  let best: { text: string; score: number } | null = null;
  for (const box of boxes) {
    for (const block of box.blocks) {
      const score = scoreOf(view, box, block, name);
      if (score >= 2.4 && (!best || score > best.score))
        best = { text: extend(box, block), score };
    }
  }
  return best?.text ?? ldText(node?.description);
}
