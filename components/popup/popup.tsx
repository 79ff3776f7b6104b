import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Tabs } from '../ui/tabs.tsx';
import { LanguageContext } from '../ui/text.tsx';
import { AccountView } from './account-view.tsx';
import { ArticleView } from './article-view.tsx';
import type { PopupProps } from './popup-props.ts';

/** The toolbar popup: what this page is, and who is signed in. */
export function Popup(props: PopupProps): JSX.Element {
  const { text, locale, draft, onDraft } = props;
  const language = useMemo(() => ({ text, locale }), [text, locale]);
  return (
    <LanguageContext.Provider value={language}>
      <main class="popup">
        <Tabs
          label={text('popupViews')}
          tabs={[
            { id: 'article', label: text('tabArticle') },
            { id: 'account', label: text('tabAccount') },
          ]}
          selected={draft.view}
          onSelect={(view) => onDraft({ view })}
        >
          {draft.view === 'article' ? (
            <ArticleView {...props} />
          ) : (
            <AccountView {...props} />
          )}
        </Tabs>
      </main>
    </LanguageContext.Provider>
  );
}
