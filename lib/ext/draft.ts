import { DRAFT_LIFETIME_MS, type Draft, EMPTY_DRAFT } from '../settings/draft.ts';
import { draftItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';

/** Where someone was in the popup less than two minutes ago; the beginning otherwise. */
export async function readDraft(nowMs: number): Promise<Draft> {
  const { draft, savedAtMs } = await readStored(draftItem);
  const ageMs = nowMs - savedAtMs;
  return ageMs >= 0 && ageMs < DRAFT_LIFETIME_MS ? draft : EMPTY_DRAFT;
}

/** Remembers where someone is in the popup, as of `nowMs` (epoch). */
export async function writeDraft(draft: Draft, nowMs: number): Promise<null> {
  await updateStored(draftItem, () => ({ draft, savedAtMs: nowMs }));
  return null;
}
