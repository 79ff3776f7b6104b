import {
  backdrop,
  box,
  disc,
  figure,
  glow,
  gradient,
  hills,
  path,
  randomFrom,
  repeat,
  ripples,
} from './paint.ts';

function lighthouse(x: number, y: number, scale: number, band: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">
  ${path('M-34 0 L-22 -250 H22 L34 0 Z', '#f4ead8')}
  ${path('M-29 -100 L-25.5 -175 H25.5 L29 -100 Z', band)}${path('M-33 -20 L-31 -60 H31 L33 -20Z', band)}
  ${path('M6 -250 H22 L34 0 H10 Z', '#00000022')}
  ${box([-30, -262, 60, 14], '#2c2a33')}${box([-18, -302, 36, 40], '#ffe7a0')}${box([-3, -302, 6, 40], '#2c2a33')}
  ${path('M-26 -302 H26 L0 -336 Z', band)}</g>`;
}

function boat(x: number, y: number, scale: number, hull: string, sail = ''): string {
  const cloth = sail
    ? `${path('M0 -8 V-120 L62 -18 Z', sail)}${path('M-6 -14 V-96 L-46 -18 Z', sail, 'opacity=".75"')}${box([-3, -126, 5, 126], '#3a2a24')}`
    : '';
  return `<g transform="translate(${x} ${y}) scale(${scale})">${cloth}${path('M-70 -8 H70 L48 26 H-50 Z', hull)}${path('M-70 -8 H70 L66 0 H-66 Z', '#ffffff40')}</g>`;
}

function cottage(
  x: number,
  y: number,
  scale: number,
  wall: string,
  roof: string,
): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${box([0, -60, 92, 60], wall)}${path('M-10 -58 L46 -108 L102 -58 Z', roof)}${box([60, -118, 14, 34], roof)}${box([14, -44, 20, 20], '#ffd98a')}${box([56, -40, 20, 40], '#4a2f2a')}</g>`;
}

/** Dusk over a harbour with the tide halfway up the jetty. */
export function saltmarshHarbour(): string {
  return `${backdrop('s', ['#2b3a67', '#7a5c8e', '#e08a72', '#f7c98b'])}
  ${glow(1130, 520, 320, '#ffdf9e')}${disc(1130, 520, 62, '#fff0c2')}
  ${hills(540, 120, 3, '#6b5a86')}${hills(590, 90, 9, '#47476f')}
  ${gradient('sea', ['#d98b74', '#6f5f86', '#26355c'])}${box([0, 580, 1600, 320], 'url(#sea)')}
  ${ripples(590, 890, 5, '#ffe2b0', 90)}
  ${path('M0 610 C120 560 300 560 420 600 L520 640 L380 690 H0 Z', '#2f3350')}
  ${path('M330 430 L1600 210 V420 Z', '#fff1c4', 'opacity=".2"')}
  ${lighthouse(330, 600, 1.15, '#c94f3d')}${glow(330, 270, 130, '#fff3c0')}
  ${cottage(40, 610, 1, '#e8d9c0', '#7b3f3a')}${cottage(150, 600, 0.85, '#cfd8d6', '#3d4a63')}
  ${path('M420 690 L980 742 V764 L420 716 Z', '#4b332c')}
  ${repeat(8, (i) => box([440 + i * 72, 700 + i * 6.6, 14, 120], '#35231f'))}
  ${boat(1180, 740, 1.3, '#a33d33', '#f5e6cf')}${boat(760, 850, 1.1, '#24506a')}${boat(1430, 640, 0.6, '#3c2b45', '#f0cdb0')}
  ${figure(860, 736, 84, '#23304d', '#1d1a26')}`;
}

