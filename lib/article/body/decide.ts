import { HINTS, type Hint } from '../dom/hints.ts';
import { announces, CONTEXT_TAGS, FAR, type PageShape } from './page-shape.ts';

/** What happens to one block, by which step, and why. */
export interface Decision {
  readonly keep: boolean;
  /** 0 (surely clutter) to 1 (surely body). */
  readonly score: number;
  readonly step: string;
  readonly reason: string;
}

const hintAt = new Map<string, number>(HINTS.map(([name], at) => [name, at]));
const tagAt = new Map<string, number>(CONTEXT_TAGS.map((name, at) => [name, at]));

function near(shape: PageShape, at: number, hint: Hint): number {
  return shape.surroundings[at]?.hintSteps[hintAt.get(hint) ?? 0] ?? FAR;
}

function within(
  shape: PageShape,
  at: number,
  tag: (typeof CONTEXT_TAGS)[number],
): boolean {
  return (shape.surroundings[at]?.tagSteps[tagAt.get(tag) ?? 0] ?? FAR) < FAR;
}

/** First sound rules: prose inside the core of the page stays, marked clutter goes. */
export function decideBlock(shape: PageShape, at: number): Decision {
  const block = shape.blocks[at];
  if (!block) return { keep: false, score: 0, step: 'model', reason: 'no block' };
  const inCore = block.from >= shape.core.index && block.from < shape.core.end;
  const inWide = block.from >= shape.wide.index && block.from < shape.wide.end;
  const linkShare = block.linkChars / block.text.length;
  let score = inCore ? 0.6 : inWide ? 0.35 : 0.1;
  if (shape.isProse[at]) score += 0.25;
  if (linkShare > 0.6) score -= 0.3;
  for (const tag of ['nav', 'aside', 'footer', 'form', 'button', 'header'] as const) {
    if (within(shape, at, tag)) score -= 0.4;
  }
  for (const hint of [
    'related',
    'share',
    'comment',
    'author',
    'ad',
    'newsletter',
    'footer',
    'sidebar',
    'consent',
    'toc',
    'meta',
  ] as const) {
    if (near(shape, at, hint) < 3) score -= 0.45;
  }
  for (const topic of ['related', 'comments', 'newsletter', 'share', 'legal'] as const) {
    if (block.words < 8 && announces(shape, at, topic)) score -= 0.2;
  }
  if (block.isHidden) score -= 0.5;
  return {
    keep: score >= 0.5,
    score,
    step: 'model',
    reason: `score ${score.toFixed(2)}`,
  };
}
