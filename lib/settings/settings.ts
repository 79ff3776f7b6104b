import * as z from 'zod/mini';
import { COLUMN_WIDTHS_CH, FONTS, TEXT_SIZES_PX, THEMES } from '../reader/preferences.ts';

/** Reading preferences, and whether the reader opens by itself on the site's articles. */
export const settingsSchema = z.object({
  theme: z.enum(THEMES),
  textSizePx: z.literal(TEXT_SIZES_PX),
  columnWidthCh: z.literal(COLUMN_WIDTHS_CH),
  font: z.enum(FONTS),
  openAutomatically: z.boolean(),
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

/** Any subset of the settings, as an update. */
export const settingsPatchSchema = z.partial(settingsSchema);
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
