import { describe, expect, it } from 'vitest';
import { dropDefaultLists } from '../../tools/build/drop-default-lists.ts';
import { bundledPurifier } from '../support/bundled-purifier.ts';

const HTML = '<p onclick="a()" title="t">One <b>two</b></p><svg><g></g></svg>';

/** DOMPurify without its lists. */
const shipped = async () => (await bundledPurifier([dropDefaultLists()])).purifier;

describe('DOMPurify without its own lists', () => {
  it('lets text through and nothing else when nobody says what is allowed', async () => {
    expect((await shipped()).sanitize(HTML)).toBe('One two');
  });

  it('lets through what is allowed', async () => {
    const config = { ALLOWED_TAGS: ['p', 'math', 'mi'], ALLOWED_ATTR: ['title'] };
    expect((await shipped()).sanitize(`${HTML}<math><mi>x</mi></math>`, config)).toBe(
      '<p title="t">One two</p><math><mi>x</mi></math>',
    );
  });
});
