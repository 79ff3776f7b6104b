/** A day found in a text: ISO `YYYY-MM-DD` and where it stands. */
export interface FoundDay {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/** How the months' names begin in seven languages, twelve after twelve. */
const MONTHS = `jan feb mar apr may jun jul aug sep oct nov dec
jän fév mär avr mai juin juil aoû set okt nov dez
ene fev maa abr maj giu lug ago sep out nov déc
gen feb mrt apr mag jun jul aug sep ott nov dic
jan feb mar apr mei`.split(/\s/);

/** What may stand after a day: ordinal, signs, "de" or "of". Nothing more exact: groups with counts of their own take a millisecond to compile. */
const GAP = '[stndrheolfªº\\s.,-]{0,7}';
/** The same after a month; "Jan Roe 3" is none. */
const MONTH_GAP = '[del\\s.,-]{0,6}';

/** In lower case, three figures, the year first or last; the month in words with the day on either side. */
const DATE = new RegExp(
  `(?<![\\d.])(?:(\\d+) ?([年년/.-]) ?(\\d+) ?[月월/.-] ?(\\d+)|(?:(\\d+)${GAP})?(?<![a-zà-ÿ])(${[...new Set(MONTHS)].join('|')})([a-zà-ÿ]*)${MONTH_GAP}(?:(\\d\\d?)(?!\\d)${GAP})?(\\d{4})?)(?!\\.?\\d)`,
  'g',
);

/** How words go on and end that begin like a month and are none: "Marathon", "Mayor", "Marine", "Octopus", "Septic". */
const OTHER_WORD = /.[cdgkmnpx]e?$|or$|[dkt]er$|[ae]l$|[^t]us$/;

type Figures = string | number | undefined;

function dayIso(year: Figures, month: Figures, day: Figures): string | null {
  const iso = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  // Of an impossible day, browsers make none or one of the next month.
  const isSound = /^(199|20)/.test(iso) && new Date(iso).toJSON()?.startsWith(iso);
  return isSound ? iso : null;
}

/** Whether a text may hold a day: cheap, for asking before {@link findDays}. */
export function mayHoldDay(text: string): boolean {
  return /(19|20)\d\d/.test(text);
}

/** All days a text names in figures or in words of seven languages, in order; relative days are none. */
export function findDays(text: string, isDayFirst = false): FoundDay[] {
  const found: FoundDay[] = [];
  for (const match of text.toLowerCase().matchAll(DATE)) {
    const [whole, one, sign, two, three, before, month, rest = '', after, year] = match;
    const number = OTHER_WORD.test(rest) ? 0 : (MONTHS.indexOf(`${month}`) % 12) + 1;
    // Points are written day first everywhere.
    const [m, d] = isDayFirst || sign === '.' ? [two, one] : [one, two];
    const day =
      dayIso(year ?? before, number, after ?? before) ??
      dayIso(one, two, three) ??
      dayIso(three, m, d) ??
      dayIso(three, d, m);
    if (day) found.push({ day, from: match.index, to: match.index + whole.length });
  }
  return found;
}

const TIME =
  /^\d{4}-\d\d-\d\d[T ]+((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?[.,\d]*\s*(z|utc|gmt|[+-]\d\d)?:?(\d\d)?/i;

/** A machine-written date as ISO 8601, its offset kept as given, day only where no time is given. */
export function toIsoDate(raw: string | null, isDayFirst = false): string | null {
  if (!raw) return null;
  const text = raw.trim().slice(0, 80);
  const day = findDays(text, isDayFirst)[0]?.day;
  const [, time, seconds = ':00', zone = '', minutes = '00'] = TIME.exec(text) ?? [];
  if (!day || !time) return day ?? null;
  const offset = zone && (/\d/.test(zone) ? `${zone}:${minutes}` : 'Z');
  return `${day}T${time}${seconds}${offset}`;
}
