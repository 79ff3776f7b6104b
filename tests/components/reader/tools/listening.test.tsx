import { describe, expect, it } from 'vitest';
import { hasVoiceFor } from '../../../../components/reader/listen-button.tsx';
import {
  createListening,
  type ListeningState,
  passagesOf,
} from '../../../../components/reader/tools/listening.ts';

class Utterance extends EventTarget {
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
globalThis.SpeechSynthesisUtterance =
  // The parts of the browser's class that are used.
  Utterance as unknown as typeof SpeechSynthesisUtterance;

/** A voice that says nothing: the test ends each passage. */
function silentVoice() {
  const spoken: Utterance[] = [];
  let cancelled = 0;
  return {
    spoken,
    cancelled: () => cancelled,
    endLast: () => spoken.at(-1)?.dispatchEvent(new Event('end')),
    failLast: () => spoken.at(-1)?.dispatchEvent(new Event('error')),
    synth: {
      speak: (utterance: Utterance) => spoken.push(utterance),
      cancel: () => {
        cancelled += 1;
      },
    } as unknown as SpeechSynthesis,
  };
}

function paragraph(words: string): Element {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

function listenTo(...texts: string[]) {
  const voice = silentVoice();
  const states: ListeningState[] = [];
  const marked: (string | null)[] = [];
  const listening = createListening({
    synth: voice.synth,
    blocks: texts.map(paragraph),
    lang: 'en-GB',
    onState: (state) => states.push(state),
    onBlock: (block) => marked.push(block?.textContent ?? null),
  });
  const said = () => voice.spoken.map(({ text }) => text);
  return { ...voice, listening, states, marked, said };
}

describe('reading aloud', () => {
  it('speaks paragraph after paragraph, marks each, and ends', () => {
    const heard = listenTo('One.', '  ', 'Two.');
    heard.listening.toggle();
    heard.endLast();
    heard.endLast();
    expect(heard.said()).toEqual(['One.', 'Two.']);
    expect(heard.marked).toEqual(['One.', 'Two.', null]);
    expect(heard.states).toEqual(['speaking', 'off']);
    expect(heard.spoken[0]?.lang).toBe('en-GB');
  });

  it('repeats the passage after a pause, and ignores the end of the one cut off', () => {
    const heard = listenTo('One.', 'Two.');
    heard.listening.toggle();
    heard.listening.toggle();
    heard.endLast();
    expect(heard.states).toEqual(['speaking', 'paused']);
    heard.listening.toggle();
    expect(heard.said()).toEqual(['One.', 'One.']);
  });

  it('moves between paragraphs within the text', () => {
    const heard = listenTo('One.', 'Two.');
    heard.listening.toggle();
    heard.listening.move(1);
    heard.listening.move(1);
    heard.listening.move(-1);
    expect(heard.said()).toEqual(['One.', 'Two.', 'Two.', 'One.']);
  });

  it('stops when the voice fails', () => {
    const heard = listenTo('One.', 'Two.');
    heard.listening.toggle();
    heard.failLast();
    expect(heard.states).toEqual(['speaking', 'off']);
    expect(heard.marked.at(-1)).toBeNull();
  });

  it('does not silence a page that speaks for itself', () => {
    const heard = listenTo('One.');
    heard.listening.stop();
    expect(heard.cancelled()).toBe(0);
  });

  it('cuts long paragraphs between sentences', () => {
    const sentence = `A${' word'.repeat(30)}.`;
    const passages = passagesOf(`${sentence} ${sentence} Short one. Short two.`, 'en');
    expect(passages).toEqual([sentence, `${sentence} Short one. Short two.`]);
  });

  it('reads a text whose language is no language', () => {
    expect(passagesOf('One. Two.', 'not a language')).toEqual(['One. Two.']);
  });

  it('needs a voice for the article’s language', () => {
    expect(hasVoiceFor([{ lang: 'en_US' }], 'en-GB')).toBe(true);
    expect(hasVoiceFor([{ lang: 'de-DE' }], 'en')).toBe(false);
    expect(hasVoiceFor([], null)).toBe(false);
  });
});
