import type { Browser, Page } from 'puppeteer-core';
import type { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { bidiOf } from '../../tools/browser/bidi.ts';

const WORLD = 'byline-test';

/** Runs code in a world like a content script's: the page's nodes, none of its globals. */
export interface IsolatedWorld {
  /** The value of the expression, awaited if it is a promise; it must be a string. */
  evaluate(expression: string): Promise<string>;
}

/** Opens such a world on the page as it is loaded now; a navigation ends it. */
export async function openIsolatedWorld(
  name: 'chrome' | 'firefox',
  browser: Browser,
  page: Page,
): Promise<IsolatedWorld> {
  return name === 'chrome' ? overCdp(page) : overBidi(browser, page);
}

async function overCdp(page: Page): Promise<IsolatedWorld> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return String(result.value);
    },
  };
}

function overBidi(browser: Browser, page: Page): IsolatedWorld {
  // Firefox is always driven over BiDi; puppeteer keeps that frame's class out of its public types.
  const context = (page.mainFrame() as unknown as BidiFrame)._id;
  return {
    evaluate: async (expression) => {
      const answer = await bidiOf(browser).send('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context, sandbox: WORLD },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.type === 'string' ? answer.result.value : '';
    },
  };
}
