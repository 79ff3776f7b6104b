/** Month names of seven languages, accents folded, by month; a prefix of three letters or more names the month too. */
const MONTHS = [
  'january januar janner janvier enero janeiro gennaio januari',
  'february februar fevrier febrero fevereiro febbraio februari',
  'march marz mars marzo marco maart mrz mrt',
  'april avril abril aprile',
  'may mai mayo maio maggio mei',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
].map((names) => names.split(' '));

/** How a page orders day and month in figures: taken from its language and address. */
export type DayOrder = 'day-first' | 'month-first';

/** A day found in a text: ISO `YYYY-MM-DD` and where it stands. */
export interface FoundDay {
  readonly day: string;
  /** The day by the other order of figures, where both are possible. */
  readonly swapped: string | null;
  readonly from: number;
  readonly to: number;
}

const WORD_DAY_FIRST =
  /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,10})[.,]?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/giu;
const WORD_MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?\.?,?[\s-]+(\d{4})(?!\d)/giu;
const WORD_YEAR_FIRST = /(?<!\d)(\d{4})[\s-]+(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?!\d)/giu;
const YEAR_FIRST =
  /(?<![\d/.-])(\d{4})\s?[年년/.-]\s?(\d{1,2})\s?[月월/.-]\s?(\d{1,2})(?!\d|[/-]\d)/g;
const FIGURES =
  /(?<![\d/.-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-]|\.\d)/g;

function dayIso(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthNumber(raw: string): number {
  const word = raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

interface Form {
  readonly pattern: RegExp;
  /** Groups of year, month and day. */
  readonly groups: readonly [number, number, number];
}

const FORMS: readonly Form[] = [
  { pattern: WORD_MONTH_FIRST, groups: [3, 1, 2] },
  { pattern: WORD_DAY_FIRST, groups: [3, 2, 1] },
  { pattern: WORD_YEAR_FIRST, groups: [1, 2, 3] },
  { pattern: YEAR_FIRST, groups: [1, 2, 3] },
];

function readForm(text: string, { pattern, groups }: Form): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(pattern)) {
    const [year, month, day] = groups.map((group) => match[group] ?? '');
    const number = /^\d/.test(month ?? '') ? Number(month) : monthNumber(month ?? '');
    const iso = dayIso(Number(year), number, Number(day));
    if (iso)
      found.push({
        day: iso,
        swapped: null,
        from: match.index,
        to: match.index + match[0].length,
      });
  }
  return found;
}

function readFigures(text: string, order: DayOrder): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const raw = match[4] ?? '';
    const year = raw.length === 2 ? 2000 + Number(raw) : Number(raw);
    const dayFirst = dayIso(year, Number(match[3]), Number(match[1]));
    const monthFirst = dayIso(year, Number(match[1]), Number(match[3]));
    // Points are written day first everywhere; two-figure years only where nothing else can be meant.
    if (raw.length === 2 && match[2] === '.' && !dayFirst) continue;
    const isDayFirst = order === 'day-first' || match[2] === '.';
    const [own, other] = isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    const day = own ?? other;
    if (day)
      found.push({
        day,
        swapped: own && other !== own ? other : null,
        from: match.index,
        to: match.index + match[0].length,
      });
  }
  return found;
}

/** Whether a text may hold a day: cheap, for asking before {@link findDays}. */
export function mayHoldDay(text: string): boolean {
  return /(?:19|20)\d\d|\d[/.-]\s?\d{1,2}[/.-]/.test(text);
}

/** All days a text names in figures or in words of seven languages, in order; relative days are none. */
export function findDays(text: string, order: DayOrder = 'month-first'): FoundDay[] {
  const all = FORMS.flatMap((form) => readForm(text, form));
  all.push(...readFigures(text, order));
  all.sort((one, other) => one.from - other.from || other.to - one.to);
  const found: FoundDay[] = [];
  for (const one of all) if (one.from >= (found.at(-1)?.to ?? 0)) found.push(one);
  return found;
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;

/** A machine-written date as ISO 8601, its offset kept as given, day only where no time is given; falls back to {@link findDays}. */
export function toIsoDate(
  raw: string | null,
  order: DayOrder = 'month-first',
): string | null {
  const text = raw?.trim().slice(0, 80);
  if (!text) return null;
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match)
    return /^\d{10}(\d{3})?$/.test(text)
      ? fromSeconds(Number(text))
      : (findDays(text, order)[0]?.day ?? null);
  const day = dayIso(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day || match[4] === undefined || Number(match[4]) > 23 || Number(match[5]) > 59)
    return day;
  const time = `${match[4].padStart(2, '0')}:${match[5]}:${match[6] ?? '00'}`;
  return `${day}T${time}${offsetOf(match[7])}`;
}

function offsetOf(raw: string | undefined): string {
  if (!raw) return '';
  if (/^(utc|gmt)$/i.test(raw)) return 'Z';
  if (raw.length === 3) return `${raw}:00`;
  return raw.length === 5 ? `${raw.slice(0, 3)}:${raw.slice(3)}` : raw.toUpperCase();
}

function fromSeconds(value: number): string | null {
  const millis = value > 1e12 ? value : value * 1_000;
  const iso = new Date(millis).toISOString().replace('.000Z', 'Z');
  const year = Number(iso.slice(0, 4));
  return year >= 1990 && year <= 2100 ? iso.replace(/\.\d+Z$/, 'Z') : null;
}
