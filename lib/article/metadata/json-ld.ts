import { collapse, type PageTree } from '../dom/page-tree.ts';

/** One JSON-LD object; values are unchecked. */
export type LdNode = Readonly<Record<string, unknown>>;

/** All JSON-LD of a page: objects in document order and by `@id`. Scripts that do not parse are left out. */
export interface LinkedData {
  readonly nodes: readonly LdNode[];
  readonly byId: ReadonlyMap<string, LdNode>;
}

/** Objects read at most: some shops publish thousands. */
const NODE_LIMIT = 4_000;

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks inside strings and wrapping comments are the common faults of published JSON-LD.
    const repaired = text
      .replace(/^\s*(<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)/, '')
      .replace(/(-->|\/\/\s*\]\]>)\s*$/, '')
      .replace(/\p{Cc}+/gu, ' ');
    try {
      return JSON.parse(repaired);
    } catch {
      return null;
    }
  }
}

function scriptText(tree: PageTree, node: Node): string {
  let text = '';
  for (let child = tree.dom.first(node); child; child = tree.dom.next(child)) {
    text += tree.dom.value(child);
  }
  return text;
}

/** Reads every `application/ld+json` script of the page; never throws. */
export function readLinkedData(tree: PageTree): LinkedData {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  for (const script of tree.byTag('script')) {
    if (!/ld\+json/i.test(tree.attr(script, 'type') ?? '')) continue;
    const queue: unknown[] = [parse(scriptText(tree, script.node))];
    for (let at = 0; at < queue.length && nodes.length < NODE_LIMIT; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, NODE_LIMIT));
      if (!isNode(value)) continue;
      if (typesOf(value).length > 0 || '@graph' in value) nodes.push(value);
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) {
        byId.set(id, value);
      }
      for (const inner of Object.values(value)) {
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
      }
    }
  }
  return { nodes, byId };
}

/** The `@type`s of an object without their schema prefix. */
export function typesOf(node: LdNode): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A value as a list: arrays as they are, absent as empty, the rest alone. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** First text in a value: a string, a list of strings, or an `@value`; `null` else. */
export function ldText(value: unknown): string | null {
  for (const one of listOf(value)) {
    const raw = isNode(one) ? (one['@value'] ?? one.name) : one;
    if (typeof raw === 'string' && raw.trim() !== '') return decodeText(raw);
  }
  return null;
}

/** First URL-like text of a value: a string, or an object's `url`, `contentUrl` or `@id`. */
export function ldUrl(value: unknown): string | null {
  for (const one of listOf(value)) {
    const raw = isNode(one) ? (one.url ?? one.contentUrl ?? one['@id']) : one;
    if (typeof raw === 'string' && raw.trim() !== '') return raw.trim();
    if (Array.isArray(raw) && typeof raw[0] === 'string') return raw[0];
  }
  return null;
}

/** The objects of a value, references by `@id` resolved. */
export function ldNodes(data: LinkedData, value: unknown): LdNode[] {
  return listOf(value)
    .filter(isNode)
    .map((node) => {
      const id = node['@id'];
      const isReference = typeof id === 'string' && Object.keys(node).length <= 2;
      return isReference ? (data.byId.get(id) ?? node) : node;
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Text with character references decoded (published JSON-LD often holds them) and white space collapsed. */
export function decodeText(text: string): string {
  if (!text.includes('&')) return collapse(text);
  const decoded = text.replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return collapse(decoded);
}
