import { ancestors, type PageTree } from '../dom/page-tree.ts';

/** Language and direction of the article. */
export interface FoundLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** Characters looked at; the beginning of an article shows its language. */
const SAMPLE_CHARS = 3_000;

const RTL_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** Scripts by the language they show; Han alone is Chinese, with kana Japanese. Arabic and Cyrillic letters of other languages are told apart. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
/** Letters that the language guessed from the script does not have. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  ar: /[پچژگکیےٹڈڑں]/g,
  ru: /[іїєґўђћџљњјѓќѕәғқңөұүһ]/gi,
  he: /[\u05f0-\u05f2]/g,
};

/** Commonest words of the seven languages in Latin script that tell them apart. */
const COMMON: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', 'the and of to is that for with was are this from have but'],
  ['de', 'der die und das ist nicht ein den mit sich auf für von eine'],
  ['fr', 'le les des est une dans que pour qui pas sur avec plus au'],
  ['es', 'el los las que una por con para del como más pero su es'],
  ['pt', 'os que não uma com para por mais dos como mas ao em da'],
  ['it', 'il che di è per una non con sono del della gli anche nel'],
  ['nl', 'het een van en dat niet zijn op voor met is ook maar aan'],
].map(([lang, words]) => [lang ?? '', new Set((words ?? '').split(' '))]);

/** Shares that decide. */
const SHOWN = {
  /** Of the letters in one script. */
  script: 0.3,
  /** Kana among Japanese letters are at least a quarter; Han text without them is Chinese. */
  kana: 0.1,
  /** Of the words that are common ones of the language. */
  words: 0.12,
  /** Fewest words a language is told from. */
  minWords: 20,
  /** Of letters foreign to the script's first language. */
  others: 0.01,
} as const;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function byScript(text: string, letters: number): string | null {
  for (const [lang, pattern] of SCRIPTS) {
    const found = count(text, pattern);
    if (found === 0 || found < (lang === 'ja' ? SHOWN.kana : SHOWN.script) * letters)
      continue;
    const other = OTHERS[lang];
    return other && count(text, other) > SHOWN.others * letters ? null : lang;
  }
  return null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < SHOWN.minWords) return null;
  const ranked = COMMON.map(([lang, common]) => ({
    lang,
    hits: words.filter((word) => common.has(word)).length,
  })).sort((one, other) => other.hits - one.hits);
  const [first, second] = ranked;
  if (!first || first.hits < SHOWN.words * words.length) return null;
  return first.hits > 1.3 * (second?.hits ?? 0) ? first.lang : null;
}

function stated(tree: PageTree, name: string): string | null {
  const body = tree.items[tree.body];
  if (!body) return null;
  const root = tree.items[0];
  for (const item of [body, ...ancestors(tree, body), ...(root ? [root] : [])]) {
    const raw = (
      tree.attr(item, name) ?? (name === 'lang' ? tree.attr(item, 'xml:lang') : null)
    )?.trim();
    if (raw) return raw;
  }
  return null;
}

function statedLanguage(tree: PageTree): string | null {
  const lang = stated(tree, 'lang')?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(lang) ? lang : null;
}

function shownLanguage(head: string): string | null {
  const letters = count(head, /\p{L}/gu);
  return byScript(head, letters) ?? byWords(head);
}

function shownDirection(head: string): 'ltr' | 'rtl' | null {
  if (!/\p{L}/u.test(head)) return null;
  const rtl = count(head, RTL_SCRIPT);
  return rtl > 0 && rtl > SHOWN.script * count(head, /\p{L}/gu) ? 'rtl' : 'ltr';
}

/** What the page states, else what script and common words of `text` show, else `null`. */
export function readLanguage(tree: PageTree, text: string): FoundLanguage {
  const head = text.slice(0, SAMPLE_CHARS);
  const dir = stated(tree, 'dir')?.toLowerCase();
  return {
    lang: statedLanguage(tree) ?? shownLanguage(head),
    dir: dir === 'ltr' || dir === 'rtl' ? dir : shownDirection(head),
  };
}
