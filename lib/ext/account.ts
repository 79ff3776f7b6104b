import { type Account, createAccount } from '../account/account.ts';
import { createAccountClient } from '../account/client.ts';
import { pendingSignOuts } from './pending-sign-outs.ts';
import { report } from './report.ts';
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
  return createAccount(
    client,
    sessionStore,
    pendingSignOuts(() => Date.now()),
  );
}

/** Tells the server of sign-outs it does not know of yet, in its own time. */
export function finishSignOuts(account: Account): void {
  account.finishSignOuts().catch((cause: unknown) => report('finish sign-outs', cause));
}
