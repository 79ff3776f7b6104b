import type { DisclosureKind } from '../types.ts';
import type { DisclosureLanguage, Rule } from './languages/language.ts';
import { DISCLOSURE_LANGUAGES } from './languages/registry.ts';

/** One language ready to match. */
export interface Judge {
  readonly gate: RegExp;
  readonly kinds: readonly (readonly [DisclosureKind, readonly (readonly RegExp[])[]])[];
  readonly denials: RegExp;
  readonly offTopic: RegExp;
  readonly companions: RegExp;
  readonly labels: RegExp;
}

/** Accents fall, so that `\b` works next to them; kana keep theirs. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Terms in place of their names, and terms in those. */
function expand(source: string, terms: DisclosureLanguage['terms']): string {
  let text = source;
  for (let depth = 0; depth < 5 && /<[a-z]+>/.test(text); depth++)
    text = text.replace(/<([a-z]+)>/g, (_, name: string) => terms[name] ?? '(?!)');
  return text;
}

function judgeOf(language: DisclosureLanguage): Judge {
  const source = (text: string) => fold(expand(text, language.terms));
  const pattern = (text: string) => new RegExp(source(text));
  const all = (rule: Rule) => (typeof rule === 'string' ? [rule] : rule).map(pattern);
  return {
    gate: new RegExp(language.gate, 'i'),
    kinds: [
      ['sponsored', language.sponsored.map(all)],
      ['gifted', language.gifted.map(all)],
      ['affiliate', language.affiliate.map(all)],
    ],
    denials: new RegExp(source(language.denials), 'g'),
    offTopic: pattern(language.offTopic),
    companions: pattern(language.companions),
    labels: pattern(`^(?:${language.labels})$`),
  };
}

const compiled = new Map<string, Judge>();

/** The judges of some languages (those unknown are left out), compiled on the first page that needs them. */
export function judgesFor(languages: readonly string[]): readonly Judge[] {
  const judges: Judge[] = [];
  for (const name of languages) {
    const language = DISCLOSURE_LANGUAGES[name];
    if (!language) continue;
    const judge = compiled.get(name) ?? judgeOf(language);
    compiled.set(name, judge);
    judges.push(judge);
  }
  return judges;
}

/** Those of `judges` whose language `text` could disclose in; none for most text, and cheap. */
export function judgesOf(text: string, judges: readonly Judge[]): readonly Judge[] {
  return judges.filter(({ gate }) => gate.test(text));
}

/** Matches the site's name as its host spells it, with any spacing: `bread-dad.com` finds "Bread Dad". */
export function siteNamePattern(host: string): RegExp | null {
  const parts = host.toLowerCase().split('.');
  const suffix = /^(com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  const name = (parts.at(-suffix) ?? '').replace(/[^a-z0-9]/g, '');
  if (name.length < 3 || name.length > 40) return null;
  const spaced = [...name].join("[\\s.'&-]{0,2}");
  return new RegExp(`(?<![a-z0-9])${spaced}(?:\\.[a-z]{2,4})?(?![a-z0-9])`, 'g');
}

/** A sentence as the rules expect it; only its first 700 characters. */
export function prepareSentence(sentence: string, siteName: RegExp | null): string {
  const plain = fold(sentence.slice(0, 700).toLowerCase()).replace(/[’‘`´]/g, "'");
  return siteName ? plain.replace(siteName, '§') : plain;
}

/** The kind of interest a prepared sentence discloses, or `null`. */
export function judgeSentence(
  prepared: string,
  judges: readonly Judge[],
): DisclosureKind | null {
  for (const { kinds, denials, offTopic } of judges) {
    const text = prepared.replace(denials, ' ');
    for (const [kind, rules] of kinds) {
      if (!rules.some((rule) => rule.every((one) => one.test(text)))) continue;
      return offTopic.test(prepared) ? null : kind;
    }
  }
  return null;
}

/** Whether a prepared sentence can go with a disclosure beside it. */
export function isCompanion(prepared: string, judges: readonly Judge[]): boolean {
  return judges.some(({ companions }) => companions.test(prepared));
}

/** Whether a whole short line is one of the labels articles carry ("Sponsored by …"). */
export function isLabel(prepared: string, judges: readonly Judge[]): boolean {
  return judges.some(({ labels }) => labels.test(prepared));
}
