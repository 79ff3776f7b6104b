/** Counts over the characters of a text, made in one loop. */
export interface TextStats {
  readonly commas: number;
  /** Marks that end a sentence: before white space, a closing quote or the end. */
  readonly stops: number;
  readonly digits: number;
  readonly uppers: number;
  /** 1: ends like a sentence, 0.5: ends with a colon, 0: neither. */
  readonly ending: number;
  readonly startsUpper: boolean;
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code < 0xc0 || code > 0x42f) return false;
  return code <= 0xde || (code >= 0x391 && code <= 0x3a9) || code >= 0x410;
}

const CLOSING = '"”’)』」\'';
const OPENING = '"“\'‘(';

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function endingOf(text: string): number {
  let at = text.length - 1;
  if (at > 0 && CLOSING.includes(text.charAt(at))) at--;
  const code = text.charCodeAt(at);
  if (isStop(code) || isWideStop(code)) return 1;
  return code === 58 || code === 0xff1a ? 0.5 : 0;
}

/** Statistics of at most the first `limit` characters of `text`. */
export function textStats(text: string, limit = 20_000): TextStats {
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let uppers = 0;
  const end = Math.min(text.length, limit);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 97 && code <= 122)) continue;
    if (code >= 48 && code <= 57) digits++;
    else if (isUpper(code)) uppers++;
    else if (code === 44 || code === 59 || code === 0xff0c || code === 0x3001) commas++;
    else if (isWideStop(code)) stops++;
    else if (isStop(code)) {
      const next = text.charCodeAt(at + 1);
      if (Number.isNaN(next) || next === 32 || CLOSING.includes(text.charAt(at + 1)))
        stops++;
    }
  }
  const first = OPENING.includes(text.charAt(0)) ? 1 : 0;
  return {
    commas,
    stops,
    digits,
    uppers,
    ending: endingOf(text),
    startsUpper: isUpper(text.charCodeAt(first)),
  };
}
