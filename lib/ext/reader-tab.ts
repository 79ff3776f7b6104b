import { isReply } from '../messages/errors.ts';
import type { ReaderOutcome, Refusal } from '../messages/page.ts';
import {
  type Glance,
  type TabMessages,
  tabReplySchemas,
} from '../messages/tab-contract.ts';
import type { ReadingPreferences } from '../reader/preferences.ts';
import { failure, type Result, success } from '../result.ts';
import { readerTabsItem } from '../settings/items.ts';
import { browser } from './browser.ts';
import { putScripts } from './put-scripts.ts';
import { findRefusal } from './refusal.ts';
import { readStored, updateStored } from './stored.ts';

/** Why there is no answer; `failed`: our script broke on the page. */
type TabError = Refusal | 'failed';
type AnsweredMessage = keyof typeof tabReplySchemas;

/** Asks the reader of a tab, putting it there first when it is not; opens and closes nothing. */
export function glanceAt(tabId: number): Promise<Result<Glance, TabError>> {
  return askReader(tabId, 'reader.glance', null);
}

/** Like {@link glanceAt}, but only where the reader already is: `null` leaves the page untouched. */
export function glanceIfThere(tabId: number): Promise<Glance | null> {
  return tell(tabId, 'reader.glance', null).then((answer) => answer ?? null);
}

/** Opens or closes the reader of a tab, and says what came of it and what the page holds. */
export async function toggleReader(
  tabId: number,
  input: TabMessages['reader.toggle']['input'],
): Promise<{ readonly outcome: ReaderOutcome; readonly glance: Glance | null }> {
  const answer = await askReader(tabId, 'reader.toggle', input);
  if (!answer.ok) return { outcome: answer.error, glance: null };
  const glance = answer.value;
  if (glance.isOpen) {
    await rememberReader(tabId);
    return { outcome: 'opened', glance };
  }
  return { outcome: glance.summary ? 'closed' : 'no-article', glance };
}

/** Tells the readers of all tabs but one (where it was changed, or -1) how text looks now. */
export async function restyleReaders(
  preferences: ReadingPreferences,
  exceptTabId: number,
): Promise<void> {
  const message = { name: 'reader.restyle', input: preferences };
  const gone: number[] = [];
  const told = (await readStored(readerTabsItem)).filter((id) => id !== exceptTabId);
  // All at once: a tab that is stuck holds nobody up. Where nobody answers the reader may come back with its page.
  await Promise.all(
    told.map((id) =>
      browser.tabs
        .sendMessage(id, message, { frameId: 0 })
        .catch(() => browser.tabs.get(id))
        .catch(() => void gone.push(id)),
    ),
  );
  if (gone.length === 0) return;
  await updateStored(readerTabsItem, (ids) => ids.filter((id) => !gone.includes(id)));
}

function rememberReader(tabId: number): Promise<unknown> {
  return updateStored(readerTabsItem, (ids) => [...new Set([...ids, tabId])]);
}

async function askReader<N extends AnsweredMessage>(
  tabId: number,
  name: N,
  input: TabMessages[N]['input'],
): Promise<Result<Glance, TabError>> {
  const glance =
    (await tell(tabId, name, input)) ?? (await putThereAndTell(tabId, name, input));
  if (glance?.isOpen || glance?.summary) return success(glance);
  const refusal = await findRefusal(tabId);
  if (refusal) return failure(refusal);
  return glance ? success(glance) : failure('failed');
}

async function putThereAndTell<N extends AnsweredMessage>(
  tabId: number,
  name: N,
  input: TabMessages[N]['input'],
): Promise<Glance | undefined> {
  try {
    // Off the site no watcher is there yet, and the reader asks it whether this is an article.
    await putScripts(tabId, '/watcher.js', '/reader.js');
  } catch {
    // Why is asked by `findRefusal`.
    return undefined;
  }
  return tell(tabId, name, input);
}

/** `undefined`: nobody there, or an answer that fits no schema. */
async function tell<N extends AnsweredMessage>(
  tabId: number,
  name: N,
  input: TabMessages[N]['input'],
): Promise<Glance | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tabId,
      { name, input },
      { frameId: 0 },
    );
    if (!isReply(reply) || !reply.ok) return undefined;
    return tabReplySchemas[name].parse(reply.value);
  } catch {
    return undefined;
  }
}
