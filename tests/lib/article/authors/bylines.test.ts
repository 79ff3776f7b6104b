import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../../lib/article/authors/read-authors.ts';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { readMetadata } from '../../../../lib/article/metadata/page-metadata.ts';
import { readTitle } from '../../../../lib/article/metadata/title.ts';
import { WORDINGS } from './wordings.ts';

const URL = 'https://harbour.example/2026/tide-mills/';
const PROSE = Array.from(
  { length: 10 },
  (_, at) =>
    `<p>Paragraph ${at} tells, in some twenty plain words, how the old mill by the harbour turned with the tide, and why it stopped turning.</p>`,
).join('');
const TITLE = '<h1>Why the tide mills stopped</h1>';

/** Bylines as content systems write them, `*` where the text stands, and who wrote it. */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'WordPress, older themes',
    `<div class="post">${TITLE}<p class="postmetadata">Posted by Wilma Tofte on May 3rd, 2026 in <a href="/category/mills/" rel="category tag">Tidal Power</a></p><div class="entry">*</div></div>`,
    ['Wilma Tofte'],
  ],
  [
    'WordPress, block theme',
    `<main class="wp-block-group">${TITLE}<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-05-03">May 3, 2026</time></div><p>—</p><p>by</p><div class="wp-block-post-author-name"><a href="/author/wilma/">Wilma Tofte</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/mills/">Tidal Power</a></div></div><div class="entry-content wp-block-post-content">*</div></main>`,
    ['Wilma Tofte'],
  ],
  [
    'WordPress, a login',
    `<article>${TITLE}<p class="post-meta">Posted by <a href="/author/admin/">admin</a> | May 3, 2026</p>*</article>`,
    [],
  ],
  [
    'Elementor, author box',
    `<section>${TITLE}<ul class="elementor-post-info"><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Wilma Tofte</span></li><li><span class="elementor-icon-list-text">May 3, 2026</span></li></ul></section><div class="elementor-widget-theme-post-content">*</div>`,
    ['Wilma Tofte'],
  ],
  [
    'Ghost',
    `<article class="gh-article post"><header class="gh-article-header">${TITLE}<div class="gh-article-meta"><div class="gh-article-author-image"><a href="/author/wilma/"><img class="author-profile-image" src="/w.jpg" alt="Wilma Tofte"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/wilma/">Wilma Tofte</a></h4><div class="gh-article-meta-content"><time datetime="2026-05-03">May 3, 2026</time> — 4 min read</div></div></div></header><section class="gh-content">*</section></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Substack',
    `<article class="post">${TITLE}<h3 class="subtitle">The water went elsewhere</h3><div class="byline-wrapper"><div class="pencraft profile-hover-card-target"><a href="https://wilma.example/@wilma" class="pencraft">Wilma Tofte</a></div><div class="pencraft meta">May 03, 2026</div></div><div class="available-content">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Medium',
    `<article>${TITLE}<div class="ab q"><div class="bn"><a rel="noopener follow" href="/@wilma.tofte"><div>Wilma Tofte</div></a><span>·</span><button>Follow</button></div><div class="bo"><span>4 min read</span><span>·</span><span>May 3, 2026</span></div></div><section>*</section></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Drupal',
    `<article class="node node--type-article">${TITLE}<footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid field--type-entity-reference field--label-hidden"><span>Wilma Tofte</span></span> on <span class="field field--name-created">Sun, 05/03/2026 - 10:12</span></div></footer><div class="node__content field--name-body">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Arc',
    `<main>${TITLE}<div class="b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names"><a href="/authors/wilma-tofte/">Wilma Tofte</a>, <a href="/authors/ruben-asante/">Ruben Asante</a> and <a href="/authors/ida-brox/">Ida Brox</a></span></div><time class="b-date">May 3, 2026 at 4:10 p.m. EDT</time><article class="b-article-body">*</article></main>`,
    ['Wilma Tofte', 'Ruben Asante', 'Ida Brox'],
  ],
  [
    'Next.js news site with hashed classes',
    `<main>${TITLE}<div class="css-1x9ql"><div class="css-8atqhb"><p class="css-4anu6l"><span>By </span><a class="css-n8ff4n" href="/by/wilma-tofte">Wilma Tofte</a></p></div><time class="css-x7g3">May 3, 2026</time></div><section class="css-at9mc1">*</section></main>`,
    ['Wilma Tofte'],
  ],
  [
    'Tailwind start-up blog',
    `<article>${TITLE}<div class="flex items-center gap-4"><img class="h-10 w-10 rounded-full" src="/w.jpg" alt=""><div class="text-sm"><p class="font-semibold">Wilma Tofte</p><p class="text-gray-500">May 3, 2026 · 4 min read</p></div></div><div class="prose">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Hugo, PaperMod',
    `<article class="post-single"><header class="post-header">${TITLE}<div class="post-meta"><span title="2026-05-03">May 3, 2026</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Wilma Tofte</div></header><div class="post-content">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Jekyll, Minima',
    `<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header">${TITLE}<p class="post-meta"><time class="dt-published" datetime="2026-05-03">May 3, 2026</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Wilma Tofte</span></span></p></header><div class="post-content e-content">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Pelican',
    `<article>${TITLE}*<footer><p>Posted by <a href="/author/wilma.html">Wilma Tofte</a> on 2026-05-03 in <a href="/category/mills.html">mills</a>. Tags: tide, power.</p></footer></article>`,
    ['Wilma Tofte'],
  ],
  [
    'a line of date, name and section',
    `<header>${TITLE}<p>May 3, 2026 • Wilma Tofte in Tidal Power</p></header><div>*</div>`,
    ['Wilma Tofte'],
  ],
  [
    'Wix',
    `<article>${TITLE}<ul class="kT8"><li class="mAb"><span class="x1"><span>Wilma Tofte</span></span></li><li><span title="May 3">May 3</span></li><li>4 min read</li></ul><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Squarespace',
    `<article class="hentry">${TITLE}<div class="blog-meta-primary"><a class="blog-author-name" href="/blog?author=5f3">Wilma Tofte</a></div><div class="sqs-html-content">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'German regional paper',
    `<article>${TITLE}<div class="article-meta"><span class="article-author">Von Jette van der Linde und Malte Ohm</span> <span>03.05.2026, 10:12 Uhr</span></div><div class="article-text">*</div></article>`,
    ['Jette van der Linde', 'Malte Ohm'],
  ],
  [
    'German paper with an agency',
    `<article>${TITLE}<p class="autor">Von Jette Ohm/dpa</p><div class="article-text">*</div></article>`,
    ['Jette Ohm'],
  ],
  [
    'French magazine',
    `<article>${TITLE}<p class="article__auteur">Par <span>Solène d’Aubry</span>, avec AFP</p><p>Publié le 3 mai 2026 à 10h12</p><div>*</div></article>`,
    ['Solène d’Aubry'],
  ],
  [
    'French magazine in capitals',
    `<article>${TITLE}<p class="auteur">PAR SOLÈNE AUGER ET MARC LENOIR</p><div>*</div></article>`,
    ['SOLÈNE AUGER', 'MARC LENOIR'],
  ],
  [
    'Spanish paper',
    `<article>${TITLE}<div class="firma">Por <a href="/autor/ramiro/">Ramiro de la Cuesta</a> · Madrid</div><div>*</div></article>`,
    ['Ramiro de la Cuesta'],
  ],
  [
    'Italian paper',
    `<article>${TITLE}<p class="author">di <strong>Bianca Neri</strong> | 3 maggio 2026</p><div>*</div></article>`,
    ['Bianca Neri'],
  ],
  [
    'Dutch paper',
    `<article>${TITLE}<p class="auteur">Door <a href="/auteur/piet/">Piet de Vries</a></p><time>3 mei 2026</time><div>*</div></article>`,
    ['Piet de Vries'],
  ],
  [
    'Japanese news',
    `<article>${TITLE}<p class="author">文・山本はるか</p><p>2026年5月3日 10時12分</p><div>*</div></article>`,
    ['山本はるか'],
  ],
  [
    'Japanese magazine',
    `<article>${TITLE}<dl class="credit"><dt>執筆者：</dt><dd>山本はるか</dd></dl><div>*</div></article>`,
    ['山本はるか'],
  ],
  [
    'magazine with credits',
    `<article>${TITLE}<p class="credits">Words: Wilma Tofte</p><p class="credits">Photography: Ruben Asante</p><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'photographer who writes',
    `<article>${TITLE}<p class="byline">Photography and words by Wilma Tofte</p><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'names in capitals',
    `<article>${TITLE}<p class="byline">BY WILMA TOFTE AND IDA BROX</p><div>*</div></article>`,
    ['WILMA TOFTE', 'IDA BROX'],
  ],
  [
    'jobs after line breaks',
    `<article>${TITLE}<div class="authors">Wilma Tofte<br>Harbour correspondent<br><br>Ruben Asante<br>Data editor</div><div>*</div></article>`,
    ['Wilma Tofte', 'Ruben Asante'],
  ],
  [
    'a job with "and"',
    `<article>${TITLE}<p class="byline">Written by Wilma Tofte, Head of Mills and Tidal Power</p><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'reviewed and fact-checked',
    `<article>${TITLE}<div class="byline">Written by <a href="/people/wilma/">Wilma Tofte</a></div><div class="byline">Medically reviewed by <a href="/people/odd/">Odd Fjeld</a></div><div class="byline">Fact checked by <a href="/people/ida/">Ida Brox</a></div><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'editors of a column',
    `<article>${TITLE}<h4 class="author-name">By <a href="/about/">The Harbour editors</a></h4><div>*</div></article>`,
    ['The Harbour editors'],
  ],
  [
    'another article’s tile',
    `<article>${TITLE}<div>*</div></article><aside><a href="/dam/">A dam that nobody wanted in the end</a><p>By Ida Brox</p></aside>`,
    [],
  ],
  [
    'a reviewer with a link before "by"',
    `<article>${TITLE}<div><span><a href="/process/">Medically reviewed</a> by <a href="/reviewers/ida/">Ida Brox RDN, LD</a></span> — <span>Written by <a href="/authors/wilma/">Wilma Tofte, MS</a></span> — Updated on March 7, 2026</div>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'a photographer who wrote as well',
    `<article>${TITLE}<p class="byline"><span>Words and photos</span> <span>by</span> <span>Wilma Tofte</span></p>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'the book it comes from',
    `<article>${TITLE}<p class="byline">By <a href="/contributors/wilma/">Wilma Tofte</a>, <a href="/contributors/water/">From Water and Stone</a></p>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'two with jobs, without a comma before "and"',
    `<article>${TITLE}<p class="byline">By Wilma Tofte, reporter and Ida Brox, editor</p>*</article>`,
    ['Wilma Tofte', 'Ida Brox'],
  ],
  [
    'two with jobs, in German',
    `<article>${TITLE}<p class="byline">Von Wilma Tofte, Redakteurin und Ida Brox</p>*</article>`,
    ['Wilma Tofte', 'Ida Brox'],
  ],
  [
    'one with a job of two fields',
    `<article>${TITLE}<p class="byline">By Wilma Tofte, Head of Mills and Public Affairs</p>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'a photographer without "by"',
    `<article>${TITLE}<div class="byline"><span>By Wilma Tofte</span> <span>Photos Ida Brox</span></div>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'a photographer whom the head names as well',
    `<meta name="author" content="Wilma Tofte and Ida Brox"><article>${TITLE}<p>By Wilma Tofte</p><p>Photos by Ida Brox</p>*</article>`,
    ['Wilma Tofte'],
  ],
  [
    'the editor’s card below the author’s',
    `<article>${TITLE}<p class="byline">By <a href="/author/wilma">Wilma Tofte</a></p>*<div class="author-card"><h4><a href="/author/wilma">Wilma Tofte</a></h4><p>Wilma Tofte writes about the tide and about nets.</p></div><div class="author-card"><h4><a href="/author/ida">Ida Brox</a></h4><p>Ida Brox is the editor of this site and cooks.</p></div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'the one who pays',
    `<article>${TITLE}<p>Paid for by Tide Labs</p><p>May 3, 2026</p>*</article>`,
    [],
  ],
  [
    'a book in the text',
    `<article>${TITLE}<div>*<p>"Water and Stone" was written by Ida Brox.</p></div></article>`,
    [],
  ],
  [
    'a designer’s credit',
    `<article>${TITLE}<div>*</div></article><footer>© 2026 by Tidal Web Design. Site by Brox Media</footer>`,
    [],
  ],
  [
    'Twenty Fifteen, in the footer of the article',
    `<article class="post hentry"><h1 class="entry-title">Why the tide mills stopped</h1><div class="entry-content">*</div><footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="#"><time>May 3, 2026</time></a></span><span class="byline"><span class="author vcard"><span class="screen-reader-text">Author </span><a class="url fn n" href="/author/wilma/">Wilma Tofte</a></span></span><span class="cat-links"><span class="screen-reader-text">Categories </span><a href="/c/">Tidal Power</a></span><span class="tags-links"><span class="screen-reader-text">Tags </span><a href="/t/">Old Mills</a></span></footer></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Twenty Twelve, in a sentence of the footer',
    `<article class="post hentry">${TITLE}<div class="entry-content">*</div><footer class="entry-meta">This entry was posted in <a href="/c/">Tidal Power</a> on <a href="#"><time>May 3, 2026</time></a><span class="by-author"> by <span class="author vcard"><a class="url fn n" href="/author/wilma/" rel="author">Wilma Tofte</a></span></span>.</footer></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Enfold',
    `<article>${TITLE}<span class="post-meta-infos"><time>May 3, 2026</time><span class="text-sep">/</span><span class="blog-categories">in <a href="/c/">Tidal Power</a></span><span class="text-sep">/</span><span class="blog-author">by <span class="entry-author-link"><a href="/author/wilma/" rel="author">Wilma Tofte</a></span></span></span><div>*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'Tailwind blog with a list of terms',
    `<article>${TITLE}<dl><dt class="sr-only">Authors</dt><dd><ul><li><dl><dt class="sr-only">Name</dt><dd>Wilma Tofte</dd><dt class="sr-only">Twitter</dt><dd><a href="https://x.com/w">@wilma</a></dd></dl></li></ul></dd></dl><div class="prose">*</div></article>`,
    ['Wilma Tofte'],
  ],
  [
    'an agency, in capitals',
    `<article>${TITLE}<div class="Page-authors">By&nbsp; <a class="Link" href="/author/wilma-tofte">WILMA TOFTE</a> and <a class="Link" href="/author/ida-brox">IDA BROX</a></div><div>*</div></article>`,
    ['WILMA TOFTE', 'IDA BROX'],
  ],
  [
    'three, each in a city',
    `<article>${TITLE}<p class="byline">By <a href="/by/wilma">Wilma Tofte</a> in Bergen, <a href="/by/ida">Ida Brox</a> in Oslo and <a href="/by/odd">Odd Fjeld</a> in New York</p>*</article>`,
    ['Wilma Tofte', 'Ida Brox', 'Odd Fjeld'],
  ],
  [
    'an editor in chief, in a line below the name',
    `<article><h1>Warum die Mühlen still stehen</h1><div class="author"><p>Anna Meier</p><p>Herausgeberin</p></div>*</article>`,
    ['Anna Meier'],
  ],
  [
    'nobody, beside buttons',
    `<article>${TITLE}<p>May 3, 2026</p><a class="btn" href="/demo">Book Demo</a><a href="/x">Get Started</a>*</article>`,
    [],
  ],
  [
    'nobody but those who made the site',
    `<article>${TITLE}<p>May 3, 2026</p>*</article><footer>© 2026 Mill Notes | Developed By <a href="https://lantern.example/">Lantern Themes</a> | Theme by Ida Brox | Built by Ruben Asante</footer>`,
    [],
  ],
  [
    'nobody but the editorial office',
    `<article>${TITLE}<p>May 3, 2026</p><p class="byline">Redazione</p>*</article>`,
    [],
  ],
];

