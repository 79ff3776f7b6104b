import type { Block } from '../body/blocks.ts';
import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { CAPITALS, LETTERS } from '../text/letters.ts';
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
const BY = new RegExp(
  String.raw`^(.*?)(?<![${LETTERS}'’-])(?:[Bb]y|BY|(?<=^(?:[${LETTERS}]+ ){0,3})(?:[Vv](?:on|ON)|[Pp](?:[ao]r|[AO]R)|[Dd](?:[ia]|[IA]|oor(?! \S+$)|OOR)|[Aa][vf])(?=:| [${CAPITALS}]|$))(?![${LETTERS}'’-])[\s:]*`,
);
/** A label before a colon or alone on a line. */
const LABEL = new RegExp(
  String.raw`^((?:[${LETTERS}&'-]+ ){0,2}[${LETTERS}'-]+)(?:\(s\))?\s*(?:[:：／/・]\s*|$)`,
);
/** Labels of Japanese and Chinese, of which one may follow another: "取材・文：", "文＝", "（聞き手・". */
const SIGNED =
  /^[（(【]?((?:[取材文構成写真撮影聞き手著者執筆作記记翻訳监監修編集图]{1,3}[\s・:：／/＝=]+)+)/;
const WRITER =
  /(?:^|(?<=[&・] ?|\b(?:and|und|et|e|y|en) ))(?:(?:the |about )*(?:aut(?:h?or|eur|rice)|writer|written|words)|te[kxs]*te?o?(?:$| (?:und|et?|y|en) )|verfasser|contributor|[著文取]|執筆|作者|[记記]者|聞き手|ライター|автор|текст|מאת|بقلم|كتب)/i;
/** Begins a line that names who wrote, be it a sentence. */
export const LEAD = new RegExp(`^(?:[${LETTERS}]+ ){1,2}by [${CAPITALS}]`);
/** Work that is not writing. */
const OTHER =
  /(?<![a-zß-ÿ])(?:review|check|verif|vérif|edit(?!orial|ors)|photo|image|illustra|translat|foto|lektor|geprüft|übersetz|revis|relu|tradu|監修|編集|撮影|写真|翻訳|©|copyright|articles|more|website|powered|develop|theme|built|sponsor|present|direct|design|produc|made|paid|hosted|brought|support|fund|advert)/i;
/** Before a further label of a line: "Text: Anna Keller Fotos: Jonas Weber", "文＝佐伯涼子／写真＝高木健". */
const NEXT_LABEL = new RegExp(`(?<=[:：／＝].*)[\\s／]+(?=[${LETTERS}]+ ?[:：／＝])`);
const BREAK = /\s*[|·•»\n\t]\s*|\s+[–—-]+\s+/;
const AND = `[,;&+、]|(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|[Yye]|[Ee]n|[Ww]ith)(?![${LETTERS}])`;
const JOINT = new RegExp(`(\\s*(?:[;、]|(?:,\\s*|\\s)(?!,)(?:${AND}))\\s*)`);
/** Nothing but what joins names. */
const CONNECTOR = new RegExp(`^(?:${AND}|,\\s)+$`);
const IS_JOINED = new RegExp(`^(?:${AND})|(?:[,;&、]|\\s(?:${AND}))$`);
/** A date with all that follows it: no name, or the end of one. */
const DATE = new RegExp(
  String.raw`(?:^|[\s,]+)(?:[A-Za-z]+day,|(?:[${LETTERS}]+\.?,?\s*)?\d|\([^)]*\)$).*$`,
  's',
);
/** What goes on about the text after a cue or beside a date ("Jane Doe in Travel"), and the article before a day that was cut: names may end in "Le". */
const TAIL =
  /[\s,]+(?:(?:[OoIi]n|[Ff]or|[Aa]t|is|avec|mit|con|com|met|[UuPpRr][a-z]+ed|am)(?:\s.*)?|le|el|il)$/s;

/** Words of a line that is a date or holds one beside names, at most. */
const DATED_WORDS = 12;

/** Whether a line is short and has a number: a date or a reading time, in any language. */
export function isDated(block: Block | undefined): boolean {
  return block !== undefined && block.words <= DATED_WORDS && /\d/.test(block.text);
}

/** The cue a text begins with and what follows it; `null` when there is none. */
export function findCue(text: string): readonly [Cue, string] | null {
  const by = BY.exec(text);
  const match = by ?? SIGNED.exec(text) ?? LABEL.exec(text);
  if (!match) return null;
  const before = match[1] ?? '';
  const rest = text.slice(match[0].length);
  const isWriter = WRITER.test(before);
  // "Video Production" alone on a line is a section.
  const isTopic = !by && rest === '' && / .*[^:：／/・)]$/.test(text);
  if (!isWriter && !isTopic && OTHER.test(before)) return ['other', rest];
  return by || isWriter ? ['by', rest] : null;
}

