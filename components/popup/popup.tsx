import type { JSX } from 'preact';
import { Tabs } from '../ui/tabs.tsx';
import { setLanguage } from '../ui/text.ts';
import { AccountView } from './account-view.tsx';
import { ArticleView } from './article-view.tsx';
import type { PopupProps } from './popup-props.ts';

/** The toolbar popup: what this page is, and who is signed in. */
export function Popup(props: PopupProps): JSX.Element {
  const { text, locale, draft, onDraft } = props;
  setLanguage({ text, locale });
  return (
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
  );
}
