import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function readCss(path: string): string {
  const css = readFileSync(join(import.meta.dirname, '../../components', path), 'utf8');
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

const tokens = readCss('tokens.css');
const buttons = readCss('ui/buttons.css');

type Colours = ReadonlyMap<string, string>;

/** Declarations of the rule whose selector list ends with `selector`. */
function declarations(css: string, selector: string): [string, string][] {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  if (start < 0) throw new Error(`There is no rule for ${selector}.`);
  return [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name ?? '',
    value ?? '',
  ]);
}

function themeColours(theme: 'light' | 'dark' | 'sepia' | 'contrast'): Colours {
  const side = theme === 'dark' ? 2 : 1;
  const both = [
    ...declarations(tokens, '[data-theme]'),
    ...declarations(buttons, ':root'),
  ];
  const base = both.map(([name, value]): [string, string] => {
    const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
    return [name, pair?.[side] ?? value];
  });
  const own =
    theme === 'sepia' || theme === 'contrast'
      ? declarations(tokens, `[data-theme="${theme}"]`)
      : [];
  return new Map([...base, ...own]);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colours: Colours, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const colour = colours.get(name);
    if (!colour || !/^#\w{6}$/.test(colour)) throw new Error(`${name} is no colour.`);
    return luminance(colour) + 0.05;
  });
  if (!a || !b) throw new Error('Two colours are needed.');
  return Math.max(a, b) / Math.min(a, b);
}

describe.each(['light', 'dark', 'sepia', 'contrast'] as const)('theme %s', (theme) => {
  const colours = themeColours(theme);

  it.each(['--paper', '--surface'])('has body text at 7:1 or more on %s', (ground) => {
    expect(contrast(colours, '--ink', ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(['--muted', '--accent', '--caution'])(
    'has %s at 4.5:1 or more on paper and surface',
    (name) => {
      expect(contrast(colours, name, '--paper')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours, name, '--surface')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['--accent', '--edge', '--caution-edge'])(
    'has the lines of %s at 3:1 or more on paper',
    (name) => {
      expect(contrast(colours, name, '--paper')).toBeGreaterThanOrEqual(3);
    },
  );
});

describe.each(['light', 'dark'] as const)('buttons of the pages, %s', (theme) => {
  const colours = themeColours(theme);

  it('have words at 4.5:1 or more', () => {
    expect(contrast(colours, '--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--paper', '--surface'])('warn at 4.5:1 or more on %s', (ground) => {
    expect(contrast(colours, '--danger', ground)).toBeGreaterThanOrEqual(4.5);
  });
});
