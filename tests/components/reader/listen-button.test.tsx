import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ListenButton } from '../../../components/reader/listen-button.tsx';
import type { ReaderActions } from '../../../components/reader/reader-actions.ts';
import { readerTools } from '../../../components/reader/tools/reader-tools.tsx';
import { renderInEnglish } from '../in-english.tsx';

const withTools: ReaderActions['withTools'] = (use) => void use(readerTools);

globalThis.SpeechSynthesisUtterance ??=
  // The parts of the browser's class that are used.
  EventTarget as unknown as typeof SpeechSynthesisUtterance;

/** A browser's voice that arrives late and says nothing. */
function lateVoice() {
  const synth = new EventTarget() as EventTarget & { getVoices(): { lang: string }[] };
  let voices: { lang: string }[] = [];
  Object.assign(synth, { getVoices: () => voices, speak: () => {}, cancel: () => {} });
  return {
    // The parts of the browser's object that are used.
    synth: synth as unknown as SpeechSynthesis,
    arrive: (lang: string) => {
      voices = [{ lang }];
      synth.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

function textBox(): HTMLElement {
  const box = document.createElement('div');
  const body = document.createElement('div');
  body.className = 'body';
  for (const words of ['One.', 'Two.']) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    body.append(paragraph);
  }
  box.append(body);
  return box;
}

const names = () =>
  screen
    .queryAllByRole('button')
    .map((button) => button.title || button.getAttribute('aria-label'));

describe('the listening controls', () => {
  it('come when a voice for the language does', async () => {
    const voice = lateVoice();
    const scroller = textBox();
    renderInEnglish(
      <ListenButton
        synth={voice.synth}
        scroller={scroller}
        lang="en"
        onActive={vi.fn()}
        withTools={withTools}
      />,
    );
    expect(names()).toEqual([]);
    voice.arrive('de-DE');
    voice.arrive('en-GB');
    await waitFor(() => expect(names()).toEqual(['Listen']));
  });

  it('are not there without a voice at all', () => {
    renderInEnglish(
      <ListenButton
        synth={null}
        scroller={textBox()}
        lang="en"
        onActive={vi.fn()}
        withTools={withTools}
      />,
    );
    expect(names()).toEqual([]);
  });

  it('mark what is spoken, pause, go on and stop, the focus kept', async () => {
    const voice = lateVoice();
    const scroller = textBox();
    const onActive = vi.fn();
    renderInEnglish(
      <ListenButton
        synth={voice.synth}
        scroller={scroller}
        lang={null}
        onActive={onActive}
        withTools={withTools}
      />,
    );
    voice.arrive('en');
    const main = await screen.findByRole('button', { name: 'Listen' });
    main.focus();
    fireEvent.click(main);
    await waitFor(() =>
      expect(names()).toEqual([
        'Pause',
        'Back one paragraph',
        'Forward one paragraph',
        'Stop',
      ]),
    );
    const pause = screen.getByRole('button', { name: 'Pause' });
    expect(document.activeElement).toBe(pause);
    fireEvent.click(screen.getByRole('button', { name: 'Forward one paragraph' }));
    expect(scroller.querySelector('.spoken')?.textContent).toBe('Two.');
    fireEvent.click(pause);
    await screen.findByRole('button', { name: 'Go on' });
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(names()).toEqual(['Listen']));
    expect(document.activeElement).toBe(pause);
    expect(onActive.mock.calls).toEqual([[true], [true], [true], [false]]);
  });

  it('can still be stopped when the voice goes away, and listened to when it is back', async () => {
    const voice = lateVoice();
    const onActive = vi.fn();
    renderInEnglish(
      <ListenButton
        synth={voice.synth}
        scroller={textBox()}
        lang="en"
        onActive={onActive}
        withTools={withTools}
      />,
    );
    voice.arrive('en');
    fireEvent.click(await screen.findByRole('button', { name: 'Listen' }));
    await screen.findByRole('button', { name: 'Stop' });
    voice.arrive('de');
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(onActive).toHaveBeenLastCalledWith(false);
    voice.arrive('en');
    await waitFor(() => expect(names()).toEqual(['Listen']));
  });
});
