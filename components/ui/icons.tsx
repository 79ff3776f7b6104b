import type { JSX } from 'preact';

/** Shapes of 20 × 20 px icons, drawn with a 1.5 px line. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  outline: 'M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h6',
  type: 'M2.5 15.5L6.5 5l4 10.5M4 12h5M12.2 15.5l2.8-7.3 2.8 7.3M13.2 13.2h3.6',
  listen: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a4 4 0 010 5M15.2 5a7.5 7.5 0 010 10',
  pause: 'M7 5v10M13 5v10',
  play: 'M6.5 4.5v11l9-5.5z',
  back: 'M15 5l-7 5 7 5zM5 5v10',
  forward: 'M5 5l7 5-7 5zM15 5v10',
  stop: 'M5.5 5.5h9v9h-9z',
  save: 'M10 3v9M6.2 8.5L10 12.3l3.8-3.8M3.5 13.5v3h13v-3',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon in the colour of the text; its control carries the name. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.4 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
