import { type Account, createAccount } from '../account/account.ts';
import { createAccountClient } from '../account/client.ts';
import { sessionStore } from './session-store.ts';

/** The member's account on the profile's API, over the browser's network and storage. */
export function browserAccount(apiBaseUrl: string): Account {
  const client = createAccountClient({
    apiBaseUrl,
    fetch: (input, init) => fetch(input, init),
    isOnline: () => navigator.onLine,
    now: () => Date.now(),
    wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
  });
  return createAccount(client, sessionStore);
}
