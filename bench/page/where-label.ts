import { foldedWords } from '../score/words.ts';
import { type PageVersion, parsePage } from './contestants.ts';

/**
 * Where a page holds a label: `text` in the texts of its body, `head` only elsewhere in its markup (`<title>`, metadata,
 * scripts, attributes such as `datetime`, comments, the page's own address), or `nowhere`.
 */
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

/** The texts of the body, also those that a style sheet hides. */
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

/** The markup with escapes and timestamps taken apart, so that it falls into the words that it stands for. */
function markup(doc: Document): string {
  return doc.documentElement.outerHTML
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&amp;/g, '&')
    .replace(/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, ' ')
    .replace(/(\d\d)T(?=\d\d)/g, '$1 ');
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
    [String(Number(month)), String(Number(date)), year],
    [String(Number(date)), String(Number(month)), year],
    [name, String(Number(date)), year],
    [String(Number(date)), name, year],
  ];
  const ordinals = forms.flatMap((form) =>
    ['st', 'nd', 'rd', 'th'].map((end) => form.replace(/\b\d{1,2}\b/, `$&${end}`)),
  );
  return [...forms, ...ordinals, ...digits.map((parts) => parts.join(' '))];
}

/**
 * Says where each label stands in a page, in the given version of it. A label stands where its words follow
 * one another, whatever they are there for; a date in any of its `wordings`; of several authors all must stand, and
 * the one that stands worst says where.
 */
export function whereLabels(
  html: string,
  url: string,
  version: PageVersion,
  labels: Labels,
): LabelPlaces {
  const doc = parsePage(html, url, version);
  const shown = spaced(shownText(doc));
  const whole = spaced(markup(doc));
  const place = (forms: readonly string[]): LabelPlace => {
    const words = forms.map(spaced);
    if (words.some((form) => shown.includes(form))) return 'text';
    return words.some((form) => whole.includes(form)) ? 'head' : 'nowhere';
  };
  const worst = (places: readonly LabelPlace[]): LabelPlace =>
    (['nowhere', 'head'] as const).find((one) => places.includes(one)) ?? 'text';
  const { author, title, date } = labels;
  const names = (author?.split(/,|;|\s(?:and|&)\s/) ?? []).filter(
    (name) => foldedWords(name).length > 0,
  );
  return {
    author: names.length > 0 ? worst(names.map((name) => place([name]))) : null,
    title: title ? place([title]) : null,
    date: date ? place(wordings(date)) : null,
  };
}
