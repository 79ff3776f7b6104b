import type { PendingSignOuts } from '../account/account.ts';
import { signOutsItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';

/**
 * How long the server is tried to be told of a sign-out, in milliseconds. A token that someone signed out
 * of is a danger as long as it lies anywhere: a day covers a flight or a night offline.
 */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * The tokens in `storage.session`: in memory only, closed to content scripts, gone with the browser, also
 * when the session itself was to outlive it. A list, because someone may sign out twice while offline.
 */
export function pendingSignOuts(now: () => number): PendingSignOuts {
  const isCurrent = ({ savedAtMs }: { readonly savedAtMs: number }) =>
    now() >= savedAtMs && now() < savedAtMs + LIFETIME_MS;
  const keep = (test: (one: { token: string; savedAtMs: number }) => boolean) =>
    updateStored(signOutsItem, (all) => all.filter((one) => isCurrent(one) && test(one)));
  return {
    add: async (token) => {
      await updateStored(signOutsItem, (all) => [
        ...all.filter(isCurrent),
        { token, savedAtMs: now() },
      ]);
    },
    list: async () => {
      // Nothing is written where nothing waits: this runs at every start of the background.
      if ((await readStored(signOutsItem)).length === 0) return [];
      return (await keep(() => true)).map(({ token }) => token);
    },
    remove: async (token) => {
      await keep((one) => one.token !== token);
    },
  };
}
