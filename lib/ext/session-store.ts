import type { SessionStore } from '../account/account.ts';
import { sessionItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';
import { clearVault, readVault, writeVault } from './vault.ts';

/**
 * The session in `storage.session`, and in the vault when it is to outlive the browser. After a restart
 * the first read brings the kept one back.
 */
export const sessionStore: SessionStore = {
  async read() {
    const held = await readStored(sessionItem);
    if (held) return held;
    const kept = await readVault();
    if (kept) await updateStored(sessionItem, () => kept);
    return kept;
  },
  async hold(session, keep) {
    await (keep ? writeVault(session) : clearVault());
    await updateStored(sessionItem, () => session);
  },
  async replace(session) {
    if (await readVault()) await writeVault(session);
    await updateStored(sessionItem, () => session);
  },
  async drop() {
    await clearVault();
    await updateStored(sessionItem, () => null);
  },
};
