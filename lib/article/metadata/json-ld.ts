import { collapse, type PageTree } from '../dom/page-tree.ts';

/** One JSON-LD object; values are unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

/** All JSON-LD of a page: objects as the parser meets them, inner ones first, and by `@id`. Scripts that do not parse are left out. */
export interface LinkedData {
  readonly nodes: readonly LdNode[];
  readonly byId: ReadonlyMap<unknown, LdNode>;
}

/** Objects kept, at most: some shops publish thousands. */
const MOST_NODES = 5_000;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads every `application/ld+json` script of the page, each once; never throws. */
export function readLinkedData(tree: PageTree): LinkedData {
  const nodes: LdNode[] = [];
  const byId = new Map<unknown, LdNode>();
  const visit = (_: string, value: unknown) => {
    if (isNode(value) && nodes.length < MOST_NODES) {
      const id = value['@id'];
      if ('@type' in value || '@graph' in value) nodes.push(value);
      // A reference holds nothing but its `@id` and perhaps its type.
      if (id && !byId.has(id) && Object.keys(value).length > 2) byId.set(id, value);
    }
    return value;
  };
  for (const script of tree.byTag('script'))
    if (/ld\+json/i.test(tree.attr(script, 'type') ?? ''))
      try {
        // Raw line breaks inside strings are the common fault of published JSON-LD.
        // Some are wrapped in an HTML comment.
        const written = tree.dom.textContent(script.node).replace(/[^\S ]\s*/g, ' ');
        JSON.parse(written.replace(/^ *<!--|--> *$/g, ''), visit);
      } catch {
        // No JSON: says nothing.
      }
  return { nodes, byId };
}

/** The `@type`s of an object as written. */
export function typesOf(node: LdNode): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A value as a list: arrays as they are, absent as empty, the rest alone. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** First string among a value, or its items, or one of the `keys` of these. */
function firstText(value: unknown, keys: readonly string[]): string | null {
  for (const one of listOf(value)) {
    const raw = isNode(one) ? listOf(keys.map((key) => one[key]).find(Boolean))[0] : one;
    if (typeof raw === 'string' && raw.trim() !== '') return raw.trim();
  }
  return null;
}

/** First text in a value: a string, a list of strings, or an `@value`; `null` else. */
export function ldText(value: unknown): string | null {
  const text = firstText(value, ['@value', 'name']);
  return text && decodeText(text);
}

/** First URL-like text of a value: a string, or an object's `url`, `contentUrl` or `@id`. */
export function ldUrl(value: unknown): string | null {
  return firstText(value, ['url', 'contentUrl', '@id']);
}

/** The objects of a value, references by `@id` resolved. */
export function ldNodes(data: LinkedData, value: unknown): LdNode[] {
  return listOf(value)
    .filter(isNode)
    .map((node) =>
      Object.keys(node).length > 2 ? node : (data.byId.get(node['@id']) ?? node),
    );
}

/** Text with the commonest character references of published JSON-LD and `content` attributes decoded, and white space collapsed. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return collapse(text);
  const decoded = text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&rsquo;', '’')
    .replace(/&#(\d{1,6}|x[\da-f]{1,5});/gi, (_, code) =>
      String.fromCodePoint(+`0${code}`),
    );
  return collapse(decoded);
}
