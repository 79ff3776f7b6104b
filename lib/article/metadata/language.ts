import { ancestors, type PageTree } from '../dom/page-tree.ts';

/** Language and direction of the article. */
export interface FoundLanguage {
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** Numbers of the guess from the text. */
const SHOWN = {
  /** Characters looked at; the beginning of an article shows its language. */
  chars: 2_000,
  /** Share of the characters in one script that decides; Japanese mixes two of its own with Chinese. */
  script: 0.2,
  /** Share of the words that are common ones of the language. */
  words: 0.12,
} as const;

/** Scripts that one language writes, in this order: kana and Hangul before Han. */
const SCRIPTS = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
] as const;
/** Hebrew and Arabic. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/g;

/** Commonest words of the languages in Latin script that tell them apart. */
const COMMON =
  'en the and of to is that for with,de der die und das ist nicht den mit,fr les des est une dans que pour qui,es el los las que una por con para,pt os que não uma com para do em,it il che di è per una non sono,nl het een van en dat niet zijn op'.split(
    ',',
  );

/** What `<body>` or an ancestor states in an attribute. */
function stated(tree: PageTree, name: string): string {
  const body = tree.items[tree.body];
  for (const item of body ? [body, ...ancestors(tree, body)] : []) {
    const raw = (tree.attr(item, name) ?? tree.attr(item, `xml:${name}`))?.trim();
    if (raw) return raw;
  }
  return '';
}

function share(text: string, script: RegExp): number {
  return (text.match(script)?.length ?? 0) / text.length;
}

function shownLanguage(text: string): string | null {
  for (const [lang, script] of SCRIPTS)
    if (share(text, script) > SHOWN.script) return lang;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let found: string | null = null;
  let most = SHOWN.words * words.length;
  for (const [lang = '', ...common] of COMMON.map((one) => one.split(' '))) {
    const hits = words.filter((word) => common.includes(word)).length;
    if (hits > most) {
      most = hits;
      found = lang;
    }
  }
  return found;
}

/** What the page states, else what script and common words of `text` show, else `null`. */
export function readLanguage(tree: PageTree, text: string): FoundLanguage {
  const head = text.slice(0, SHOWN.chars);
  const lang = stated(tree, 'lang').replace('_', '-');
  const dir = stated(tree, 'dir').toLowerCase();
  const isRtl = share(head, RIGHT_TO_LEFT) > 0.3;
  const shown = isRtl ? 'rtl' : /\p{L}/u.test(head) ? 'ltr' : null;
  return {
    lang: /^[a-z]{2,3}(-[\w-]{1,20})?$/i.test(lang) ? lang : shownLanguage(head),
    dir: dir === 'ltr' || dir === 'rtl' ? dir : shown,
  };
}
