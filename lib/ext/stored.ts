import { parseStored, type StoredItem } from '../settings/stored-item.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** Reads an item; an unreadable value is reported and kept under `KEY.unreadable`, the fallback returned. */
export async function readStored<T>(item: StoredItem<T>): Promise<T> {
  const area = browser.storage[item.area];
  const raw = (await area.get(item.key))[item.key];
  const { value, unreadable } = parseStored(item, raw);
  if (unreadable) {
    report('storage', `"${item.key}" is unreadable; its default is used`);
    await area.set({ [`${item.key}.unreadable`]: raw });
    await area.remove(item.key);
  }
  return value;
}

/** Replaces an item by what `change` makes of it, one change at a time across all contexts; returns the new value. */
export function updateStored<T>(
  item: StoredItem<T>,
  change: (value: T) => T,
): Promise<T> {
  return navigator.locks.request(`stored:${item.key}`, async () => {
    const value = change(await readStored(item));
    await browser.storage[item.area].set({
      [item.key]: { version: item.version, value },
    });
    return value;
  });
}

/** Calls `listener` whenever one of these items changes, whoever changes it; returns the undo. */
export function onStoredChange(
  items: readonly StoredItem<unknown>[],
  listener: () => void,
): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (items.some((item) => item.area === area && item.key in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Removes everything Byline stored, in every area. */
export async function clearStored(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

/**
 * Closes both areas to content scripts where the browser can (Chromium; Firefox closes `session` by
 * itself and has no such switch for `local`, which is why no secret is ever put there).
 */
export async function closeStorageToContent(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if (!('setAccessLevel' in area)) continue;
    // Newer than the polyfill's types.
    const closable = area as typeof area & {
      setAccessLevel(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
    };
    await closable
      .setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((cause: unknown) => report('storage access level', cause));
  }
}
