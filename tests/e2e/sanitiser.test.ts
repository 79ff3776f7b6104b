import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ATTACKER_ORIGIN,
  type SanitiserCase,
  sanitiserCases,
} from '../security/sanitiser-cases.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import { BROWSERS, useStage } from '../support/extension-stage.ts';
import { type IsolatedWorld, openIsolatedWorld } from '../support/isolated-world.ts';

/** Sanitises in a content script's world, shows the result in the page, and says what it became. */
async function show(world: IsolatedWorld, html: string): Promise<string> {
  const shown = await world.evaluate(`(async () => {
    const box = document.createElement('div');
    box.append(sanitiser.sanitiseBody(${JSON.stringify(html)}, document));
    document.body.append(box);
    // Links lead away; what they hold is looked at instead.
    for (const node of box.querySelectorAll(':not(a, a *)')) node.click?.();
    await new Promise((resolve) => setTimeout(resolve, 40));
    const html = new XMLSerializer().serializeToString(box);
    box.remove();
    return html;
  })()`);
  return shown.toLowerCase().replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '');
}

/** What is wrong with the outcome of a case, a line each. */
function complaints(
  one: SanitiserCase,
  html: string,
  requested: readonly string[],
): string[] {
  return [
    ...(one.mustNotContain ?? [])
      .filter((part) => html.includes(part.toLowerCase()))
      .map((part) => `${one.name}: has ${part}: ${html}`),
    ...(one.mustContain ?? [])
      .filter((part) => !html.includes(part.toLowerCase()))
      .map((part) => `${one.name}: lost ${part}: ${html}`),
    ...(one.mustNotFetch ?? [])
      .filter((part) => requested.some((url) => url.includes(part)))
      .map((part) => `${one.name}: fetched ${part}`),
  ];
}

describe.each(BROWSERS)('the sanitiser in %s', (browser) => {
  const stage = useStage(browser);
  let bundle: string;
  beforeAll(async () => {
    bundle = await bundleForPage('lib/reader/sanitise.ts', 'sanitiser');
  });

  async function openWorld(): Promise<{
    page: Page;
    world: IsolatedWorld;
    requested: string[];
  }> {
    const page = await stage.open('/login/');
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const world = await openIsolatedWorld(browser, stage.extension.browser, page);
    await world.evaluate(`${bundle}; globalThis.sanitiser = sanitiser; ''`);
    return { page, world, requested };
  }
  /** Whether something ran since it was last asked. */
  const hasRun = (page: Page) =>
    page.evaluate(() => {
      const scope = window as { __ran?: unknown };
      const ran = '__ran' in scope;
      delete scope.__ran;
      return ran;
    });

  it('lets nothing through that runs, hides, imitates or fetches', async () => {
    const { page, world, requested } = await openWorld();
    const wrong: string[] = [];
    for (const one of sanitiserCases) {
      requested.length = 0;
      wrong.push(...complaints(one, await show(world, one.html), requested));
      if (await hasRun(page)) wrong.push(`${one.name}: ran`);
    }
    expect(wrong).toEqual([]);
    expect(sanitiserCases.length).toBeGreaterThan(30);
  });

  it('would be seen to fail, were a request or a handler let through', async () => {
    const { page, world, requested } = await openWorld();
    await show(world, `<img src="${ATTACKER_ORIGIN}/allowed.png" alt="">`);
    expect(requested).toContain(`${ATTACKER_ORIGIN}/allowed.png`);
    await page.evaluate(() => {
      const details = document.createElement('details');
      details.setAttribute('ontoggle', 'window.__ran = 1');
      document.body.append(details);
      details.open = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await hasRun(page)).toBe(true);
  });
});
