import { HEADINGS } from '../../../lib/reader/heading-levels.ts';
import { createListening, type Listening, type ListeningOptions } from './listening.ts';

/** What the reader says of the listening it wants. */
export interface BodyListeningOptions
  extends Pick<ListeningOptions, 'synth' | 'lang' | 'onState'> {
  /** The box that holds the text. */
  readonly scroller: Element;
}

/** Reads the article's text aloud, the spoken paragraph marked and in view. */
export function listenToBody({ scroller, ...options }: BodyListeningOptions): Listening {
  const blocks = spokenBlocks(scroller);
  return createListening({ ...options, blocks, onBlock: markSpoken(blocks) });
}

/** Headings, paragraphs, list items, quotes and captions; no code, no tables. */
function spokenBlocks(scroller: Element): Element[] {
  const candidates = scroller.querySelectorAll(
    `.body :is(${HEADINGS}, p, li, dt, dd, figcaption)`,
  );
  return [...candidates].filter(
    (block) => !block.closest('table') && !block.querySelector('p, li'),
  );
}

/** Marks the paragraph being spoken and brings it into view when it is outside. */
function markSpoken(blocks: readonly Element[]): (spoken: Element | null) => void {
  return (spoken) => {
    for (const block of blocks) block.classList.toggle('spoken', block === spoken);
    spoken?.scrollIntoView({ block: 'nearest' });
  };
}
