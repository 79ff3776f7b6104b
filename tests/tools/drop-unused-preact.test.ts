import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { dropUnusedPreact } from '../../tools/build/drop-unused-preact.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import type * as Preact from '../support/preact-as-used.ts';

const file = fileURLToPath(new URL('../support/preact-as-used.ts', import.meta.url));

/** What a small tree shows and does over time, by a Preact built with `plugins`. */
async function live(plugins: readonly Plugin[]) {
  const code = await bundleForPage(file, 'preact', plugins);
  const { window } = new JSDOM('<main><i>old</i></main>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  // The bundle's one global; in a strict script of its own it would stay in there.
  window.eval(`${code};globalThis.preact=preact`);
  const { h, render, useEffect, useState } = window.preact as typeof Preact;
  const main = window.document.querySelector('main') as HTMLElement; // Two lines above.
  const log: string[] = [];
  const seen = () => log.push(main.innerHTML);

  function Row({ name }: { name: string }) {
    useEffect(() => {
      log.push(`+${name}`);
      return () => log.push(`-${name}`);
    }, []);
    if (name === 'bad') throw new Error('a bad row');
    return h('li', { class: name, 'aria-label': name, style: 'color:red' }, name);
  }

  function List() {
    const [names, setNames] = useState(['one', 'two', 'three']);
    const turn = () => setNames((now) => [...now].reverse().slice(0, 2));
    const rows = names.map((name) => h(Row, { key: name, name }));
    return h(
      'ul',
      { onClick: turn },
      rows,
      names.length === 3 && h('svg', null, h('path', { d: 'M0 0' })),
    );
  }

  const settle = () => new Promise((resolve) => window.setTimeout(resolve, 200));
  render(h(List, null), main);
  seen();
  await settle();
  main.querySelector('ul')?.click();
  await settle();
  seen();
  render(null, main);
  await settle();
  seen();
  expect(() => render(h(Row, { name: 'bad' }), main)).toThrow('a bad row');
  return { log, code };
}

describe('Preact without what Byline does not use', () => {
  it('renders, updates, cleans up and throws as before', async () => {
    const [whole, less] = [await live([]), await live([dropUnusedPreact()])];
    const rows = ['one', 'two', 'three'];
    expect(whole.log.filter((one) => /^[+-]/.test(one)).sort()).toEqual(
      rows.flatMap((name) => [`+${name}`, `-${name}`]).sort(),
    );
    expect(less.log).toEqual(whole.log);
    const unused = [
      'componentWillUnmount',
      'getDerivedStateFromError',
      'getChildContext',
      '.then',
    ];
    expect(unused.filter((name) => !whole.code.includes(name))).toEqual([]);
    expect(unused.filter((name) => less.code.includes(name))).toEqual([]);
  });

  it('leaves nothing out that a component has', () => {
    const left =
      /style=\{\s*\{|<(?:template|textarea|progress|math|foreignObject)\b|\bis=|\bextends (?:Pure)?Component|\bforceUpdate|\bcreate(?:Context|Portal)\b/;
    expect('<p style={{ color }} />').toMatch(left);
    const files = globSync('{components,entrypoints}/**/*.tsx');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((path) => left.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
