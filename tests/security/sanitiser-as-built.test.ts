import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { sanitiseBody } from '../../lib/reader/sanitise.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { sanitiserCases } from './sanitiser-cases.ts';

/** What parsers disagree about, clobbers, runs, fetches, or changes the namespace: mixed at will. */
const PIECES = [
  ...'form,/form,math,/math,mtext,mi,/mi,mglyph,malignmark,annotation-xml,svg,/svg'.split(
    ',',
  ),
  ...'foreignObject,desc,title,/title,style,/style,noscript,/noscript,template'.split(
    ',',
  ),
  ...'/template,table,/table,tr,td,caption,select,option,textarea,/textarea,xmp'.split(
    ',',
  ),
  ...'/xmp,script,/script,p,/p,div,/div,b,/a,x-a,/x-a,plaintext,nobr'.split(','),
  'annotation-xml encoding="text/html"',
  'template shadowrootmode=open',
  'input name=attributes',
  'input name=nodeName',
  'img name=getElementById src="https://i.invalid/a.png" onerror=a()',
  'img srcset="https://i.invalid/a 1x, data:x 2x"',
  'p title="</style><img src=x onerror=a()>"',
  'p title="--><img src=x onerror=a()>"',
  'p id=attributes name=cookie style="color:red" data-x=1 aria-label=x',
  'p is=x-a',
  'x-a is=p onclick=a() foo=bar',
  'a href="javascript:a()" xlink:href="javascript:a()"',
  'a href="data:text/html,x"',
  'a href="https://ok.invalid/" id=by-title',
  'mstyle href="javascript:a()"',
  'use href="data:x"',
  'iframe srcdoc="<script>a()</script>"',
  'details open ontoggle=a()',
  'base href="//evil.invalid"',
].map((tag) => `<${tag}>`);
const OTHERS = [
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?pi ?>',
  '{{x}}',
  '&lt;b>',
  'a ',
];

/** Documents of a few pieces each, the same ones on every run. */
function mixtures(count: number): string[] {
  let state = 1;
  const pick = (list: readonly string[]) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length] ?? '';
  };
  const pieces = [...PIECES, ...OTHERS];
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: 2 + (at % 13) }, () => pick(pieces) + pick(['', 'w'])).join(''),
  );
}

/** The reader's sanitiser as a bundle has it; says what it makes of HTML, node by node. */
function describer(bundle: string): (html: string) => string {
  const { window } = new JSDOM('');
  const sanitise: typeof sanitiseBody = runInThisContext(
    `(() => { ${bundle}; return sanitiser.sanitiseBody; })()`,
  );
  const describe = (node: Node): string => {
    const { nodeName, nodeValue } = node;
    const { namespaceURI = '', attributes = [] } = node as Element;
    const named = [...attributes].map(({ name, value }) => `${name}=${value}`);
    const inside = [...node.childNodes].map(describe);
    return `${namespaceURI} ${nodeName} ${nodeValue} ${named} [${inside.join('|')}]`;
  };
  return (html) => describe(sanitise(html, window.document));
}

it('makes of hostile HTML what it makes with DOMPurify as it is published', async () => {
  const built = describer(await bundleForPage('lib/reader/sanitise.ts', 'sanitiser'));
  const plain = describer(await bundleForPage('lib/reader/sanitise.ts', 'sanitiser', []));
  for (const html of [...sanitiserCases.map((one) => one.html), ...mixtures(1500)]) {
    expect(built(html), html).toBe(plain(html));
  }
});
