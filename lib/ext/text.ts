import type messages from '../../public/_locales/en/messages.json';
import type { PageSummary } from '../messages/page.ts';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;

/** The text of a `_locales` key in the browser's language, with its placeholders filled. */
export function text(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The toolbar title of an article: "Byline: TITLE · 6 min · 1 disclosure". */
export function describeSummary(summary: PageSummary): string {
  const parts = [text('minutesShort', String(summary.readingMinutes))];
  if (summary.disclosures > 0) {
    parts.push(
      text(
        summary.disclosures === 1 ? 'disclosuresOne' : 'disclosuresOther',
        String(summary.disclosures),
      ),
    );
  }
  return text('actionTitleSummary', summary.title || text('untitled'), parts.join(' · '));
}
