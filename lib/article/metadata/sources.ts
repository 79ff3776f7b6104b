import type { Block } from '../body/blocks.ts';
import { type PageTree, textOf } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import type { Source } from '../types.ts';
import { isSiteName } from './title.ts';
import { bareHost, webUrl } from './urls.ts';

/** Sources listed at most; an article that seems to have more is a list of something else. */
const MOST = 12;
/** Credited names that are looked at, and items of each one's block searched for its link. Real pages have some dozens of both. */
const MOST_NAMES = 200;
const MOST_ITEMS = 2_000;

/**
 * What credits a name: words for any source (1), words for outlets, after which an article or "a new report from" may
 * stand, or a report after the name (2). Names are read by hand: the whole in one expression takes a millisecond to compile.
 */
const CREDIT =
  /(?:([Aa]ccording to|[Ll]aut|[Ww]ie|[Ss]elon|[Ss]egún|[Ss]egundo|[Ss]econdo|[Vv]olgens)|(?:reported|[Pp]ublished) (?:by|in)|\b[Vv]ia|\b[Pp]er|[Cc]iting|told):? (?:[a-z ]{0,40}\b(?:by|from|in|of|with) )?(?:The |[a-z]{1,3} |l['’])?|((?: has)?(?: first)? report(?:s|ed)?\b(?! by| in))/g;
/** Bounded, so that a text without end costs no more than its length. */
const WORD = /(?:[A-Z]\.){1,4}|[A-ZÀ-Þ\d][\wÀ-ÿ&-]{0,40}(?:['’](?!s\b)[\wÀ-ÿ]+)?/y;
/** What stands between two words of a name. */
const GAP = / (?:(?:of|for|and|the|de|du|da|di|für|&) ){0,2}/y;
const NAME_WORDS = 6;
/** Characters before a report in which its source begins. */
const BEFORE_CHARS = 120;

/** The capitalised name of up to six words that begins at a place of a text; empty for none. */
function nameAt(text: string, at: number): string {
  let end = at;
  let next = at;
  for (let count = 0; count < NAME_WORDS; count++) {
    WORD.lastIndex = next;
    if (!WORD.test(text)) break;
    end = GAP.lastIndex = WORD.lastIndex;
    if (!GAP.test(text)) break;
    next = GAP.lastIndex;
  }
  return text.slice(at, end);
}

/** The longest such name that ends at a place. */
function nameBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - BEFORE_CHARS), end);
  for (const { index } of before.matchAll(/(?<![\wÀ-ÿ])[A-ZÀ-Þ\d]/g)) {
    const name = nameAt(before, index);
    if (index + name.length === before.length) return name.replace(/^The /, '');
  }
  return '';
}

/** Words that make a name an outlet's. */
const OUTLET =
  /\b(news|times|post|journal|herald|tribune|guardian|telegraaf|gazette|press|magazine|daily|today|reuters|bloomberg|wire|spiegel|monde|folha|repubblica)\b|zeitung|nachrichten|país/i;
/** Words that make a name another organisation's; so does being an abbreviation. */
const ORGANISATION =
  /Universi|Institut|Minist|Department|Agency|Association|Foundation|Bureau|Council|Authority|Survey|Cent(er|re)|^[A-Z]{3,6}$/;

/** Address of the block's link whose words hold `name`. */
function linkOf(tree: PageTree, block: Block, name: string, base: string): string | null {
  const end = Math.min(block.to, block.from + MOST_ITEMS);
  for (let at = block.from; at < end; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    if (link && textOf(tree, link, 300).includes(name))
      return webUrl(tree.attr(link, 'href'), base);
  }
  return null;
}

/** Outlets and organisations that the kept blocks credit for their facts: each once, in order, without a leading article; persons are none. */
export function readSources(
  tree: PageTree,
  kept: readonly Block[],
  options: { base: string; names: readonly string[] },
): Source[] {
  const found: Source[] = [];
  const seen = new Set<string>();
  for (const block of kept)
    for (const match of block.text.slice(0, 5_000).matchAll(CREDIT)) {
      const [cue, isAny, report] = match;
      const { index, input } = match;
      const name = report ? nameBefore(input, index) : nameAt(input, index + cue.length);
      const key = foldedWords(name).join('');
      if (key === '' || seen.has(key) || seen.size > MOST_NAMES || found.length >= MOST)
        continue;
      seen.add(key);
      const url = linkOf(tree, block, name, options.base);
      const isCredited =
        OUTLET.test(name) ||
        (isAny && ORGANISATION.test(name)) ||
        bareHost(url ?? '')
          .replace(/-/g, '')
          .split('.')
          .includes(key);
      if (isCredited && !isSiteName(name, options.names)) found.push({ name, url });
    }
  return found;
}
