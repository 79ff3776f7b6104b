import type { JSX } from 'preact';

/** A decorative icon of 20 × 20 px, drawn with a line in the colour of the text; its control carries the name. */
export function Icon({ shape }: { readonly shape: string }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
