import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icons.tsx';
import { type MessageKey, useText } from '../ui/text.tsx';
import {
  createListening,
  hasVoiceFor,
  type Listening,
  type ListeningState,
} from './listening.ts';

interface ListenControlsProps {
  /** The browser's voice, `null` where it has none. */
  readonly synth: SpeechSynthesis | null;
  /** The paragraphs in order. */
  readonly blocks: readonly Element[];
  readonly lang: string | null;
}

/** Reads aloud, where the browser has a voice for the article's language; otherwise nothing is shown. */
export function ListenControls(props: ListenControlsProps): JSX.Element | null {
  const text = useText();
  const { synth, blocks, lang } = props;
  const hasVoice = useHasVoice(synth, lang);
  const [state, setState] = useState<ListeningState>('off');
  const listening = useMemo<Listening | null>(
    () =>
      synth &&
      createListening({
        synth,
        blocks,
        lang,
        onState: setState,
        onBlock: markSpoken(blocks),
      }),
    [synth, blocks, lang],
  );
  useEffect(() => () => listening?.stop(), [listening]);
  if (!listening || !hasVoice) return null;
  const tool = (icon: IconName, label: MessageKey, act: () => void) => (
    <button
      type="button"
      class="tool"
      aria-label={text(label)}
      title={text(label)}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  if (state === 'off') return tool('listen', 'listen', listening.toggle);
  const isSpeaking = state === 'speaking';
  return (
    <>
      {tool('back', 'listenBack', () => listening.move(-1))}
      {tool(
        isSpeaking ? 'pause' : 'play',
        isSpeaking ? 'listenPause' : 'listenResume',
        listening.toggle,
      )}
      {tool('forward', 'listenForward', () => listening.move(1))}
      {tool('stop', 'listenStop', listening.stop)}
    </>
  );
}

/** Marks the paragraph being spoken and brings it into view when it is outside. */
function markSpoken(blocks: readonly Element[]): (spoken: Element | null) => void {
  return (spoken) => {
    for (const block of blocks) block.classList.toggle('spoken', block === spoken);
    spoken?.scrollIntoView({ block: 'nearest' });
  };
}

/** Whether there is a voice; browsers load their voices late. */
function useHasVoice(synth: SpeechSynthesis | null, lang: string | null): boolean {
  const [hasVoice, setVoice] = useState(false);
  useEffect(() => {
    if (!synth) return;
    const lifetime = new AbortController();
    const look = () => setVoice(hasVoiceFor(synth.getVoices(), lang));
    look();
    synth.addEventListener('voiceschanged', look, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [synth, lang]);
  return hasVoice;
}
