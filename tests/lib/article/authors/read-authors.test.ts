import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findCue } from '../../../../lib/article/authors/lines.ts';
import { readAuthors } from '../../../../lib/article/authors/read-authors.ts';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { readMetadata } from '../../../../lib/article/metadata/page-metadata.ts';
import { readTitle } from '../../../../lib/article/metadata/title.ts';
import type { Author } from '../../../../lib/article/types.ts';

const URL = 'https://harbour.example/notes/tide-mills/';
const PROSE = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>Paragraph ${at} tells, in some twenty plain words, how the old mill by the harbour turned with the tide, and why it stopped turning.</p>`,
).join('');

interface Parts {
  readonly head?: string;
  readonly byline?: string;
  readonly end?: string;
}

function authorsOf({ head = '', byline = '', end = '' }: Parts): Author[] {
  const html = `<html><head>${head}</head><body><main><h1>Why the tide mills stopped</h1>${byline}<div class="story">${PROSE}</div>${end}</main></body></html>`;
  const tree = readPage(new JSDOM(html, { url: URL }).window.document);
  const page = readMetadata(tree, URL);
  const title = readTitle(tree, page);
  return readAuthors(tree, page, title.item, readBlocks(tree));
}

const namesOf = (parts: Parts) => authorsOf(parts).map(({ name }) => name);
const jsonLd = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'Why the tide mills stopped', datePublished: '2026-02-01', author })}</script>`;

