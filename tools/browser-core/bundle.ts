import { build, type Plugin } from 'vite';

/** One script file of `entry` and all it imports, minified, for evaluation in a page. */
export async function bundleScript(
  entry: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      // The project's tsconfig extends a generated one that a fresh clone does not have yet.
      rolldownOptions: { tsconfig: false },
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((part) => part.type === 'chunk');
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error(`nothing was built from ${entry}`);
}
