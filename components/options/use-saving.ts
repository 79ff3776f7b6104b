import { useEffect, useRef, useState } from 'preact/hooks';

/** `quiet`: nothing to say. */
export type SavingState = 'quiet' | 'saved' | 'failed';

/** How long "Saved" stays, in milliseconds: long enough to be seen, short enough not to seem new. */
const SHOWN_MS = 2500;

/** Stores changes and tells how the last one went. */
export function useSaving<T>(store: (patch: T) => Promise<void>): {
  readonly state: SavingState;
  readonly change: (patch: T) => void;
} {
  const [state, setState] = useState<SavingState>('quiet');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (patch: T) => {
    clearTimeout(timer.current);
    setState('quiet');
    store(patch).then(
      () => {
        setState('saved');
        timer.current = setTimeout(() => setState('quiet'), SHOWN_MS);
      },
      () => setState('failed'),
    );
  };
  return { state, change };
}
