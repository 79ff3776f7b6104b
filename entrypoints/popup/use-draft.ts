import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupDraft } from '../../components/popup/popup-props.ts';
import { send } from '../../lib/ext/send.ts';
import { onStoredChange } from '../../lib/ext/stored.ts';
import { EMPTY_DRAFT } from '../../lib/settings/draft.ts';
import { draftItem } from '../../lib/settings/items.ts';

/**
 * Where someone is in the popup, kept by the background for when the popup dies; `null` until it is read.
 * Changes are merged into the latest state, however late they come.
 */
export function useDraft(): readonly [
  PopupDraft | null,
  (change: Partial<PopupDraft>) => void,
] {
  const [draft, setDraft] = useState<PopupDraft | null>(null);
  const latest = useRef<PopupDraft>(EMPTY_DRAFT);
  const show = (next: PopupDraft) => {
    latest.current = next;
    setDraft(next);
  };
  useEffect(() => {
    const read = () => send('draft.read', null);
    void read().then((draft) => show(draft.ok ? draft.value : EMPTY_DRAFT));
    // The background leads on when a request of a popup that has closed succeeded.
    return onStoredChange([draftItem], async () => {
      const draft = await read();
      const isSent = draft.ok && draft.value.step === 'forgot-sent';
      if (isSent && latest.current.step === 'forgot')
        show({ ...latest.current, step: 'forgot-sent' });
    });
  }, []);
  const keep = (change: Partial<PopupDraft>) => {
    show({ ...latest.current, ...change });
    void send('draft.write', latest.current);
  };
  return [draft, keep];
}
