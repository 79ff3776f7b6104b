/** `auto` follows the system's light or dark. */
export const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Body text sizes in CSS px. */
export const TEXT_SIZES_PX = [15, 17, 19, 21, 23, 26, 29] as const;
export type TextSizePx = (typeof TEXT_SIZES_PX)[number];

/** Column widths in characters. */
export const COLUMN_WIDTHS_CH = [54, 66, 78] as const;
export type ColumnWidthCh = (typeof COLUMN_WIDTHS_CH)[number];

export const FONTS = ['serif', 'sans'] as const;
export type Font = (typeof FONTS)[number];

/** How someone likes to read. */
export interface ReadingPreferences {
  readonly theme: Theme;
  readonly textSizePx: TextSizePx;
  readonly columnWidthCh: ColumnWidthCh;
  readonly font: Font;
}
