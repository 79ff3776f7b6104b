/**
 * An ISO 8601 date in words ("January 13, 2026"), as the calendar stood where the page wrote it: the
 * offset in the string decides, not the reader's own zone. `null` when it is no date.
 */
export function formatDate(iso: string, locale: string): string | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!day) return null;
  const [year, month, date] = [Number(day[1]), Number(day[2]), Number(day[3])];
  const time = Date.UTC(year, month - 1, date);
  if (new Date(time).getUTCDate() !== date) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  );
}

/** The clock time of an instant (epoch milliseconds) in the reader's own zone ("14:32"). */
export function formatClock(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(time);
}

/** Seconds as "m:ss", for a countdown. */
export function formatCountdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Names joined as the locale joins them ("Ada, Ben and Cy"). */
export function formatNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Initials of at most two words, in any script; the whole first character survives. */
export function initials(name: string): string {
  const words = name.split(/[\s·・]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 2 ? [words[0], words[words.length - 1]] : words;
  return chosen
    .map(
      (word) => Array.from(word ?? '').find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '',
    )
    .join('')
    .toLocaleUpperCase();
}
