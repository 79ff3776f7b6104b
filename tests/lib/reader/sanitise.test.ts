import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sanitiseBody } from '../../../lib/reader/sanitise.ts';

/** The text of what the sanitiser makes of HTML. */
function textOf(html: string, doc: Document): string | null {
  return sanitiseBody(html, doc).textContent;
}

it.each([
  ['<frameset><frame></frameset>', ''],
  ['<frameset></frameset><p>A net.</p>', 'A net.'],
  ['<head><title>No text</title></head>', ''],
  ['<body class="a"><p>A net.</p></body>', 'A net.'],
  [' A net.', ' A net.'],
  ['', ''],
])('a body is made of %j, which may be none by itself', (html, text) => {
  expect(textOf(html, new JSDOM('').window.document)).toBe(text);
});

it('needs no body in the page', () => {
  const doc = new JSDOM('').window.document;
  doc.body.remove();
  expect(textOf('<p>A net.</p>', doc)).toBe('A net.');
  doc.documentElement.remove();
  expect(textOf('<p>A net.</p>', doc)).toBe('A net.');
});
