import type { ExtraPage } from '../../site/src/server.ts';

const PARAGRAPH =
  'The ferry left an hour late, and nobody on the quay could say why; the harbour office had closed, ' +
  'the timetable had blown away, and the one man who knew was asleep in the wheelhouse.';

function article(head: string, body: string): string {
  const text = Array.from({ length: 12 }, (_, i) => `<p>${i + 1}. ${PARAGRAPH}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head>
<body><nav><a href="/">Home</a></nav><main><article>${body}${text.join('\n')}</article></main></body></html>`;
}

/** Pages that are wrong in one way each, as the end-to-end site serves them beside its own. */
export const BAD_PAGES = [
  { path: '/bad/empty/', html: '' },
  { path: '/bad/nothing-but-links/', html: linkList() },
  { path: '/bad/no-title/', html: article('', '') },
  {
    path: '/bad/no-author-no-date/',
    html: article('<title>A late ferry</title>', '<h1>A late ferry</h1>'),
  },
  {
    path: '/bad/json-ld/',
    html: article(
      `<title>A late ferry</title>
<script type="application/ld+json">{"@type": "Article", "headline": </script>
<script type="application/ld+json">{"@type": 7, "headline": ["a"], "author": 12, "datePublished": {}}</script>`,
      '<h1>A late ferry</h1><p class="byline">By <a rel="author" href="/author/ida-holm/">Ida Holm</a></p>',
    ),
  },
  {
    path: '/bad/malformed/',
    html: `<title>Broken</title><body><table><div><article><h1>Broken, but read<p>${`${PARAGRAPH}<p><b>`.repeat(12)}</table></i></span>`,
  },
  {
    path: '/bad/clobbered/',
    html: article(
      '<title>A ferry by any name</title>',
      `<h1>A ferry by any name</h1>${clobberingPictures()}`,
    ),
  },
  {
    path: '/bad/huge/',
    html: article(
      '<title>A very long ferry</title>',
      `<h1>A very long ferry</h1>${`<p>${PARAGRAPH}</p>`.repeat(8_000)}`,
    ),
  },
  {
    path: '/bad/long-site-name/',
    html: article(
      '<title>A late ferry</title><meta property="og:site_name" content="The Harbour Post, a weekly paper for everybody who has ever waited for a ferry on a quay in the rain">',
      '<h1>A late ferry</h1>',
    ),
  },
  {
    path: '/bad/too-large/',
    html: article(
      '<title>A ferry without end</title>',
      `<h1>A ferry without end</h1>${`<p>${PARAGRAPH}</p>`.repeat(12)}${'<i></i>'.repeat(200_000)}`,
    ),
  },
] as const satisfies readonly ExtraPage[];

/** Pictures named like what programs ask a document for. */
function clobberingPictures(): string {
  const names = [
    ...[
      'createElement',
      'createElementNS',
      'createTextNode',
      'createTreeWalker',
      'importNode',
    ],
    ...[
      'querySelector',
      'querySelectorAll',
      'getElementById',
      'defaultView',
      'activeElement',
    ],
    ...[
      'documentElement',
      'body',
      'head',
      'title',
      'childNodes',
      'implementation',
      'adoptNode',
    ],
    ...['addEventListener', 'getSelection', 'hidden', 'URL', 'baseURI', 'cookie'],
  ];
  return names
    .map((name) => `<img name="${name}" src="/images/logo.png" alt="">`)
    .join('');
}

function linkList(): string {
  const items = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="/${i}/">Page ${i}</a></li>`,
  );
  return `<!doctype html><title>Links</title><h1>Links</h1><ul>${items.join('')}</ul>`;
}
