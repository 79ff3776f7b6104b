import { useEffect, useState } from 'preact/hooks';
import type { PopupDraft } from '../../components/popup/popup-props.ts';
import { send } from '../../lib/ext/send.ts';
import { EMPTY_DRAFT } from '../../lib/settings/draft.ts';

/** Where someone is in the popup, kept by the background for when the popup dies; `null` until it is read. */
export function useDraft(): readonly [PopupDraft | null, (draft: PopupDraft) => void] {
  const [draft, setDraft] = useState<PopupDraft | null>(null);
  useEffect(() => {
    void send('draft.read', null).then((read) =>
      setDraft(read.ok ? read.value : EMPTY_DRAFT),
    );
  }, []);
  const keep = (next: PopupDraft) => {
    setDraft(next);
    void send('draft.write', next);
  };
  return [draft, keep];
}
