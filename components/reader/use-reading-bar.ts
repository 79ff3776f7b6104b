import { useEffect, useState } from 'preact/hooks';
import { nextBarState, readingProgress } from '../../lib/reader/position.ts';

/** Whether the bar stands, by the direction of scrolling; draws the progress line as it goes. */
export function useReadingBar(
  scroller: HTMLElement,
  progress: { readonly current: HTMLElement | null },
): boolean {
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    const lifetime = new AbortController();
    let state = { isShown: true, anchorPx: scroller.scrollTop };
    const update = () => {
      progress.current?.style.setProperty('scale', `${readingProgress(scroller)} 1`);
      state = nextBarState(state, scroller.scrollTop);
      setShown(state.isShown);
    };
    update();
    scroller.addEventListener('scroll', update, {
      passive: true,
      signal: lifetime.signal,
    });
    return () => lifetime.abort();
  }, [scroller, progress]);
  return isShown;
}
