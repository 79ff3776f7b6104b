import { foldedWords } from '../score/words.ts';
import { parsePage } from './contestants.ts';

/** Where a page holds a label: in the text it shows, only in its head, scripts and attributes, or nowhere. */
export type LabelPlace = 'text' | 'head' | 'nowhere';

/** The labels of a page; what a page has no label for is `null`. */
export interface Labels {
  readonly author: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

export type LabelPlaces = { readonly [Field in keyof Labels]: LabelPlace | null };

const UNSEEN = 'script, style, noscript, template, svg';

/** All words of a text, each with a blank on both sides. */
function spaced(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}

function shownText(doc: Document): string {
  const body = doc.body?.cloneNode(true) as HTMLElement | undefined; // A copy of a body is one.
  if (!body) return '';
  for (const one of body.querySelectorAll(UNSEEN)) one.remove();
  // Words of neighbouring elements must not run together.
  const walker = doc.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += ` ${walker.currentNode.nodeValue ?? ''}`;
  return text;
}

const LOCALES = ['en-US', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];
const STYLES = ['long', 'medium', 'short'] as const;

/** A day as pages write it. */
function wordings(iso: string): string[] {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const [year = '', month = '', date = ''] = iso.slice(0, 10).split('-');
  const forms = LOCALES.flatMap((locale) =>
    STYLES.map((dateStyle) =>
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day),
    ),
  );
  const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  const name = short.format(day);
  const digits = [
    [year, month, date],
    [month, date, year],
    [date, month, year],
    [name, String(Number(date)), year],
    [String(Number(date)), name, year],
  ];
  const ordinals = forms.map((form) => form.replace(/\b(\d{1,2})\b(?!\d)/, '$1th'));
  return [...forms, ...ordinals, ...digits.map((parts) => parts.join(' '))];
}

/** Says where each label stands in a page. */
export function whereLabels(
  html: string,
  url: string,
  isBare: boolean,
  labels: Labels,
): LabelPlaces {
  const doc = parsePage(html, url, isBare);
  const shown = spaced(shownText(doc));
  const whole = spaced(doc.documentElement.outerHTML.replace(/\\u002[dD]/g, '-'));
  const place = (forms: readonly string[]): LabelPlace => {
    const words = forms.map(spaced).filter((form) => form.trim() !== '');
    if (words.some((form) => shown.includes(form))) return 'text';
    return words.some((form) => whole.includes(form)) ? 'head' : 'nowhere';
  };
  const worst = (places: readonly LabelPlace[]): LabelPlace =>
    (['nowhere', 'head'] as const).find((one) => places.includes(one)) ?? 'text';
  const { author, title, date } = labels;
  const names = author?.split(/,|;|\s(?:and|&)\s/) ?? [];
  return {
    author: author ? worst(names.map((name) => place([name]))) : null,
    title: title ? place([title]) : null,
    date: date ? place([...wordings(date), date.slice(0, 10)]) : null,
  };
}
