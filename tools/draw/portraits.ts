// The authors' faces: one set of shapes, a line of settings a person. 192 × 192 units.

type HairStyle =
  | 'bob'
  | 'afro'
  | 'bun'
  | 'long'
  | 'crop'
  | 'curls'
  | 'quiff'
  | 'silver-wave'
  | 'braid'
  | 'shoulder';

interface Portrait {
  readonly id: string;
  readonly wall: readonly [string, string];
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly coat: string;
  readonly collar: string;
  readonly lips?: string;
  readonly glasses?: string;
  readonly beard?: boolean;
  readonly earrings?: string;
}

/** Everyone who signs a piece on the sample site and has a picture; `id` names the file. */
export const PORTRAITS: readonly Portrait[] = [
  {
    id: 'mara-ellingsen',
    wall: ['#9fc6cf', '#4f8793'],
    skin: '#f2cdb4',
    shade: '#dba98a',
    hair: '#d9b15f',
    style: 'bob',
    coat: '#23424c',
    collar: '#f3efe6',
    lips: '#b85b55',
  },
  {
    id: 'tobias-okafor',
    wall: ['#f0b868', '#cf7a33'],
    skin: '#7b4a2e',
    shade: '#5d3520',
    hair: '#1e1715',
    style: 'crop',
    coat: '#2f5d50',
    collar: '#e7d9b8',
    lips: '#5a2c22',
    glasses: '#20242a',
    beard: true,
  },
  {
    id: 'linnea-sato',
    wall: ['#e6c3cf', '#a9647e'],
    skin: '#f0cfae',
    shade: '#d6a77f',
    hair: '#221d22',
    style: 'bun',
    coat: '#f0e7da',
    collar: '#c7433d',
    lips: '#b0474a',
  },
  {
    id: 'priya-raman',
    wall: ['#d4d07f', '#8e9a3d'],
    skin: '#b57a4f',
    shade: '#935b36',
    hair: '#241815',
    style: 'braid',
    coat: '#7a2f4b',
    collar: '#e9b44c',
    lips: '#8c3a34',
    earrings: '#f0c65c',
  },
  {
    id: 'joost-verhagen',
    wall: ['#c9d4de', '#7b8ea3'],
    skin: '#f1c8ab',
    shade: '#d7a07e',
    hair: '#a4582c',
    style: 'quiff',
    coat: '#28384f',
    collar: '#ffffff',
    lips: '#b3665a',
    beard: true,
  },
  {
    id: 'ines-calado',
    wall: ['#f4a989', '#c6543f'],
    skin: '#dca47c',
    shade: '#bb7f57',
    hair: '#3a2219',
    style: 'curls',
    coat: '#1f2a36',
    collar: '#1f2a36',
    lips: '#a2423b',
    earrings: '#dfe7ea',
  },
  {
    id: 'desmond-kirwan',
    wall: ['#b6bfa7', '#66755a'],
    skin: '#eec3a6',
    shade: '#d09a78',
    hair: '#b9bcbd',
    style: 'crop',
    coat: '#3d3f4a',
    collar: '#dfe5ec',
    lips: '#a96456',
    glasses: '#6b4a2b',
  },
  {
    id: 'samir-haddad',
    wall: ['#8fb7e0', '#3f6ba5'],
    skin: '#cf9a6c',
    shade: '#ae7748',
    hair: '#2a1d17',
    style: 'quiff',
    coat: '#b5502f',
    collar: '#f2d9ad',
    lips: '#93503d',
    beard: true,
  },
  {
    id: 'rosalind-achterberg',
    wall: ['#bda9d6', '#6f568f'],
    skin: '#f3d3bf',
    shade: '#d9ad92',
    hair: '#e4e4e6',
    style: 'silver-wave',
    coat: '#4a2b4f',
    collar: '#c9a7d8',
    lips: '#a8465a',
    glasses: '#b0343c',
    earrings: '#f5f0e1',
  },
  {
    id: 'ottilie-brandt',
    wall: ['#a9d6c1', '#45866d'],
    skin: '#f4d2bb',
    shade: '#dcab8c',
    hair: '#8a4526',
    style: 'long',
    coat: '#f2c14e',
    collar: '#2d4a53',
    lips: '#b5544d',
  },
  {
    id: 'noa-ben-ami',
    wall: ['#f3d9a0', '#d39a4a'],
    skin: '#d8a67e',
    shade: '#b88158',
    hair: '#2c1c18',
    style: 'shoulder',
    coat: '#2c6e7f',
    collar: '#f6efe0',
    lips: '#9f443e',
    earrings: '#2c6e7f',
  },
];

