import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeScope {
  axe: { run(context: Node, options: object): Promise<AxeResults> };
}

/** What axe-core finds wrong in a page, one line each; empty is good. */
export async function findingsIn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    // Put there by the line before.
    (globalThis as unknown as AxeScope).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return describe(results);
}

/** The same inside a closed shadow root, which axe is shown for the time being. */
export async function findingsInRoot(
  page: Page,
  root: ElementHandle<Node>,
): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await root.evaluate((node) => {
    const { host } = node as ShadowRoot;
    Object.defineProperty(host, 'shadowRoot', { value: node, configurable: true });
    return (globalThis as unknown as AxeScope).axe.run(host, {
      resultTypes: ['violations'],
    });
  });
  return describe(results);
}

function describe({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`,
    ),
  );
}
