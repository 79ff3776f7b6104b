/**
 * One attack on the sanitiser. After `sanitiseBody(html)` is in a page: no request may go to an address
 * that contains one of `mustNotFetch`, and the serialised nodes may contain none of `mustNotContain`
 * (compared in lower case). `mustContain` guards against removing what is harmless.
 */
export interface SanitiserCase {
  readonly name: string;
  readonly html: string;
  readonly mustNotFetch?: readonly string[];
  readonly mustNotContain?: readonly string[];
  readonly mustContain?: readonly string[];
}

/** Requests of the cases go here; the test serves this origin's stand-in and counts. */
export const ATTACKER_ORIGIN = 'https://attacker.invalid';

const url = (name: string) => `${ATTACKER_ORIGIN}/${name}`;

/** Things that run. None of them may set `window.__ran`. */
const RUNNING: readonly SanitiserCase[] = [
  {
    name: 'script element',
    html: '<p>a</p><script>window.__ran=1</script>',
    mustNotContain: ['<script', '__ran'],
    mustContain: ['<p>a</p>'],
  },
  {
    name: 'event handler on an image',
    html: '<img src="https://ok.invalid/a.png" onerror="window.__ran=1" onload="window.__ran=1">',
    mustNotContain: ['onerror', 'onload', '__ran'],
  },
  {
    name: 'event handler on an allowed element',
    html: '<p onclick="window.__ran=1" onfocus="window.__ran=1" tabindex="0">a</p>',
    mustNotContain: ['onclick', 'onfocus', 'tabindex'],
  },
  {
    name: 'details that opens itself',
    html: '<details open ontoggle="window.__ran=1"><summary>a</summary></details>',
    mustNotContain: ['ontoggle'],
  },
  {
    name: 'javascript address',
    html: '<a href="javascript:window.__ran=1">a</a>',
    mustNotContain: ['javascript'],
  },
  {
    name: 'javascript address with blanks and entities',
    html: '<a href=" &#1;java&#10;script&colon;window.__ran=1">a</a>',
    mustNotContain: ['script'],
  },
  {
    name: 'vbscript and data addresses',
    html: '<a href="vbscript:x">a</a><a href="data:text/html,<script>window.__ran=1</script>">b</a>',
    mustNotContain: ['vbscript', 'data:'],
  },
  {
    name: 'blob, file and extension addresses',
    html: '<a href="blob:https://x/1">a</a><a href="file:///etc/passwd">b</a><a href="chrome-extension://abc/x.html">c</a><a href="moz-extension://abc/x.html">d</a>',
    mustNotContain: ['blob:', 'file:', 'chrome-extension', 'moz-extension'],
  },
  {
    name: 'svg with a script and a handler',
    html: '<svg onload="window.__ran=1"><script>window.__ran=1</script><a xlink:href="javascript:window.__ran=1"><text>a</text></a></svg>',
    mustNotContain: ['<svg', 'onload', 'script', 'xlink'],
  },
  {
    name: 'mathml that changes namespace',
    html: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__ran=1&gt;">',
    mustNotContain: ['<mglyph', '<style', '<img src="1"', 'onerror=window'],
  },
  {
    name: 'nested forms that move nodes when parsed again',
    html: '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.__ran=1>',
    mustNotContain: ['<form', 'onerror', '<mglyph'],
  },
  {
    name: 'noscript whose text is read as markup',
    html: '<noscript><p title="</noscript><img src=x onerror=window.__ran=1>"></noscript>',
    mustNotContain: ['<noscript', 'onerror="'],
  },
  {
    name: 'template with content',
    html: '<template><img src=x onerror=window.__ran=1></template><p>a</p>',
    mustNotContain: ['<template', 'onerror'],
    mustContain: ['<p>a</p>'],
  },
  {
    name: 'declarative shadow root',
    html: '<div><template shadowrootmode="open"><script>window.__ran=1</script></template>a</div>',
    mustNotContain: ['template', 'shadowroot', 'script'],
  },
  {
    name: 'custom element and `is`',
    html: '<x-evil>a</x-evil><p is="x-evil">b</p>',
    mustNotContain: ['x-evil'],
  },
  {
    name: 'unclosed comment and processing instruction',
    html: '<p>a</p><?xml-stylesheet href="https://attacker.invalid/pi.css"?><!--><img src=x onerror=window.__ran=1>-->',
    mustNotContain: ['onerror', 'xml-stylesheet'],
  },
];

