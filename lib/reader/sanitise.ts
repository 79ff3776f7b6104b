import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

function words(list: string): string[] {
  return list.split(' ');
}

/**
 * Tags that may stand in a body. Nothing here loads anything by itself except `img`. Of formulas: the MathML
 * that is laid out, without what links, acts or holds another namespace.
 */
const TAGS = words(
  'p div section aside blockquote pre address hr br wbr ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd ' +
    'a span em strong b i u s del ins mark small ' +
    'sub sup abbr cite q dfn time code kbd samp var ' +
    'ruby rb rt rp rtc bdi bdo img figure figcaption ' +
    'table caption colgroup col thead tbody tfoot tr th td ' +
    'details summary ' +
    'math semantics mrow mi mn mo ms mtext mspace mstyle ' +
    'msub msup msubsup munder mover munderover mmultiscripts ' +
    'mprescripts mfrac msqrt mroot mpadded mphantom menclose ' +
    'mfenced mtable mtr mtd',
);

/** Attributes that may stand. No `style`, `class`, `name`, `target`, `ping`, `data-*`, `on*`. */
const ATTRIBUTES = words(
  'id lang dir title href hreflang rel cite datetime ' +
    'src srcset sizes alt width height ' +
    'colspan rowspan headers scope span abbr ' +
    'start reversed value type open display',
);

/** Ids that begin so are the reader's own; a body may not take them. */
const OWN_ID_PREFIX = 'by-';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|#)/i,
  // `srcset` is a list, not an address: `keepHttpImages` reads it. The others hold no address.
  ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => !/^(?:href|src|cite)$/.test(name)),
  RETURN_DOM_FRAGMENT: true,
  // A page's `trusted-types` CSP can forbid the policy DOMPurify would make for itself. An extension's
  // isolated world needs none: neither Chromium nor Firefox holds it to the page's CSP.
  TRUSTED_TYPES_POLICY: null,
};

const HTTP = /^https?:\/\//i;

/**
 * Turns an article's body into nodes of `doc`, through a strict allow-list; the one place where HTML
 * strings become nodes. In the result only `<img src srcset>` over http(s) can fetch anything.
 */
export function sanitiseBody(html: string, doc: Document): DocumentFragment {
  const view = doc.defaultView as (WindowLike & Window) | null;
  if (!view) throw new Error('sanitiseBody: a document without window.');
  // An instance of its own: hooks are kept per instance, and the page may use DOMPurify too.
  const purifier = createDOMPurify(view);
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'img') keepHttpImages(element);
    if (element.id.startsWith(OWN_ID_PREFIX)) element.removeAttribute('id');
  });
  // A copy, never the parsed nodes themselves. Chromium makes an `onerror` of parsed HTML a listener of
  // the page's world, and removing the attribute from an extension's isolated world leaves that listener
  // on the node (seen in 156): adopted into the page, it would run there. Copies carry no listeners.
  // In a body in any case: of a frameset, the parser makes a document without one.
  return doc.importNode(purifier.sanitize(`<body>${html}`, CONFIG), true);
}

/** Takes from an image every address that is not http(s): `data:`, `blob:`, an extension's own files. */
function keepHttpImages(image: Element): void {
  const src = image.getAttribute('src');
  if (src !== null && !HTTP.test(src)) image.removeAttribute('src');
  const srcset = image.getAttribute('srcset');
  if (srcset !== null && !isHttpSrcset(srcset)) image.removeAttribute('srcset');
  if (!image.hasAttribute('src') && !image.hasAttribute('srcset')) image.remove();
}

/** Reads candidates as HTML does: an address runs to the next blank, a comma inside it belongs to it. */
function isHttpSrcset(srcset: string): boolean {
  const candidates = [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,+|[^,]*)/g)];
  return candidates.length > 0 && candidates.every(([, url]) => HTTP.test(url ?? ''));
}
