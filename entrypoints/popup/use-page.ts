import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/popup-props.ts';
import { send } from '../../lib/ext/send.ts';
import type { SendError } from '../../lib/messages/errors.ts';

/** The tab in front and its reader, as the popup shows and changes them. */
export interface PageControl {
  readonly page: PageView;
  readonly isBusy: boolean;
  readonly look: () => void;
  /** Opens or closes the reader; `force` also where no article was found. Closes the popup on success. */
  readonly toggle: (force: boolean) => void;
}

/** Asks the background what the tab in front holds, once at the start and whenever asked to. */
export function usePage(): PageControl {
  const [page, setPage] = useState<PageView>({ kind: 'loading' });
  const [isBusy, setBusy] = useState(false);

  const look = async () => {
    setPage({ kind: 'loading' });
    const state = await send('page.state', null);
    setPage(state.ok ? state.value : withoutAnswer(state.error));
  };
  const toggle = async (force: boolean) => {
    setBusy(true);
    const outcome = await send('reader.toggle', { force });
    setBusy(false);
    if (!outcome.ok) return setPage(withoutAnswer(outcome.error));
    if (outcome.value === 'opened' || outcome.value === 'closed') return window.close();
    setPage({ kind: outcome.value });
  };

  useEffect(() => {
    void look();
  }, []);
  return { page, isBusy, look: () => void look(), toggle: (force) => void toggle(force) };
}

function withoutAnswer(error: SendError): PageView {
  return { kind: error === 'context-gone' ? 'extension-gone' : 'failed' };
}
