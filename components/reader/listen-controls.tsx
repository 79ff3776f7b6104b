import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icons.tsx';
import { type MessageKey, useText } from '../ui/text.tsx';
import type { ReaderActions } from './reader-actions.ts';
import type { Listening, ListeningState } from './tools/listening.ts';

interface ListenControlsProps {
  /** The browser's voice, `null` where it has none. */
  readonly synth: SpeechSynthesis | null;
  /** The box that holds the text. */
  readonly scroller: Element;
  readonly lang: string | null;
  /** Told when reading aloud begins and ends. */
  readonly onActive: (isActive: boolean) => void;
  readonly withTools: ReaderActions['withTools'];
}

/** Reads aloud, where the browser has a voice for the article's language; otherwise nothing is shown. */
export function ListenControls(props: ListenControlsProps): JSX.Element | null {
  const { synth, scroller, lang, onActive, withTools } = props;
  const hasVoice = useHasVoice(synth, lang);
  const main = useRef<HTMLButtonElement>(null);
  const listening = useRef<Listening>(null);
  const [state, setState] = useState<ListeningState>('off');
  useEffect(() => () => listening.current?.stop(), []);
  if (!synth || !hasVoice) return null;
  const onState = (next: ListeningState) => {
    setState(next);
    onActive(next !== 'off');
  };
  const toggle = () =>
    withTools((tools) => {
      listening.current ??= tools.createListening({ synth, scroller, lang, onState });
      listening.current.toggle();
    });
  const move = (by: number) => () => listening.current?.move(by);
  const stop = () => {
    main.current?.focus({ preventScroll: true });
    listening.current?.stop();
  };
  return (
    <>
      <Tool {...MAIN_TOOL[state]} button={main} onClick={toggle} />
      {state !== 'off' && (
        <>
          <Tool icon="back" label="listenBack" onClick={move(-1)} />
          <Tool icon="forward" label="listenForward" onClick={move(1)} />
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

/** Whether one of the browser's voices speaks the language; any voice does when none is named. */
export function hasVoiceFor(
  voices: readonly { readonly lang: string }[],
  lang: string | null,
): boolean {
  if (!lang) return voices.length > 0;
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return voices.some((voice) => primary(voice.lang) === primary(lang));
}