/** The island as a drawn map: coast, contour lines, paths, a compass. */
export function saltmarshMap(): string {
  const coast =
    'M420 470 C380 330 520 210 690 230 C800 150 1010 150 1090 260 C1250 280 1300 430 1210 520 C1230 660 1050 760 900 700 C760 790 560 730 540 620 C450 600 430 540 420 470 Z';
  const next = randomFrom(21);
  return `${backdrop('m', ['#9cc4bf', '#6fa6a8'])}
  ${repeat(3, (i) => path(coast, 'none', `stroke="#ffffff" stroke-opacity="${0.42 - i * 0.12}" stroke-width="${26 + i * 44}"`))}
  ${path(coast, '#efe0b6', 'stroke="#7a5a34" stroke-width="5"')}
  ${path('M560 470 C560 370 680 310 800 330 C930 290 1090 350 1080 450 C1060 580 900 600 800 570 C690 610 570 560 560 470 Z', '#cfd39a')}
  ${path('M700 450 C710 390 800 380 860 400 C940 400 970 460 930 500 C870 530 720 520 700 450 Z', '#a9ba7c')}
  ${repeat(46, () => {
    const x = 600 + next() * 420;
    const y = 360 + next() * 190;
    return path(`M${x} ${y} l9 -24 l9 24 z`, '#5e7f53');
  })}
  ${path('M640 640 C700 560 620 480 760 440 S980 360 1110 400', 'none', 'stroke="#a0522d" stroke-width="6" stroke-dasharray="4 18" stroke-linecap="round"')}
  ${path('M1096 386 l28 28 m0 -28 l-28 28', 'none', 'stroke="#b2302a" stroke-width="11" stroke-linecap="round"')}
  ${lighthouse(600, 700, 0.42, '#c94f3d')}${cottage(930, 650, 0.6, '#f5ecd8', '#7b3f3a')}${boat(330, 640, 0.7, '#7b3f3a', '#fdf6e3')}
  <g transform="translate(1420 720)">${disc(0, 0, 92, '#f4ead0', 'stroke="#7a5a34" stroke-width="5"')}${path('M0 -80 L18 0 L0 80 L-18 0 Z', '#7a5a34')}${path('M-80 0 L0 -18 L80 0 L0 18 Z', '#b98f55')}${disc(0, 0, 10, '#f4ead0')}</g>
  ${repeat(4, (i) => path(`M${140 + i * 330} ${120 + (i % 2) * 60} q22 -22 44 0 q22 22 44 0`, 'none', 'stroke="#fff" stroke-opacity=".6" stroke-width="5"'))}`;
}

/** A lighthouse dressed in lanterns for a festival, a crowd below. */
export function lighthouseFestival(): string {
  const colours = ['#ffcf5c', '#ff7e6b', '#7fd1c7', '#f6a6c9'];
  const next = randomFrom(77);
  return `${backdrop('f', ['#10264a', '#23457a', '#4f6ea0'])}
  ${repeat(70, (i) => disc(next() * 1600, next() * 430, 1.4 + (i % 3), '#fff', 'opacity=".7"'))}
  ${path('M800 150 L0 40 V260 Z', '#fff3c0', 'opacity=".16"')}${path('M800 150 L1600 60 V290 Z', '#fff3c0', 'opacity=".16"')}
  ${box([0, 620, 1600, 280], '#17325a')}${ripples(630, 760, 7, '#ffd98a', 50)}
  ${path('M380 720 C520 600 1080 600 1220 720 L1600 780 V900 H0 V780 Z', '#22303f')}
  ${lighthouse(800, 650, 1.55, '#d8493b')}${glow(800, 205, 190, '#fff3c0')}
  ${[-1, 1]
    .map((s) =>
      repeat(11, (i) => {
        const x = 800 + s * (40 + i * 56);
        const y = 250 + i * i * 3.4;
        return (
          glow(x, y, 34, colours[i % 4] ?? '#fff') +
          disc(x, y, 11, colours[i % 4] ?? '#fff')
        );
      }),
    )
    .join('')}
  ${repeat(34, (i) => figure(60 + i * 46 + ((i * 37) % 23), 900 - ((i * 53) % 60), 118 + ((i * 29) % 40), ['#31465c', '#5a3d55', '#2d5a58', '#6a4a34'][i % 4] ?? '#333'))}`;
}

/** Folded paper boats on a flooded street. */
export function paperBoats(): string {
  const fold = (x: number, y: number, s: number, tint: string) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${path('M-120 0 H120 L70 64 H-70 Z', tint)}${path('M0 0 H120 L70 64 H0 Z', '#00000018')}${path('M-62 0 L0 -96 L62 0 Z', tint)}${path('M0 -96 L62 0 H0 Z', '#0000001f')}${path('M-120 0 H120', 'none', 'stroke="#00000022" stroke-width="3"')}</g>`;
  return `${backdrop('b', ['#f7d9b7', '#f2b391', '#d68d86'])}
  ${repeat(7, (i) => box([i * 240 - 30, 120 + ((i * 67) % 90), 220, 500], ['#b4626a', '#8f5068', '#c47a63'][i % 3] ?? '#b66'))}
  ${repeat(28, (i) => box([20 + (i % 7) * 240 + 30, 270 + Math.floor(i / 7) * 84, 44, 54], '#ffe3b1', 'opacity=".75" rx="22"'))}
  ${gradient('w', ['#5f8fa3', '#2c5c78'])}${box([0, 560, 1600, 340], 'url(#w)')}${ripples(570, 890, 12, '#ffe9cf', 80)}
  ${fold(420, 700, 1.25, '#fffaf0')}${fold(900, 640, 0.8, '#ffe08a')}${fold(1180, 780, 1.6, '#fbeee6')}${fold(170, 620, 0.55, '#f6b8a6')}${fold(1440, 620, 0.5, '#d5ecec')}`;
}
