import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'] as const;

/** How a picture leaves the browser; quality 0..100 applies to JPEG and WebP. */
export interface PictureFormat {
  readonly type: 'png' | 'jpeg' | 'webp';
  readonly quality?: number;
}

function findChromium(): string {
  const given = process.env.BYLINE_CHROMIUM;
  if (given) return given;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder: try the next.
      }
    }
  }
  throw new Error('No Chromium on the PATH; set BYLINE_CHROMIUM to its path.');
}

/** A headless Chromium that asks the network for nothing; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/** Renders one SVG at `widthPx` × `heightPx`; what it leaves unpainted stays transparent. */
export async function renderSvg(
  page: Page,
  svg: string,
  size: { readonly widthPx: number; readonly heightPx: number },
  format: PictureFormat,
): Promise<Uint8Array> {
  await page.setViewport({ width: size.widthPx, height: size.heightPx });
  const style = 'html,body{margin:0;background:transparent}svg{display:block}';
  const sized = svg.replace(
    '<svg ',
    `<svg width="${size.widthPx}" height="${size.heightPx}" `,
  );
  await page.setContent(`<!doctype html><style>${style}</style>${sized}`);
  return page.screenshot({
    type: format.type,
    omitBackground: format.type === 'png',
    ...(format.quality === undefined ? {} : { quality: format.quality }),
  });
}
