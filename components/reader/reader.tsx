import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/article/types.ts';
import { HEADINGS } from '../../lib/reader/heading-levels.ts';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { currentLanguage, currentText } from '../ui/text.ts';
import { ArticleBody } from './article-body.tsx';
import { AuthorCard } from './author-card.tsx';
import { DisclosurePanel } from './disclosure-panel.tsx';
import { EndLine } from './end-line.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { ListenButton } from './listen-button.tsx';
import type { ReaderActions } from './reader-actions.ts';
import { Toolbar } from './toolbar.tsx';
import type { MenuName } from './tools/panel.tsx';
import type { ReaderTools } from './tools/reader-tools.tsx';
import { TopLine } from './top-line.tsx';
import { useReadingBar } from './use-reading-bar.ts';

export interface ReaderProps {
  readonly article: Article;
  /** The sanitised body, affiliate links marked. */
  readonly body: DocumentFragment;
  readonly preferences: ReadingPreferences;
  readonly onPreferences: (patch: Partial<ReadingPreferences>) => void;
  readonly actions: ReaderActions;
  /** The browser's voice, `null` where it has none. */
  readonly synth: SpeechSynthesis | null;
  /** What was just done ("Copied"), shown and announced; empty: nothing. */
  readonly notice: string;
  /** The box that scrolls. */
  readonly scroller: HTMLElement;
  /** The reader puts here what Esc does now: an open menu closes before the reader does. */
  readonly escapeKey: { current: () => void };
}

/** From here on a title is set smaller, in characters: headlines end at some 110. */
const LONG_TITLE_CHARS = 120;

/** The whole reading view, inside the dialog. */
export function Reader(props: ReaderProps): JSX.Element {
  const { scroller, actions, escapeKey, body } = props;
  const language = currentLanguage();
  const [menu, setMenu] = useState<MenuName | null>(null);
  const [tools, setTools] = useState<ReaderTools | null>(null);
  const [isListening, setListening] = useState(false);
  // Asked while the text still stands in the fragment: once shown, it is in the page.
  const hasOutline = useMemo(
    () => [...body.querySelectorAll(HEADINGS)].some((one) => one.textContent?.trim()),
    [body],
  );
  const progress = useRef<HTMLDivElement>(null);
  const isBarShown = useReadingBar(scroller, progress);
  const closeMenu = () => setMenu(null);
  // In the commit itself: a second Esc may come before the next frame.
  useLayoutEffect(() => {
    escapeKey.current = () => (menu ? setMenu(null) : actions.close());
  }, [menu, escapeKey, actions]);
  useOutsideClick(scroller, menu !== null, closeMenu);
  const drawMenu = (panel: Element, name: MenuName | null) =>
    tools?.drawPanel(
      panel,
      language,
      name && {
        menu: name,
        onDone: closeMenu,
        scroller,
        preferences: props.preferences,
        onPreferences: props.onPreferences,
        actions,
      },
    );
  return (
    <>
      <div class="progress" aria-hidden="true">
        <div ref={progress} />
      </div>
      <Toolbar
        isShown={isBarShown || isListening}
        hasOutline={hasOutline}
        menu={menu}
        isReady={tools !== null}
        onMenu={(name) => {
          // Open at once, so that a second click or Esc closes it, though its panel may still be on its way.
          setMenu(name);
          if (!name || tools) return;
          actions.withTools((found) => (found ? setTools(found) : closeMenu()));
        }}
        drawMenu={drawMenu}
        onClose={actions.close}
        listen={
          <ListenButton
            synth={props.synth}
            scroller={scroller}
            lang={props.article.lang}
            onActive={setListening}
            withTools={actions.withTools}
          />
        }
      />
      <Column {...props} />
      <p class="notice" role="status">
        {props.notice}
      </p>
    </>
  );
}

function Column({ article, body, actions }: ReaderProps): JSX.Element {
  const text = currentText();
  return (
    // An unknown language is said to be unknown: the dialog's is that of the interface.
    <article class="column" lang={article.lang ?? ''} dir={article.dir ?? 'auto'}>
      <header>
        <TopLine article={article} />
        <h1 id="by-title" class={article.title.length > LONG_TITLE_CHARS ? 'long' : ''}>
          {article.title || text('untitled')}
        </h1>
        {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
        {article.authors.length > 0 && (
          <ul class="authors" aria-label={text('authorsLabel')}>
            {article.authors.map((author) => (
              <AuthorCard key={author.name} author={author} />
            ))}
          </ul>
        )}
        <DisclosurePanel article={article} />
      </header>
      {article.leadImage && <LeadPicture image={article.leadImage} />}
      <ArticleBody body={body} onLeave={actions.close} />
      <EndLine article={article} actions={actions} />
    </article>
  );
}

/** Calls back on a click outside the toolbar while `isActive`. */
function useOutsideClick(
  root: HTMLElement,
  isActive: boolean,
  onClick: () => void,
): void {
  useEffect(() => {
    if (!isActive) return;
    const lifetime = new AbortController();
    const handle = (event: Event) => {
      const isInside = event.target instanceof Element && event.target.closest('.menu');
      if (!isInside) onClick();
    };
    root.addEventListener('click', handle, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [root, isActive, onClick]);
}