/** Things that fetch. Only `img[src]` and `img[srcset]` over http(s) may. */
/** Formulas are kept, and nothing that stands in one does more than to be read. */
const FORMULAS: readonly SanitiserCase[] = [
  {
    name: 'a formula',
    html: '<math display="block"><mfrac><mi>a</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac></math>',
    mustContain: ['<math', 'display="block"', '<mfrac>', '<msup>', '<mn>2</mn>'],
  },
  {
    name: 'a formula that links, acts and styles',
    html:
      '<math href="javascript:window.__ran=1" style="background:url(https://attacker.invalid/m)">' +
      '<maction actiontype="statusline#https://attacker.invalid/a" xlink:href="javascript:window.__ran=1">' +
      '<mi mathbackground="red" onclick="window.__ran=1">x</mi></maction>' +
      '<annotation-xml encoding="text/html"><img src=x onerror="window.__ran=1"></annotation-xml></math>',
    mustNotFetch: ['attacker.invalid'],
    mustNotContain: [
      'href',
      'style=',
      'maction',
      'annotation',
      'onclick',
      'mathbackground',
    ],
  },
];

const FETCHING: readonly SanitiserCase[] = [
  {
    name: 'style attribute and background attribute',
    html: `<p style="background:url(${url('style')})">a</p><table background="${url('background')}"><tr><td background="${url('td')}">b</td></tr></table>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['style=', 'background'],
  },
  {
    name: 'style element and stylesheet link',
    html: `<style>@import "${url('import')}";</style><link rel="stylesheet" href="${url('link')}"><link rel="prefetch" href="${url('prefetch')}"><p>a</p>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<style', '<link'],
    mustContain: ['<p>a</p>'],
  },
  {
    name: 'video, audio, source, track and poster',
    html: `<video src="${url('video')}" poster="${url('poster')}" autoplay><source src="${url('source')}"><track src="${url('track')}" default></video><audio src="${url('audio')}" autoplay></audio>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<video', '<audio', '<source', '<track', 'poster'],
  },
  {
    name: 'picture with sources',
    html: `<picture><source srcset="${url('picture')}"><img src="https://ok.invalid/a.png" alt="b"></picture>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<source', '<picture'],
    mustContain: ['https://ok.invalid/a.png'],
  },
  {
    name: 'svg image, use, feimage',
    html: `<svg><image href="${url('image')}"/><use href="${url('use')}#a"/><filter><feImage href="${url('feimage')}"/></filter></svg>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<svg', '<image', '<use', 'feimage'],
  },
  {
    name: 'svg image without an svg, which parses as img',
    html: `<image src="data:image/png;base64,AAAA" href="${url('bare-image')}">`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['data:'],
  },
  {
    name: 'frames, objects and embeds',
    html: `<iframe src="${url('iframe')}"></iframe><iframe srcdoc="<img src=${url('srcdoc')}>"></iframe><object data="${url('object')}"></object><embed src="${url('embed')}"><frameset><frame src="${url('frame')}"></frameset>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<iframe', '<object', '<embed', '<frame'],
  },
  {
    name: 'forms and image inputs',
    html: `<form action="${url('form')}"><input type="image" src="${url('input')}"><button formaction="${url('formaction')}">a</button></form><isindex action="${url('isindex')}">`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<form', '<input', '<button', 'formaction'],
  },
  {
    name: 'refresh and base',
    html: `<meta http-equiv="refresh" content="0;url=${url('refresh')}"><base href="${url('base/')}"><p>a</p>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['<meta', '<base'],
  },
  {
    name: 'ping, target and download on a link',
    html: `<a href="https://ok.invalid/" ping="${url('ping')}" target="_top" download attributionsrc="${url('attribution')}">a</a>`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['ping', 'target', 'download', 'attributionsrc'],
    mustContain: ['href="https://ok.invalid/"'],
  },
  {
    name: 'images that do not go over http',
    html: '<img src="data:image/svg+xml,<svg/onload=1>"><img src="blob:https://x/1"><img src="file:///etc/passwd"><img src="chrome-extension://abc/a.png">',
    mustNotContain: ['data:', 'blob:', 'file:', 'chrome-extension'],
  },
  {
    name: 'srcset with one candidate that does not go over http',
    html: '<img alt="a" srcset="https://ok.invalid/a.png 1x, data:image/png;base64,AAAA 2x"><img alt="b" srcset="https://ok.invalid/b.png 1x,chrome-extension://abc/a.png 2x">',
    mustNotContain: ['data:', 'chrome-extension', 'srcset'],
  },
  {
    name: 'lowsrc, dynsrc, usemap and imagesrcset',
    html: `<img src="https://ok.invalid/a.png" lowsrc="${url('lowsrc')}" dynsrc="${url('dynsrc')}" usemap="#m" imagesrcset="${url('imagesrcset')}">`,
    mustNotFetch: [ATTACKER_ORIGIN],
    mustNotContain: ['lowsrc', 'dynsrc', 'usemap', 'imagesrcset'],
  },
  {
    name: 'pictures over http, which may be fetched',
    html: '<img src="https://ok.invalid/a,b.png" srcset="https://ok.invalid/a,b.png 1x, https://ok.invalid/c.png 2x" sizes="100vw" alt="a" width="4" height="3">',
    mustContain: [
      'src="https://ok.invalid/a,b.png"',
      'srcset="https://ok.invalid/a,b.png 1x, https://ok.invalid/c.png 2x"',
      'width="4"',
    ],
  },
];

/** Things that get in the way of the reader or of the page. */
const CLOBBERING: readonly SanitiserCase[] = [
  {
    name: 'names and ids that shadow properties of the document',
    html: '<a name="body" href="https://ok.invalid/">a</a><p id="getElementById">b</p><img name="cookie" src="https://ok.invalid/a.png">',
    mustNotContain: ['name=', 'id="getelementbyid"'],
  },
  {
    name: 'ids of the reader’s own',
    html: '<p id="by-title">a</p><p id="by-disclosure">b</p><p id="b-note">c</p>',
    mustNotContain: ['by-title', 'by-disclosure'],
    mustContain: ['id="b-note"'],
  },
  {
    name: 'classes, slots and parts that would borrow the reader’s style',
    html: '<p class="bar notice" slot="x" part="y" style="position:fixed;inset:0">a</p>',
    mustNotContain: ['class', 'slot', 'part', 'style'],
  },
  {
    name: 'hidden, inert, editable and popover content',
    html: '<p hidden>a</p><p inert>b</p><p contenteditable>c</p><p popover>d</p><dialog open>e</dialog>',
    mustNotContain: ['hidden', 'inert', 'contenteditable', 'popover', '<dialog'],
  },
  {
    name: 'roles and labels that lie',
    html: '<p role="alert" aria-label="Signed out" aria-hidden="true" data-x="1">a</p>',
    mustNotContain: ['role', 'aria-', 'data-x'],
  },
  {
    name: 'a body that is kept',
    html: '<h2 id="b-a">A</h2><p lang="de" dir="rtl">b <a href="#b-a">c</a> <a href="mailto:a@b.example">d</a></p><ol start="3" reversed><li value="2">e</li></ol><table><tr><th colspan="2" scope="col">f</th></tr></table><ruby>g<rt>h</rt></ruby><time datetime="2026">i</time>',
    mustContain: [
      '<h2 id="b-a">',
      'lang="de"',
      'dir="rtl"',
      'href="#b-a"',
      'mailto:a@b.example',
      'start="3"',
      'colspan="2"',
      '<ruby>g<rt>h</rt></ruby>',
      'datetime="2026"',
    ],
  },
];

/** Every case, to be run in real browsers: a stand-in DOM judges most of them wrong. */
export const sanitiserCases: readonly SanitiserCase[] = [
  ...RUNNING,
  ...FORMULAS,
  ...FETCHING,
  ...CLOBBERING,
];
