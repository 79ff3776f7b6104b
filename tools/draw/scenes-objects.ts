import { backdrop, box, disc, figure, glow, gradient, path, repeat } from './paint.ts';

/** A handheld console on a warm backdrop. */
export function ternHandheld(): string {
  const stick = (x: number, y: number) =>
    `${disc(x, y, 62, '#0f3d40')}${disc(x, y, 46, '#20292c')}${disc(x, y - 6, 40, '#35454a')}${disc(x, y - 8, 26, '#28363a')}`;
  return `${backdrop('t', ['#f6d9b0', '#eeb98a', '#d98f68'])}${disc(1240, 240, 330, '#fff', 'opacity=".14"')}
  <ellipse cx="800" cy="740" rx="600" ry="50" fill="#7a3f28" opacity=".35"/>
  ${gradient('body', ['#2f8f8b', '#1c6265'])}
  <g transform="rotate(-4 800 450)">${path('M330 240 H1270 Q1400 240 1410 400 L1420 560 Q1424 690 1310 690 H1220 Q1160 660 1080 660 H520 Q440 660 380 690 H290 Q176 690 180 560 L190 400 Q200 240 330 240 Z', 'url(#body)')}
  ${path('M330 240 H1270 Q1400 240 1410 400 L1411 416 Q1390 262 1262 262 H338 Q210 262 189 416 L190 400 Q200 240 330 240 Z', '#ffffff30')}
  ${box([490, 290, 620, 346], '#12191c', 'rx="22"')}${gradient('scr', ['#5b3f8c', '#e8795a', '#f8c76b'])}${box([508, 308, 584, 310], 'url(#scr)', 'rx="8"')}
  ${path('M508 540 q150 -120 290 -40 t294 -60 V618 H508 Z', '#2b2350')}${disc(900, 440, 40, '#fff1c4')}${path('M640 560 l40 -90 40 90 z M700 570 l30 -64 30 64 z', '#17132f')}
  ${stick(340, 400)}${stick(1262, 540)}
  ${path('M312 508 h36 v-36 h36 v36 h36 v36 h-36 v36 h-36 v-36 h-36 z', '#20292c', 'transform="translate(-28 30)"')}
  ${disc(1262, 320, 26, '#f4e3c1')}${disc(1262, 424, 26, '#f4e3c1')}${disc(1208, 372, 26, '#f4e3c1')}${disc(1316, 372, 26, '#e56b45')}
  ${box([744, 256, 110, 16], '#e0672f', 'rx="8"')}</g>`;
}

/** A tidy desk by a window. */
export function deskSetup(): string {
  return `${backdrop('d', ['#e9e2d3', '#d9cdb8'])}${box([980, 60, 480, 460], '#f8f4ea')}${gradient('win', ['#a9d3e6', '#dff0ee'])}${box([1000, 80, 440, 420], 'url(#win)')}${path('M1000 430 q110 -110 220 -40 t220 -60 V500 H1000 Z', '#8fb585')}${box([1212, 60, 16, 460], '#f8f4ea')}
  ${box([0, 660, 1600, 50], '#a8713f')}${box([0, 710, 1600, 190], '#8a5a30')}${box([120, 710, 26, 190], '#6d4524')}
  ${box([470, 180, 620, 380], '#20262b', 'rx="14"')}${gradient('mon', ['#123c4a', '#1f7a7d', '#f0b45f'])}${box([486, 196, 588, 336], 'url(#mon)')}${path('M486 470 l140 -120 120 90 150 -150 178 160 v82 H486 Z', '#0d2c38')}
  ${box([740, 560, 80, 70], '#2f373d')}${box([650, 630, 260, 30], '#2f373d', 'rx="8"')}${box([600, 168, 360, 16], '#3a4248', 'rx="8"')}${path('M600 184 H960 L1060 660 H500 Z', '#ffe9b0', 'opacity=".16"')}
  ${box([540, 664, 330, 26], '#e9e6df', 'rx="8"')}${repeat(16, (i) => box([548 + i * 20, 668, 15, 9], '#b9b4a8', 'rx="2"'))}<ellipse cx="960" cy="680" rx="40" ry="18" fill="#5d676d"/>
  <g transform="translate(250 660)">${box([-50, -90, 100, 90], '#c96f4a', 'rx="10"')}${repeat(7, (i) => path('M0 -90 q-30 -120 0 -210 q30 90 0 210 z', ['#3f7d58', '#56966b'][i % 2] ?? '#393', `transform="rotate(${(i - 3) * 22} 0 -90)"`))}</g>
  <g transform="translate(1330 660)">${path('M-60 0 h120 l-16 -20 h-88 z', '#d99a2b')}${path('M0 -16 L-50 -190 L40 -300', 'none', 'stroke="#d99a2b" stroke-width="12" stroke-linejoin="round"')}${path('M10 -330 l90 60 -44 60 -86 -60 z', '#d99a2b')}${glow(70, -220, 120, '#fff0bd')}</g>
  ${box([1090, 600, 70, 60], '#f5f0e6', 'rx="8"')}${path('M1160 612 q34 18 0 36', 'none', 'stroke="#f5f0e6" stroke-width="10"')}`;
}

