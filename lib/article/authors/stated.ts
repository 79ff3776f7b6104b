import {
  decodeText,
  type LdNode,
  ldNodes,
  listOf,
  typesOf,
} from '../metadata/json-ld.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { isDegree, type Name, parseName } from './names.ts';

/** A name that the metadata gives. */
export interface Stated {
  readonly name: Name;
  readonly isLd: boolean;
  readonly isPerson: boolean;
  readonly node: LdNode | null;
}

const META_NAMES =
  'author article:author dc.creator citation_author parsely-author sailthru.author byl twitter:data1';

/** Names in the article's JSON-LD and in the author meta tags, unjudged, in their order. */
export function readStated({ article, data, tags }: PageMetadata): Stated[] {
  const found: Stated[] = [];
  const read = (raw: unknown, node: LdNode | null, isLd: boolean): void => {
    if (typeof raw !== 'string' || /^https?:|^\//.test(raw)) return;
    const isFirm = node !== null && /Organization|Corporation/.test(typesOf(node).join());
    const text = decodeText(raw.slice(0, 400)).replace(/^by\s+/i, '');
    for (const part of text.split(/\s*[;,|]\s*|\s(?:and|&|und|et|y)\s/)) {
      const name = isDegree(part) || found.length > 23 ? null : parseName(part);
      if (name && !found.some((one) => one.isLd === isLd && one.name.text === name.text))
        found.push({ name, isLd, isPerson: !isFirm && name.kind !== 'group', node });
    }
  };
  const value = article?.author ?? article?.creator;
  for (const one of listOf(value)) read(one, null, true);
  for (const node of ldNodes(data, value))
    for (const name of listOf(node.name)) read(name, node, true);
  for (const key of META_NAMES.split(' '))
    if (
      !key.endsWith('1') ||
      /written|author/i.test(tags.get('twitter:label1')?.[0] ?? '')
    )
      for (const raw of tags.get(key) ?? []) read(raw, null, false);
  return found;
}
