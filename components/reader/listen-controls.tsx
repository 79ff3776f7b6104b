import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  /** Told when reading aloud begins and ends. */
  readonly onActive: (isActive: boolean) => void;
}

/** Reads aloud, where the browser has a voice for the article's language; otherwise nothing is shown. */
export function ListenControls(props: ListenControlsProps): JSX.Element | null {
  const { synth, blocks, lang, onActive } = props;
  const hasVoice = useHasVoice(synth, lang);
  const main = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<ListeningState>('off');
  const listening = useMemo<Listening | null>(
    () =>
      synth &&
      createListening({
        synth,
        blocks,
        lang,
        onState: (next) => {
          setState(next);
          onActive(next !== 'off');
        },
        onBlock: markSpoken(blocks),
      }),
    [synth, blocks, lang, onActive],
  );
  useEffect(() => () => listening?.stop(), [listening]);
  if (!listening || !hasVoice) return null;
  const stop = () => {
    main.current?.focus({ preventScroll: true });
    listening.stop();
  };
  return (
    <>
      <Tool {...MAIN_TOOL[state]} button={main} onClick={listening.toggle} />
      {state !== 'off' && (
        <>
          <Tool icon="back" label="listenBack" onClick={() => listening.move(-1)} />
          <Tool icon="forward" label="listenForward" onClick={() => listening.move(1)} />
          <Tool icon="stop" label="listenStop" onClick={stop} />
        </>
      )}
    </>
  );
}

/** One button in three states: the focus stays on it. */
const MAIN_TOOL = {
  off: { icon: 'listen', label: 'listen' },
  speaking: { icon: 'pause', label: 'listenPause' },
  paused: { icon: 'play', label: 'listenResume' },
} as const satisfies Record<ListeningState, { icon: IconName; label: MessageKey }>;

interface ToolProps {
  readonly icon: IconName;
  readonly label: MessageKey;
  readonly onClick: () => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
}

function Tool({ icon, label, onClick, button }: ToolProps): JSX.Element {
  const name = useText()(label);
  return (
    <button
      {...(button && { ref: button })}
      type="button"
      class="tool"
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
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
