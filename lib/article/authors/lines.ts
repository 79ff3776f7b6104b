import type { Block } from '../body/blocks.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { isDegree, isRole, type Name, parseName } from './names.ts';

/** What the words before a name say: `by` wrote it, `inside` the same within a sentence, `other` did something else. */
export type Cue = 'by' | 'inside' | 'other';

/** A name as a line gives it, with the item it stands in and the job glued to it. */
export interface LineName {
  readonly name: Name;
  readonly cue: Cue | null;
  readonly item: Item;
  role: string | null;
}

/** "By"; other languages' words need a name after them, for they are also parts of sentences. */
const BY =
  /^(.*?)(?<![\p{L}'’-])(?:[Bb]y|BY|(?<=^(?:\p{L}+ ){0,3})(?:[Vv]on|VON|[Pp][ao]r|[Dd][ia]|[Dd]oor|[Aa][vf]|מאת|بقلم)(?=\s*:|\s+[\p{Lu}\p{Lo}]|\s*$))(?![\p{L}'’-])[\s:]*/u;
/** A cheap test before {@link BY}. */
const MAY_BE_BY = /by|von|p[ao]r|d[ia]|door|a[vf]|מאת|بقلم/i;
/** A label before a colon or alone on a line. */
const LABEL = /^((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)\s*(?:[:：／/]\s*|$)/u;
const WRITER =
  /^(?:(?:the |about |post |article )*(?:auth?or|auteur|writer|written|words)|te?xte?o?$|autrice|verfasser|contributor|skribent|[著文筆글]|執筆|作者|[记記]者|ライター)/i;
/** Work that is not writing, as a label and before "by". */
const REVIEW =
  '(?:review|check|verif|approv|edit(?!orial)|photo|image|illustrat|translat|foto|lektor|geprüft|übersetz|revis|relu|vérif|tradu|監修|編集|撮影|写真|翻訳)';
const OTHER_LABEL = new RegExp(`^(?:\\p{L}+ )?${REVIEW}`, 'iu');
const OTHER_WORK = new RegExp(
  `(?<!\\p{L})(?:${REVIEW}|articles|more|website|power|sponsor|present|paint|direct|music|compos|recipe|design|produc|support|made|shar|updat)`,
  'iu',
);
const MAY_BREAK = /[|·•»\n\t–—/-]/;
const BREAK = /\s*[|·•»\n\t]\s*|\s+[–—-]+\s+|\s\/\/?\s/;
const AND = '[,;&+、]|(?:and|und|et|y|e|en|och|og|with)(?![\\p{L}])';
const JOINT = new RegExp(`\\s*(?:[;、]|(?:,\\s*|\\s)(?!,)(?:${AND}))\\s*`, 'iu');
const CONNECTOR = new RegExp(`^(?:${AND}|,\\s)+$`, 'iu');
const IS_JOINED = new RegExp(`^(?:${AND})|(?:[,;&、]|\\s(?:${AND}))$`, 'iu');
const DATE =
  '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s*\\d|\\d';
/** What ends a name after a cue, and what may follow a name without one. */
const TAIL = new RegExp(
  `[\\s,]+(?:(?:on|in|for|at|is|updated|published|posted|reviewed|am|le|el|il)(?=\\s|$)|${DATE}).*$`,
  'is',
);
const DATE_TAIL = new RegExp(`[\\s,]+(?:${DATE}).*$`, 'is');

interface Found {
  readonly cue: Cue;
  readonly rest: string;
}

function findCue(text: string): Found | null {
  const by = MAY_BE_BY.test(text) ? BY.exec(text) : null;
  const match =
    by ?? (text.length < 40 || /[:：／]/.test(text) ? LABEL.exec(text) : null);
  const before = match?.[1] ?? '';
  const rest = text.slice(match?.[0].length);
  const isWriter = WRITER.test(before);
  const isOther = !isWriter && (by ? OTHER_WORK : OTHER_LABEL).test(before);
  if (!match || !(by || isWriter || isOther)) return null;
  if (isOther) return { cue: 'other', rest };
  const isFirst = before.length < 24 || /\d,?\s$/.test(before);
  return { cue: isFirst ? 'by' : 'inside', rest };
}

interface Piece {
  readonly text: string;
  readonly item: Item;
}

/** Texts of a block, apart where an inline element starts or ends and at marks that separate. */
function piecesOf(tree: PageTree, block: Block): Piece[] {
  const pieces: Piece[] = [];
  let last: Item | null = null;
  for (let at = block.from; at < block.to; at++) {
    const item = tree.items[at];
    if (item?.tag === 'br') last = null;
    if (item?.tag !== '#text') continue;
    const spaced = item.text.replace(/(?:[^\S\n\t]|\u200b)+/g, ' ');
    const parts = MAY_BREAK.test(spaced) ? spaced.split(BREAK) : [spaced];
    // Text on both sides of a comment is one.
    const before = last?.parent === item.parent ? pieces.pop() : undefined;
    parts[0] = (before?.text ?? '') + parts[0];
    for (const text of parts) pieces.push({ text: text.trim(), item });
    last = item;
  }
  return pieces;
}

/** Names of one stretch: "A, PhD, B and C", "Doe, senior editor". Returns how many were found. */
function namesIn(text: string, cue: Cue | null, item: Item, found: LineName[]): number {
  const before = found.length;
  const cut = text.replace(cue ? TAIL : DATE_TAIL, '');
  for (const joined of cut.split(JOINT)) {
    const parts = joined.split(/\s*,\s*/);
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] ?? '';
      const last = found.length > before ? found.at(-1) : undefined;
      if (last && isRole(part)) {
        const isJob = !isDegree(part);
        const role = isJob ? parts.slice(at).join(', ') : part;
        last.role = last.role ? `${last.role}, ${role}` : role;
        if (isJob) break;
        continue;
      }
      const name = parseName(part);
      if (!name || (name.kind === 'handle' && cue !== 'by' && cue !== null)) break;
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
  for (const { text, item } of piecesOf(tree, block)) {
    if (!/[\p{L}&,;+]/u.test(text)) continue;
    if (CONNECTOR.test(text)) {
      isJoined = true;
      continue;
    }
    const last = names.at(-1);
    if (last && !last.role && text.length < 100 && isRole(text) && !BY.test(text)) {
      last.role = text;
      continue;
    }
    if (!isJoined && !IS_JOINED.test(text)) cue = null;
    isJoined = true;
    const said = findCue(text);
    // "Reviewed" and "by" may stand in elements of their own.
    if (said && !(isOpen && cue === 'other' && /^by$/i.test(text))) cue = said.cue;
    const rest = said?.rest ?? text;
    isOpen = rest === '';
    if (isOpen) continue;
    if (namesIn(rest, cue, item, names) > 0) isJoined = IS_JOINED.test(rest);
    else cue = null;
  }
  return { names, open: isOpen ? cue : null };
}
