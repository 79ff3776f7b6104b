import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dropPromiseTables } from '../../tools/build/drop-promise-tables.ts';

const file = createRequire(import.meta.url).resolve('webextension-polyfill');

type Transform = (this: object, code: string, id: string) => { code: string } | null;

/** What the plugin makes of a module; its errors are thrown. */
function transform(code: string, id: string): string | null {
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  // The plugin is ours: its hook is a plain function.
  const hook = dropPromiseTables().transform as unknown as Transform;
  return hook.call(context, code, id)?.code ?? null;
}

/** The API as the module offers it in a Chromium that has this one. */
function offered(code: string, chrome: object): typeof chrome & Record<string, unknown> {
  const module = { exports: {} };
  const load = new Function('module', 'exports', 'globalThis', 'chrome', 'define', code);
  load(module, module.exports, { chrome }, chrome, undefined);
  return module.exports as typeof chrome & Record<string, unknown>;
}

describe('the polyfill without its tables of promises', () => {
  it("hands over the browser's own promises and keeps its own way with messages", async () => {
    const chrome = {
      runtime: {
        id: 'byline',
        sendMessage: (_: unknown, done: (answer: string) => void) => done('by callback'),
      },
      tabs: { query: async (...given: readonly unknown[]) => given.length },
      storage: { local: { get: async () => 'of its own' } },
    };
    const after = transform(await readFile(file, 'utf8'), file) ?? '';
    const browser = offered(after, chrome) as typeof chrome;
    // Where the table stood there is a callback more.
    expect(await browser.tabs.query({})).toBe(1);
    expect(await browser.storage.local.get()).toBe('of its own');
    const send = browser.runtime.sendMessage as (message: string) => unknown;
    expect(await send('x')).toBe('by callback');
  });

  it('leaves other modules alone, and breaks the build where the tables are gone', () => {
    expect(transform('const apiMetadata = {};', '/lib/other.js')).toBeNull();
    expect(() => transform('nothing', file)).toThrow(/no tables/);
  });
});
