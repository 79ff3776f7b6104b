/** Where a scrolling box stands, in CSS px. */
export interface ScrollBox {
  readonly scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

/** How much of the text has been read, 0 to 1; a text that fits is read. */
export function readingProgress(box: ScrollBox): number {
  const way = box.scrollHeight - box.clientHeight;
  return way <= 0 ? 1 : Math.min(1, Math.max(0, box.scrollTop / way));
}

/**
 * Scrolling less than this many px keeps the bar as it is. Tuned by hand on a trackpad: below 6 it
 * flickers as fingers rest, above 20 it seems not to answer.
 */
export const BAR_DEAD_ZONE_PX = 10;

/** The bar's state: `anchorPx` is the scroll position its last change is measured from. */
export interface BarState {
  readonly isShown: boolean;
  readonly anchorPx: number;
}

/** Leaves on scrolling down, returns on scrolling up, and always stands at the very top. */
export function nextBarState(state: BarState, scrollTop: number): BarState {
  if (scrollTop <= BAR_DEAD_ZONE_PX) return { isShown: true, anchorPx: scrollTop };
  const moved = scrollTop - state.anchorPx;
  const goesOn = state.isShown ? moved < 0 : moved > 0;
  if (goesOn) return { isShown: state.isShown, anchorPx: scrollTop };
  if (Math.abs(moved) < BAR_DEAD_ZONE_PX) return state;
  return { isShown: moved < 0, anchorPx: scrollTop };
}
