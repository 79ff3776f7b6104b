import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { compileAtOnce } from '../../tools/build/compile-at-once.ts';
import { minifyAgain } from '../../tools/build/minify-again.ts';

/** The code of a script built under a name by the plugins, in the order of the real build. */
async function buildAs(fileName: string): Promise<string> {
  const source = new URL('../../lib/result.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    plugins: [minifyAgain(), compileAtOnce()],
    build: {
      write: false,
      rolldownOptions: { tsconfig: false },
      lib: { entry: source, formats: ['iife'], name: 'script', fileName: () => fileName },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  return chunk?.type === 'chunk' ? chunk.code : '';
}

describe('compiling at once', () => {
  it('is asked for in the first line of the reader, which no minifier takes out', async () => {
    expect(await buildAs('reader.js')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\S/);
  });

  it('is not asked for in a script that waits for something', async () => {
    expect(await buildAs('watcher.js')).toMatch(/^(?!\/\/#)\S/);
  });
});
