import { backdrop, box, disc, gradient, path, repeat } from './paint.ts';

const shadow = (cx: number, cy: number, rx: number) =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${rx / 9}" fill="#000" opacity=".18"/>`;

/** A grey mouse with an orange wheel. */
export function mouse(): string {
  return `${backdrop('a', ['#eef1f0', '#cfd8d6'])}${shadow(800, 760, 380)}${gradient('mb', ['#8d999e', '#5b666b'])}
  ${path('M560 480 C560 220 680 140 800 140 S1040 220 1040 480 C1040 680 940 760 800 760 S560 680 560 480 Z', 'url(#mb)')}${path('M800 140 V400 M566 420 Q800 470 1034 420', 'none', 'stroke="#3f484c" stroke-width="8"')}${box([776, 220, 48, 120], '#3f484c', 'rx="24"')}${box([784, 232, 32, 96], '#e8813a', 'rx="16"')}${path('M600 420 C604 260 690 180 770 172 C690 230 640 300 630 430 Z', '#fff', 'opacity=".18"')}`;
}

/** A lamp clipped to the top of a monitor. */
export function lightBar(): string {
  return `${backdrop('b', ['#2b3440', '#151b23'])}${box([200, 330, 1200, 570], '#0d1116', 'rx="16"')}${gradient('ls', ['#2f5d7a', '#173044'])}${box([224, 354, 1152, 546], 'url(#ls)')}${path('M360 300 H1240 L1500 900 H100 Z', '#ffdf9e', 'opacity=".22"')}${box([340, 230, 920, 66], '#3f4954', 'rx="33"')}${box([380, 280, 840, 14], '#fff0c4', 'rx="7"')}${path('M740 296 h120 v70 h-120 z', '#2c343d')}${disc(800, 250, 22, '#c9d1d6')}`;
}

/** Closed headphones with a braided cable. */
export function headphones(): string {
  return `${backdrop('c', ['#f4dfc9', '#e2b891'])}${shadow(800, 800, 420)}
  ${path('M420 560 C400 60 1200 60 1180 560', 'none', 'stroke="#2c2f36" stroke-width="54" stroke-linecap="round"')}${path('M450 520 C450 130 1150 130 1150 520', 'none', 'stroke="#6a5348" stroke-width="20"')}
  ${box([340, 480, 170, 290], '#2c2f36', 'rx="80"')}${box([450, 500, 90, 250], '#6a5348', 'rx="44"')}${box([1090, 480, 170, 290], '#2c2f36', 'rx="80"')}${box([1060, 500, 90, 250], '#6a5348', 'rx="44"')}${disc(410, 625, 44, '#d9a441')}${disc(1190, 625, 44, '#d9a441')}
  ${path('M420 770 C420 900 640 820 720 880', 'none', 'stroke="#b5483a" stroke-width="14" stroke-dasharray="22 6"')}`;
}

/** A pocket-sized drive in a rubber sleeve. */
export function drive(): string {
  return `${backdrop('d', ['#dfe7ee', '#aebfcd'])}${shadow(820, 720, 440)}<g transform="rotate(-10 800 450)">${box([400, 280, 800, 380], '#d9662f', 'rx="60"')}${box([440, 316, 720, 308], '#2a2e33', 'rx="34"')}${repeat(9, (i) => box([470 + i * 34, 350, 14, 240], '#3a4047', 'rx="7"'))}${box([860, 400, 230, 26], '#f1ece0', 'rx="13"')}${box([860, 446, 150, 18], '#9aa3ab', 'rx="9"')}${disc(1120, 590, 9, '#6fe3a8')}${box([1200, 440, 60, 60], '#9aa3ab', 'rx="8"')}</g>`;
}

/** A motorised desk frame without its top. */
export function deskFrame(): string {
  const leg = (x: number) =>
    `${box([x, 250, 70, 300], '#4a5157')}${box([x + 10, 500, 50, 240], '#6b747b')}${box([x - 120, 740, 310, 34], '#3a4045', 'rx="12"')}`;
  return `${backdrop('e', ['#e9e4da', '#cabfac'])}${shadow(800, 790, 640)}${leg(420)}${leg(1110)}${box([300, 210, 1000, 44], '#3a4045', 'rx="10"')}${box([480, 260, 640, 26], '#5a6268')}${box([1150, 190, 130, 26], '#22272b', 'rx="8"')}${repeat(4, (i) => disc(1172 + i * 28, 203, 7, '#e8813a'))}${box([300, 184, 1000, 22], '#b98a56', 'rx="6" opacity=".35"')}${path('M1400 300 v360 m-30 -40 l30 40 l30 -40 m-60 -280 l30 -40 l30 40', 'none', 'stroke="#b5483a" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"')}`;
}
