import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../components/ui/text.ts';
import { english, messageKeys } from '../english.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['components', 'entrypoints', 'lib'];
/** Read by the browser itself, from the manifest. */
const manifestKeys = ['extName', 'extDescription', 'commandToggleReader'];

function sourceText(): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
}

describe('the texts', () => {
  it('are all used', () => {
    const source = sourceText();
    const unused = messageKeys.filter(
      (key) =>
        !manifestKeys.includes(key) &&
        !new RegExp(`['"]${key}['"]`).test(source) &&
        // One of a family: `kind_affiliate` is asked for as `kind_${kind}`.
        !(key.includes('_') && source.includes(`\`${key.split('_')[0]}_\${`)),
    );
    expect(unused).toEqual([]);
  });

  it('have no exclamation mark and no jargon', () => {
    const raw = readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8');
    const messages = JSON.parse(raw) as Record<string, { message: string }>;
    const loud = Object.values(messages)
      .map(({ message }) => message)
      .filter((message) => /!|\btoken\b|\bsession\b|\binvalid\b/i.test(message));
    expect(loud).toEqual([]);
  });

  it('name every placeholder they use', () => {
    const file = join(root, 'public/_locales/en/messages.json');
    const messages: Record<
      string,
      { message: string; placeholders?: Record<string, unknown> }
    > = JSON.parse(readFileSync(file, 'utf8'));
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name]) =>
        name?.toLowerCase(),
      );
      expect([key, used.toSorted()]).toEqual([key, Object.keys(placeholders).toSorted()]);
    }
  });

  it('count one and several by the plural rules of the locale', () => {
    const keys = { one: 'affiliateLinksOne', other: 'affiliateLinksOther' } as const;
    const language = { text: english, locale: 'en' };
    expect(countText(language, 1, keys)).toBe('1 affiliate link');
    expect(countText(language, 0, keys)).toBe('0 affiliate links');
    expect(countText(language, 1200, keys)).toBe('1,200 affiliate links');
  });
});
