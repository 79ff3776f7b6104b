import { ancestors, holds } from '../dom/page-tree.ts';
import type { Block } from './blocks.ts';
import { type Decisions, take } from './decisions.ts';
import { isHeading } from './features.ts';
import type { PageShape } from './page-shape.ts';

/** Names of boxes that open on a click. */
const TOGGLE = /accord|faq|toggl|collaps|question/;
/** Steps from a text up to one. */
const STEPS = 4;
/** Most words of a question. */
const QUESTION_WORDS = 30;

/**
 * Keeps questions with their answers in boxes that open on a click, amid the prose: closed boxes look like menus. An
 * answer is what ends like a sentence, up to the first text that does not.
 */
export function keepAnswers(
  { tree, blocks, core }: PageShape,
  decisions: Decisions,
): void {
  const first = decisions.keep.indexOf(1);
  const last = decisions.keep.lastIndexOf(1);
  let question: Block | null = null;
  for (const block of blocks) {
    const { container, text, words, from } = block;
    const isQuestion = /[?？]$/.test(text) && words <= QUESTION_WORDS;
    const isToggled = () =>
      (holds(core, from) || block.index < last) &&
      block.index > first &&
      [container, ...ancestors(tree, container, STEPS)].some(
        (item) => item.tag === 'details' || TOGGLE.test(item.words),
      );
    if (!(question || isQuestion) || !isToggled()) question = null;
    else if (isQuestion) question = block;
    else if (isHeading(block) || !/[.!。！][)"”’」]?$/.test(text)) question = null;
    else if (question) {
      take(decisions, question, 'answer');
      take(decisions, block, 'answer');
    }
  }
}
