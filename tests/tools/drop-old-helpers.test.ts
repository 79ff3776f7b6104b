import { describe, expect, it } from 'vitest';
import { dropOldHelpers } from '../../tools/build/drop-old-helpers.ts';
import { bundledPurifier } from '../support/bundled-purifier.ts';

describe('DOMPurify without helpers for older browsers', () => {
  it('has none of them left and cleans as before', async () => {
    const plain = await bundledPurifier([]);
    const { purifier, code } = await bundledPurifier([dropOldHelpers()]);
    expect(plain.code).toContain('non-iterable');
    expect(code).not.toMatch(/non-iterable|asyncIterator/);
    const html = '<p onclick="a()" title="t">One <b>two</b><script>a()</script></p>';
    const config = { ALLOWED_TAGS: ['p', 'b'], ALLOWED_ATTR: ['title'] };
    for (const settings of [{}, config])
      expect(purifier.sanitize(html, settings)).toBe(
        plain.purifier.sanitize(html, settings),
      );
  });
});
