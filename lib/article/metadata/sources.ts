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

/** Bounded, so that a text without end costs no more than its length. */
const WORD =
  "(?:(?:[A-Z]\\.){1,4}|[A-ZÀ-Þ\\d][\\wÀ-ÿ&-]{0,40}(?:['’](?!s\\b)[\\wÀ-ÿ]+)?)";
/** A capitalised name of up to six words; `of`, `and` and the like may stand inside. */
const NAME = `(${WORD}(?:(?: (?:of|for|and|the|de|du|da|di|für|&)){0,2} ${WORD}){0,5})`;
/** What credits a name: words for any source, words for outlets before it or after it. An article or "a new report from" may stand between. */
const CREDIT = new RegExp(
  `(?:([Aa]ccording to|[Ll]aut|[Ww]ie|[Ss]elon|[Ss]egún|[Ss]egundo|[Ss]econdo|[Vv]olgens)|(?:reported|[Pp]ublished) (?:by|in)|\\b[Vv]ia|\\b[Pp]er|[Cc]iting|told):? (?:(?:[a-z]+ ){0,5}(?:by|from|in|of|with) )?(?:The |[a-z]{1,3} |l['’])?${NAME}|(?= report)(?<=\\b${NAME}(?: has| first)*) reports?(?:ed)?\\b(?! by| in)`,
  'g',
);

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
    for (const [, isAny, after, before] of block.text.slice(0, 5_000).matchAll(CREDIT)) {
      const name = after ?? before?.replace(/^The /, '') ?? '';
      const key = foldedWords(name).join('');
      if (seen.has(key) || seen.size > MOST_NAMES || found.length >= MOST) continue;
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
