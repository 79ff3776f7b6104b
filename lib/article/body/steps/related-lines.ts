import type { Step } from './step.ts';

/** How a line begins that sends the reader elsewhere, by language. */
const RELATED_STARTS: Readonly<Record<string, string>> = {
  en: 'related( (article|post|story|reading|content|stories|articles|posts|guide|news))?|read( more| next| also| this| our)?|also read|see also|more( on this| from us)?|recommended( reading)?|you (may|might) also like|don.t miss|check out|up next|next|further reading|watch|must read',
  de: 'lesen sie auch|lies auch|mehr zum thema|auch interessant|siehe auch|passend dazu|mehr dazu',
  fr: 'à lire( aussi| également)?|lire aussi|voir aussi|lire également|sur le même sujet',
  es: 'lee? también|leer más|también (lee|te puede interesar)|te puede interesar|ver también|relacionado',
  pt: 'leia (também|mais)|veja (também|mais)|saiba mais|relacionado',
  it: 'leggi anche|leggi tutto|vedi anche|potrebbe interessarti|approfondisci',
  nl: 'lees ook|lees meer|lees verder|zie ook|bekijk ook',
  ja: '関連記事|あわせて読みたい|こちらも|参考記事',
};

const START = new RegExp(
  `^[^\\p{L}]{0,4}(?:${Object.values(RELATED_STARTS).join('|')})[^\\p{L}\\d]{0,2}[:：>»→|–—-]`,
  'iu',
);

/** Share of the line that must be a link. */
const MIN_LINK_SHARE = 0.3;
/** Longest such line in words. */
const MAX_WORDS = 45;

/** Whether a line sends the reader to another article: "Related: …", mostly a link. */
export function isRelatedLine(text: string, linkChars: number): boolean {
  return linkChars >= MIN_LINK_SHARE * text.length && START.test(text);
}

/** Drops "Related:" lines between paragraphs. */
export const relatedLines: Step = {
  name: 'related-lines',
  run(work) {
    for (const block of work.shape.blocks) {
      if (
        block.words <= MAX_WORDS &&
        work.isKept(block) &&
        isRelatedLine(block.text, block.linkChars)
      ) {
        work.drop(block, 'sends the reader to another article');
      }
    }
  },
};