describe('names', () => {
  it.each([
    ['<p class="byline">By Wilma Tofte</p>', ['Wilma Tofte']],
    ['<p class="byline">BY WILMA TOFTE</p>', ['WILMA TOFTE']],
    ['<p class="byline">By Wilma Tofte, The Conversation</p>', ['Wilma Tofte']],
    ['<p class="byline">Av Åsa Öberg</p>', ['Åsa Öberg']],
    [
      '<p class="byline">Written by <a href="/author/wilma/">Wilma Tofte</a> | 3 May 2026</p>',
      ['Wilma Tofte'],
    ],
    [
      '<p class="byline">By Wilma Tofte and Ruben Asante</p>',
      ['Wilma Tofte', 'Ruben Asante'],
    ],
    [
      '<p class="byline">By <a href="/author/w/">Wilma Tofte</a>, <a href="/author/r/">Ruben Asante</a> &amp; <a href="/author/i/">Ida Brox</a></p>',
      ['Wilma Tofte', 'Ruben Asante', 'Ida Brox'],
    ],
    [
      '<div class="author"><span>Written by</span><div class="name">Wilma Tofte</div></div>',
      ['Wilma Tofte'],
    ],
    [
      '<p class="byline">Written by <cite>Wilma Tofte</cite></p><p class="byline">Fact Checked</p>',
      ['Wilma Tofte'],
    ],
    [
      '<p class="byline">By <a rel="author" href="/author/wilma/">Wilma Tofte</a>, Executive Editor, <a href="/monthly/">Tidal Mill’s Harbour Watch</a></p>',
      ['Wilma Tofte'],
    ],
    ['<p>Door Wilma Tofte</p>', ['Wilma Tofte']],
    ['<p>Door ANP</p>', []],
    ['<p class="byline">By <a href="#bio">Wilma Tofte</a></p>', ['Wilma Tofte']],
    [
      '<p class="byline">By <a href="/author/wilma/">Wilma Tofte</a> and <a href="https://boats.example/ida">Ida Brox</a></p>',
      ['Wilma Tofte', 'Ida Brox'],
    ],
    ['<p class="autor">Von Jette van der Linde</p>', ['Jette van der Linde']],
    ['<p class="auteur">Par Solène Auger</p>', ['Solène Auger']],
    ['<p class="byline">Por Ramiro de la Cuesta</p>', ['Ramiro de la Cuesta']],
    ['<p class="author">文：山本はるか</p>', ['山本はるか']],
    ['<p>文・山本はるか</p>', ['山本はるか']],
    [
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a rel="author" href="/author/w/"><span itemprop="name">Wilma Tofte</span></a></span>',
      ['Wilma Tofte'],
    ],
  ])('of %s', (byline, names) => {
    expect(namesOf({ byline })).toEqual(names);
  });

  it('follow no word that is a noun in English', () => {
    expect(findCue('Door Hinges')).toBeNull();
    expect(findCue('Door Wilma Tofte')).toEqual(['by', 'Wilma Tofte']);
  });

  it('are no halves of a firm that is called after two people', () => {
    const head = (author: string) =>
      `<meta property="og:site_name" content="Bell Marsh &amp; Ida Stone"><meta name="author" content="${author}">`;
    expect(namesOf({ head: head('Bell Marsh &amp; Ida Stone') })).toEqual([]);
    expect(namesOf({ head: head('Wilma Tofte &amp; Ida Brox') })).toEqual([
      'Wilma Tofte',
      'Ida Brox',
    ]);
  });

  it('are read below the root that Next.js names', () => {
    const byline =
      '<div><div><span>Wilma Tofte</span></div><div>Reporting from <span>Harlow</span></div></div>';
    const name = (id: string) => namesOf({ byline: `<div id="${id}">${byline}</div>` });
    expect(name('__next')).toEqual(['Wilma Tofte']);
    expect(name('next-article')).toEqual([]);
  });

  it.each([
    [
      'a topic',
      '<div class="author-row"><a href="/topics/tides/">Harbour Walks</a></div>',
    ],
    ['a button', '<div class="author-row"><a href="#menu">Harbour Walks</a></div>'],
    ['a file', '<div class="author-row"><a href="/mills.pdf">PDF Version</a></div>'],
    ['a list', '<div class="author-row"><h2>Key Takeaways</h2></div>'],
  ])('are none of %s', (_, byline) => {
    expect(namesOf({ byline })).toEqual([]);
    const person = byline
      .replace(/>[A-Z][^<]+</, '>Wilma Tofte<')
      .replace('topics', 'people')
      .replace('#menu', '#');
    expect(namesOf({ byline: person })).toEqual(['Wilma Tofte']);
  });

  it('leave reviewers, editors and photographers out', () => {
    const byline =
      '<p class="byline">By <a href="/author/wilma/">Wilma Tofte</a></p><p class="byline-extra">Medically reviewed by <a href="/people/odd/">Odd Fjeld</a></p><p>Edited by Grete Holm</p><p>Photos by Ruben Asante</p>';
    expect(namesOf({ byline })).toEqual(['Wilma Tofte']);
  });

  it('leave commenters and the authors of tiles out', () => {
    const end =
      '<section class="comments"><div class="comment"><b class="comment-author">Sixten Borg</b><p>I saw it turn once.</p></div></section><aside class="related"><article class="tile"><a href="/x/">A mill far away and much younger</a><span class="tile__author">Ida Brox</span></article><article class="tile"><a href="/y/">A dam that nobody wanted in the end</a><span class="tile__author">Odd Fjeld</span></article></aside>';
    expect(namesOf({ end })).toEqual([]);
    expect(namesOf({ end, byline: '<p class="byline">By Wilma Tofte</p>' })).toEqual([
      'Wilma Tofte',
    ]);
  });

  it.each([
    '<p>The best book about it was written by Ida Brox.</p>',
    '<div><a href="/dam/">A dam that nobody wanted in the end</a><span>By Ida Brox</span></div>',
  ])('leave the author of something else out: %s', (end) => {
    expect(namesOf({ end })).toEqual([]);
  });

  it('come from the page, not from the login in the metadata', () => {
    const head = `<meta name="author" content="wtofte7">${jsonLd({ '@type': 'Person', name: 'wtofte7' })}`;
    expect(namesOf({ head, byline: '<p class="byline">By Wilma Tofte</p>' })).toEqual([
      'Wilma Tofte',
    ]);
    expect(namesOf({ head })).toEqual([]);
  });

  it('come from the metadata when the page shows none and it names a person', () => {
    expect(namesOf({ head: '<meta name="author" content="Wilma Tofte">' })).toEqual([
      'Wilma Tofte',
    ]);
    expect(
      namesOf({ head: jsonLd({ '@type': 'Organization', name: 'Harbour Notes' }) }),
    ).toEqual([]);
  });

  it('are not those of the organisation that publishes the page', () => {
    const harbour = { '@type': 'Person', name: 'Harbour Notes' };
    const publisher = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Harbour Notes' })}</script>`;
    expect(namesOf({ head: publisher + jsonLd(harbour) })).toEqual([]);
  });

  it('may be a team the page shows as its byline', () => {
    expect(
      namesOf({
        byline:
          '<p class="byline">By <a rel="author" href="/author/team/">Harbour Notes Staff</a></p>',
      }),
    ).toEqual(['Harbour Notes Staff']);
  });
});

