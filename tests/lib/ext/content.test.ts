import { afterEach, describe, expect, it, vi } from 'vitest';
import { translate } from '../../../lib/ext/content.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the texts of a content script', () => {
  it('stay when the extension is gone under it', () => {
    const runtime: { id?: string } = { id: 'byline' };
    const i18n = { getMessage: (key: string, [first]: string[]) => `${key} of ${first}` };
    vi.stubGlobal('browser', { runtime, i18n });
    expect(translate('minutes', '3')).toBe('minutes of 3');
    delete runtime.id;
    expect(translate('minutes', '3')).toBe('minutes of 3');
    expect(translate('minutes', '4')).toBe('minutes');
  });
});