/** A compact keyboard seen from above on felt. */
export function quietKeyboard(): string {
  const rows = [15, 14, 13, 12, 8];
  const keys = rows
    .map((count, r) => {
      const space = r === 4;
      const width = space ? 0 : 960 / count;
      if (space) {
        return [90, 90, 90, 430, 90, 90, 80]
          .map((w, i, all) => {
            const x = 320 + all.slice(0, i).reduce((s, v) => s + v, 0);
            return key(x, 620, w, i === 3 ? '#f3e6cf' : '#b5563a');
          })
          .join('');
      }
      return repeat(count, (i) =>
        key(
          320 + i * width,
          300 + r * 80,
          width,
          i === 0 || i === count - 1 ? '#b5563a' : '#f3e6cf',
        ),
      );
    })
    .join('');
  return `${backdrop('k', ['#56706a', '#3c524e'])}${repeat(40, (i) => path(`M${-200 + i * 50} 900 L${200 + i * 50} 0`, 'none', 'stroke="#fff" stroke-opacity=".03" stroke-width="12"'))}
  <g transform="rotate(-5 800 460)">${box([250, 250, 1110, 500], '#00000040', 'rx="34" transform="translate(14 26)"')}${box([250, 240, 1110, 500], '#2c3336', 'rx="34"')}${box([262, 252, 1086, 476], '#3a4347', 'rx="26"')}${keys}${disc(1306, 300, 22, '#d9a441')}</g>
  ${path('M120 0 C160 130 420 90 500 240', 'none', 'stroke="#d9a441" stroke-width="16" stroke-linecap="round"')}`;
}

function key(x: number, y: number, width: number, fill: string): string {
  return `${box([x + 3, y + 3, width - 6, 74], '#00000055', 'rx="10"')}${box([x + 3, y, width - 6, 72], fill, 'rx="10"')}${box([x + 11, y + 5, width - 22, 54], '#ffffff2e', 'rx="8"')}`;
}

