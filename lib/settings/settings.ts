import * as z from 'zod/mini';
import { COLUMN_WIDTHS_CH, FONTS, TEXT_SIZES_PX, THEMES } from '../reader/preferences.ts';

const theme = z.enum(THEMES);
const textSizePx = z.literal(TEXT_SIZES_PX);
const columnWidthCh = z.literal(COLUMN_WIDTHS_CH);
const font = z.enum(FONTS);
const openAutomatically = z.boolean();

/** Reading preferences, and whether the reader opens by itself on the site's articles. */
export const settingsSchema = z.object({
  theme,
  textSizePx,
  columnWidthCh,
  font,
  openAutomatically,
});
export type Settings = z.infer<typeof settingsSchema>;

/** The one place where defaults stand. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'auto',
  textSizePx: 19,
  columnWidthCh: 66,
  font: 'serif',
  openAutomatically: false,
};

const preferencesPatch = {
  theme: z.optional(theme),
  textSizePx: z.optional(textSizePx),
  columnWidthCh: z.optional(columnWidthCh),
  font: z.optional(font),
};

/** What the reader may change: any subset of the reading preferences. */
export const preferencesPatchSchema = z.object(preferencesPatch);

/** Any subset of the settings, as an update. */
export const settingsPatchSchema = z.object({
  ...preferencesPatch,
  openAutomatically: z.optional(openAutomatically),
});
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
