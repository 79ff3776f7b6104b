import { readFile, writeFile } from 'node:fs/promises';
import { openBrowser, renderSvg } from './browser.ts';

// Exports the mark at every size the manifest names: `article-N.png` from mark.svg, and
// `idle-N.png` from mark-idle.svg. Run: node tools/draw/icons.ts

const ICONS = new URL('../../public/icons/', import.meta.url);
const SIZES_PX = [16, 32, 48, 96, 128] as const;
const STATES = [
  { name: 'article', source: 'mark.svg' },
  { name: 'idle', source: 'mark-idle.svg' },
] as const;

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const { name, source } of STATES) {
    const svg = await readFile(new URL(source, ICONS), 'utf8');
    for (const sizePx of SIZES_PX) {
      const size = { widthPx: sizePx, heightPx: sizePx };
      const png = await renderSvg(page, svg, size, { type: 'png' });
      await writeFile(new URL(`${name}-${sizePx}.png`, ICONS), png);
    }
  }
} finally {
  await browser.close();
}