const HAIR: Record<HairStyle, { readonly back: string; readonly front: string }> = {
  bob: {
    back: '<path d="M54 82C50 44 72 26 97 26s46 18 42 58l2 40c-14 7-26 6-32 2H84c-8 4-20 5-32-2z"/>',
    front:
      '<path d="M61 84c2-20 14-30 38-34 6 10 18 14 32 16l2-10C128 36 114 30 96 30 72 30 58 48 61 84z"/>',
  },
  afro: { back: '<circle cx="96" cy="66" r="52"/>', front: '' },
  bun: {
    back: '<circle cx="96" cy="24" r="17"/><path d="M58 84C52 44 74 30 96 30s44 14 38 54l-3 10H61z"/>',
    front:
      '<path d="M61 80c0-18 10-28 34-30 24 2 36 12 36 30 6-30-8-46-35-46S55 50 61 80z"/>',
  },
  long: {
    back: '<path d="M52 90C44 40 70 24 96 24s52 16 44 66c-2 20 4 44 12 62-20 8-36 6-44 0H84c-8 6-24 8-44 0 8-18 14-42 12-62z"/>',
    front:
      '<path d="M62 92c-2-22 8-34 26-44 8 10 24 16 42 42 6-34-6-58-34-58S54 54 62 92z"/>',
  },
  crop: {
    back: '',
    front:
      '<path d="M61 80c-4-30 10-44 35-44s39 14 35 44c-3-10-4-16-9-22-14 2-38 2-52 0-5 6-6 12-9 22z"/>',
  },
  curls: {
    back: '<g><circle cx="62" cy="60" r="22"/><circle cx="80" cy="38" r="22"/><circle cx="108" cy="36" r="22"/><circle cx="130" cy="58" r="22"/><circle cx="54" cy="88" r="20"/><circle cx="138" cy="88" r="20"/><circle cx="56" cy="114" r="17"/><circle cx="136" cy="114" r="17"/></g>',
    front:
      '<g><circle cx="72" cy="52" r="12"/><circle cx="90" cy="46" r="13"/><circle cx="108" cy="46" r="12"/><circle cx="122" cy="54" r="11"/></g>',
  },
  quiff: {
    back: '',
    front:
      '<path d="M60 82c-3-16-3-28 4-36 6-14 28-22 48-16 16 2 22 14 21 30 0 8-1 14-2 22-4-10-5-16-8-22-16 4-40 0-52-4-6 8-8 14-11 26z"/>',
  },
  'silver-wave': {
    back: '<path d="M54 86C46 46 70 26 98 28s48 22 40 58c6 16 0 28-6 34H60c-8-6-12-20-6-34z"/>',
    front:
      '<path d="M60 86c0-16 6-28 20-32 12-4 22 6 50 2 2 8 3 18 1 28 10-36-8-54-34-54S52 50 60 86z"/>',
  },
  braid: {
    back: '<path d="M56 84C50 44 72 28 96 28s46 16 40 56l-2 20H58z"/><g><ellipse cx="136" cy="112" rx="11" ry="13"/><ellipse cx="140" cy="132" rx="10" ry="13"/><ellipse cx="142" cy="152" rx="9" ry="13"/><ellipse cx="143" cy="170" rx="7" ry="12"/></g>',
    front:
      '<path d="M61 84c0-24 14-36 35-38 21 2 35 14 35 38 8-36-8-54-35-54S53 48 61 84z"/>',
  },
  shoulder: {
    back: '<path d="M54 88C48 42 70 26 96 26s48 16 42 62c0 22 6 34 10 42-14 10-30 10-40 4H84c-10 6-26 6-40-4 4-8 10-20 10-42z"/>',
    front:
      '<path d="M62 94c-4-24 2-40 20-46 20 2 38 6 48 40 8-36-8-56-34-56S50 54 62 94z"/>',
  },
};

