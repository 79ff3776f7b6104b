import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { takeLostFocus } from '../ui/focus.ts';
import { formatNames } from '../ui/format.ts';
import { countText, currentLanguage, currentText, type MessageKey } from '../ui/text.ts';
import type {
  ArticleSummary,
  PopupProps,
  RequestStep,
  Unreadable,
} from './popup-props.ts';

/** What this page is, and the one button that reads it. */
export function ArticleView(props: PopupProps): JSX.Element {
  const text = currentText();
  return (
    <>
      <News {...props} />
      <PageState {...props} />
      <p class="foot">
        <button type="button" class="quiet" onClick={props.onOpenOptions}>
          {text('settings')}
        </button>
      </p>
    </>
  );
}

/** How an account request ended whose answer came while this view was shown. */
function News({ news, onDraft }: PopupProps): JSX.Element {
  const text = currentText();
  return (
    <div class="news" role="status">
      {news && (
        <p>
          {text(NEWS[news.step][news.isDone ? 'done' : 'failed'])}{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => onDraft({ view: 'account' })}
          >
            {text('showAccount')}
          </button>
        </p>
      )}
    </div>
  );
}

const NEWS: Readonly<
  Record<RequestStep, Readonly<Record<'done' | 'failed', MessageKey>>>
> = {
  'sign-in': { done: 'newsSignedIn', failed: 'newsNotSignedIn' },
  forgot: { done: 'newsSent', failed: 'newsNotSent' },
};

function PageState(props: PopupProps): JSX.Element {
  const text = currentText();
  const { page, isBusy } = props;
  switch (page.kind) {
    case 'loading':
      return (
        <div role="status">
          <h1 class="waiting">{text('pageLoading')}</h1>
        </div>
      );
    case 'article':
      return (
        <>
          <Summary summary={page.summary} iconUrl={page.iconUrl} />
          <ReaderButton
            label={page.isOpen ? 'closeReader' : 'openReader'}
            shortcut={props.shortcut}
            isBusy={isBusy}
            onClick={props.onToggleReader}
          />
        </>
      );
    case 'no-article':
      return (
        <Sentence
          words={text('noArticle')}
          hint={text('noArticleHint')}
          button={{ label: 'tryAnyway', isBusy, onClick: props.onTryAnyway }}
        />
      );
    case 'off-site':
      return (
        <Sentence
          words={text('offSite', props.siteName)}
          hint={text('offSiteHint')}
          button={{ label: 'readThisPage', isBusy, onClick: props.onTryAnyway }}
        />
      );
    case 'failed':
      return (
        <Sentence
          isAlert
          words={text('pageFailed')}
          hint={text('pageFailedHint')}
          button={{ label: 'tryAgain', isBusy, onClick: props.onRetry }}
        />
      );
    default:
      return <UnreadablePage {...props} kind={page.kind} />;
  }
}

/** What happened and what to do, for every page that cannot be read. */
const UNREADABLE: Readonly<Record<Unreadable, readonly [MessageKey, MessageKey]>> = {
  'browser-page': ['browserPage', 'openArticleHint'],
  store: ['storePage', 'openArticleHint'],
  pdf: ['pdfPage', 'pdfPageHint'],
  file: ['filePage', 'filePageHint'],
  'not-loaded': ['pageNotLoaded', 'pageNotLoadedHint'],
  'no-leave': ['noLeave', 'noLeaveHint'],
  'tab-gone': ['tabGone', 'openArticleHint'],
  blocked: ['pageBlocked', 'openArticleHint'],
  'extension-gone': ['extensionGone', 'extensionGoneHint'],
};

function UnreadablePage(props: PopupProps & { readonly kind: Unreadable }): JSX.Element {
  const text = currentText();
  const { kind, isBusy } = props;
  const [words, hint] = UNREADABLE[kind];
  const look = { label: 'tryAgain', isBusy, onClick: props.onRetry } as const;
  return (
    <Sentence
      words={text(words)}
      hint={text(hint)}
      {...(kind === 'not-loaded' ? { button: look } : {})}
    />
  );
}

interface SummaryProps {
  readonly summary: ArticleSummary;
  readonly iconUrl: string | null;
}

function Summary({ summary, iconUrl }: SummaryProps): JSX.Element {
  const { text, locale } = currentLanguage();
  const names = summary.authors.map(({ name }) => name);
  return (
    <div class="summary">
      {summary.siteName && (
        <p class="site">
          <Favicon url={iconUrl} />
          <bdi>{summary.siteName}</bdi>
        </p>
      )}
      <h1 dir="auto" title={summary.title}>
        {summary.title || text('untitled')}
      </h1>
      {names.length > 0 && (
        <p class="by">{text('authorsAnd', formatNames(names, locale))}</p>
      )}
      <Facts summary={summary} />
    </div>
  );
}

function Favicon({ url }: { readonly url: string | null }): JSX.Element | null {
  const [hasFailed, setFailed] = useState(false);
  if (!url || hasFailed) return null;
  return <img src={url} alt="" width={16} height={16} onError={() => setFailed(true)} />;
}

/** "6 min · 1 disclosure · 12 affiliate links"; what is zero is not said. */
function Facts({ summary }: { readonly summary: ArticleSummary }): JSX.Element {
  const language = currentLanguage();
  const facts = [
    [
      summary.readingMinutes,
      language.text('minutesShort', String(summary.readingMinutes)),
    ],
    [
      summary.disclosures,
      countText(language, summary.disclosures, {
        one: 'disclosuresOne',
        other: 'disclosuresOther',
      }),
    ],
    [
      summary.affiliateLinks,
      countText(language, summary.affiliateLinks, {
        one: 'affiliateLinksOne',
        other: 'affiliateLinksOther',
      }),
    ],
  ] as const;
  const said = facts.filter(([count]) => count > 0).map(([, words]) => words);
  return <p class="facts">{said.join(' · ')}</p>;
}

interface ReaderButtonProps {
  readonly label: MessageKey;
  readonly shortcut?: string | null;
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

/** The one thing to do here: Enter does it, as long as nobody went elsewhere. */
function ReaderButton(props: ReaderButtonProps): JSX.Element {
  const text = currentText();
  const button = useRef<HTMLButtonElement>(null);
  // In the commit itself: Enter may come before the next frame.
  useLayoutEffect(() => takeLostFocus(button.current), []);
  return (
    <button
      type="button"
      class="primary"
      ref={button}
      aria-disabled={props.isBusy}
      onClick={() => !props.isBusy && props.onClick()}
    >
      {text(props.isBusy ? 'openingReader' : props.label)}
      {props.shortcut && !props.isBusy && <kbd>{props.shortcut}</kbd>}
    </button>
  );
}

interface SentenceProps {
  readonly words: string;
  readonly hint: string;
  readonly isAlert?: boolean;
  readonly button?: ReaderButtonProps;
}

function Sentence(props: SentenceProps): JSX.Element {
  return (
    <div class="sentence">
      <div role={props.isAlert ? 'alert' : 'status'}>
        <h1>{props.words}</h1>
        <p>{props.hint}</p>
      </div>
      {props.button && <ReaderButton {...props.button} />}
    </div>
  );
}