describe('a card', () => {
  const box =
    '<div class="author-box"><img class="author-box__photo" data-src="/people/wilma-300.jpg" src="data:image/gif;base64,AAAA" alt="Wilma Tofte"><a class="author-box__name" href="/author/wilma/">Wilma Tofte</a><div class="author-box__title">Harbour correspondent</div><p class="author-box__bio">Wilma Tofte has written about water, mills and the people between them since 2011.</p><p class="author-box__bio">She keeps bees on a barge in the old dock, and knows every lock keeper by name.</p></div>';

  it('joins byline and box', () => {
    const byline = '<p class="byline">By <a href="/author/wilma/">Wilma Tofte</a></p>';
    expect(authorsOf({ byline, end: box })).toEqual([
      {
        name: 'Wilma Tofte',
        role: 'Harbour correspondent',
        bio: 'Wilma Tofte has written about water, mills and the people between them since 2011. She keeps bees on a barge in the old dock, and knows every lock keeper by name.',
        imageUrl: 'https://harbour.example/people/wilma-300.jpg',
        profileUrl: 'https://harbour.example/author/wilma/',
      },
    ]);
  });

  it('takes no sentence about the person for a job, and no label into the bio', () => {
    const byline =
      '<div class="byline">By <a href="/author/wilma/">Wilma Tofte</a><div>Wilma Tofte is a writer who lives on a barge in the old dock.</div></div>';
    const end =
      '<div class="author-bio"><p>About the Author Wilma Tofte is a writer who has told of water and mills for years.</p></div>';
    expect(authorsOf({ byline, end })[0]).toMatchObject({ role: null });
    expect(authorsOf({ byline: '<p>By Wilma Tofte</p>', end })[0]).toMatchObject({
      bio: 'Wilma Tofte is a writer who has told of water and mills for years.',
    });
  });

  it('keeps its bio where that begins with "I’m" and the name', () => {
    const byline = '<p class="byline">By Wilma Tofte</p>';
    const end =
      '<div class="blog-bio"><h2 class="author-name">Wilma Tofte</h2><div class="bio-description"><p>I\'m Wilma, and I write about water, mills and those who keep them.</p></div></div>';
    expect(authorsOf({ byline, end })[0]).toMatchObject({
      bio: "I'm Wilma, and I write about water, mills and those who keep them.",
    });
  });

  it.each([
    '<p>Written by <b>Wilma Tofte</b> who lives by the harbour and mends what the tide brings.</p>',
    '<h3>Sobre la firma</h3><div><a href="/autor/wilma/">Wilma Tofte</a><p class="firma-bio">Es redactora y escribe de molinos desde niña.</p></div>',
    '<div class="author-info"><h4>Written by Wilma Tofte</h4><p>Reads rivers for a living and gauges for fun.</p></div>',
  ])('has the bio of %s', (end) => {
    const byline = '<p class="byline">By <a href="/autor/wilma/">Wilma Tofte</a></p>';
    const [wilma] = authorsOf({ byline, end });
    expect(wilma?.bio).toMatch(/the tide brings\.|desde niña\.|gauges for fun\.$/);
  });

  it('takes no "Contributions from" for a job', () => {
    const byline =
      '<div class="byline">By <a href="/author/wilma/">Wilma Tofte</a> <span>Contributions from <a href="/author/odd/">Odd Fjeld</a></span></div>';
    expect(authorsOf({ byline })[0]?.role).toBeNull();
  });

  it('takes no byline for a biography, nor "and" into a job', () => {
    const [wilma] = authorsOf({
      byline: '<div class="author">VON WILMA TOFTE UND RUBEN ASANTE</div>',
    });
    expect(wilma?.bio).toBeNull();
    const byline =
      '<div class="byline">By <a href="/author/w">Wilma Tofte</a>, Senior Editor and <a href="/author/r">Ruben Asante</a>, Reporter</div>';
    expect(authorsOf({ byline }).map(({ role }) => role)).toEqual([
      'Senior Editor',
      'Reporter',
    ]);
  });

  it.each([
    ['Founder and Chief Tester ⋅', 'Founder and Chief Tester'],
    ['| Senior Editor', 'Senior Editor'],
    ['Job title: Editor of the Harbour Notes', 'Editor of the Harbour Notes'],
    ['| Author', null],
    ['Author Posts', null],
    ['What experts say about the mills', null],
    ['Report a problem with this page', null],
    ['Author’s Profile', null],
    ['12 years covering ships as an editor', null],
  ])('reads the line below a name, "%s", as the job %s', (line, role) => {
    const byline = `<div class="author"><p>By <a href="/author/wilma/">Wilma Tofte</a></p><p>${line}</p></div>`;
    expect(authorsOf({ byline })[0]).toMatchObject({ name: 'Wilma Tofte', role });
  });

  it('takes no line without a sentence and no links below the biography for a part of it', () => {
    const byline = '<p>By Wilma Tofte</p>';
    const end = `<div class="author-box"><a href="/author/wilma/">Wilma Tofte</a><p class="bio">Wilma Tofte on water, mills and everything between</p><p>Wilma Tofte has written about water and mills for half her life.</p><p><a href="/mills">The best mills of 2026 by county</a> <a href="/locks">Locks and their keepers</a></p></div>`;
    expect(authorsOf({ byline, end })[0]).toMatchObject({
      bio: 'Wilma Tofte has written about water and mills for half her life.',
    });
  });

  it('takes no markup from JSON-LD', () => {
    const head = jsonLd({
      '@type': 'Person',
      name: 'Wilma Tofte',
      description: '<p>Wilma Tofte keeps <em>bees</em> on a barge.</p>',
    });
    expect(authorsOf({ head, byline: '<p>By Wilma Tofte</p>' })[0]).toMatchObject({
      bio: 'Wilma Tofte keeps bees on a barge.',
    });
  });

  it('takes nothing of the person next to it', () => {
    const byline =
      '<p class="byline">By Ruben Asante</p><p class="reviewer">Reviewed by Wilma Tofte</p>';
    const [author] = authorsOf({ byline, end: box });
    expect(author).toEqual({
      name: 'Ruben Asante',
      role: null,
      bio: null,
      imageUrl: null,
      profileUrl: null,
    });
  });

  it('is filled from JSON-LD of the same person only', () => {
    const wilma = {
      '@type': 'Person',
      name: 'Wilma Tofte',
      jobTitle: 'Reporter',
      url: '/author/wilma/',
      image: { url: '/w.jpg' },
    };
    const byline = '<p class="byline">By Wilma Tofte</p>';
    expect(authorsOf({ head: jsonLd(wilma), byline })[0]).toMatchObject({
      role: 'Reporter',
      imageUrl: 'https://harbour.example/w.jpg',
      profileUrl: 'https://harbour.example/author/wilma/',
    });
    const other = '<p class="byline">By Ruben Asante</p>';
    expect(authorsOf({ head: jsonLd(wilma), byline: other })).toEqual([
      { name: 'Ruben Asante', role: null, bio: null, imageUrl: null, profileUrl: null },
    ]);
  });

  it('reads a role glued to the name', () => {
    const byline = '<p class="byline">By Wilma Tofte, Senior Editor</p>';
    expect(authorsOf({ byline })[0]).toMatchObject({
      name: 'Wilma Tofte',
      role: 'Senior Editor',
    });
  });
});

describe('odd input', () => {
  it.each([
    jsonLd(7),
    jsonLd([null, { '@type': 'Person', name: { a: 1 } }, [], 'x'.repeat(9_000)]),
    jsonLd({ '@type': ['Person', 3], name: ['', null], url: {}, image: [[]] }),
    '<meta name="author" content="https://harbour.example/author/9">',
  ])('never throws: %s', (head) => {
    expect(authorsOf({ head })).toEqual([]);
  });
});
