import type { JSX } from 'preact';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { ReadingFields } from '../ui/reading-fields.tsx';
import { currentText, setLanguage, type Translate } from '../ui/text.ts';
import { ForgetEverything } from './forget-everything.tsx';
import { Sample } from './sample.tsx';
import { Shortcut } from './shortcut.tsx';
import { useSaving } from './use-saving.ts';

/** Everything the page sets. */
export interface OptionsValues extends ReadingPreferences {
  readonly openAutomatically: boolean;
}

export interface OptionsProps {
  readonly text: Translate;
  readonly locale: string;
  readonly values: OptionsValues;
  readonly siteName: string;
  /** The command's key as the browser spells it, `null` when not set. */
  readonly shortcut: string | null;
  /** Opens the browser's own page for shortcuts; `null` where it cannot be opened from here. */
  readonly onChangeShortcut: (() => void) | null;
  readonly version: string;
  /** The licences of the packages inside. */
  readonly licencesUrl: string;
  /** Resolves when it is stored, rejects when it could not be. */
  readonly onChange: (patch: Partial<OptionsValues>) => Promise<void>;
  /** Resolves when everything is gone, rejects when it could not be removed. */
  readonly onForget: () => Promise<void>;
}

/** The options page: reading, opening, data. Every change is stored at once and quietly said so. */
export function Options(props: OptionsProps): JSX.Element {
  const { text, locale, values, siteName } = props;
  setLanguage({ text, locale });
  const saving = useSaving(props.onChange);
  return (
    <main class="options">
      <header>
        <h1>{text('optionsHeading')}</h1>
        <p class={`saving ${saving.state}`} role="status">
          {saving.state === 'saved' && text('saved')}
          {saving.state === 'failed' && text('saveFailed')}
        </p>
      </header>
      <section aria-labelledby="reading">
        <h2 id="reading">{text('optionsReading')}</h2>
        <div class="reading">
          <div class="fields">
            <ReadingFields preferences={values} onChange={saving.change} />
          </div>
          <Sample preferences={values} />
        </div>
      </section>
      <section aria-labelledby="opening">
        <h2 id="opening">{text('optionsOpening')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={values.openAutomatically}
            aria-describedby="automatic-hint"
            onChange={(event) =>
              saving.change({ openAutomatically: event.currentTarget.checked })
            }
          />
          <span>{text('openAutomatically', siteName)}</span>
        </label>
        <p class="hint indented" id="automatic-hint">
          {text('openAutomaticallyHint')}
        </p>
        <Shortcut shortcut={props.shortcut} onChange={props.onChangeShortcut} />
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{text('optionsData')}</h2>
        <ForgetEverything onForget={props.onForget} />
        <Privacy siteName={siteName} />
      </section>
      <footer>
        {text('version', props.version)}
        <a href={props.licencesUrl} target="_blank" rel="noopener">
          {text('licences')}
        </a>
      </footer>
    </main>
  );
}

function Privacy({ siteName }: { readonly siteName: string }): JSX.Element {
  const text = currentText();
  return (
    <details class="privacy" id="privacy">
      <summary>{text('privacyHeading')}</summary>
      <ul>
        <li>{text('privacySettings')}</li>
        <li>{text('privacyPages')}</li>
        <li>{text('privacyImages')}</li>
        <li>{text('privacyAccount', siteName)}</li>
        <li>{text('privacySignOut', siteName)}</li>
        <li>{text('privacyPrivate')}</li>
      </ul>
    </details>
  );
}
