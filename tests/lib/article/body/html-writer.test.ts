import { describe, expect, it } from 'vitest';
import {
  attribute,
  closeBlocks,
  endRun,
  type Format,
  finish,
  type HtmlWriter,
  htmlWriter,
  lineBreak,
  openBlock,
  writeText,
} from '../../../../lib/article/body/html-writer.ts';
import { parseBody } from '../build-page.ts';

const bold: Format = { key: 1, tag: 'b', attributes: '' };
const HREF = 'https://example.com/?a=1&b="2"';
const link: Format = { key: 2, tag: 'a', attributes: attribute('href', HREF) };

function write(writer: HtmlWriter, text: string, formats: readonly Format[] = []): void {
  writer.wanted = formats;
  writeText(writer, text);
}

describe('html writer', () => {
  it('gives text outside of a block a paragraph', () => {
    const writer = htmlWriter();
    write(writer, 'One');
    endRun(writer);
    write(writer, 'Two');
    expect(finish(writer)).toBe('<p>One</p><p>Two</p>');
  });

  it('collapses white space, across formats too', () => {
    const writer = htmlWriter();
    openBlock(writer, 'p');
    write(writer, '  One\n ');
    write(writer, ' two ', [bold]);
    write(writer, ' three ');
    expect(finish(writer)).toBe('<p>One <b>two</b> three</p>');
  });

  it('closes a paragraph before a block that cannot stand in it', () => {
    const writer = htmlWriter();
    openBlock(writer, 'p');
    write(writer, 'One', [bold]);
    openBlock(writer, 'ul');
    openBlock(writer, 'li');
    write(writer, 'Two', [bold]);
    closeBlocks(writer, 0);
    write(writer, 'Three', [bold]);
    expect(finish(writer)).toBe(
      '<p><b>One</b></p><ul><li><b>Two</b></li></ul><p><b>Three</b></p>',
    );
  });

  it('puts rows and cells around what stands loose in a table', () => {
    const writer = htmlWriter();
    openBlock(writer, 'table');
    write(writer, 'One');
    expect(finish(writer)).toBe('<table><tbody><tr><td>One</td></tr></tbody></table>');
  });

  it('refuses a cell outside of a table and an item outside of a list', () => {
    const writer = htmlWriter();
    expect(openBlock(writer, 'td')).toBe(-1);
    expect(openBlock(writer, 'li')).toBe(-1);
  });

  it('leaves out blocks without content', () => {
    const writer = htmlWriter();
    openBlock(writer, 'blockquote');
    openBlock(writer, 'p');
    write(writer, '  ');
    expect(finish(writer)).toBe('');
  });

  it('starts a new paragraph at two line breaks and keeps a single one', () => {
    const writer = htmlWriter();
    write(writer, 'One');
    lineBreak(writer);
    write(writer, 'two');
    lineBreak(writer);
    lineBreak(writer);
    write(writer, 'three');
    expect(finish(writer)).toBe('<p>One<br>two</p><p>three</p>');
  });

  it('keeps white space and a leading line feed in preformatted text', () => {
    const writer = htmlWriter();
    openBlock(writer, 'pre');
    write(writer, '\n  a\n    b');
    const html = finish(writer);
    expect(parseBody(html).querySelector('pre')?.textContent).toBe('\n  a\n    b');
  });

  it('escapes text and attributes so that they read back as written', () => {
    const writer = htmlWriter();
    write(writer, 'a < b & c > d "e"', [link]);
    const body = parseBody(finish(writer));
    expect(body.querySelector('a')?.getAttribute('href')).toBe(HREF);
    expect(body.textContent).toBe('a < b & c > d "e"');
  });
});
