import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import {
  COLUMN_WIDTHS_CH,
  type ColumnWidthCh,
  FONTS,
  type Font,
  type ReadingPreferences,
  TEXT_SIZES_PX,
  THEMES,
  type Theme,
} from '../../lib/reader/preferences.ts';
import { Choice } from './choice.tsx';
import { currentLanguage, currentText, type MessageKey } from './text.ts';

interface ReadingFieldsProps {
  readonly preferences: ReadingPreferences;
  readonly onChange: (patch: Partial<ReadingPreferences>) => void;
}

const THEME_NAMES: Readonly<Record<Theme, MessageKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  contrast: 'themeContrast',
};
const WIDTH_NAMES: Readonly<Record<ColumnWidthCh, MessageKey>> = {
  54: 'columnNarrow',
  66: 'columnMedium',
  78: 'columnWide',
};
const FONT_NAMES: Readonly<Record<Font, MessageKey>> = {
  serif: 'fontSerif',
  sans: 'fontSans',
};

/** How someone likes to read: theme, text size, column width, font. */
export function ReadingFields(props: ReadingFieldsProps): JSX.Element {
  const text = currentText();
  const { preferences, onChange } = props;
  return (
    <>
      <Choice
        legend={text('theme')}
        value={preferences.theme}
        options={THEMES.map((value) => ({
          value,
          label: text(value === 'auto' ? 'themeAutoShort' : THEME_NAMES[value]),
          ...(value === 'auto' ? { title: text('themeAuto') } : {}),
          theme: value,
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <TextSize {...props} />
      <Choice
        legend={text('columnWidth')}
        value={preferences.columnWidthCh}
        options={COLUMN_WIDTHS_CH.map((value) => ({
          value,
          label: text(WIDTH_NAMES[value]),
        }))}
        onChange={(columnWidthCh) => onChange({ columnWidthCh })}
      />
      <Choice
        legend={text('font')}
        value={preferences.font}
        options={FONTS.map((value) => ({
          value,
          label: text(FONT_NAMES[value]),
          look: `face-${value}`,
        }))}
        onChange={(font) => onChange({ font })}
      />
    </>
  );
}

function TextSize({ preferences, onChange }: ReadingFieldsProps): JSX.Element {
  const { text, locale } = currentLanguage();
  const id = useId();
  const index = TEXT_SIZES_PX.indexOf(preferences.textSizePx);
  const smaller = TEXT_SIZES_PX[index - 1];
  const larger = TEXT_SIZES_PX[index + 1];
  return (
    <fieldset class="choice">
      <legend id={id}>{text('textSize')}</legend>
      <div class="stepper">
        <button
          type="button"
          aria-label={text('textSmaller')}
          aria-disabled={smaller === undefined}
          onClick={() => smaller && onChange({ textSizePx: smaller })}
        >
          <span class="small-a" aria-hidden="true">
            A
          </span>
        </button>
        <output aria-labelledby={id}>
          {text('pixels', new Intl.NumberFormat(locale).format(preferences.textSizePx))}
        </output>
        <button
          type="button"
          aria-label={text('textLarger')}
          aria-disabled={larger === undefined}
          onClick={() => larger && onChange({ textSizePx: larger })}
        >
          <span class="large-a" aria-hidden="true">
            A
          </span>
        </button>
      </div>
    </fieldset>
  );
}
