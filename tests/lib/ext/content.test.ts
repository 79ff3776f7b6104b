import { afterEach, describe, expect, it, vi } from 'vitest';
import { notify, translate } from '../../../lib/ext/content.ts';

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

describe('what a content script tells the background', () => {
  it('is known to be lost when the extension is gone, throws as it goes, or cannot do it', async () => {
    const sendMessage = vi.fn(() => Promise.resolve());
    const runtime: { id?: string; sendMessage: unknown } = { id: 'byline', sendMessage };
    vi.stubGlobal('browser', { runtime });
    expect(await notify('options.open', null)).toBe(true);
    runtime.sendMessage = () =>
      Promise.reject(new Error('Extension context invalidated.'));
    expect(await notify('options.open', null)).toBe(false);
    runtime.sendMessage = async () => ({ ok: false, error: 'handler-failed' });
    expect(await notify('options.open', null)).toBe(false);
    delete runtime.id;
    expect(await notify('options.open', null)).toBe(false);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
