import { foldedWords } from '../text/words.ts';

const LEAD =
  /^\s*(?:(?:story|words?|text|article|post|reporting|photos?|guide|review)\s+)?(?:(?:written|posted|published|authored|created|contributed|reported|submitted|curated)\s+)?(?:by|von|par|por|di|door|de|author|autor|auteur|autore|autora|verfasst von|écrit par|escrito por|scritto da|geschreven door|about the author|about|meet the author|文|著者|執筆|written)\s*(?:[:：·|–—-]\s*|\s+)/iu;
const HONORIFIC = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame|rev)\.?\s+/iu;
const DEGREES =
  /(?:,\s*|\s+)(?:ph\.?\s?d\.?|m\.?d\.?|m\.?a\.?|m\.?s\.?c?\.?|b\.?a\.?|b\.?sc\.?|mba|m\.?p\.?h\.?|r\.?d\.?n?\.?|r\.?n\.?|cpa|cfp®?|cfa|esq\.?|jd|j\.d\.|dds|dvm|dmd|do|np|pa-c|pt|dpt|lcsw|lmft|ldn?|cscs|cpt|facp|facc|facs|dacvb|dnp|aprn|bsn|msn|msw|edd?|fnp|ms|ma|ra|rd|cdces|ccc-slp|ibclc)(?=\b|,|$)\.?,?/giu;
const NO_NAME =
  /\b(admin|administrator|editor(s|ial)?|team|staff|guest|contributor|contributors|writer|writers|author|authors|news|desk|posts?|articles?|view|more|all|read|subscribe|follow|share|comments?|updated|published|posted|minutes?|min|about|contact|login|sign|home|blog|magazine|redaktion|rédaction|redacción|redação|redazione|redactie|website|email|twitter|facebook|linkedin|instagram|youtube|google|privacy|menu|search|profile|photo|image|avatar|jan|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|company|inc|llc|ltd|gmbh|university|institute|foundation|association|marketing|support|group|media|network|press|agency|studio|clinic|hospital|center|centre)\b/iu;

/** A name without "by", honorifics, degrees and what stands after a comma, bar or dash. */
export function cleanName(raw: string): string {
  let name = raw.replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 3; round++) name = name.replace(LEAD, '').trim();
  name = name.replace(/\s+(?:[|·•]|[-–—]\s)\s*.*$/u, '').replace(/\s*\(.*\)\s*$/u, '');
  name = name.replace(DEGREES, '').replace(HONORIFIC, '');
  const comma = name.indexOf(',');
  if (comma > 0) name = name.slice(0, comma);
  return name.replace(/^[\s,;:@·|*-]+|[\s,;:·|*-]+$/gu, '').trim();
}

/** Whether a cleaned text reads like the name of one person: two to five words, no digits, no site words. */
export function isPersonName(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > 50 ||
    /[\d@/<>{}#!?=_]|https?:|\.\w{2,3}$/u.test(name)
  )
    return false;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
  )
    return name.length <= 12;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || NO_NAME.test(name)) return false;
  const capital = words.filter((word) => /^[\p{Lu}(“"'‘]/u.test(word)).length;
  return capital >= Math.max(2, words.length - 2);
}

/** Whether two names mean one person: the same words, or all words of the shorter in the longer. */
export function isSamePerson(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  if (left.length === 0 || right.length === 0) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return (
    short.every((word) => long.includes(word)) && (short.length > 1 || long.length === 1)
  );
}

/** Names of a line that lists several: "A, B and C". */
export function splitNames(line: string): string[] {
  return line
    .split(
      /\s*(?:,(?!\s*(?:jr|sr|ph|m\.?d|md)\b)|;|\s&\s|\s(?:and|und|et|y|e|en|with)\s|、|・|\||\/)\s*/iu,
    )
    .map(cleanName)
    .filter((name) => name !== '');
}
