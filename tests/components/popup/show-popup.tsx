import { cleanup, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupDraft, PopupProps } from '../../../components/popup/popup-props.ts';
import { english } from '../english.ts';

afterEach(cleanup);

/** Props of a popup on an article, nobody signed in, every request answered with success. */
function popupProps(fields: Partial<PopupProps> = {}) {
  return {
    text: english,
    locale: 'en',
    page: { kind: 'loading' },
    shortcut: 'Alt+R',
    isBusy: false,
    account: { kind: 'signed-out', failed: null, running: [] },
    news: null,
    draft: { view: 'article', step: 'sign-in', email: '' },
    siteName: 'The Lantern Post',
    joinUrl: 'https://lantern.example/join/',
    supportUrl: 'https://lantern.example/contact/',
    signInUrl: 'https://lantern.example/login/',
    usesRecaptcha: false,
    methods: [],
    onDraft: vi.fn<(change: Partial<PopupDraft>) => void>(),
    onToggleReader: vi.fn<PopupProps['onToggleReader']>(),
    onTryAnyway: vi.fn<PopupProps['onTryAnyway']>(),
    onRetry: vi.fn<PopupProps['onRetry']>(),
    onOpenOptions: vi.fn<PopupProps['onOpenOptions']>(),
    onSignIn: vi.fn<PopupProps['onSignIn']>(async () => null),
    onMethod: vi.fn<PopupProps['onMethod']>(async () => null),
    onForgot: vi.fn<PopupProps['onForgot']>(async () => null),
    onSignOut: vi.fn<PopupProps['onSignOut']>(async () => null),
    ...fields,
  } satisfies PopupProps;
}

/** Shows a popup whose draft is kept outside, as the entrypoint does; gives its props. */
export function showPopup(fields: Partial<PopupProps> = {}) {
  const props = popupProps(fields);
  function Held() {
    const [draft, setDraft] = useState<PopupDraft>(props.draft);
    return (
      <Popup
        {...props}
        draft={draft}
        onDraft={(change) => {
          props.onDraft(change);
          setDraft((latest) => ({ ...latest, ...change }));
        }}
      />
    );
  }
  return { props, ...render(<Held />) };
}
