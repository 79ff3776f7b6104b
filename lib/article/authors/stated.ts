import {
  decodeText,
  type LdNode,
  ldNodes,
  listOf,
  typesOf,
} from '../metadata/json-ld.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { readNames } from './line-names.ts';
import { cleanName, kindOfName, type NameKind } from './name.ts';

/** A name that the metadata gives. */
export interface Stated {
  readonly name: string;
  readonly kind: NameKind;
  readonly from: 'ld' | 'meta';
  readonly isOrganisation: boolean;
  readonly role: string | null;
  readonly node: LdNode | null;
}

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:data1',
] as const;

/** "Doe, Jane" as catalogues write it. */
function turned(name: string): string {
  const match =
    /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]*\.?)*)$/u.exec(
      name,
    );
  return match ? `${match[2]} ${match[1]}` : name;
}

function read(raw: string, from: 'ld' | 'meta', node: LdNode | null): Stated[] {
  const text = turned(
    decodeText(raw)
      .slice(0, 400)
      .replace(/\\u0026/g, '&'),
  );
  if (/^https?:|^\/|^\d+$/.test(text)) return [];
  const isOrganisation =
    node !== null && typesOf(node).some((type) => /Organization$|Corporation/.test(type));
  const whole = cleanName(text);
  const kind = kindOfName(whole.name);
  const isOne = kind !== null && !/\s(?:and|&)\s|,/.test(whole.name);
  if (isOne)
    return [
      { name: whole.name, kind, from, isOrganisation, role: whole.credentials, node },
    ];
  return readNames(text, 'by').names.map(({ name, kind: its, role }) => ({
    name,
    kind: its,
    from,
    isOrganisation,
    role,
    node,
  }));
}

function addAll(found: Stated[], more: readonly Stated[]): void {
  for (const one of more)
    if (
      !found.some(
        (known) =>
          known.from === one.from && known.name.toLowerCase() === one.name.toLowerCase(),
      )
    )
      found.push(one);
}

/** Names in the article's JSON-LD and in the author meta tags, unjudged, in their order. */
export function readStated(page: PageMetadata): Stated[] {
  const found: Stated[] = [];
  const value = page.article?.author ?? page.article?.creator;
  for (const one of listOf(value)) {
    if (typeof one === 'string') addAll(found, read(one, 'ld', null));
  }
  for (const node of ldNodes(page.data, value)) {
    for (const name of listOf(node.name))
      if (typeof name === 'string') addAll(found, read(name, 'ld', node));
  }
  for (const key of META_NAMES) {
    if (
      key === 'twitter:data1' &&
      !/written|author|by/i.test(page.tags.get('twitter:label1')?.[0] ?? '')
    )
      continue;
    for (const raw of (page.tags.get(key) ?? []).slice(0, 12))
      addAll(found, read(raw, 'meta', null));
  }
  return found.slice(0, 24);
}