function namesOf(markup: string): string[] {
  const html = `<html><body>${markup.replace('*', PROSE)}</body></html>`;
  const tree = readPage(new JSDOM(html, { url: URL }).window.document);
  const page = readMetadata(tree, URL);
  const { item } = readTitle(tree, page);
  return readAuthors(tree, page, item, readBlocks(tree)).map(({ name }) => name);
}

describe('the byline of', () => {
  it.each(PAGES)('%s', (_, markup, names) => {
    expect(namesOf(markup)).toEqual(names);
  });
});

describe('the line', () => {
  it.each(WORDINGS)('%s', (line, names) => {
    const marked = `<article>${TITLE}<p class="byline">${line}</p><div>*</div></article>`;
    expect(namesOf(marked)).toEqual(names);
    const plain = `<article>${TITLE}<p>${line}</p><p>2026-05-03</p><div>*</div></article>`;
    expect(namesOf(plain)).toEqual(names);
  });
});

describe('the line in the words of its country', () => {
  it.each([
    ['Text: Wilma Tofte Fotos: Rolf Aas', ['Wilma Tofte']],
    ['Text und Fotos: Wilma Tofte', ['Wilma Tofte']],
    ['Tekst: Wilma Tofte Beeld: Rolf Aas', ['Wilma Tofte']],
    ['Par Wilma Tofte avec AFP', ['Wilma Tofte']],
    ['Par Wilma Tofte, journaliste, et Rolf Aas, photographe', ['Wilma Tofte']],
    ['Da Redação', []],
    ['Af Wilma Tofte', ['Wilma Tofte']],
    ['Автор: Вильма Тофте', ['Вильма Тофте']],
    ['文＝堀田涼子／写真＝高木健', ['堀田涼子']],
    ['取材・文：堀田涼子', ['堀田涼子']],
    ['（聞き手・堀田涼子）', ['堀田涼子']],
    ['堀田涼子記者', ['堀田涼子']],
    ['（撮影：高木健）', []],
    ['共同通信', []],
    ['荒废二十年的仓库区迎来新生。', []],
  ])('%s', (line, names) => {
    const article = `<article>${TITLE}<p>${line}</p><p>2026-05-03</p>*</article>`;
    expect(namesOf(article)).toEqual(names);
  });
});
