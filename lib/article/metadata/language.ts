import type { PageTree } from '../dom/page-tree.ts';

/** Language and direction of the article. */
export interface FoundLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

const RTL_LANGUAGE = /^(ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i;
const RTL_TEXT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Scripts that only one language of note is written in. */
const SCRIPT_LANGUAGES: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['th', /\p{Script=Thai}/u],
];

function statedLanguage(tree: PageTree): string | null {
  for (const index of [0, tree.body]) {
    const item = tree.items[index];
    const raw = item ? (tree.attr(item, 'lang') ?? tree.attr(item, 'xml:lang')) : null;
    const lang = raw?.trim().replace('_', '-') ?? '';
    if (/^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(lang)) return lang;
  }
  return null;
}

function shownLanguage(text: string): string | null {
  const head = text.slice(0, 2_000);
  const found = SCRIPT_LANGUAGES.find(
    ([, pattern]) =>
      (head.match(new RegExp(pattern, 'gu'))?.length ?? 0) > head.length / 10,
  );
  return found?.[0] ?? null;
}

function statedDirection(tree: PageTree): 'ltr' | 'rtl' | null {
  for (const index of [tree.body, 0]) {
    const item = tree.items[index];
    const dir = item ? tree.attr(item, 'dir')?.toLowerCase() : null;
    if (dir === 'ltr' || dir === 'rtl') return dir;
  }
  return null;
}

/** What the page states, else what the script of `text` shows, else `null`. */
export function readLanguage(tree: PageTree, text: string): FoundLanguage {
  const lang = statedLanguage(tree) ?? shownLanguage(text);
  const head = text.slice(0, 2_000);
  const isRtlText = (head.match(RTL_TEXT)?.length ?? 0) > head.length / 4;
  const shown = isRtlText || (lang !== null && RTL_LANGUAGE.test(lang)) ? 'rtl' : null;
  return { lang, dir: statedDirection(tree) ?? shown };
}
