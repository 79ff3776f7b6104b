import { describe, expect, it } from 'vitest';
import { textTag, voidTag } from '../../../../lib/article/body/html-text.ts';
import { type Format, htmlWriter } from '../../../../lib/article/body/html-writer.ts';
import { parseBody } from '../build-page.ts';

const bold: Format = { key: 1, tag: 'b', attributes: {} };
const link: Format = {
  key: 2,
  tag: 'a',
  attributes: { href: 'https://example.com/?a=1&b="2"' },
};

describe('html writer', () => {
  it('gives text outside of a block a paragraph', () => {
    const writer = htmlWriter();
    writer.text('One', []);
    writer.endRun();
    writer.text('Two', []);
    expect(writer.finish()).toBe('<p>One</p><p>Two</p>');
  });

  it('collapses white space, across formats too', () => {
    const writer = htmlWriter();
    writer.openBlock('p');
    writer.text('  One\n ', []);
    writer.text(' two ', [bold]);
    writer.text(' three ', []);
    writer.closeBlock('p');
    expect(writer.finish()).toBe('<p>One <b>two</b> three</p>');
  });

  it('closes a paragraph before a block that cannot stand in it', () => {
    const writer = htmlWriter();
    writer.openBlock('p');
    writer.text('One', [bold]);
    writer.openBlock('ul');
    writer.openBlock('li');
    writer.text('Two', [bold]);
    writer.closeBlock('li');
    writer.closeBlock('ul');
    writer.text('Three', [bold]);
    writer.closeBlock('p');
    expect(writer.finish()).toBe(
      '<p><b>One</b></p><ul><li><b>Two</b></li></ul><p><b>Three</b></p>',
    );
  });

  it('puts rows and cells around what stands loose in a table', () => {
    const writer = htmlWriter();
    writer.openBlock('table');
    writer.text('One', []);
    writer.closeBlock('table');
    expect(writer.finish()).toBe('<table><tbody><tr><td>One</td></tr></tbody></table>');
  });

  it('refuses a cell outside of a table and an item outside of a list', () => {
    const writer = htmlWriter();
    expect(writer.openBlock('td')).toBe(false);
    expect(writer.openBlock('li')).toBe(false);
  });

  it('leaves out blocks without content', () => {
    const writer = htmlWriter();
    writer.openBlock('blockquote');
    writer.openBlock('p');
    writer.text('  ', []);
    writer.closeBlock('p');
    writer.closeBlock('blockquote');
    expect(writer.finish()).toBe('');
  });

  it('starts a new paragraph at two line breaks and keeps a single one', () => {
    const writer = htmlWriter();
    writer.text('One', []);
    writer.lineBreak([]);
    writer.text('two', []);
    writer.lineBreak([]);
    writer.lineBreak([]);
    writer.text('three', []);
    expect(writer.finish()).toBe('<p>One<br>two</p><p>three</p>');
  });

  it('keeps white space and a leading line feed in preformatted text', () => {
    const writer = htmlWriter();
    writer.openBlock('pre');
    writer.text('\n  a\n    b', []);
    writer.closeBlock('pre');
    const html = writer.finish();
    expect(parseBody(html).querySelector('pre')?.textContent).toBe('\n  a\n    b');
  });

  it('escapes text and attributes so that they read back as written', () => {
    const writer = htmlWriter();
    writer.text('a < b & c > d "e"', [link]);
    const body = parseBody(writer.finish());
    expect(body.querySelector('a')?.getAttribute('href')).toBe(link.attributes.href);
    expect(body.textContent).toBe('a < b & c > d "e"');
  });

  it('writes ready-made tags', () => {
    expect(
      voidTag('img', { src: 'https://e.example/a.jpg', alt: '"', width: null }),
    ).toBe('<img src="https://e.example/a.jpg" alt="&quot;">');
    expect(textTag('a', { href: 'https://e.example/' }, '<x>')).toBe(
      '<a href="https://e.example/">&lt;x&gt;</a>',
    );
  });
});
