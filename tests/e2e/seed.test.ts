import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openByCommand } from '../../tools/start/reading.ts';
import { BROWSERS, useStage } from '../support/extension-stage.ts';
import { SEED_FILE, SEED_PATH } from '../support/seed-page.ts';

const { hasSeedPage } = inject('site');
if (!hasSeedPage) console.log('skipped: no corpus');

describe.runIf(hasSeedPage).each(BROWSERS)('the seed article in %s', (browser) => {
  const stage = useStage(browser);

  it('reaches the reader as its labels say', async () => {
    const want = JSON.parse(readFileSync(join(SEED_FILE, '../expected.json'), 'utf8'));
    const page = await stage.open(SEED_PATH);
    const reading = await openByCommand(stage.extension, page);
    if (!reading) throw new Error('The reader did not open.');
    const { article, markdown } = reading;
    const path = (url: string | null) => (url === null ? null : new URL(url).pathname);
    expect({
      title: article.title,
      siteName: article.siteName,
      publishedAt: article.publishedAt,
      sources: article.sources.map(({ name }) => name),
      authors: article.authors.map(({ imageUrl, profileUrl, ...author }) => ({
        ...author,
        imagePath: path(imageUrl),
        profilePath: path(profileUrl),
      })),
      disclosures: article.disclosures.map(({ kind, text, policyUrl }) => ({
        kind,
        text,
        policyPath: path(policyUrl),
      })),
    }).toEqual({
      title: want.title,
      siteName: want.siteName,
      publishedAt: want.publishedAt,
      sources: [want.source],
      authors: want.authors.map(
        ({ imageAlt: _, ...author }: { readonly imageAlt: string }) => author,
      ),
      disclosures: want.disclosures,
    });
    const shown = await (await stage.reader(page)).evaluate((dialog) =>
      [...dialog.querySelectorAll('article p, article h2')].map(
        (node) => node.textContent ?? '',
      ),
    );
    expect(shown).toEqual(expect.arrayContaining([...want.paragraphs, ...want.headings]));
    for (const words of want.mustNotContain) {
      expect(article.bodyHtml + markdown).not.toContain(words);
    }
  });
});
