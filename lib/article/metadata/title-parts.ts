import { containment, foldedWords } from '../text/words.ts';
import { bareHost } from './urls.ts';

/** Names a site goes by: what it states, and the labels of its host. */
export function siteNames(siteName: string | null, url: string): string[] {
  return [siteName ?? '', ...bareHost(url).split('.')].filter((name) => name.length > 1);
}

const letters = (text: string) => foldedWords(text).join('').replace(/^the/, '');

/** Whether a text is one of a site's names, or a longer or shorter form of one. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const one = letters(text);
  return names.some((name) => {
    const other = letters(name);
    if (one === other) return true;
    return (
      one.length > 3 &&
      other.length > 3 &&
      (other.startsWith(one) ||
        other.endsWith(one) ||
        (one.startsWith(other) && one.length < other.length + 14))
    );
  });
}

const SEPARATOR = '\\s*(?:\\s[·•«~:⋅‣›–—/-]+\\s|[|»])\\s*';
/** A title's last and first part, cut off. */
const ENDS = [`^(.+)${SEPARATOR}(.+)$`, `^(.+?)${SEPARATOR}(.+)$`].map(
  (source) => new RegExp(source),
);

/** `title` without the site's name at its ends, and without a short part that the address leaves out while it repeats the rest. */
export function stripSite(
  title: string,
  names: readonly string[],
  slug: readonly string[] = [],
): string {
  const share = (part: string) => containment(slug, foldedWords(part));
  for (const [at, pattern] of ENDS.entries()) {
    const [, head = '', tail = ''] = pattern.exec(title) ?? [];
    const [rest, part] = at === 0 ? [head, tail] : [tail, head];
    if (rest === '') continue;
    const isLeftOut =
      share(part) === 0 && share(rest) > 0.6 && foldedWords(part).length < 5;
    if (isLeftOut || isSiteName(part, names)) return stripSite(rest, names, slug);
  }
  return title;
}

function decodedPath(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is read as it stands.
    return path;
  }
}

/** The words of the last part of an address that has at least two of them, without numbers and ids. */
export function slugWords(url: string): string[] {
  for (const part of decodedPath(url).split('/').reverse()) {
    const words = foldedWords(part.replace(/\.\w{2,5}$/, '')).filter(
      (word) => !/^\d{5,}$|^[\da-f]{10,}$/.test(word),
    );
    if (words.filter((word) => /\D/.test(word)).length > 1) return words;
  }
  return [];
}
