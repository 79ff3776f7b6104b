import type { Block } from '../body/blocks.ts';
import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { isDegree, isRole, type Name, parseName } from './names.ts';

/** What the words before a name say: `by` wrote it, `other` did something else. */
export type Cue = 'by' | 'other';

/** A name as a line gives it, with the item it stands in and the job glued to it. */
export interface LineName {
  readonly name: Name;
  readonly cue: Cue | null;
  readonly item: Item;
  role: string | null;
}

/** "By"; other languages' words need a name after them, for they are also parts of sentences. */
const BY =
  /^(.*?)(?<![\p{L}'’-])(?:[Bb]y|BY|(?<=^(?:\p{L}+ ){0,3})(?:[Vv]on|[Pp][ao]r|[Dd][ia]|[Dd]oor|[Aa]v)(?=:| \p{Lu}|$))(?![\p{L}'’-])[\s:]*/u;
/** A label before a colon or alone on a line. */
const LABEL = /^((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)\s*(?:[:：／/・]\s*|$)/u;
const WRITER =
  /^(?:(?:the |about )*(?:aut(?:h?or|eur|rice)|writer|written|words)|te?xte?o?$|verfasser|contributor|[著文]|執筆|作者|[记記]者|ライター|מאת|بقلم)/i;
/** A cheap test whether a line may hold a cue. */
export const MAY_BE_CUE =
  /\b(?:by|von|p[ao]r|d[ia]|door|av)\b|auth?or|auteur|writ|words|[著文]|者|מאת|بقلم/i;
/** Work that is not writing. */
const OTHER =
  /(?<!\p{L})(?:review|check|verif|vérif|approv|edit(?!orial)|photo|image|illustra|translat|foto|lektor|geprüft|übersetz|revis|relu|tradu|監修|編集|撮影|写真|翻訳|articles|more|website|power|sponsor|present|direct|music|design|produc|made)/iu;
const BREAK = /\s*[|·•»\n\t]\s*|\s+[–—-]+\s+/;
const AND = '[,;&+、]|(?:and|und|et|y|e|en|with)(?![\\p{L}])';
const JOINT = new RegExp(`\\s*(?:[;、]|(?:,\\s*|\\s)(?!,)(?:${AND}))\\s*`, 'iu');
const CONNECTOR = new RegExp(`^(?:${AND}|,\\s)+$`, 'iu');
const IS_JOINED = new RegExp(`^(?:${AND})|(?:[,;&、]|\\s(?:${AND}))$`, 'iu');
/** A date with all that follows it: no name, or the end of one. */
const DATE = /(?:^|[\s,]+)(?:\p{L}+day,|(?:\p{L}+\.?,?\s*)?\d|\([^)]*\)$).*$/su;
/** What goes on about the text after a cue and a name. */
const TAIL =
  /[\s,]+(?:on|in|for|at|is|updated|published|posted|reviewed|am|le|el|il)(?:\s.*)?$/is;

/** The cue a text begins with and what follows it; `null` when there is none. */
function findCue(text: string): readonly [Cue, string] | null {
  const by = BY.exec(text);
  const match = by ?? LABEL.exec(text);
  if (!match) return null;
  const before = match[1] ?? '';
  const rest = text.slice(match[0].length);
  const isWriter = WRITER.test(before);
  if (!isWriter && OTHER.test(before)) return ['other', rest];
  return by || isWriter ? ['by', rest] : null;
}

/** Texts of a block, apart where an inline element starts or ends and at marks that separate. */
function piecesOf(tree: PageTree, { from, to }: Block): (readonly [string, Item])[] {
  return tree.items
    .slice(from, to)
    .flatMap((item) =>
      item.text.split(BREAK).map((part) => [collapse(part), item] as const),
    );
}

/** Names of one stretch: "A, PhD, B and C", "Doe, senior editor". Returns how many were found. */
function namesIn(text: string, cue: Cue | null, item: Item, found: LineName[]): number {
  const before = found.length;
  const cut = text.replace(DATE, '');
  for (const joined of (cue ? cut.replace(TAIL, '') : cut).split(JOINT)) {
    const parts = joined.split(/\s*,\s*/);
    for (const [at, part] of parts.entries()) {
      const last = found.length > before ? found.at(-1) : undefined;
      if (last && isRole(part)) {
        const isJob = !isDegree(part);
        const role = isJob ? parts.slice(at).join(', ') : part;
        last.role = last.role ? `${last.role}, ${role}` : role;
        if (isJob) break;
        continue;
      }
      const name = parseName(part);
      // "Anna Keller, The Conversation": where she writes.
      if (!name || (at > 0 && name.kind === 'group')) break;
      found.push({ name, cue, item, role: name.role });
    }
  }
  return found.length - before;
}

/** Reads the names of a block; `given` is the cue an earlier line left open, `open` what a line of nothing but a cue leaves. */
export function readLine(
  tree: PageTree,
  block: Block,
  given: Cue | null,
): { names: LineName[]; open: Cue | null } {
  const names: LineName[] = [];
  let cue = given;
  let isOpen = given !== null;
  let isJoined = true;
  for (const [text, item] of piecesOf(tree, block)) {
    if (!/[\p{L}&,;+]/u.test(text)) continue;
    if (CONNECTOR.test(text)) {
      isJoined = true;
      continue;
    }
    const last = names.at(-1);
    if (last && !last.role && isRole(text)) {
      last.role = text;
      continue;
    }
    if (!isJoined && !IS_JOINED.test(text)) cue = null;
    isJoined = true;
    const said = findCue(text);
    // "Reviewed" and "by" may stand in elements of their own.
    if (said && !(isOpen && cue === 'other' && /^by$/i.test(text))) cue = said[0];
    const rest = said ? said[1] : text;
    isOpen = rest === '';
    if (isOpen) continue;
    if (namesIn(rest, cue, item, names) > 0) isJoined = IS_JOINED.test(rest);
    else cue = null;
  }
  return { names, open: isOpen ? cue : null };
}
