import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupDraft } from '../../components/popup/popup-props.ts';
import { send } from '../../lib/ext/send.ts';
import { EMPTY_DRAFT } from '../../lib/settings/draft.ts';

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
    void send('draft.read', null).then((read) =>
      show(read.ok ? read.value : EMPTY_DRAFT),
    );
  }, []);
  const keep = (change: Partial<PopupDraft>) => {
    show({ ...latest.current, ...change });
    void send('draft.write', latest.current);
  };
  return [draft, keep];
}
