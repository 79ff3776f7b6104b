import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../lib/article/metadata/title.ts';
import { ld, read } from './read.ts';

function titleOf(html: string, url?: string): { text: string; tag: string | null } {
  const { tree, page } = read(html, url);
  const found = readTitle(tree, page);
  return { text: found.text, tag: found.item?.tag ?? null };
}

describe('title', () => {
  it('is the only h1, also where the metadata words it otherwise', () => {
    const html = `<title>Harbour lamps: what we know - Tidewatch</title>
      <h1>The harbour lamps are lit again</h1><p>Text.</p>`;
    expect(titleOf(html)).toEqual({ text: 'The harbour lamps are lit again', tag: 'h1' });
  });

  it('is the h1 that metadata or address repeat, not the one of the site', () => {
    const html = `<title>Lamps return to the pier | Tidewatch</title>
      <header><h1 class="site-title">Tidewatch</h1></header>
      <main><h1>Lamps return to the pier</h1><h1>How it was done</h1></main>`;
    expect(titleOf(html).text).toBe('Lamps return to the pier');
    const bare = `<div><h1>Blog</h1></div><div><h1>Why the lamps return at last</h1></div>`;
    expect(titleOf(bare, 'https://x.example/why-the-lamps-return/').text).toBe(
      'Why the lamps return at last',
    );
  });

  it('is not the heading that leads to the front page', () => {
    const html = (href: string) => `<title>舟を直した話 - 木霊村日記</title>
      <header><h1><a href="${href}">木霊村日記</a></h1></header><h1>舟を直した話</h1>`;
    expect(titleOf(html('/')).text).toBe('舟を直した話');
    expect(titleOf(html('/news/')).text).toBe('木霊村日記');
    const same =
      '<title>Low bridges</title><h1><a href="/">Low bridges</a></h1><h2>Bridges</h2>';
    expect(titleOf(same).text).toBe('Low bridges');
  });

  it('is a lesser heading where no h1 agrees', () => {
    const html = `<title>Lamps return to the pier</title><h1>Tidewatch</h1>
      <h2>Lamps return to the pier</h2>`;
    expect(titleOf(html)).toEqual({ text: 'Lamps return to the pier', tag: 'h2' });
  });

  it('loses the name of the site at either end, told by metadata or host', () => {
    const at = (title: string, head = '') =>
      titleOf(`<title>${title}</title>${head}<p>Text</p>`);
    expect(at('Nine boats and a bell – Tidewatch').text).toBe('Nine boats and a bell');
    expect(at('Tidewatch | Nine boats and a bell').text).toBe('Nine boats and a bell');
    const name = '<meta property="og:site_name" content="The Tide Watch Post">';
    expect(at('Nine boats and a bell - The Tide Watch Post', name).text).toBe(
      'Nine boats and a bell',
    );
  });

  it('keeps what is not the name of the site', () => {
    const html = '<title>Nine boats - and a bell</title><h1>Nine boats - and a bell</h1>';
    expect(titleOf(html).text).toBe('Nine boats - and a bell');
  });

  it('loses what follows a bar, but not when the rubric stands before it', () => {
    const titled = (words: string) =>
      titleOf(`<title>${words}</title><h1>${words}</h1><p>Text.</p>`).text;
    expect(titled('Opinion | Why the bridge had to go')).toBe(
      'Opinion | Why the bridge had to go',
    );
    expect(titled('Why the old bridge had to go | News, Town, Roads')).toBe(
      'Why the old bridge had to go',
    );
  });

  it('leaves out pieces of the heading that are not the title', () => {
    const html = `<title>Nine boats and a bell</title>
      <h1><span>4 May 2024</span> <a href="/x">Nine boats and a bell</a> <small>12 comments</small></h1>`;
    expect(titleOf(html).text).toBe('Nine boats and a bell');
  });

  it('comes from the metadata where the page shows none', () => {
    const html = `${ld({ '@type': 'Article', headline: 'Nine boats &amp; a bell', author: 'A' })}<p>Text</p>`;
    expect(titleOf(html)).toEqual({ text: 'Nine boats & a bell', tag: null });
  });

  it('survives wrong types and an empty page', () => {
    const html = `${ld({ '@type': ['Article', 7], headline: { a: 1 }, author: [null] })}`;
    expect(titleOf(html)).toEqual({ text: '', tag: null });
    const id = { '@id': { toString: 1 } };
    expect(titleOf(ld({ '@type': 'Article', headline: 'A', publisher: id })).text).toBe(
      'A',
    );
    expect(titleOf('')).toEqual({ text: '', tag: null });
  });
});
