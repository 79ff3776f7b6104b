/** How a page orders day and month in figures: taken from its language and address. */
export type DayOrder = 'day-first' | 'month-first';

/** A day found in a text: ISO `YYYY-MM-DD` and where it stands. */
export interface FoundDay {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** How the months' names begin in seven languages. */
const MONTHS =
  'jan jän ene gen,feb fév fev,mar mär maa mrt,apr avr abr,may mai maj mag mei,jun juin giu,jul juil lug,aug aoû ago,sep set,oct okt out ott,nov,dec dez déc dic'.split(
    ',',
  );
const MONTH = `(${MONTHS.join('|').replaceAll(' ', '|')})\\p{L}*`;
const ORDINAL = '(?:st|nd|rd|th|er|º|ª)?';
const GAP = '[.,]?[\\s-]*(?:(?:de|del|of)\\s+)?';

/** Year first in figures; figures with one sign between; the month in words with the day on either side. */
const DATE = new RegExp(
  `(?<![\\d/.:-])(?:(\\d{4})\\s?[年년/.-]\\s?(\\d{1,2})\\s?[月월/.-]\\s?(\\d{1,2})|(\\d{1,2})([/.-])\\s?(\\d{1,2})\\5\\s?(\\d{4}|\\d\\d)|(?:(\\d{4}|\\d\\d?)${ORDINAL}${GAP})?(?<!\\p{L})${MONTH}${GAP}(?:(\\d\\d?)(?!\\d)${ORDINAL}[.,]?[\\s-]*)?(\\d{4})?)(?![\\d/-]|\\.\\d)`,
  'giu',
);

const twoDigits = (value: number | string) => `${value}`.padStart(2, '0');

function dayIso(year: number, month: number, day: number): string | null {
  const isSound =
    year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isSound ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

function figuresIso(
  [one, other, year]: readonly [number, number, number],
  isDayFirst: boolean,
): string | null {
  const full = year < 100 ? 2000 + year : year;
  const dayFirst = dayIso(full, other, one);
  const monthFirst = dayIso(full, one, other);
  return isDayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.split(' ').includes(word.toLowerCase())) + 1;
}

/** Whether a text may hold a day: cheap, for asking before {@link findDays}. */
export function mayHoldDay(text: string): boolean {
  return /(?:19|20)\d\d|\d[/.-]\s?\d{1,2}[/.-]/.test(text);
}

/** All days a text names in figures or in words of seven languages, in order; relative days are none. */
export function findDays(text: string, order: DayOrder = 'month-first'): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(DATE)) {
    const [whole, y, m, d, one, sign, other, year, before, word, after, wordYear] = match;
    // Points are written day first everywhere.
    const isDayFirst = order === 'day-first' || sign === '.';
    const day = y
      ? dayIso(+y, Number(m), Number(d))
      : word
        ? dayIso(Number(wordYear ?? before), monthNumber(word), Number(after ?? before))
        : figuresIso([Number(one), Number(other), Number(year)], isDayFirst);
    if (day) found.push({ day, from: match.index, to: match.index + whole.length });
  }
  return found;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d{1,2}):?([0-5]\d):?([0-5]\d)?(?:[.,]\d+)?\s*(z|utc|gmt|[+-]\d\d:?(?:\d\d)?)?)?/i;

/** A machine-written date as ISO 8601, its offset kept as given, day only where no time is given; falls back to {@link findDays}. */
export function toIsoDate(
  raw: string | null,
  order: DayOrder = 'month-first',
): string | null {
  const text = raw?.trim().slice(0, 80) ?? '';
  if (/^\d{10}(\d{3})?$/.test(text)) {
    const iso = new Date(+text.slice(0, 10) * 1_000).toISOString();
    return iso.replace('.000', '');
  }
  const [, year, month, day, hour, minute, second, offset] = ISO.exec(text) ?? [];
  if (!year) return findDays(text, order)[0]?.day ?? null;
  const iso = dayIso(+year, Number(month), Number(day));
  if (!iso || !hour || +hour > 23) return iso;
  const zone = offset
    ?.replace(/^[a-z]+$/i, 'Z')
    .replace(/^(...):?(..)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${iso}T${twoDigits(hour)}:${minute}:${second ?? '00'}${zone ?? ''}`;
}
