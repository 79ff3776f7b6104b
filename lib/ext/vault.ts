import { type Session, sessionSchema } from '../account/contract.ts';

const DATABASE = 'byline';
const STORE = 'vault';
const KEY = 'session';

/**
 * Where "stay signed in" keeps its session: the extension origin's IndexedDB. Not `storage.local`,
 * because Firefox cannot close that to content scripts; a content script's IndexedDB is the page's.
 */
export async function readVault(): Promise<Session | null> {
  const raw = await inStore('readonly', (store) => store.get(KEY));
  const parsed = sessionSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** Keeps a session across browser restarts, replacing the one kept before. */
export async function writeVault(session: Session): Promise<void> {
  await inStore('readwrite', (store) => store.put(session, KEY));
}

/** Forgets the kept session; nothing kept is no error. */
export async function clearVault(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await openDatabase();
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(request.error ?? new Error('IndexedDB request failed'));
  });
}
