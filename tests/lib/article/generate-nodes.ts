import fc from 'fast-check';

const TAGS = [
  'p',
  'div',
  'section',
  'span',
  'a',
  'b',
  'em',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'caption',
  'blockquote',
  'pre',
  'code',
  'figure',
  'figcaption',
  'img',
  'br',
  'hr',
  'h1',
  'h2',
  'h3',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'iframe',
  'svg',
  'style',
  'script',
  'form',
  'input',
  'button',
  'noscript',
  'picture',
  'source',
  'video',
  'math',
  'template',
  'aside',
  'nav',
  'x-card',
  'ruby',
  'rt',
  'rp',
  'q',
  'sup',
  'object',
  'thead',
  'mi',
];
const VALUES = [
  '/a',
  '#n1',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://example.org/x?y=1&z="2"',
  'content',
  'byline author',
  'newsletter',
  'n1',
  '//cdn.example/x.jpg',
  'http://[',
  'mailto:a@b.example',
  'https://shop.example/go/x?tag=y&url=https%3A%2F%2Famzn.to%2Fz',
  'a.jpg 400w, b,c.jpg 2x,, ,d.jpg 9999w',
  'https://www.youtube.com/embed/abcdefghijk?<i>',
  'nofollow sponsored',
  'rtl',
  '',
];
const NAMES = [
  'href',
  'src',
  'class',
  'id',
  'name',
  'style',
  'srcset',
  'data-src',
  'onclick',
  'rel',
  'title',
  'alt',
  'colspan',
  'start',
  'dir',
  'data-lazy-srcset',
  'display',
  'target',
];

interface Spec {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Spec | string)[];
}

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'The tide book lists every boat, its keeper and the weather of the day. ',
    ' ',
    '\n',
    'By Ada Example',
    '<b>&amp;',
    '  two  spaces  ',
    '潮の記録を見る。',
  ),
);

const { node } = fc.letrec<{ node: Spec | string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    text,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(
        fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)),
        { maxLength: 3 },
      ),
      children: fc.array(tie('node'), { maxLength: 5 }),
    }),
  ),
}));

/** Builds by DOM calls, so that trees arise that no parser makes: a paragraph in a paragraph, a link in a link. */
export function buildNode(doc: Document, spec: Spec | string): Node {
  if (typeof spec === 'string') return doc.createTextNode(spec);
  const element = doc.createElement(spec.tag);
  for (const [name, value] of spec.attributes) element.setAttribute(name, value);
  element.append(...spec.children.map((child) => buildNode(doc, child)));
  return element;
}

/** Up to eight generated trees. */
export const generatedNodes = fc.array(node, { minLength: 1, maxLength: 8 });
