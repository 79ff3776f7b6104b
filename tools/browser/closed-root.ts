import type { ElementHandle, Page } from 'puppeteer-core';
import type { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import type { Bidi } from './bidi.ts';

/** The name under which a root passes through the page's own world, for no longer than one call. */
const PASSAGE = '__root_in_passing__';

function takeFromPage(name: string): Node {
  const scope = globalThis as unknown as Record<string, Node>; // The page's global object.
  const root = scope[name];
  delete scope[name];
  if (root === undefined) throw new Error('The shadow root was not handed over.');
  return root;
}

/** A closed shadow root in Chromium: DevTools sees through it where the page cannot. */
export async function closedRootOverCdp(
  page: Page,
  hostSelector: string,
): Promise<ElementHandle<Node> | null> {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
    });
    if (result.objectId === undefined) return null;
    const { node } = await session.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) return null;
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { globalThis.${PASSAGE} = this; }`,
    });
  } finally {
    await session.detach();
  }
  return (await page.evaluateHandle(takeFromPage, PASSAGE)).asElement();
}

/** A closed shadow root in Firefox: WebDriver BiDi hands it over with its host when asked to. */
export async function closedRootOverBidi(
  bidi: Bidi,
  page: Page,
  hostSelector: string,
): Promise<ElementHandle<Node> | null> {
  // Firefox is always driven over BiDi; puppeteer keeps that frame's class out of its public types.
  const context = (page.mainFrame() as unknown as BidiFrame)._id;
  const host = await bidi.send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(hostSelector)})`,
    awaitPromise: false,
    target: { context },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (host.type !== 'success' || host.result.type !== 'node') return null;
  const root = host.result.value?.shadowRoot;
  if (root?.sharedId === undefined) return null;
  await bidi.send('script.callFunction', {
    functionDeclaration: `(root) => { globalThis.${PASSAGE} = root; }`,
    awaitPromise: false,
    target: { context },
    arguments: [{ sharedId: root.sharedId }],
  });
  return (await page.evaluateHandle(takeFromPage, PASSAGE)).asElement();
}
