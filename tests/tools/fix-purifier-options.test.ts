import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { fixPurifierOptions } from '../../tools/build/fix-purifier-options.ts';
import { sanitiserCases } from '../security/sanitiser-cases.ts';
import { bundledPurifier, PURIFIER_FILE } from '../support/bundled-purifier.ts';

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
/** What DOMPurify bundled with `plugins` makes of HTML, as HTML. */
async function bundled(plugins: readonly Plugin[]) {
  const { purifier, document } = await bundledPurifier(plugins);
  return (html: string, options: object = CONFIG): string => {
    const box = document.createElement('div');
    box.append(purifier.sanitize(html, options) as unknown as Node);
    return box.innerHTML;
  };
}

describe('DOMPurify with its unused options fixed', () => {
  it('makes of every attack what the whole of it makes', async () => {
    const whole = await bundled([]);
    const fixed = await bundled([fixPurifierOptions()]);
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
    expect(() => transform.call(context, 'let IN_PLACE = true;', PURIFIER_FILE)).toThrow(
      /in another way/,
    );
    expect(transform.call(context, '', '/other.js')).toBeNull();
  });
});
