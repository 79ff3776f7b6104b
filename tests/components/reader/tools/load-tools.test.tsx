import { describe, expect, it, vi } from 'vitest';
import {
  offerTools,
  toolLoader,
} from '../../../../components/reader/tools/load-tools.ts';
import { readerTools } from '../../../../components/reader/tools/reader-tools.tsx';

const older = { ...readerTools };

describe('the reader’s tools', () => {
  it('are put into the page once, however often they are used', async () => {
    const putThere = vi.fn(async () => offerTools(readerTools));
    const load = toolLoader(putThere);
    expect([await load(), await load()]).toEqual([readerTools, readerTools]);
    expect(putThere).toHaveBeenCalledOnce();
  });

  it('are put there once when two ask at the same time', async () => {
    const putThere = vi.fn(async () => {
      await Promise.resolve();
      offerTools({ ...readerTools });
      await Promise.resolve();
    });
    const load = toolLoader(putThere);
    const [one, other] = await Promise.all([load(), load()]);
    expect(one).toBe(other);
    expect(await load()).toBe(one);
    expect(putThere).toHaveBeenCalledOnce();
  });

  it('are used when something else has brought them', async () => {
    const putThere = vi.fn(async () => {});
    const load = toolLoader(putThere);
    offerTools(readerTools);
    expect(await load()).toBe(readerTools);
    expect(putThere).not.toHaveBeenCalled();
  });

  it('are never those an older version left there', async () => {
    offerTools(older);
    await expect(toolLoader(async () => {})()).rejects.toThrow('did not load');
  });

  it('may be asked for again after they failed to come', async () => {
    let isThere = false;
    const load = toolLoader(async () => {
      if (isThere) offerTools(readerTools);
    });
    await expect(load()).rejects.toThrow('did not load');
    isThere = true;
    expect(await load()).toBe(readerTools);
  });
});
