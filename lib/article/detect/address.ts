/** Path segments and first host labels that tell a kind of page, on any site. Plural endings are cut off. */
const SEGMENTS = {
  Story:
    'article blog news post story stories insight journal opinion feature review column politics magazine',
  Product: 'product item itm dp p prod listing buy',
  List: 'category collection c shop store department browse catalog tag topic archive search author job deal page brand',
  Forum:
    'forum thread t topic discussion community comment r board question discuss post answer user',
  Docs: 'doc documentation reference api manual wiki developer book help support handbook spec guide latest stable current',
  Service:
    'service solution pricing contact about location company platform industries program course career plan use-case department tool software app login account',
} as const;

type Kind = keyof typeof SEGMENTS;

// Object.keys widens to string; the keys are those of the literal above.
const KINDS = Object.keys(SEGMENTS) as Kind[];

const singular = (word: string) => word.replace(/s$/, '');

/** Segment → bit per kind. */
const BITS = new Map<string, number>();
KINDS.forEach((kind, at) => {
  for (const word of SEGMENTS[kind].split(' ').map(singular))
    BITS.set(word, (BITS.get(word) ?? 0) | (1 << at));
});

const bitOf = (kind: Kind) => 1 << KINDS.indexOf(kind);
const has = (bits: number, kind: Kind) => ((bits & bitOf(kind)) === 0 ? 0 : 1);

/** Segments read of one path. */
const MAX_SEGMENTS = 6;

function hyphens(text: string): number {
  return text.split('-').length + text.split('_').length - 2;
}

/** What the shape of an address tells, never whose it is. One that cannot be read counts as a bare root. */
export function addressFeatures(url: string): Record<string, number> {
  const parsed = URL.parse(url);
  const path = (parsed?.pathname ?? '/').toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const host = BITS.get(singular(parsed?.hostname.split('.')[0] ?? '')) ?? 0;
  let bits = 0;
  for (const part of parts.slice(0, MAX_SEGMENTS)) bits |= BITS.get(singular(part)) ?? 0;
  return {
    urlDepth: Math.min(10, parts.length),
    urlHyphens: Math.min(20, hyphens(last)),
    urlPathHyphens: Math.min(30, hyphens(path)),
    urlLastLength: Math.min(100, last.length),
    urlDigits: Math.min(12, last.replace(/\D+/g, '').length),
    urlLastKind: BITS.has(singular(last)) ? 1 : 0,
    urlStory: has(bits, 'Story'),
    urlProduct: has(bits, 'Product'),
    urlList: has(bits, 'List'),
    urlForum: has(bits, 'Forum'),
    urlDocs: has(bits, 'Docs'),
    urlService: has(bits, 'Service'),
    hostDocs: has(host, 'Docs'),
  };
}
