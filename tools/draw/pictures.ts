import { mkdir, writeFile } from 'node:fs/promises';
import { openBrowser, renderSvg } from './browser.ts';
import { PORTRAITS, portraitSvg } from './portraits.ts';
import * as city from './scenes-city.ts';
import * as coast from './scenes-coast.ts';
import * as objects from './scenes-objects.ts';
import * as products from './scenes-products.ts';

// Draws every picture of the sample site. Run: node tools/draw/pictures.ts [NAME…]

const IMAGES = new URL('../../site/public/images/', import.meta.url);
const PUBLIC = new URL('../../site/public/', import.meta.url);
const LARGE = { widthPx: 1600, heightPx: 900 };
const SMALL = { widthPx: 800, heightPx: 450 };

/** Lead pictures: one at 1600 × 900, one at 800 × 450 with `-800` in its name. */
const LEADS: Readonly<Record<string, () => string>> = {
  'saltmarsh-harbour': coast.saltmarshHarbour,
  'saltmarsh-map': coast.saltmarshMap,
  'lighthouse-festival': coast.lighthouseFestival,
  'paper-boats': coast.paperBoats,
  'lowtide-market': city.lowtideMarket,
  'lowtide-canal': city.lowtideCanal,
  'lowtide-roofs': city.lowtideRoofs,
  'lowtide-tram': city.lowtideTram,
  'lowtide-arcade': city.lowtideArcade,
  'repair-vote': city.repairVote,
  'loot-hearing': city.lootHearing,
  'board-balcony': city.boardBalcony,
  'tern-handheld': objects.ternHandheld,
  'desk-setup': objects.deskSetup,
  'quiet-keyboard': objects.quietKeyboard,
  'northbyte-shelf': objects.northbyteShelf,
  'northbyte-kitchen': objects.northbyteKitchen,
  'dive-watch': objects.diveWatch,
  'server-cupboard': objects.serverCupboard,
  'showcase-stage': objects.showcaseStage,
  hourglass: objects.hourglass,
  'game-archive': objects.gameArchive,
  'tiny-synth': objects.tinySynth,
};

/** Pictures of goods, at 800 × 450 only. */
const GOODS: Readonly<Record<string, () => string>> = {
  'product-mouse': products.mouse,
  'product-lightbar': products.lightBar,
  'product-headphones': products.headphones,
  'product-drive': products.drive,
  'product-desk': products.deskFrame,
};

/** The gallery piece offers its pictures as WebP too. */
const ALSO_WEBP = new Set(['lowtide-canal', 'lowtide-tram']);

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#14505c"/><path d="M24 12h16l2 6H22z" fill="#f4ead8"/><path d="M18 20h28v22q0 12-14 14-14-2-14-14z" fill="#f2b04a"/><path d="M32 26q9 10 4 18-4 5-8 0-5-8 4-18z" fill="#fff6d8"/></svg>`;

const wrap = (drawing: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice">${drawing}</svg>`;

const only = new Set(process.argv.slice(2));
const wanted = (name: string) => only.size === 0 || only.has(name);
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  const jpeg = { type: 'jpeg', quality: 72 } as const;
  const save = async (name: string, bytes: Uint8Array) =>
    writeFile(new URL(name, IMAGES), bytes);
  await mkdir(new URL('authors/', IMAGES), { recursive: true });
  for (const portrait of PORTRAITS) {
    if (!wanted(portrait.id)) continue;
    const size = { widthPx: 192, heightPx: 192 };
    const format = { type: 'jpeg', quality: 88 } as const;
    const bytes = await renderSvg(page, portraitSvg(portrait), size, format);
    await save(`authors/${portrait.id}.jpg`, bytes);
  }
  for (const [name, draw] of Object.entries({ ...LEADS, ...GOODS })) {
    if (!wanted(name)) continue;
    const svg = wrap(draw());
    if (name in GOODS) {
      await save(`${name}.jpg`, await renderSvg(page, svg, SMALL, jpeg));
      continue;
    }
    await save(`${name}.jpg`, await renderSvg(page, svg, LARGE, jpeg));
    await save(`${name}-800.jpg`, await renderSvg(page, svg, SMALL, jpeg));
    if (!ALSO_WEBP.has(name)) continue;
    const webp = { type: 'webp', quality: 70 } as const;
    await save(`${name}.webp`, await renderSvg(page, svg, LARGE, webp));
    await save(`${name}-800.webp`, await renderSvg(page, svg, SMALL, webp));
  }
  if (wanted('pocket-television')) {
    const size = { widthPx: 480, heightPx: 360 };
    const bytes = await renderSvg(page, wrap(objects.pocketTelevision()), size, jpeg);
    await save('pocket-television.jpg', bytes);
  }
  if (wanted('logo')) {
    const png = { type: 'png' } as const;
    const logo = await renderSvg(page, LOGO, { widthPx: 128, heightPx: 128 }, png);
    await save('logo.png', logo);
    const icon = await renderSvg(page, LOGO, { widthPx: 32, heightPx: 32 }, png);
    await writeFile(new URL('favicon.png', PUBLIC), icon);
  }
} finally {
  await browser.close();
}
