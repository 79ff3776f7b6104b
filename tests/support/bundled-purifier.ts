import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DOMPurify, WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { build, type Plugin, type Rolldown } from 'vite';

/** DOMPurify's own module, as the bundler finds it. */
export const PURIFIER_FILE = join(
  dirname(createRequire(import.meta.url).resolve('dompurify')),
  'purify.es.mjs',
);

/** DOMPurify as a build with `plugins` makes it, over a window of its own. */
export async function bundledPurifier(plugins: readonly Plugin[]): Promise<{
  readonly purifier: DOMPurify;
  readonly document: Document;
  readonly code: string;
}> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, lib: { entry: PURIFIER_FILE, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]; // In lib mode with one format: one output.
  const code = built[0]?.output[0]?.code ?? '';
  const { default: create } = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as { default: (window: WindowLike) => DOMPurify };
  const { window } = new JSDOM('');
  // The parts of a window that it asks for.
  const purifier = create(window as unknown as WindowLike);
  return { purifier, document: window.document, code };
}
