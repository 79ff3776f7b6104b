import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';
import { cleanName, isPersonName, isSamePerson } from './name.ts';

/** A place where the page names somebody as author. */
export interface Mention {
  readonly name: string;
  readonly item: Item;
  readonly profileUrl: string | null;
  readonly score: number;
}

const PROFILE_PATH =
  /\/(authors?|people|team|staff|contributors?|writers?|profiles?|by|user|users|about|bio|experts?|autor(es)?|auteurs?|autori|redaktion|@[\w.-]+)(\/|$)/i;
const NOT_AUTHOR =
  /(review(ed)?|fact.?check(ed)?|edited|editor|photo(graph)?(s|y)?|illustrat\w+|image|picture|translat\w+|medically|verified|approved|produced|video|audio|narrat\w+)\s*(by|:)\s*$/i;

/** Text right before an item, in the same block or the block before. */
function textBefore(tree: PageTree, item: Item): string {
  let text = '';
  for (
    let at = item.index - 1, seen = 0;
    at > 0 && seen < 8 && text.length < 60;
    at--, seen++
  ) {
    const before = tree.items[at];
    if (before?.tag === '#text' && before.text.trim() !== '')
      text = `${before.text} ${text}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(-60);
}

function isForeign(tree: PageTree, item: Item): boolean {
  const refused = HINT_BIT.comment | HINT_BIT.related | HINT_BIT.nav | HINT_BIT.sidebar;
  for (const outer of [item, ...ancestors(tree, item, 8)]) {
    if (outer.tag === 'body' || outer.tag === 'html' || outer.tag === 'main')
      return false;
    if (outer.tag === 'nav' || outer.tag === 'aside' || outer.tag === 'footer')
      return true;
    if ((outer.hints & refused) !== 0 && (outer.hints & HINT_BIT.author) === 0)
      return true;
  }
  return false;
}

function scoreOf(
  tree: PageTree,
  item: Item,
  known: readonly string[],
  name: string,
): number {
  let score = 0;
  const rel = tree.attr(item, 'rel') ?? '';
  const prop = tree.attr(item, 'itemprop') ?? '';
  if (/(^|\s)author(\s|$)/i.test(rel)) score += 3;
  if (/author|name/i.test(prop)) score += 2;
  if (item.tag === 'a' && PROFILE_PATH.test(tree.attr(item, 'href') ?? '')) score += 3;
  let steps = 0;
  for (const outer of [item, ...ancestors(tree, item, 3)]) {
    if ((outer.hints & HINT_BIT.author) !== 0) {
      score += steps === 0 ? 3 : 2;
      break;
    }
    steps++;
  }
  const before = textBefore(tree, item);
  if (/(^|\s)(by|von|par|por|door|author|autor|written by)\s*:?$/i.test(before))
    score += 3;
  if (known.some((one) => isSamePerson(one, name))) score += 3;
  return NOT_AUTHOR.test(before) ? -1 : score;
}

/** Places that name an author, in document order; `known` are names the metadata gives. */
export function findMentions(
  tree: PageTree,
  base: string,
  known: readonly string[],
): Mention[] {
  const found: Mention[] = [];
  for (let at = tree.body + 1; at < tree.items.length; at++) {
    const item = tree.items[at];
    if (!item || item.tag === '#text' || item.end - item.index > 12) continue;
    const mayName =
      item.tag === 'a' ||
      (item.hints & HINT_BIT.author) !== 0 ||
      /^(span|p|div|strong|b|h[2-6]|address|cite|li|em)$/.test(item.tag);
    if (!mayName) continue;
    const raw = textOf(tree, item, 200);
    if (raw.length < 2 || raw.length > 90) continue;
    const name = cleanName(raw);
    if (!isPersonName(name)) continue;
    const score =
      scoreOf(tree, item, known, name) + (/^\s*(written )?by\s/i.test(raw) ? 3 : 0);
    if (score < 3 || isForeign(tree, item)) continue;
    const href = item.tag === 'a' ? tree.attr(item, 'href') : innerLink(tree, item);
    found.push({ name, item, score, profileUrl: href ? webUrl(href, base) : null });
  }
  return found;
}

function innerLink(tree: PageTree, item: Item): string | null {
  for (let at = item.index + 1; at < item.end; at++) {
    const inner = tree.items[at];
    if (inner?.tag === 'a') return tree.attr(inner, 'href');
  }
  const link = item.link >= 0 ? tree.items[item.link] : undefined;
  return link ? tree.attr(link, 'href') : null;
}
