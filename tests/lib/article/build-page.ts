import { JSDOM } from 'jsdom';

/** Sentences of our own making, all different: `count` paragraphs of an invented article. */
export function paragraphs(count: number, about = 'harbour'): string[] {
  const verbs = [
    'counts',
    'repairs',
    'remembers',
    'paints',
    'borrows',
    'measures',
    'forgets',
  ];
  const things = [
    'nets',
    'lanterns',
    'ledgers',
    'buoys',
    'engines',
    'maps',
    'barrels',
    'ropes',
    'oars',
  ];
  return Array.from({ length: count }, (_, at) => {
    const verb = verbs[at % verbs.length];
    const thing = things[at % things.length];
    return (
      `On day ${at + 1} the keeper of the ${about} ${verb} the ${thing} that came in with the tide, ` +
      `and writes down what the wind did before noon. Nobody asked for the ${thing}, yet they are ` +
      `there, ${at + 3} of them, and the ${about} has a use for most things sooner or later.`
    );
  });
}

/** A plain page with navigation, a headed article of `body`, and a footer. */
function pageHtml(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en"><head><title>The keeper's tide book</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/news/">News</a><a href="/about/">About</a></nav>
<main><article><h1>The keeper's tide book</h1><div class="entry-content">${body}</div></article></main>
<footer><p>© 2026 The Example Post</p><a href="/privacy/">Privacy</a></footer></body></html>`;
}

/** The same with `count` paragraphs around `inside`. */
export function articleHtml(count: number, inside = '', head = ''): string {
  const texts = paragraphs(count).map((text) => `<p>${text}</p>`);
  const middle = Math.ceil(texts.length / 2);
  return pageHtml(
    [...texts.slice(0, middle), inside, ...texts.slice(middle)].join('\n'),
    head,
  );
}

export const PAGE_URL = 'https://example.com/stories/the-keepers-tide-book/';

/** Parses `html` as a page of {@link PAGE_URL}. */
export function parse(html: string, contentType = 'text/html'): Document {
  return new JSDOM(html, { url: PAGE_URL, contentType }).window.document;
}

/** The body of an extracted article, parsed. */
export function parseBody(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}
