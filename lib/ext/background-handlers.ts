import type { Account } from '../account/account.ts';
import { failure } from '../result.ts';
import { settingsItem } from '../settings/items.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
} from '../settings/settings.ts';
import { isOnSite } from '../site/matches.ts';
import type { SiteProfile } from '../site/profile.ts';
import { finishSignOuts } from './account.ts';
import { keepOutcome, keepTrack, readOutcome } from './account-outcome.ts';
import { showDetection } from './action.ts';
import { describeActiveTab, findActiveTab } from './active-tab.ts';
import { browser } from './browser.ts';
import { moveDraft, readDraft, writeDraft } from './draft.ts';
import type { Handlers, Sender } from './listen.ts';
import { openReader } from './open-reader.ts';
import { putScripts } from './put-scripts.ts';
import { restyleReaders } from './reader-tab.ts';
import { report } from './report.ts';
import { clearStored, readStored, updateStored } from './stored.ts';

/** The background's answer to every message, over an account and a site profile; made when it starts. */
export function backgroundHandlers(account: Account, site: SiteProfile): Handlers {
  const startedAtMs = Date.now();
  let timesForgotten = 0;
  return {
    'page.detected': (input, sender) => pageDetected(site, input, sender),
    'preferences.update': async (patch, sender) => {
      await updateSettings(patch, sender);
      return null;
    },
    'options.open': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    'reader.tools': async (_, { tabId }) => {
      if (tabId !== null) await putScripts(tabId, '/reader-tools.js');
      return null;
    },
    'page.state': () => describeActiveTab(site),
    'reader.toggle': async ({ force }) => {
      const tab = await findActiveTab();
      if (!tab) return 'tab-gone';
      return openReader(site, tab.id, {
        force,
        openOnly: false,
        commandAtMs: Date.now(),
      });
    },
    'settings.read': () => readStored(settingsItem),
    'settings.update': updateSettings,
    'everything.forget': async () => {
      timesForgotten++;
      await account.signOut();
      await clearStored();
      return null;
    },
    'draft.read': () => readDraft(Date.now()),
    'draft.write': (draft) => writeDraft(draft, Date.now()),
    'account.config': () => {
      finishSignOuts(account);
      return account.config();
    },
    'account.read': async () => ({
      user: await account.read(),
      ...(await readOutcome(Date.now(), startedAtMs)),
    }),
    'account.refresh': async () => {
      const result = await account.refresh();
      // It signed the member out: whoever looks next is told why.
      const isOver = !result.ok && result.error.code === 'session_expired';
      return isOver ? keepOutcome('sign-in', result, Date.now(), startedAtMs) : result;
    },
    'account.signIn': async (input) => {
      const before = timesForgotten;
      const result = await keepTrack('sign-in', () => account.signIn(input), startedAtMs);
      // Whoever has everything forgotten while a sign-in is under way is not signed in by it.
      if (before !== timesForgotten) {
        await account.signOut();
        return failure({ code: 'interrupted' });
      }
      if (result.ok) await moveDraft('sign-in', { step: 'sign-in', email: '' });
      return result;
    },
    'account.signOut': () => account.signOut(),
    'account.requestReset': async ({ email }) => {
      const result = await keepTrack(
        'forgot',
        () => account.requestReset(email),
        startedAtMs,
      );
      if (result.ok) await moveDraft('forgot', { step: 'forgot-sent' });
      return result;
    },
  };
}

async function updateSettings(patch: SettingsPatch, sender: Sender): Promise<Settings> {
  const changed = await updateStored(settingsItem, (settings) => ({
    ...DEFAULT_SETTINGS,
    ...settings,
    // A patch leaves out what it does not change; `undefined` is never one of its values on the wire.
    ...(patch as Partial<typeof settings>),
  }));
  const { openAutomatically: _, ...preferences } = changed;
  restyleReaders(preferences, sender.tabId ?? -1).catch((cause: unknown) =>
    report('restyle', cause),
  );
  return changed;
}

async function pageDetected(
  site: SiteProfile,
  input: { readonly isArticle: boolean; readonly url: string; readonly isFresh: boolean },
  sender: Sender,
): Promise<null> {
  if (sender.tabId === null) return null;
  await showDetection(sender.tabId, input.isArticle);
  // Off the site only a page that someone asked to read is watched: it is not opened again by itself.
  if (!input.isArticle || !input.isFresh || !isOnSite(site, input.url)) return null;
  const { openAutomatically } = await readStored(settingsItem);
  if (openAutomatically) {
    await openReader(site, sender.tabId, {
      force: false,
      openOnly: true,
      commandAtMs: Date.now(),
    });
  }
  return null;
}
