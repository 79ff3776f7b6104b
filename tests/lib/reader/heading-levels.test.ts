import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { levelHeadings } from '../../../lib/reader/heading-levels.ts';

/** The heading levels of a body with these headings, after levelling. */
function levelled(...names: string[]): string[] {
  const { document } = new JSDOM().window;
  const body = document.createDocumentFragment();
  for (const name of names) {
    const heading = document.createElement(name);
    heading.textContent = name;
    body.append(heading);
  }
  levelHeadings(body);
  return [...body.children].map(({ localName }) => localName);
}

describe('heading levels', () => {
  it('begin below the title', () => {
    expect(levelled('h1', 'h1')).toEqual(['h2', 'h2']);
    expect(levelled('h4')).toEqual(['h2']);
  });

  it('skip none and keep their rank', () => {
    expect(levelled('h2', 'h4', 'h4', 'h2', 'h3', 'h6')).toEqual([
      'h2',
      'h3',
      'h3',
      'h2',
      'h3',
      'h4',
    ]);
  });

  it('leave what is in order alone, with content and id', () => {
    const { document } = new JSDOM('<h3 id="a"><em>Why</em></h3>').window;
    const body = document.createDocumentFragment();
    body.append(...document.body.childNodes);
    levelHeadings(body);
    expect(body.firstElementChild?.outerHTML).toBe('<h2 id="a"><em>Why</em></h2>');
  });
});
