import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/popup.tsx';
import { browser } from '../../lib/ext/browser.ts';
import { readShortcut } from '../../lib/ext/shortcut.ts';
import { text } from '../../lib/ext/text.ts';
import { site } from '../../lib/site/current.ts';
import { useAccount } from './use-account.ts';
import { useDraft } from './use-draft.ts';
import { usePage } from './use-page.ts';

/** The popup over the background: nothing is shown until it is known where someone was. */
export function App() {
  const { page, isBusy, look, toggle } = usePage();
  const [draft, keepDraft] = useDraft();
  const account = useAccount(draft?.view === 'account');
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void readShortcut().then(setShortcut);
  }, []);
  if (!draft) return null;
  return (
    <Popup
      text={text}
      locale={browser.i18n.getUILanguage()}
      page={page}
      news={account.news}
      shortcut={shortcut}
      isBusy={isBusy}
      onToggleReader={() => toggle(false)}
      onTryAnyway={() => toggle(true)}
      onRetry={look}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      account={account.account}
      draft={draft}
      onDraft={keepDraft}
      siteName={site.name}
      joinUrl={site.joinUrl}
      supportUrl={site.supportUrl}
      signInUrl={site.signInUrl}
      usesRecaptcha={account.config?.captcha.provider === 'recaptcha'}
      methods={[]}
      onSignIn={account.signIn}
      onMethod={async () => ({ code: 'unknown' })}
      onForgot={account.requestReset}
      onSignOut={account.signOut}
    />
  );
}
