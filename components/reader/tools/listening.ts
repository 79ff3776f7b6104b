/** What reading aloud does now: `off`, `speaking`, or `paused` at a passage. */
export type ListeningState = 'off' | 'speaking' | 'paused';

/** Reads an article aloud, passage by passage. */
export interface Listening {
  /** Starts, pauses, goes on. */
  toggle(): void;
  /** Goes to the paragraph `by` steps away and speaks from there. */
  move(by: number): void;
  stop(): void;
}

export interface ListeningOptions {
  readonly synth: SpeechSynthesis;
  /** The paragraphs in order; each is marked while it is spoken. */
  readonly blocks: readonly Element[];
  readonly lang: string | null;
  readonly onState: (state: ListeningState) => void;
  /** The paragraph being spoken now, `null` when none is. */
  readonly onBlock: (block: Element | null) => void;
}

/**
 * Longest passage given to the browser at once, in characters. Chromium's network voices fall silent
 * after some 15 seconds; at 200 a passage takes about 12. Shorter ones make the voice choppy.
 */
const PASSAGE_CHARS = 200;

/**
 * Makes a reader-aloud. Pausing cancels and going on repeats the passage: `SpeechSynthesis.pause` does
 * nothing on Android and never comes back with some voices.
 */
export function createListening(options: ListeningOptions): Listening {
  const { synth, blocks, onState, onBlock } = options;
  let state: ListeningState = 'off';
  let blockIndex = 0;
  let passageIndex = 0;
  // Tells the end of the passage spoken last from that of one cancelled before.
  let turn = 0;

  const become = (next: ListeningState) => {
    state = next;
    onState(next);
  };
  const stop = () => {
    // The page may be speaking for itself: nothing of ours, nothing to cancel.
    if (state === 'off') return;
    turn += 1;
    synth.cancel();
    blockIndex = 0;
    passageIndex = 0;
    onBlock(null);
    become('off');
  };
  const speak = () => {
    const block = blocks[blockIndex];
    if (!block) return stop();
    const passage = passagesOf(block.textContent ?? '', options.lang)[passageIndex];
    if (passage === undefined) {
      blockIndex += 1;
      passageIndex = 0;
      speak();
      return;
    }
    onBlock(block);
    say(passage);
  };
  const say = (passage: string) => {
    turn += 1;
    const mine = turn;
    const utterance = new SpeechSynthesisUtterance(passage);
    if (options.lang) utterance.lang = options.lang;
    utterance.addEventListener('end', () => {
      if (mine !== turn || state !== 'speaking') return;
      passageIndex += 1;
      speak();
    });
    utterance.addEventListener('error', () => mine === turn && stop());
    synth.speak(utterance);
  };
  const pause = () => {
    turn += 1;
    synth.cancel();
    become('paused');
  };
  const start = () => {
    become('speaking');
    speak();
  };
  return {
    toggle: () => (state === 'speaking' ? pause() : start()),
    move: (by) => {
      if (state === 'off') return;
      turn += 1;
      synth.cancel();
      blockIndex = Math.min(blocks.length - 1, Math.max(0, blockIndex + by));
      passageIndex = 0;
      start();
    },
    stop,
  };
}

/** Splits a text into passages of whole sentences; a longer sentence stays one passage. */
export function passagesOf(text: string, lang: string | null): string[] {
  const passages: string[] = [];
  let current = '';
  for (const sentence of sentencesOf(text.replace(/\s+/g, ' ').trim(), lang)) {
    if (current && current.length + sentence.length > PASSAGE_CHARS) {
      passages.push(current.trim());
      current = '';
    }
    current += sentence;
  }
  if (current.trim()) passages.push(current.trim());
  return passages;
}

function sentencesOf(text: string, lang: string | null): string[] {
  try {
    const segmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  } catch {
    // A page's `lang` need not be a language.
    return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  }
}
