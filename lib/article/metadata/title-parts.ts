import { containment, foldedWords } from '../text/words.ts';

const SEPARATOR = /\s+(?:[|·•»«~:⋅‣›–—/]|-{1,2}|::)\s+|\s*[|»]\s*/;
const EDGE = '[\\s|·•»«~:⋅‣›\\-–—/]+';

/** Names a site goes by: what it states, its host, the host's own word. */
export function siteNames(siteName: string | null, url: string): string[] {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const labels = host.split('.');
  const own = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? -3 : -2;
  return [siteName ?? '', host, labels.at(own) ?? ''].filter((name) => name.length > 1);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(the|www\.) ?|\.(com|org|net|co\.uk|io|de|fr)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the words of `text`, but for some in the middle, make up `label` ("Nationwide Marketing Group", nationwidegroup). */
function spells(text: string, label: string): boolean {
  const words = foldedWords(text);
  let left = label;
  if (!left.startsWith(words[0] ?? ' ') || !left.endsWith(words.at(-1) ?? ' '))
    return false;
  for (const word of words) if (left.startsWith(word)) left = left.slice(word.length);
  return left === '' && words.length < 7;
}

/** Whether a text is the site's name, its host, or (`isLoose`) a longer or shorter form of them. */
export function isSiteName(
  text: string,
  names: readonly string[],
  isLoose = true,
): boolean {
  const one = letters(text);
  if (one.length < 2) return false;
  return names.some((name) => {
    const other = letters(name);
    if (one === other || (one.length > 3 && other.startsWith(one))) return true;
    if (!isLoose || other.length < 4) return false;
    return (
      (one.startsWith(other) && one.length < other.length + 14) ||
      (one.length > 5 && other.endsWith(one)) ||
      spells(text, other)
    );
  });
}

/** Parts of the stated titles that the address does not repeat while it repeats their other part: the site's name. */
export function namesByAddress(
  titles: readonly string[],
  slug: readonly string[],
): string[] {
  const found: string[] = [];
  for (const title of titles) {
    const parts = title.split(/\s+[|·•»~—–-]\s+|\s*[|»]\s*|:\s+/);
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (parts.length !== 2) continue;
    const share = (part: string) => containment(slug, foldedWords(part));
    if (share(first) >= 0.6 && share(last) === 0) found.push(last);
    if (share(last) >= 0.6 && share(first) === 0) found.push(first);
  }
  return found.filter((name) => foldedWords(name).length < 5 && !/\d/.test(name));
}

function cutEnd(title: string, part: string): string {
  return title
    .slice(0, title.lastIndexOf(part))
    .replace(new RegExp(`${EDGE}$`), '')
    .trim();
}

function cutStart(title: string, part: string): string {
  return title
    .slice(title.indexOf(part) + part.length)
    .replace(new RegExp(`^${EDGE}`), '')
    .trim();
}

/** `title` without the site's name at its ends. */
export function stripSite(title: string, names: readonly string[]): string {
  let text = title;
  for (let round = 0; round < 3; round++) {
    const parts = text.split(SEPARATOR);
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (parts.length < 2) return text;
    const isShort = foldedWords(last).length <= foldedWords(text).length / 2;
    if (isSiteName(last, names) && isShort) text = cutEnd(text, last);
    else if (isSiteName(first, names, false)) text = cutStart(text, first);
    else return text;
  }
  return text;
}

/** Fewest words before a bar that make a headline of their own. */
const MIN_HEAD_WORDS = 4;

/** `title` up to its first bar: what follows is a rubric or words for search engines. */
export function beforeBar(title: string): string {
  const at = title.search(/\s\|\s/);
  if (at < 0) return title;
  const head = title.slice(0, at).trim();
  return foldedWords(head).length >= MIN_HEAD_WORDS ? head : title;
}

/** The words of the last part of an address that has at least two of them. */
export function slugWords(url: string): string[] {
  const path = URL.parse(url)?.pathname ?? '';
  for (const part of path.split('/').reverse()) {
    let plain = part;
    try {
      plain = decodeURIComponent(part);
    } catch {
      // A stray percent sign: the part is read as it stands.
    }
    const words = foldedWords(plain.replace(/\.\w{2,5}$/, '')).filter(
      (word) => !/^\d{5,}$|^[\da-f]{10,}$/.test(word),
    );
    if (words.filter((word) => /\p{L}/u.test(word)).length >= 2) return words;
  }
  return [];
}