/** A white storage box on a shelf among picture frames. */
export function northbyteShelf(): string {
  const frame = (x: number, y: number, w: number, h: number, c: string, inner: string) =>
    `${box([x, y, w, h], c)}${box([x + 16, y + 16, w - 32, h - 32], '#fbf7ee')}<svg x="${x + 34}" y="${y + 34}" width="${w - 68}" height="${h - 68}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
  return `${backdrop('n', ['#cfd9d2', '#b3c2bb'])}
  ${frame(130, 180, 280, 360, '#8a5a36', '<rect width="100" height="100" fill="#8fc0cf"/><circle cx="70" cy="28" r="12" fill="#fff2c8"/><path d="M0 74 L40 44 L64 62 L100 36 V100 H0Z" fill="#4d7a5c"/>')}
  ${frame(1130, 230, 330, 310, '#2d3438', '<rect width="100" height="100" fill="#f2c9a1"/><circle cx="38" cy="46" r="15" fill="#7a4a32"/><circle cx="66" cy="50" r="13" fill="#a4623e"/><path d="M12 100 q26 -60 52 0z" fill="#b5483a"/><path d="M46 100 q22 -52 44 0z" fill="#2c6e7f"/>')}
  ${box([0, 540, 1600, 40], '#9a6a3f')}${box([0, 580, 1600, 18], '#7d5431')}
  ${box([560, 300, 400, 240], '#f7f7f4', 'rx="28"')}${box([560, 470, 400, 70], '#dfe1dc', 'rx="28"')}${box([596, 336, 328, 10], '#d4d7d1', 'rx="5"')}${box([596, 364, 328, 10], '#d4d7d1', 'rx="5"')}${disc(900, 500, 10, '#43b581')}${glow(900, 500, 46, '#7fe0b0')}
  <g transform="translate(1040 540)">${box([-44, -70, 88, 70], '#d98f68', 'rx="8"')}${repeat(9, (i) => path('M0 -66 q-18 -90 0 -170 q18 80 0 170 z', ['#4d8a5f', '#6aa877'][i % 2] ?? '#484', `transform="rotate(${(i - 4) * 20} 0 -66)"`))}</g>
  ${repeat(7, (i) => box([170 + i * 46, 690 - ((i * 17) % 40), 40, 210 + ((i * 17) % 40)], ['#b5483a', '#2c6e7f', '#d9a441', '#5b4a7a'][i % 4] ?? '#a55'))}${box([620, 740, 420, 160], '#a9764a', 'rx="10"')}${box([780, 780, 100, 26], '#7d5431', 'rx="13"')}`;
}

/** Two people sorting photographs at a kitchen table. */
export function northbyteKitchen(): string {
  return `${backdrop('q', ['#f6e7c9', '#eac894'])}${repeat(20, (i) => box([i * 84, 80, 76, 76], ['#fff7e6', '#dfeee9'][i % 2] ?? '#fff', 'opacity=".7"'))}${box([620, 170, 360, 240], '#fdfaf1')}${box([636, 186, 328, 208], '#a9d3e6')}${box([792, 170, 16, 240], '#fdfaf1')}
  ${path('M800 0 V60', 'none', 'stroke="#3a3a3a" stroke-width="8"')}${path('M690 130 q110 -130 220 0 z', '#c8553d')}${glow(800, 190, 260, '#fff1bd')}
  ${figure(400, 800, 520, '#5b7f95', '#6b432c')}${figure(1210, 800, 540, '#9c4f63', '#d9c7a8')}
  ${path('M160 640 H1440 L1600 900 H0 Z', '#b07a45')}${path('M160 640 H1440 L1450 662 H148 Z', '#c99259')}
  ${repeat(17, (i) => `<g transform="translate(${260 + ((i * 173) % 1080)} ${680 + ((i * 97) % 160)}) rotate(${((i * 41) % 60) - 30})">${box([0, 0, 116, 84], '#fffdf6')}${box([8, 8, 100, 60], ['#7fb0c4', '#d9a76a', '#8aa57a', '#c98a8a'][i % 4] ?? '#aaa')}</g>`)}`;
}

/** A dive watch lying on slate. */
export function diveWatch(): string {
  return `${backdrop('w', ['#33444f', '#1d2a33'])}${repeat(7, (i) => path(`M${i * 260 - 100} 0 L${i * 260 - 300} 900`, 'none', 'stroke="#fff" stroke-opacity=".04" stroke-width="40"'))}
  <g transform="rotate(16 800 450)">${box([690, -200, 220, 1300], '#c8582f', 'rx="20"')}${repeat(9, (i) => box([720, -60 + i * 26, 160, 8], '#a5431f', 'rx="4"'))}${repeat(6, (i) => disc(800, 780 + i * 50, 10, '#7d3216'))}
  ${disc(816, 470, 292, '#00000060')}${gradient('cs', ['#eef2f3', '#8d989e'])}${disc(800, 450, 290, 'url(#cs)')}${disc(800, 450, 262, '#12303a')}
  ${repeat(60, (i) => box([797, 196, i % 5 ? 4 : 8, i % 5 ? 16 : 30], i % 5 ? '#8fb3b8' : '#f2e3b8', `transform="rotate(${i * 6} 800 450)"`))}
  ${disc(800, 450, 204, '#0b1c23')}${path('M800 270 l-16 34 h32 z', '#ffcf5c')}${repeat(11, (i) => disc(800, 290, 13, '#d6f5e6', `transform="rotate(${(i + 1) * 30} 800 450)"`))}
  ${box([790, 330, 20, 132], '#f3f3ee', 'rx="8" transform="rotate(-52 800 450)"')}${box([793, 282, 14, 180], '#f3f3ee', 'rx="7" transform="rotate(48 800 450)"')}${box([798, 262, 5, 230], '#ff7a45', 'transform="rotate(150 800 450)"')}${disc(800, 450, 16, '#f3f3ee')}${box([1086, 424, 40, 52], '#b6bfc3', 'rx="8"')}
  ${path('M620 330 A240 240 0 0 1 900 240 L700 600 Z', '#fff', 'opacity=".08"')}</g>`;
}

/** A small server in a cupboard, between jam jars. */
export function serverCupboard(): string {
  const jar = (x: number, y: number, c: string) =>
    `${box([x, y - 120, 90, 120], c, 'rx="16"')}${box([x + 6, y - 144, 78, 28], '#d8c9a5', 'rx="6"')}${box([x + 16, y - 88, 58, 46], '#fffaf0')}`;
  return `${backdrop('v', ['#5a3d2b', '#3d2a1f'])}${[300, 600, 870].map((y) => box([0, y, 1600, 26], '#a97a4c')).join('')}
  ${repeat(8, (i) => jar(90 + i * 190, 300, ['#a33d52', '#d98a2b', '#6d8f3f', '#7a3b6a'][i % 4] ?? '#a33'))}
  ${box([480, 390, 640, 210], '#20272b', 'rx="14"')}${box([500, 410, 600, 80], '#2d373c', 'rx="8"')}${box([500, 500, 600, 80], '#2d373c', 'rx="8"')}
  ${repeat(14, (i) => box([530 + i * 26, 430, 12, 40], '#12181b', 'rx="5"'))}${repeat(14, (i) => box([530 + i * 26, 520, 12, 40], '#12181b', 'rx="5"'))}
  ${repeat(5, (i) => disc(940 + i * 30, 450, 8, ['#54e08f', '#54e08f', '#ffcf5c'][i % 3] ?? '#5e8') + disc(940 + i * 30, 540, 8, i === 2 ? '#ff6b57' : '#54e08f'))}${glow(1000, 495, 110, '#6fe3a855')}
  ${path('M1120 540 C1260 540 1240 720 1380 740 S1500 860 1600 850', 'none', 'stroke="#3f86c6" stroke-width="14"')}${path('M1120 450 C1300 440 1300 380 1600 400', 'none', 'stroke="#e0a23b" stroke-width="14"')}
  ${repeat(3, (i) => jar(100 + i * 120, 600, ['#d98a2b', '#a33d52', '#6d8f3f'][i] ?? '#a33'))}${box([180, 720, 400, 150], '#8a6238', 'rx="6"')}${repeat(8, (i) => box([200 + i * 46, 730, 12, 130], '#6d4b29'))}${box([800, 700, 190, 170], '#c9d0cc', 'rx="12"')}${box([1040, 740, 240, 130], '#b5483a', 'rx="8"')}`;
}

/** A stage with a wide screen and an audience. */
export function showcaseStage(): string {
  return `${backdrop('y', ['#0c1426', '#152448', '#0a1020'])}
  ${[200, 520, 1080, 1400].map((x, i) => path(`M${x} 0 L${x - 160 + i * 40} 620 H${x + 160 + i * 20} Z`, ['#5fe3e0', '#b48bff', '#ff8fb1', '#ffd166'][i] ?? '#fff', 'opacity=".14"')).join('')}
  ${box([290, 110, 1020, 430], '#0a0f1c', 'rx="8"')}${gradient('sc', ['#16507a', '#2fa3a0', '#f5d28a'])}${box([306, 126, 988, 398], 'url(#sc)')}
  ${path('M306 440 q160 -140 330 -50 t330 -40 t328 -30 V524 H306 Z', '#123a4a')}${disc(1060, 240, 54, '#fff6d8')}${path('M560 420 l60 -170 60 170 z', '#f4ead8')}${path('M600 310 h40 l10 34 h-60 z', '#c94f3d')}
  ${path('M140 640 H1460 L1600 720 H0 Z', '#2a2f4a')}${box([0, 720, 1600, 180], '#10142a')}${figure(470, 660, 170, '#dfe3ee', '#5a3a2c')}${figure(1150, 660, 170, '#e0524d', '#2a1d1a')}${box([760, 590, 80, 70], '#3b4266')}
  ${repeat(30, (i) => figure(20 + i * 56, 930 + (i % 2) * 20, 180 + ((i * 37) % 40), '#080b18', '#060813'))}`;
}

/** An hourglass whose sand is a small city of dice and pawns. */
export function hourglass(): string {
  return `${backdrop('o', ['#efe3f2', '#cdb7da', '#9a7fb5'])}${disc(800, 450, 380, '#fff', 'opacity=".25"')}
  <ellipse cx="800" cy="812" rx="330" ry="34" fill="#4a2b4f" opacity=".35"/>
  ${box([560, 90, 480, 44], '#6d4326', 'rx="16"')}${box([560, 766, 480, 44], '#6d4326', 'rx="16"')}${box([590, 130, 22, 640], '#8a5a36')}${box([988, 130, 22, 640], '#8a5a36')}
  ${path('M640 134 H960 Q960 360 830 450 Q960 540 960 766 H640 Q640 540 770 450 Q640 360 640 134 Z', '#ffffff90', 'stroke="#fff" stroke-width="8"')}
  ${path('M668 280 H932 Q910 380 812 440 H788 Q690 380 668 280 Z', '#f0b45f')}${box([795, 430, 10, 300], '#f0b45f')}${path('M652 762 Q720 620 800 612 Q880 620 948 762 Z', '#f0b45f')}
  ${box([690, 690, 62, 62], '#b5483a', 'rx="10" transform="rotate(-14 720 720)"')}${disc(712, 712, 6, '#fff')}${disc(734, 730, 6, '#fff')}${box([850, 700, 54, 54], '#2c6e7f', 'rx="9" transform="rotate(18 877 727)"')}${disc(877, 727, 6, '#fff')}${path('M776 756 q24 -60 24 -60 t24 60 z', '#4a2b4f')}${disc(800, 684, 18, '#4a2b4f')}
  ${box([730, 222, 50, 50], '#2c6e7f', 'rx="9" transform="rotate(10 755 247)"')}${disc(860, 240, 24, '#b5483a')}`;
}

/** Shelves of game cartridges in an archive, one gap. */
export function gameArchive(): string {
  const colours = ['#7d8b94', '#b5483a', '#2c6e7f', '#d9a441', '#5b4a7a', '#4d7a5c'];
  return `${backdrop('x', ['#26303a', '#1a222a'])}
  ${repeat(
    4,
    (r) =>
      box([0, 206 + r * 220, 1600, 24], '#8b9299') +
      repeat(26, (i) => {
        if (r === 1 && i === 15) return '';
        const h = 130 + ((i * 31 + r * 17) % 36);
        return (
          box(
            [20 + i * 61, 206 + r * 220 - h, 52, h],
            colours[(i * 7 + r * 3) % 6] ?? '#777',
            'rx="5"',
          ) +
          box([28 + i * 61, 206 + r * 220 - h + 18, 36, 50], '#f4ead8', 'opacity=".85"')
        );
      }),
  )}
  ${glow(962, 350, 170, '#ffe0a0')}${figure(1180, 900, 560, '#d9c7a8', '#4a2f22')}${path('M1090 560 Q1000 470 970 420', 'none', 'stroke="#d9c7a8" stroke-width="56" stroke-linecap="round"')}`;
}

/** A tiny synthesiser with eight keys and four knobs. */
export function tinySynth(): string {
  return `${backdrop('z', ['#ffe2c9', '#f7b7a3', '#dd7f86'])}${repeat(6, (i) => path(`M0 ${160 + i * 36} Q400 ${60 + i * 60} 800 ${190 + i * 30} T1600 ${140 + i * 40}`, 'none', `stroke="#fff" stroke-opacity="${0.5 - i * 0.07}" stroke-width="7"`))}
  <g transform="rotate(-3 800 520)">${box([300, 300, 1000, 470], '#00000035', 'rx="40" transform="translate(12 26)"')}${box([300, 290, 1000, 470], '#f6f1e7', 'rx="40"')}
  ${box([350, 340, 300, 150], '#22313a', 'rx="14"')}${path('M366 420 q30 -70 60 0 t60 0 t60 0 t60 0 t30 0', 'none', 'stroke="#5fe3b0" stroke-width="7"')}
  ${[760, 890, 1020, 1150].map((x, i) => `${disc(x, 415, 54, '#e3dccd')}${disc(x, 410, 44, ['#e4572e', '#2c6e7f', '#d9a441', '#5b4a7a'][i] ?? '#555')}${box([x - 4, 370, 8, 34], '#fff', `transform="rotate(${i * 50 - 70} ${x} 410)"`)}`).join('')}
  ${repeat(8, (i) => box([360 + i * 112, 540, 98, 180], i === 3 ? '#ffcf5c' : '#ffffff', 'rx="14" stroke="#cfc6b4" stroke-width="4"'))}${repeat(8, (i) => ([2, 6].includes(i) ? '' : box([430 + i * 112, 540, 58, 96], '#2b2f38', 'rx="10"')))}</g>`;
}

/** A television one could carry, from another decade; drawn for 480 × 360. */
export function pocketTelevision(): string {
  return `${backdrop('u', ['#c9b58a', '#8f7a52'])}<g transform="translate(250 40)">${path('M620 120 L900 -30', 'none', 'stroke="#d9d9d9" stroke-width="10"')}${box([100, 120, 900, 640], '#3c3a38', 'rx="50"')}${box([150, 170, 560, 540], '#1b1b1b', 'rx="36"')}${gradient('tv', ['#a8c4c9', '#5d7f8c'])}${box([190, 210, 480, 460], 'url(#tv)', 'rx="60"')}${repeat(15, (i) => box([190, 220 + i * 30, 480, 8], '#000', 'opacity=".12"'))}${path('M240 560 q120 -190 200 -60 t190 -40 v170 H240 Z', '#2d4a53', 'opacity=".7"')}${disc(850, 260, 62, '#d8cfbb')}${box([844, 204, 12, 60], '#3c3a38')}${disc(850, 420, 44, '#d8cfbb')}${repeat(8, (i) => box([770, 520 + i * 24, 170, 9], '#1b1b1b', 'rx="4"'))}</g>`;
}
