import { describe, expect, it } from 'vitest';
import {
  BAR_DEAD_ZONE_PX,
  type BarState,
  nextBarState,
  readingProgress,
} from '../../../lib/reader/position.ts';

describe('readingProgress', () => {
  it.each([
    [0, 0],
    [750, 0.5],
    [1500, 1],
    [1600, 1],
    [-20, 0],
  ])('at %i px of 1500 is %f', (scrollTop, expected) => {
    expect(readingProgress({ scrollTop, scrollHeight: 2000, clientHeight: 500 })).toBe(
      expected,
    );
  });

  it('of a text that fits the window is whole', () => {
    expect(readingProgress({ scrollTop: 0, scrollHeight: 500, clientHeight: 500 })).toBe(
      1,
    );
  });
});

function scrollThrough(...positions: number[]): boolean {
  const start: BarState = { isShown: true, anchorPx: 0 };
  return positions.reduce(nextBarState, start).isShown;
}

describe('the bar', () => {
  it('leaves on scrolling down', () => {
    expect(scrollThrough(100)).toBe(false);
  });

  it('returns on scrolling up, however far down that is', () => {
    expect(scrollThrough(400, 3000, 2980)).toBe(true);
  });

  it('does not mind a finger at rest', () => {
    expect(scrollThrough(400, 400 - BAR_DEAD_ZONE_PX + 1, 402)).toBe(false);
  });

  it('adds up small steps in one direction', () => {
    expect(scrollThrough(400, 395, 390, 385)).toBe(true);
  });

  it('stands at the top', () => {
    expect(scrollThrough(400, BAR_DEAD_ZONE_PX)).toBe(true);
    expect(scrollThrough(400, -30)).toBe(true);
  });
});
