import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../lib/reader/outline.ts';

function outline(html: string): [string, number][] {
  const { document } = new JSDOM(html).window;
  return outlineOf(document.body).map(({ text, depth }) => [text, depth]);
}

describe('outlineOf', () => {
  it('lists headings in order, their depth counted from the highest level there is', () => {
    expect(
      outline('<h3>One</h3><p>x</p><h4>One  <em>a</em>\n</h4><h3>Two</h3><h6>Deep</h6>'),
    ).toEqual([
      ['One', 0],
      ['One a', 1],
      ['Two', 0],
      ['Deep', 3],
    ]);
  });

  it('leaves out headings without words, also when they are the highest', () => {
    expect(outline('<h1> </h1><h2>Words</h2>')).toEqual([['Words', 0]]);
  });

  it('is empty for a text without headings', () => {
    expect(outline('<p>Only this.</p>')).toEqual([]);
  });
});
