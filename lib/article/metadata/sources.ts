import type { Block } from '../body/blocks.ts';
import { type PageTree, textOf } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import type { Source } from '../types.ts';
import { isSiteName } from './title.ts';
import { bareHost, webUrl } from './urls.ts';

/** Sources listed at most; an article that seems to have more is a list of something else. */
const MOST = 12;

/** How much is looked at for the links of credited names: names of a page, and items of each one's block. Real pages have some dozens of both. */
const LINKS = { names: 200, items: 2_000 } as const;

/** Words that credit a name, in lower case: before an outlet or other organisation, before an outlet, after an outlet, and the Japanese one. */
const CUE =
  /\b(?:(according to|laut|wie|selon|après|según|segundo|secondo|volgens)|(?:reported|published) (?:by|in)|via|per|citing|told|((?:has |first )*(?:reported|reports))(?! by| in))(?=[ :,.])|に(よると|よれば)/g;

const WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&'’.-]*";
/** A capitalised name of up to six words; `of`, `and` and the like may stand inside. */
const NAME = `(${WORD}(?:(?: (?:of|for|and|the|de|du|da|di|für|&)){0,2} ${WORD}){0,5})`;
/** A name after a cue; an article or "a new report from" may stand between. */
const AFTER = new RegExp(
  `^:? (?:(?:\\p{Ll}+ ){0,5}(?:by|from|in|of|with) )?(?:\\p{Ll}{1,3} |l['’])?${NAME}`,
  'u',
);
const BEFORE = new RegExp(`${NAME} $`, 'u');
const JAPANESE = /[\p{Script=Han}\p{Script=Katakana}ーA-Z]{2,16}$/u;

/** Words that make a name an outlet's. */
const OUTLET =
  /(?<!\p{L})(news\p{L}*|times|post|journal|herald|tribune|guardian|telegraaf|gazette|press|magazine|daily|today|reuters|bloomberg|wire|\p{L}*zeitung|nachrichten|spiegel|monde|país|folha|repubblica)(?!\p{L})|新聞|通信|放送/iu;

/** Words that make a name another organisation's; so does being an abbreviation. */
const ORGANISATION =
  /(?<!\p{L})(universi|institut|minist|department|agency|association|foundation|commission|bureau|council|authority|society|survey|academy|cent(er|re))|省|庁|大学|研究所/iu;
const ABBREVIATION = /^(?!CEO)\p{Lu}{3,6}$/u;

function cleanName(raw: string): string {
  return raw.replace(/^The |(?:['’]s|(?<=\p{Ll}{2})\.)(?: .*)?$|[.,’'-]+$/gu, '').trim();
}

/** Address of the block's link whose words hold `name`. */
function linkOf(tree: PageTree, block: Block, name: string, base: string): string | null {
  const end = Math.min(block.to, block.from + LINKS.items);
  for (let at = block.from; at < end; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    if (link && textOf(tree, link, 300).includes(name))
      return webUrl(tree.attr(link, 'href'), base);
  }
  return null;
}

/** The name a cue credits, as written, and whether it must be an outlet's. */
function creditedName(text: string, cue: RegExpExecArray): string {
  const [whole, , isBehind, japanese] = cue;
  const before = text.slice(Math.max(0, cue.index - 100), cue.index);
  if (japanese) return JAPANESE.exec(before)?.[0] ?? '';
  const after = cue.index + whole.length;
  const match = isBehind
    ? BEFORE.exec(before)
    : AFTER.exec(text.slice(after, after + 200));
  return cleanName(match?.[1] ?? '');
}

/** Outlets and organisations that the kept blocks credit for their facts: each once, in order, without a leading article; persons are none. */
export function readSources(
  tree: PageTree,
  kept: readonly Block[],
  options: { base: string; names: readonly string[] },
): Source[] {
  const found = new Map<string, Source>();
  let lookedUp = 0;
  for (const block of kept) {
    const text = block.text.slice(0, 5_000);
    for (const cue of text.toLowerCase().matchAll(CUE)) {
      const name = creditedName(text, cue);
      const key = foldedWords(name).join('');
      if (key.length < 2 || found.has(key) || found.size >= MOST) continue;
      const url =
        lookedUp++ < LINKS.names ? linkOf(tree, block, name, options.base) : null;
      const isCredited =
        OUTLET.test(name) ||
        ((cue[1] || cue[3]) && (ORGANISATION.test(name) || ABBREVIATION.test(name))) ||
        bareHost(url ?? '')
          .replace(/-/g, '')
          .split('.')
          .includes(key);
      if (isCredited && !isSiteName(name, options.names)) found.set(key, { name, url });
    }
  }
  return [...found.values()];
}
