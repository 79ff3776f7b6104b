import type { DisclosureKind } from '../types.ts';
import { DISCLOSURE_LANGUAGES } from './phrases.ts';

/** What a sentence is: a disclosure of a kind, a companion of one, or nothing. */
export type SentenceVerdict = DisclosureKind | 'companion' | null;

interface Patterns {
  readonly statements: readonly (readonly [DisclosureKind, RegExp])[];
  readonly negations: RegExp;
  readonly companions: RegExp;
}

function any(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((one) => `(?:${one})`).join('|'), 'iu');
}

const KINDS = ['gifted', 'sponsored', 'affiliate'] as const;

const PATTERNS: readonly Patterns[] = Object.values(DISCLOSURE_LANGUAGES).map(
  (language) => ({
    statements: KINDS.map((kind) => [kind, any(language.statements[kind])] as const),
    negations: any(language.negations),
    companions: any(language.companions),
  }),
);

/** Words one of which every disclosure holds: spares other sentences the full match. */
const MENTION =
  /affili|commission|sponsor|compensat|partner|paid|\bpay|earn|gift|free|loan|provided|sent|supplied|invited|guest|hosted|received|advertor|collaborat|associat|brought|presented|promot|support|qualifying|provision|vergütung|gestellt|überlassen|werb|anzeige|bezahl|kooperation|zusammenarbeit|rémun|offert|prêté|fourni|comisi|compensa|patrocin|colabora|cedid|prestad|regalad|enviad|comiss|remunera|parceria|emprestad|oferecid|compenso|percentuale|collaborazione|fornit|regalat|inviat|commissie|vergoeding|samenwerking|gratis|kosteloos|アフィ|手数料|報酬|収益|アソシエイト|プロモーション|広告|提供|協賛|タイアップ|スポンサー|貸与|pr記事/iu;

/** Whether a text could hold a disclosure at all; cheap. */
export function mentionsInterest(text: string): boolean {
  return MENTION.test(text);
}

/** Judges one sentence; at most its first 600 characters are read. */
export function judgeSentence(sentence: string): SentenceVerdict {
  const text = sentence.slice(0, 600);
  for (const { statements, negations } of PATTERNS) {
    for (const [kind, pattern] of statements) {
      if (pattern.test(text)) return negations.test(text) ? null : kind;
    }
  }
  return PATTERNS.some(({ companions }) => companions.test(text)) ? 'companion' : null;
}
