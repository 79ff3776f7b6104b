import type { Translate } from './text.ts';

/**
 * An ISO 8601 date in words ("January 13, 2026"), as the calendar stood where the page wrote it: the
 * offset in the string decides, not the reader's own zone. `null` when it is no date. The months come from the
 * interface's messages: the first use of `Intl` takes Chromium 10 ms, a tenth of an opening.
 */
export function formatDate(iso: string, text: Translate): string | null {
  const [, year = '', month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const day = Number(date);
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, day));
  if (time.getUTCDate() !== day) return null;
  const name = text('months').split(' ')[time.getUTCMonth()] ?? '';
  return text('longDate', name, String(day), year);
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
