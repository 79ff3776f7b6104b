import type { SessionStore } from '../account/account.ts';
import { sessionItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';
import { clearVault, readVault, writeVault } from './vault.ts';

/** One change of the session at a time: it lies in two places that must agree. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('session', work);
}

/**
 * The session in `storage.session`, and in the vault when it is to outlive the browser. After a restart
 * the first read brings the kept one back.
 */
export const sessionStore: SessionStore = {
  read: () =>
    alone(async () => {
      const held = await readStored(sessionItem);
      if (held) return held;
      const kept = await readVault();
      if (kept) await updateStored(sessionItem, () => kept);
      return kept;
    }),
  hold: (session, keep) =>
    alone(async () => {
      await (keep ? writeVault(session) : clearVault());
      await updateStored(sessionItem, () => session);
    }),
  replace: (oldToken, session) =>
    alone(async () => {
      if ((await readStored(sessionItem))?.token !== oldToken) return;
      if (await readVault()) await writeVault(session);
      await updateStored(sessionItem, () => session);
    }),
  drop: () =>
    alone(async () => {
      await clearVault();
      await updateStored(sessionItem, () => null);
    }),
};
