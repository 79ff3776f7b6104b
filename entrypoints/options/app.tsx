import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import { browser } from '../../lib/ext/browser.ts';
import { send } from '../../lib/ext/send.ts';
import { openShortcutSettings, readShortcut } from '../../lib/ext/shortcut.ts';
import { onStoredChange } from '../../lib/ext/stored.ts';
import { text } from '../../lib/ext/text.ts';
import { settingsItem } from '../../lib/settings/items.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
} from '../../lib/settings/settings.ts';
import { site } from '../../lib/site/current.ts';

/** The options page over the background, which alone stores things. */
export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    const show = async () => {
      const read = await send('settings.read', null);
      setSettings((shown) => (read.ok ? read.value : (shown ?? DEFAULT_SETTINGS)));
    };
    void show();
    void readShortcut().then(setShortcut);
    // A reader, or this page in another tab, may change them as well.
    return onStoredChange([settingsItem], () => void show());
  }, []);

  const change = async (patch: SettingsPatch) => {
    const updated = await send('settings.update', patch);
    if (!updated.ok) throw new Error(updated.error);
    setSettings(updated.value);
  };
  const forget = async () => {
    const forgotten = await send('everything.forget', null);
    if (!forgotten.ok) throw new Error(forgotten.error);
    setSettings(DEFAULT_SETTINGS);
  };
  if (!settings) return null;
  return (
    <Options
      text={text}
      locale={browser.i18n.getUILanguage()}
      values={settings}
      siteName={site.name}
      shortcut={shortcut}
      onChangeShortcut={() => void openShortcutSettings()}
      version={browser.runtime.getManifest().version}
      licencesUrl="/licences.txt"
      onChange={change}
      onForget={forget}
    />
  );
}
