import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  AccountView,
  Credentials,
  PopupProps,
  RequestStep,
} from '../../components/popup/popup-props.ts';
import type { AccountConfig, User } from '../../lib/account/contract.ts';
import type {
  AccountError,
  FailedRequest,
  RunningRequest,
} from '../../lib/account/errors.ts';
import { send } from '../../lib/ext/send.ts';
import { onStoredChange } from '../../lib/ext/stored.ts';
import type { SendError } from '../../lib/messages/errors.ts';
import { failure, type Result } from '../../lib/result.ts';
import { accountOutcomeItem, sessionItem } from '../../lib/settings/items.ts';

/** The member's account, as the popup shows and changes it. */
export interface AccountControl {
  readonly account: AccountView;
  /** `null` until the back end has said what it offers. */
  readonly config: AccountConfig | null;
  /** How a request ended whose answer came while the account was not shown. */
  readonly news: PopupProps['news'];
  readonly signIn: (credentials: Credentials) => Promise<AccountError | null>;
  readonly signOut: () => Promise<AccountError | null>;
  readonly requestReset: (email: string) => Promise<AccountError | null>;
}

/** Shows who is signed in at once, from what the browser holds, then asks the server whether that still holds. */
export function useAccount(isShown: boolean): AccountControl {
  const [account, setAccount] = useState<AccountView>({ kind: 'loading' });
  const [config, setConfig] = useState<AccountConfig | null>(null);
  const { news, tell } = useNews(isShown);
  const overdue = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show: Show = (user, failed, running = []) => {
    clearTimeout(overdue.current);
    setAccount(
      user
        ? { kind: 'signed-in', user, error: failed?.error ?? null }
        : { kind: 'signed-out', failed, running: running.map(({ step }) => step) },
    );
    if (running.length === 0) return;
    const endsAtMs = Math.min(...running.map(({ untilMs }) => untilMs));
    overdue.current = setTimeout(() => readHeld(show), endsAtMs - Date.now());
  };

  useEffect(() => {
    if (!isShown) return;
    void lookUpMember(show);
    // The answer to a request of a popup that has closed meanwhile comes this way.
    const forget = onStoredChange([sessionItem, accountOutcomeItem], () => {
      void readHeld(show);
    });
    void send('account.config', null).then((read) => {
      if (read.ok && read.value.ok) setConfig(read.value.value);
    });
    return forget;
  }, [isShown]);

  /** A background that was stopped leaves a request behind that seems to run: the next one knows better. */
  const settle = async (error: AccountError) => {
    if (error.code === 'interrupted') await readHeld(show);
    return error;
  };
  const signIn = async (credentials: Credentials) => {
    const result = tell('sign-in', flatten(await send('account.signIn', credentials)));
    if (!result.ok) return settle(result.error);
    show(result.value, null);
    return null;
  };
  const signOut = async () => {
    const sent = await send('account.signOut', null);
    if (!sent.ok) return { code: 'interrupted' } as const;
    show(null, null);
    return null;
  };
  const requestReset = async (email: string) => {
    const result = tell('forgot', flatten(await send('account.requestReset', { email })));
    return result.ok ? null : settle(result.error);
  };
  return { account, config, news, signIn, signOut, requestReset };
}

type Show = (
  user: User | null,
  failed: FailedRequest | null,
  running?: readonly RunningRequest[],
) => void;

/** Remembers how a request ended when nobody was looking at the account, until somebody does. */
function useNews(isShown: boolean) {
  const [news, setNews] = useState<PopupProps['news']>(null);
  const isLooking = useRef(isShown);
  useEffect(() => {
    isLooking.current = isShown;
    if (isShown) setNews(null);
  }, [isShown]);
  const tell = <T>(step: RequestStep, result: Result<T, AccountError>) => {
    if (!isLooking.current) setNews({ step, isDone: result.ok });
    return result;
  };
  return { news, tell };
}

/** Shows what this browser holds, and returns who that is. */
async function readHeld(show: Show): Promise<User | null> {
  const held = await send('account.read', null);
  if (!held.ok) {
    show(null, { step: 'sign-in', error: { code: 'interrupted' } });
    return null;
  }
  const { user, failed, running } = held.value;
  show(user, user ? null : failed, running);
  return user;
}

async function lookUpMember(show: Show): Promise<void> {
  const held = await readHeld(show);
  if (!held) return;
  const refreshed = flatten(await send('account.refresh', null));
  if (refreshed.ok) return show(refreshed.value, null);
  const isOver = refreshed.error.code === 'session_expired';
  show(isOver ? null : held, { step: 'sign-in', error: refreshed.error });
}

/** A message that got no answer leaves open what happened to the request behind it. */
function flatten<T>(
  sent: Result<Result<T, AccountError>, SendError>,
): Result<T, AccountError> {
  return sent.ok ? sent.value : failure({ code: 'interrupted' });
}
