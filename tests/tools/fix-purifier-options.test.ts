import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DOMPurify, WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixPurifierOptions } from '../../tools/build/fix-purifier-options.ts';
import { sanitiserCases } from '../security/sanitiser-cases.ts';

const { resolve } = createRequire(import.meta.url);
const file = join(dirname(resolve('dompurify')), 'purify.es.mjs');
const CONFIG = {
  ALLOWED_TAGS: [
    'p',
    'a',
    'img',
    'table',
    'tr',
    'td',
    'svg',
    'math',
    'mi',
    'mtext',
    'form',
  ],
  ALLOWED_ATTR: ['href', 'src', 'srcset', 'id', 'name', 'title'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-purifier-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** DOMPurify bundled with `plugins`, and how long its code is. */
async function bundled(name: string, plugins: Plugin[]) {
  const entry = join(folder, `${name}.js`);
  await writeFile(entry, `export { default } from ${JSON.stringify(file)};`);
  const fileName = `${name}.mjs`;
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: () => fileName },
    },
  });
  const { default: create } = (await import(
    pathToFileURL(join(folder, fileName)).href
  )) as { default: (window: WindowLike) => DOMPurify };
  const { window } = new JSDOM('');
  // The parts of a window that it asks for.
  const purifier = create(window as unknown as WindowLike);
  return (html: string, options: object = CONFIG): string => {
    const box = window.document.createElement('div');
    box.append(purifier.sanitize(html, options) as unknown as Node);
    return box.innerHTML;
  };
}

describe('DOMPurify with its unused options fixed', () => {
  it('makes of every attack what the whole of it makes', async () => {
    const whole = await bundled('whole', []);
    const fixed = await bundled('fixed', [fixPurifierOptions()]);
    for (const { html } of sanitiserCases) expect(fixed(html)).toBe(whole(html));
    const template = '<p>{{ x }} <%= y %></p>';
    const options = { ...CONFIG, SAFE_FOR_TEMPLATES: true };
    // The whole one listens to an option that the fixed one cannot know.
    expect(whole(template, options)).not.toContain('{{');
    expect(fixed(template, options)).toContain('{{');
  }, 60_000);

  it('breaks the build where an option is set in another way', () => {
    const context = {
      error: (message: string) => {
        throw new Error(message);
      },
    };
    // The plugin is ours: its hook is a plain function.
    const transform = fixPurifierOptions().transform as unknown as (
      code: string,
      id: string,
    ) => unknown;
    expect(() => transform.call(context, 'let IN_PLACE = true;', file)).toThrow(
      /in another way/,
    );
    expect(transform.call(context, '', '/other.js')).toBeNull();
  });
});
