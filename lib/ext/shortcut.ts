import { findActiveTab } from './active-tab.ts';
import { browser } from './browser.ts';

/** Name of the command in the manifest. */
const READER_COMMAND = 'toggle-reader';

/** Calls back with the tab in front when the reader's key is pressed. */
export function onReaderCommand(run: (tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== READER_COMMAND) return;
    const id = tab?.id ?? (await findActiveTab())?.id;
    if (id !== undefined) run(id);
  });
}

/** The key as the browser writes it ("Alt+R"), or `null` when none is set. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === READER_COMMAND)?.shortcut || null;
}

/** Opens the browser's own page for extension keys; `false` where it cannot be opened for someone. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    if ('openShortcutSettings' in browser.commands) {
      // Firefox 137 and later; not in the polyfill's types.
      const commands = browser.commands as typeof browser.commands & {
        openShortcutSettings(): Promise<void>;
      };
      await commands.openShortcutSettings();
    } else {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
    return true;
  } catch {
    return false;
  }
}
