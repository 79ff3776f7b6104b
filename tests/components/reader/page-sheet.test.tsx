import { afterEach, describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../../components/reader/host-name.ts';
import { dressPage, removeRemains } from '../../../components/reader/page-sheet.ts';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

describe('what an ended reader left', () => {
  it('goes where its host is gone already, and the page’s own sheet stays', () => {
    const own = new CSSStyleSheet();
    own.replaceSync('p { color: red } q { color: blue }');
    document.adoptedStyleSheets = [own];
    dressPage(document, document.createElement('dialog'), new AbortController().signal);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    removeRemains(document);
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  it('goes with its host', () => {
    document.documentElement.append(document.createElement(HOST_NAME));
    removeRemains(document);
    expect(document.querySelector(HOST_NAME)).toBeNull();
  });

  it('leaves the list of a page as it is where nothing was left', () => {
    let sets = 0;
    const page = {
      querySelectorAll: () => [],
      get adoptedStyleSheets() {
        return [new CSSStyleSheet()];
      },
      set adoptedStyleSheets(_: CSSStyleSheet[]) {
        sets++;
      },
    };
    // Only what is asked for.
    removeRemains(page as unknown as Document);
    expect(sets).toBe(0);
  });
});
