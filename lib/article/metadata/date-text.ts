/** Month names by language; the first three letters decide where a language abbreviates. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'jan(uary)?',
    'feb(ruary)?',
    'mar(ch)?',
    'apr(il)?',
    'may',
    'june?',
    'july?',
    'aug(ust)?',
    'sept?(ember)?',
    'oct(ober)?',
    'nov(ember)?',
    'dec(ember)?',
  ],
  de: [
    'jan(uar|\\.)?|jänner',
    'feb(ruar|\\.)?',
    'märz|mrz',
    'apr(il)?',
    'mai',
    'juni?',
    'juli?',
    'aug(ust)?',
    'sept?(ember)?',
    'okt(ober)?',
    'nov(ember)?',
    'dez(ember)?',
  ],
  fr: [
    'janvier|janv',
    'février|févr?',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août|aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  es: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'sep?tiembre|sep|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  pt: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  it: [
    'gennaio|gen',
    'febbraio|feb',
    'marzo|mar',
    'aprile|apr',
    'maggio|mag',
    'giugno|giu',
    'luglio|lug',
    'agosto|ago',
    'settembre|set',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  nl: [
    'januari|jan',
    'februari|feb',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
};

const ALL_MONTHS = Array.from({ length: 12 }, (_, at) =>
  Object.values(MONTHS)
    .map((months) => months[at])
    .join('|'),
);
const MONTH = `(?:${ALL_MONTHS.join('|')})`;
const MONTH_PATTERNS = ALL_MONTHS.map((names) => new RegExp(`^(?:${names})\\.?$`, 'iu'));
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:de\\s+|of\\s+)?(${MONTH})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
);
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})(?!\d)/;
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/;

function dayIso(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTH_PATTERNS.findIndex((pattern) => pattern.test(name)) + 1;
}

function numericDate(text: string): string | null {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const raw = match[4] ?? '';
  const year = raw.length === 2 ? 2000 + Number(raw) : Number(raw);
  // Points are written day first; slashes month first unless that cannot be.
  const isDayFirst = match[2] === '.' || first > 12;
  return isDayFirst ? dayIso(year, second, first) : dayIso(year, first, second);
}

/** The day a text names, `YYYY-MM-DD`; seven languages, Japanese and numeric forms; `null` if none. */
export function parseDateText(text: string): string | null {
  const head = text.slice(0, 200);
  const monthFirst = MONTH_FIRST.exec(head);
  if (monthFirst) {
    return dayIso(
      Number(monthFirst.at(-1)),
      monthNumber(monthFirst[1] ?? ''),
      Number(monthFirst.at(-2)),
    );
  }
  const dayFirst = DAY_FIRST.exec(head);
  if (dayFirst) {
    return dayIso(
      Number(dayFirst.at(-1)),
      monthNumber(dayFirst[2] ?? ''),
      Number(dayFirst[1]),
    );
  }
  const yearFirst = YEAR_FIRST.exec(head);
  if (yearFirst)
    return dayIso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return numericDate(head);
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** A machine-written date as ISO 8601, its offset kept as given; falls back to {@link parseDateText}. */
export function toIsoDate(raw: string | null): string | null {
  const text = raw?.trim();
  if (!text) return null;
  const match = ISO.exec(text);
  if (!match)
    return /^\d{10}(\d{3})?$/.test(text)
      ? fromSeconds(Number(text))
      : parseDateText(text);
  const day = dayIso(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day || match[4] === undefined || Number(match[4]) > 23 || Number(match[5]) > 59)
    return day;
  const time = `${match[4].padStart(2, '0')}:${match[5]}:${match[6] ?? '00'}`;
  return `${day}T${time}${offsetOf(match[7])}`;
}

function offsetOf(raw: string | undefined): string {
  if (!raw) return '';
  if (/^(utc|gmt)$/i.test(raw)) return 'Z';
  return raw.length === 5 ? `${raw.slice(0, 3)}:${raw.slice(3)}` : raw.toUpperCase();
}

function fromSeconds(value: number): string | null {
  const millis = value > 1e12 ? value : value * 1_000;
  const iso = new Date(millis).toISOString();
  return dayIso(
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7)),
    Number(iso.slice(8, 10)),
  )
    ? iso.replace('.000Z', 'Z')
    : null;
}
