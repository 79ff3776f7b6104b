import type { Block } from '../../body/blocks.ts';

/** Words so common that no text of the language does without them, and that the others lack. */
const COMMON: Readonly<Record<string, RegExp>> = {
  de: /\b(?:der|und|nicht|mit|ist|ein|auf|auch)\b/g,
  es: /\b(?:el|los|una|por|con|para|más|pero)\b/g,
  fr: /\b(?:les|des|une|est|dans|pour|avec|sur)\b/g,
  it: /\b(?:il|che|della|per|con|sono|gli|anche)\b/g,
  ja: /[\u3040-\u30ff]/g,
  nl: /\b(?:het|een|van|niet|zijn|voor|met|ook)\b/g,
  pt: /\b(?:uma|não|com|para|dos|mais|pelo|também)\b/g,
};

/** Numbers of the guess; made by reasoning, the corpus is nearly all English. */
const SAMPLE = {
  /** Characters read, from blocks of running text. */
  chars: 3_000,
  /** Words from which a block is running text. */
  words: 12,
  /** Common words among all words from which the language is tried; quotations stay below. */
  share: 0.06,
} as const;

/** Languages a page's running text may disclose in: English, what it declares, what its words show. Reads at most a few blocks. */
export function languagesOf(
  blocks: readonly Block[],
  declared: string | null,
): readonly string[] {
  let text = '';
  for (const block of blocks) {
    if (block.words < SAMPLE.words) continue;
    text += ` ${block.text.slice(0, 600)}`;
    if (text.length > SAMPLE.chars) break;
  }
  const lower = text.toLowerCase();
  const words = lower.split(' ').length;
  const found = new Set(['en']);
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0];
  if (primary) found.add(primary);
  for (const [language, pattern] of Object.entries(COMMON)) {
    const hits = lower.match(pattern)?.length ?? 0;
    if (hits > SAMPLE.share * words) found.add(language);
  }
  return [...found];
}
