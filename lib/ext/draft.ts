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

/** Leads on whoever is still at that step: its request succeeded, and the popup it came from may be closed. */
export async function moveDraft(
  from: Draft['step'],
  change: Partial<Draft>,
): Promise<void> {
  await updateStored(draftItem, (saved) =>
    saved.draft.step === from
      ? { ...saved, draft: { ...saved.draft, ...change } }
      : saved,
  );
}
