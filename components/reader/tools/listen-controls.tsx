import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../ui/text.ts';
import { LISTEN } from '../listen-button.tsx';
import { Tool } from '../tool.tsx';
import { listenToBody } from './listen-to-body.ts';
import type { Listening, ListeningState } from './listening.ts';

export interface ListenProps {
  readonly synth: SpeechSynthesis;
  /** The box that holds the text. */
  readonly scroller: Element;
  readonly lang: string | null;
  /** Told when reading aloud begins and ends. */
  readonly onActive: (isActive: boolean) => void;
}

/** Begins to read aloud, and pauses, moves and stops it. */
export function ListenControls(props: ListenProps): JSX.Element {
  const { synth, scroller, lang, onActive } = props;
  const main = useRef<HTMLButtonElement>(null);
  const listening = useRef<Listening>(null);
  const [state, setState] = useState<ListeningState>('off');
  useEffect(() => {
    const onState = (next: ListeningState) => {
      setState(next);
      onActive(next !== 'off');
    };
    const mine = listenToBody({ synth, scroller, lang, onState });
    listening.current = mine;
    // The button that was pressed is gone with its focus.
    main.current?.focus({ preventScroll: true });
    mine.toggle();
    return mine.stop;
  }, [synth, scroller, lang, onActive]);
  const toggle = () => listening.current?.toggle();
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
          <Tool shape="M15 5l-7 5 7 5zM5 5v10" label="listenBack" onClick={move(-1)} />
          <Tool shape="M5 5l7 5-7 5zM15 5v10" label="listenForward" onClick={move(1)} />
          <Tool shape="M5.5 5.5h9v9h-9z" label="listenStop" onClick={stop} />
        </>
      )}
    </>
  );
}

/** One button in three states: the focus stays on it. */
const MAIN_TOOL: Readonly<Record<ListeningState, { shape: string; label: MessageKey }>> =
  {
    off: { shape: LISTEN, label: 'listen' },
    speaking: { shape: 'M7 5v10M13 5v10', label: 'listenPause' },
    paused: { shape: 'M6.5 4.5v11l9-5.5z', label: 'listenResume' },
  };
