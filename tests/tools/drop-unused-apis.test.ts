import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dropUnusedApis } from '../../tools/build/drop-unused-apis.ts';

const file = createRequire(import.meta.url).resolve('webextension-polyfill');
const EXT = new URL('../../lib/ext/', import.meta.url);

type Transform = (this: object, code: string, id: string) => { code: string } | null;

/** What the plugin makes of a module; its errors are thrown. */
function transform(code: string, id: string): string | null {
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  // The plugin is ours: its hook is a plain function.
  const hook = dropUnusedApis().transform as unknown as Transform;
  return hook.call(context, code, id)?.code ?? null;
}

function tablesOf(code: string): Record<string, unknown> {
  return JSON.parse(/const apiMetadata = (\{[\s\S]*?\});/.exec(code)?.[1] ?? '{}');
}

async function calledNamespaces(): Promise<Set<string>> {
  const names = (await readdir(EXT)).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(name, EXT), 'utf8')),
  );
  const calls = texts.join('\n').matchAll(/\bbrowser\.(\w+)/g);
  return new Set(Array.from(calls, ([, name = '']) => name));
}

describe('the polyfill without the namespaces that nothing calls', () => {
  it('keeps the tables of those that are called, as they were, and no others', async () => {
    const before = await readFile(file, 'utf8');
    const tables = tablesOf(before);
    const called = await calledNamespaces();
    const wanted = Object.entries(tables).filter(([name]) => called.has(name));
    expect(wanted.length).toBeGreaterThan(3);
    const after = transform(before, file) ?? '';
    expect(tablesOf(after)).toEqual(Object.fromEntries(wanted));
    expect(after.length).toBeLessThan(before.length);
    expect(() => new Function(after)).not.toThrow();
  });

  it('leaves other modules alone, and breaks the build where the tables are gone', () => {
    expect(transform('const apiMetadata = {};', '/lib/other.js')).toBeNull();
    expect(() => transform('nothing', file)).toThrow(/no tables/);
  });
});
