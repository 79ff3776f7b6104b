import {
  backdrop,
  box,
  disc,
  figure,
  glow,
  gradient,
  path,
  randomFrom,
  repeat,
  ripples,
  tower,
} from './paint.ts';

const NEON = ['#ff5f8f', '#5fe3e0', '#ffd166', '#b48bff'] as const;

function skyline(ground: number, wall: string, seed: number, tall: number): string {
  const next = randomFrom(seed);
  return repeat(14, (i) =>
    tower(
      [
        i * 120 - 20 + next() * 30,
        ground,
        90 + next() * 50,
        tall * (0.45 + next() * 0.6),
      ],
      wall,
      NEON,
      seed * 31 + i,
    ),
  );
}

function stall(x: number, y: number, scale: number, cloth: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${glow(110, -70, 190, '#ffcf7a')}${box([0, -90, 220, 90], '#3b2433')}${box([0, -104, 220, 20], '#e8d5b5')}
  ${repeat(6, (i) => path(`M${i * 40 - 10} -210 h40 v44 a20 18 0 0 1 -40 0 z`, i % 2 ? '#fff4e0' : cloth))}
  ${box([-6, -210, 8, 210], '#23151f')}${box([220, -210, 8, 210], '#23151f')}
  ${repeat(7, (i) => disc(20 + i * 30, -112, 12, ['#e4572e', '#f3a712', '#a8c686'][i % 3] ?? '#fa0'))}</g>`;
}

/** A night market under neon. */
export function lowtideMarket(): string {
  return `${backdrop('n', ['#1a1033', '#3a1d55', '#6b2a63'])}${skyline(560, '#241640', 4, 480)}
  ${box([0, 560, 1600, 340], '#2a1836')}
  ${repeat(16, (i) => glow(60 + i * 104, 210 + Math.sin(i) * 40, 46, NEON[i % 4] ?? '#fff') + disc(60 + i * 104, 210 + Math.sin(i) * 40, 13, NEON[i % 4] ?? '#fff'))}
  ${path('M0 190 Q400 290 800 210 T1600 200', 'none', 'stroke="#120a22" stroke-width="4"')}
  ${stall(90, 700, 1.35, '#e0435f')}${stall(640, 680, 1.2, '#2f9e9b')}${stall(1160, 710, 1.4, '#e89b2d')}
  ${repeat(11, (i) => figure(70 + i * 150, 890 - ((i * 41) % 70), 190 + ((i * 23) % 50), ['#1d1330', '#40224d', '#15323f'][i % 3] ?? '#111', '#140d1c'))}`;
}

/** A canal between tall houses, reflections broken by a passing boat. */
export function lowtideCanal(): string {
  return `${backdrop('c', ['#0f2b46', '#1e5a6b', '#f0a27a'])}
  ${repeat(6, (i) => tower([i * 112 - 40, 600, 104, 430 + ((i * 83) % 120)], ['#1b2a41', '#23344f'][i % 2] ?? '#123', ['#ffd98a', '#ffb677'], i + 3))}
  ${repeat(6, (i) => tower([940 + i * 118, 600, 110, 400 + ((i * 97) % 150)], ['#1f3048', '#182640'][i % 2] ?? '#123', ['#ffd98a', '#8fe3df'], i + 40))}
  ${gradient('cw', ['#d98c70', '#28566b', '#0d2236'])}${box([0, 600, 1600, 300], 'url(#cw)')}${ripples(606, 890, 19, '#ffd9a8', 110)}
  ${path('M560 600 Q800 470 1040 600 L1000 600 Q800 520 600 600 Z', '#101d30')}
  ${path('M600 760 H1010 L950 822 H650 Z', '#5a2740')}${box([700, 700, 190, 60], '#e9d3a6')}${repeat(4, (i) => box([716 + i * 44, 716, 26, 28], '#ffe9a8'))}${glow(800, 720, 180, '#ffd98a')}`;
}

/** Roofs at dawn with washing lines and a cat. */
export function lowtideRoofs(): string {
  return `${backdrop('r', ['#f9c58d', '#f29d8f', '#7d6b9e'])}${disc(420, 330, 110, '#fff3d6')}
  ${repeat(9, (i) => box([i * 190 - 40, 470 + ((i * 61) % 90), 200, 430], ['#6a5687', '#5c4a7a'][i % 2] ?? '#555', ''))}
  ${repeat(6, (i) => `<g transform="translate(${i * 300 - 90} ${620 + ((i * 79) % 80)})">${box([0, 0, 300, 400], ['#3a3159', '#453a66', '#2f2a4d'][i % 3] ?? '#333')}${path('M-16 0 L150 -78 L316 0 Z', ['#8c4a5e', '#a65a55'][i % 2] ?? '#844')}${box([210, -120, 34, 80], '#2f2a4d')}${repeat(3, (k) => box([40 + k * 84, 60, 46, 60], '#ffd08a', 'rx="4"'))}</g>`)}
  ${path('M120 480 Q520 580 960 470 T1560 490', 'none', 'stroke="#2b2340" stroke-width="4"')}
  ${repeat(12, (i) => box([210 + i * 98, 516 + Math.sin(i * 0.9) * 22, 46, 66 + ((i * 13) % 24)], ['#fff4e2', '#7fc4c0', '#e76f6f', '#f4d06f'][i % 4] ?? '#fff', 'rx="3"'))}
  ${path('M1120 640 q-6 -60 26 -78 l-4 -24 18 16 h22 l18 -16 -4 28 q26 20 14 74 z', '#1c1730')}${path('M1204 634 q60 4 52 -54', 'none', 'stroke="#1c1730" stroke-width="13" stroke-linecap="round"')}`;
}

/** A tram crossing a wet square. */
export function lowtideTram(): string {
  return `${backdrop('t', ['#152238', '#28446b', '#54749c'])}${skyline(600, '#1a2942', 11, 420)}
  ${gradient('tw', ['#33506f', '#131f31'])}${box([0, 600, 1600, 300], 'url(#tw)')}${ripples(610, 890, 33, '#9fd6e6', 70)}
  ${path('M0 330 H1600', 'none', 'stroke="#0d1626" stroke-width="5"')}${path('M760 330 L820 420 M900 330 L840 420', 'none', 'stroke="#0d1626" stroke-width="7"')}
  ${glow(820, 600, 420, '#ffcf7a')}
  ${box([420, 420, 800, 270], '#d9483b', 'rx="34"')}${box([420, 560, 800, 26], '#f4ead8')}${box([450, 450, 740, 100], '#ffe6a6', 'rx="14"')}
  ${repeat(6, (i) => box([560 + i * 124, 450, 14, 100], '#d9483b'))}${repeat(5, (i) => figure(530 + i * 140, 550, 78, '#5d3a3a'))}
  ${box([440, 680, 760, 26], '#23212b')}${disc(560, 706, 34, '#15141c')}${disc(1080, 706, 34, '#15141c')}${disc(1190, 620, 16, '#fffbe0')}${disc(450, 620, 16, '#fffbe0')}
  ${path('M0 744 H1600', 'none', 'stroke="#8fb3c7" stroke-width="6"')}
  ${figure(250, 850, 230, '#111a2b')}${path('M170 660 q80 -90 160 0 z', '#e8b04a')}`;
}

/** Inside an arcade: rows of cabinets, one player. */
export function lowtideArcade(): string {
  return `${backdrop('a', ['#120a24', '#2a1247', '#170b2c'])}
  ${path('M0 900 L560 560 H1040 L1600 900 Z', '#2e1650')}
  ${repeat(9, (i) => path(`M${800 + (i - 4) * 60} 560 L${800 + (i - 4) * 240} 900`, 'none', 'stroke="#ff5f8f" stroke-opacity=".35" stroke-width="3"'))}
  ${repeat(10, (i) => {
    const left = i < 5;
    const k = left ? i : i - 5;
    const x = left ? 40 + k * 118 : 1400 - k * 118;
    const s = 1.25 - k * 0.16;
    const c = NEON[i % 4] ?? '#fff';
    return `<g transform="translate(${x} ${820 - k * 60}) scale(${s})">${glow(75, -250, 170, c)}${path('M0 0 V-380 H150 V0 Z', '#1a1030')}${box([10, -372, 130, 48], c)}${box([16, -300, 118, 92], '#0b1626')}${box([26, -290, 98, 72], c, 'opacity=".75"')}${path('M0 -170 H150 L170 -140 H-20 Z', '#3b2263')}${disc(40, -158, 8, '#ff5f5f')}${disc(110, -158, 8, '#5fe3e0')}</g>`;
  })}
  ${figure(800, 880, 330, '#43276b', '#0f0818')}${glow(800, 560, 120, '#5fe3e0')}`;
}

/** A parliament chamber seen from the gallery. */
export function repairVote(): string {
  const seats = (r: number, n: number, colour: string) =>
    repeat(n, (i) => {
      const t = Math.PI * (0.08 + (0.84 * i) / (n - 1));
      return disc(800 - Math.cos(t) * r * 1.5, 250 + Math.sin(t) * r, 20, colour);
    });
  return `${backdrop('p', ['#7d5a43', '#a97e57', '#5a3d30'])}
  ${repeat(9, (i) => box([90 + i * 165, 0, 60, 250], '#8d6a4b'))}${box([0, 236, 1600, 22], '#c9a36f')}
  ${path('M0 900 V420 Q800 120 1600 420 V900 Z', '#6b4434')}${path('M120 900 Q200 430 800 400 Q1400 430 1480 900 Z', '#7d5140')}
  ${seats(590, 30, '#1f5560')}${seats(500, 25, '#276c75')}${seats(410, 20, '#b6453c')}${seats(320, 15, '#d98e3f')}
  ${box([640, 300, 320, 130], '#3b2720', 'rx="10"')}${box([690, 250, 220, 70], '#4d3429', 'rx="8"')}${figure(800, 320, 120, '#23262e', '#e0b899')}
  <g transform="translate(800 150)">${disc(0, 0, 66, '#f1dcae', 'stroke="#c08d43" stroke-width="8"')}${path('M-30 20 L22 -32 l16 16 L-14 36 Z M14 -40 a26 26 0 1 1 30 30', '#8a5a2b')}</g>`;
}

/** A microphone on a committee table, a treasure chest in the glare behind it. */
export function lootHearing(): string {
  return `${backdrop('l', ['#20313b', '#2f4b57', '#16232a'])}${glow(1050, 420, 460, '#ffd37a')}
  <g transform="translate(830 250)">${path('M0 130 q0 -130 220 -130 t220 130 z', '#8a4f2a')}${box([0, 130, 440, 210], '#6e3c20')}${repeat(3, (i) => box([40 + i * 160, 6, 34, 334], '#d9a441'))}${box([0, 118, 440, 34], '#d9a441')}${box([190, 110, 60, 76], '#f1c766', 'rx="8"')}${disc(220, 140, 11, '#3a2413')}${path('M214 146 h12 l5 26 h-22 z', '#3a2413')}</g>
  ${box([0, 640, 1600, 260], '#4a2f24')}${box([0, 640, 1600, 20], '#6d4735')}
  ${path('M470 660 C470 480 400 470 390 350', 'none', 'stroke="#10161a" stroke-width="22" stroke-linecap="round"')}
  <g transform="rotate(-12 380 260)">${box([318, 150, 130, 220], '#1a2227', 'rx="65"')}${repeat(7, (i) => box([330, 180 + i * 22, 106, 7], '#4a5a63', 'rx="3"'))}</g>${path('M380 650 h190 l30 40 h-250 z', '#10161a')}
  ${box([700, 700, 420, 130], '#f1ead9', 'transform="rotate(-4 900 760)"')}${repeat(4, (i) => box([740, 724 + i * 24, 320 - i * 40, 8], '#b9ad94', 'transform="rotate(-4 900 760)"'))}${disc(1330, 600, 14, '#ff4d4d')}`;
}

/** Two people over a board game on a balcony above a bay. */
export function boardBalcony(): string {
  return `${backdrop('h', ['#7ec8e3', '#bfe6ee', '#f8e3bd'])}
  ${path('M0 470 C300 380 520 420 800 450 S1350 360 1600 420 V900 H0 Z', '#5fa36f')}
  ${box([0, 500, 1600, 140], '#2f86a6')}${ripples(505, 630, 8, '#fff', 40)}
  ${repeat(12, (i) => box([i * 140 - 20, 400 + ((i * 47) % 60), 100, 120], ['#f3e3c3', '#fff4de', '#e7c9a2'][i % 3] ?? '#fff'))}
  ${box([0, 620, 1600, 280], '#d9b58c')}${repeat(28, (i) => box([i * 60, 540, 8, 120], '#3a4a54'))}${box([0, 530, 1600, 16], '#3a4a54')}
  ${figure(420, 905, 440, '#b5483a', '#3a241c')}${figure(1180, 905, 440, '#2c6e7f', '#241a16')}
  ${path('M520 700 H1080 L1160 800 H440 Z', '#6b4630')}
  ${path('M640 712 H960 L1000 780 H600 Z', '#f4ead0')}${repeat(5, (i) => path(`M${640 + i * 80} 712 L${600 + i * 100} 780`, 'none', 'stroke="#b08a5a" stroke-width="3"'))}${path('M620 746 H980', 'none', 'stroke="#b08a5a" stroke-width="3"')}
  ${disc(700, 726, 13, '#c0392b')}${disc(790, 758, 14, '#2c3e70')}${disc(880, 730, 13, '#2c3e70')}${disc(930, 762, 14, '#c0392b')}${box([500, 730, 46, 56], '#fff7e6', 'rx="8"')}`;
}