const FACE = 'M63 80C63 52 78 44 96 44s33 8 33 36c0 27-14 48-33 48S63 107 63 80z';
const BEARD =
  'M63 84c1 8 3 12 7 14 6-2 16-4 26-4s20 2 26 4c4-2 6-6 7-14 1 28-14 46-33 46S62 112 63 84z';

function features(p: Portrait): string {
  const dark = '#2a1f1c';
  const lips = p.lips ?? '#a8554b';
  return `
  <path d="M74 73q8-5 15-1M103 72q8-4 15 1" fill="none" stroke="${p.hair}" stroke-width="3.4" stroke-linecap="round"/>
  <g fill="#fff"><ellipse cx="82" cy="83" rx="5.4" ry="3.6"/><ellipse cx="110" cy="83" rx="5.4" ry="3.6"/></g>
  <g fill="${dark}"><circle cx="82.4" cy="83" r="3.1"/><circle cx="110.4" cy="83" r="3.1"/></g>
  <path d="M96 80q-3 12-4.5 15 3.5 3 8 1" fill="none" stroke="${p.shade}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
  ${p.beard ? `<path d="${BEARD}" fill="${p.hair}" opacity=".92"/>` : ''}
  <path d="M85 108q11 8 22 0-11-3-22 0z" fill="${lips}"/>
  <path d="M84 108q12 4 24 0" fill="none" stroke="${dark}" stroke-opacity=".45" stroke-width="1.3" stroke-linecap="round"/>`;
}

function extras(p: Portrait): string {
  const glasses = p.glasses
    ? `<g fill="#ffffff22" stroke="${p.glasses}" stroke-width="3"><rect x="70" y="74" width="23" height="18" rx="8"/><rect x="99" y="74" width="23" height="18" rx="8"/><path d="M93 81q3-2 6 0" fill="none"/></g>`
    : '';
  const earrings = p.earrings
    ? `<g fill="${p.earrings}"><circle cx="62" cy="104" r="4"/><circle cx="130" cy="104" r="4"/></g>`
    : '';
  return glasses + earrings;
}

/** One portrait as SVG text. */
export function portraitSvg(p: Portrait): string {
  const hair = HAIR[p.style];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192">
  <defs><linearGradient id="w" x1="0" y1="0" x2=".4" y2="1"><stop stop-color="${p.wall[0]}"/><stop offset="1" stop-color="${p.wall[1]}"/></linearGradient>
  <clipPath id="f"><path d="${FACE}"/></clipPath></defs>
  <rect width="192" height="192" fill="url(#w)"/>
  <circle cx="150" cy="40" r="64" fill="#fff" opacity=".12"/>
  <g fill="${p.hair}">${hair.back}</g>
  <path d="M16 192c2-32 26-44 58-50h44c32 6 56 18 58 50z" fill="${p.coat}"/>
  <path d="M80 112h32v26c-4 14-28 14-32 0z" fill="${p.shade}"/>
  <path d="M72 142l8-6c6 10 26 10 32 0l8 6-24 26z" fill="${p.collar}"/>
  <path d="M80 134c6 12 26 12 32 0l0 6c-6 14-26 14-32 0z" fill="${p.skin}"/>
  <ellipse cx="62.5" cy="86" rx="6" ry="9" fill="${p.shade}"/><ellipse cx="129.5" cy="86" rx="6" ry="9" fill="${p.shade}"/>
  <path d="${FACE}" fill="${p.skin}"/>
  <path d="M100 40h40v100H92c14-14 20-58 8-100z" fill="${p.shade}" opacity=".38" clip-path="url(#f)"/>
  <g opacity=".28" fill="#d8584c"><ellipse cx="74" cy="97" rx="7" ry="4.5"/><ellipse cx="118" cy="97" rx="7" ry="4.5"/></g>
  ${features(p)}
  <g fill="${p.hair}">${hair.front}</g>
  ${extras(p)}
</svg>`;
}
