import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ATTACKER_ORIGIN, sanitiserCases } from '../security/sanitiser-cases.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { BROWSERS, useStage } from '../support/extension-stage.ts';

interface SanitiserScope {
  readonly sanitiser: { sanitiseBody(html: string, doc: Document): DocumentFragment };
  readonly __ran?: unknown;
}

/** Sanitises in the page, shows the result there, and says what it has become. */
async function show(
  page: Page,
  html: string,
): Promise<{ html: string; hasRun: boolean }> {
  return page.evaluate(async (dirty) => {
    const scope = window as unknown as SanitiserScope; // Put there by the bundle.
    const box = document.createElement('div');
    box.append(scope.sanitiser.sanitiseBody(dirty, document));
    document.body.append(box);
    // Links lead away; what they hold is looked at instead.
    for (const node of box.querySelectorAll<HTMLElement>(':not(a, a *)')) node.click?.();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const shown = new XMLSerializer().serializeToString(box).toLowerCase();
    box.remove();
    return { html: shown, hasRun: scope.__ran !== undefined };
  }, html);
}

describe.each(BROWSERS)('the sanitiser in %s', (browser) => {
  const stage = useStage(browser);
  let bundle: string;
  beforeAll(async () => {
    bundle = await bundleForPage('lib/reader/sanitise.ts', 'sanitiser');
  });

  it('lets nothing through that runs, hides, imitates or fetches', async () => {
    const page = await stage.open('/login/');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.evaluate(bundle);
    const wrong: string[] = [];
    for (const one of sanitiserCases) {
      requested.length = 0;
      const { html, hasRun } = await show(page, one.html);
      if (hasRun) wrong.push(`${one.name}: ran`);
      for (const part of one.mustNotContain ?? []) {
        if (html.includes(part.toLowerCase()))
          wrong.push(`${one.name}: has ${part}: ${html}`);
      }
      for (const part of one.mustContain ?? []) {
        const plain = html.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
        if (!plain.includes(part.toLowerCase()))
          wrong.push(`${one.name}: lost ${part}: ${plain}`);
      }
      for (const part of one.mustNotFetch ?? []) {
        if (requested.some((url) => url.includes(part)))
          wrong.push(`${one.name}: fetched ${part}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(sanitiserCases.length).toBeGreaterThan(30);
  });

  it('would notice a request, were one let through', async () => {
    const page = await stage.open('/login/');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.evaluate(bundle);
    await show(page, `<img src="${ATTACKER_ORIGIN}/allowed.png" alt="">`);
    expect(requested).toContain(`${ATTACKER_ORIGIN}/allowed.png`);
  });
});
