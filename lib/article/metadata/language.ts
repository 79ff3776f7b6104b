import type { PageTree } from '../dom/page-tree.ts';

/** Language and direction of the article. */
export interface FoundLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** Characters looked at; the beginning of an article shows its language. */
const CHARS = 2_000;
/** Fewest signs that show a language; a quotation in another one has fewer. */
const LEAST_SIGNS = 3;
/** Characters of a text of that language to a sign, at most: a language without signs here has some by chance. */
const CHARS_A_SIGN = 90;

/** After each language the letters or common words that tell it; Chinese signs in pairs, as Japanese has some among its own. */
const SIGNS =
  'ja[ぁ-ヿ],ko[가-힣],zh[一-鿿]{2},he[א-ת],enthe|and|of|to,deund|die|das|ist,frles|des|est|dans,esel|los|las|con,caamb|els|és|del|i,ptos|uma|com|do|em,itil|che|di|non|per,nlhet|een|van|dat';

/** What the article's or the document's element states in an attribute. */
function stated(tree: PageTree, name: string): string {
  for (const item of [tree.items[tree.body], tree.items[0]]) {
    const raw = item && tree.attr(item, name)?.trim();
    if (raw) return raw;
  }
  return '';
}

function shownLanguage(text: string): string | null {
  let found: string | null = null;
  let most = Math.max(LEAST_SIGNS, text.length / CHARS_A_SIGN);
  for (const sign of SIGNS.split(',')) {
    const word = new RegExp(`(?<![a-zà-ÿ])(${sign.slice(2)})(?![a-zà-ÿ])`, 'gi');
    const count = text.match(word)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    found = sign.slice(0, 2);
  }
  return found;
}

/** What the page states, else what letters and common words of `text` show, else `null`. */
export function readLanguage(tree: PageTree, text: string): FoundLanguage {
  const head = text.slice(0, CHARS);
  const lang = stated(tree, 'lang').replace('_', '-');
  const dir = stated(tree, 'dir').toLowerCase();
  // The first letter tells: Hebrew and Arabic, or another.
  const isRtl = dir ? dir === 'rtl' : /^[^a-z]{0,20}[\u0590-\u08ff]/i.test(head);
  return {
    lang: /^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(lang) ? lang : shownLanguage(head),
    dir: isRtl ? 'rtl' : /[a-z\u00c0-\uffff]/i.test(head) ? 'ltr' : null,
  };
}