const CREDIT = /^(?:\S+ )?(?:written|edited|reviewed|checked|verified) by/i;

/** Whether a line begins by saying who wrote, edited or reviewed the text, with or without the name. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

/** Characters of a line that names somebody, at most: the expressions here look around at white space and commas. */
const MOST_CHARS = 600;

/** Texts of a block, apart where an inline element starts or ends and at marks that separate. */
function piecesOf(tree: PageTree, { from, to }: Block): (readonly [string, Item])[] {
  return tree.items.slice(from, to).flatMap((item) => {
    const text = item.text.length > MOST_CHARS ? collapse(item.text) : item.text;
    return text
      .split(BREAK)
      .flatMap((part) => part.split(NEXT_LABEL))
      .map((part) => [collapse(part), item] as const);
  });
}

/** Whether a job ends before "and": a name follows, with a job of its own or after a job that names no field. */
function isNextName(next = '', found: readonly LineName[]): boolean {
  const [name = '', job] = next.split(/\s*,\s*/);
  const isOpen = / (?:of|for|für|d[eiu]|del|van) /.test(` ${found.at(-1)?.role} `);
  return (
    parseName(name)?.kind === 'person' && (!isOpen || (job !== undefined && isRole(job)))
  );
}

/** Names of one stretch: "A, PhD, B and C", "Doe, senior editor". Returns how many were found. */
function namesIn(text: string, cue: Cue | null, item: Item, found: LineName[]): number {
  const before = found.length;
  let isCut = false;
  const all = text.split(JOINT);
  for (const [step, joined] of all.entries()) {
    if (step % 2 === 1) {
      // "Head of mills and locks" is one job, after "editor, and" comes a name.
      if (isCut && !/[,;、]/.test(joined) && !isNextName(all[step + 1], found)) break;
      isCut = false;
      continue;
    }
    const parts = joined.split(/\s*,\s*/);
    for (const [at, part] of parts.entries()) {
      const last = found.length > before ? found.at(-1) : undefined;
      // "Anna Keller and Bo Holm, photographer".
      if (found.length > 1 && /^(?:ph|f)otogra/i.test(part)) found.pop();
      const isLetters = isDegree(part);
      if (last && (at > 0 || !isLetters) && isRole(part)) {
        isCut = !isLetters;
        const role = isCut ? parts.slice(at).join(', ') : part;
        last.role = last.role ? `${last.role}, ${role}` : role;
        if (isCut) break;
        continue;
      }
      const name = parseName(part);
      // "Anna Keller, The Conversation": where she writes.
      isCut = !name || (at > 0 && /group|handle/.test(name.kind));
      // An agency or a city behind a name.
      if (
        !name ||
        isCut ||
        (at > 0 && name.kind === 'single' && last?.name.kind === 'person')
      )
        break;
      found.push({ name, cue, item, role: name.role });
    }
  }
  return found.length - before;
}

const HAS_LETTER = new RegExp(`[${LETTERS}&,;+]`);
/** "And" at the end of a job, where the next name follows. */
const LAST_AND = /[\s,]+(?:and|und|et|y|e|en)$/i;

/** Reads the names of a block; `given` is the cue an earlier line left open, `open` what a line of nothing but a cue leaves. */
export function readLine(
  tree: PageTree,
  block: Block,
  given: Cue | null,
): { names: LineName[]; open: Cue | null } {
  const names: LineName[] = [];
  if (block.text.length > MOST_CHARS) return { names, open: null };
  let cue = given;
  let isOpen = given !== null;
  let isJoined = true;
  let before = '';
  for (const [text, item] of piecesOf(tree, block)) {
    // "Name" stands between "Authors" and the names.
    if (!HAS_LETTER.test(text) || /^name:?$/i.test(text)) continue;
    if (CONNECTOR.test(text)) {
      isJoined = true;
      continue;
    }
    const last = names.at(-1);
    // Short names in capitals look like degrees: "IDA BROX".
    if (
      last &&
      !last.role &&
      isRole(text) &&
      !(isDegree(text) && isDegree(last.name.text))
    ) {
      last.role = text.replace(LAST_AND, '');
      continue;
    }
    if (!isJoined && !IS_JOINED.test(text)) cue = null;
    isJoined = true;
    const said = findCue(text);
    // "Medically reviewed" and "by" may stand in elements of their own.
    const isOther = /^by$/i.test(text) && OTHER.test(before) && !WRITER.test(before);
    if (said) cue = isOther ? 'other' : said[0];
    before = text;
    const rest = said ? said[1] : text;
    isOpen = rest === '';
    if (isOpen) continue;
    const cut = rest.replace(DATE, '');
    const hasTail = cue !== null || (cut === rest && isDated(block));
    if (namesIn(hasTail ? cut.replace(TAIL, '') : cut, cue, item, names) > 0)
      isJoined = IS_JOINED.test(rest);
    else cue = null;
  }
  return { names, open: isOpen ? cue : null };
}
