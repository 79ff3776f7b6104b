import type { JSX } from 'preact';
import type { Article } from '../../lib/article/types.ts';
import { currentText } from '../ui/text.ts';
import { InterfaceWords } from './interface-words.tsx';
import type { ReaderActions } from './reader-actions.ts';

interface EndLineProps {
  readonly article: Article;
  readonly actions: ReaderActions;
}

/** After the text: where it came from, and what can be done with it. */
export function EndLine({ article, actions }: EndLineProps): JSX.Element {
  const text = currentText();
  const address = article.canonicalUrl ?? article.url;
  return (
    <footer class="end-line">
      {article.isTruncated && (
        <p>
          <InterfaceWords>{text('pageTooLarge')}</InterfaceWords>
        </p>
      )}
      <p>
        <InterfaceWords>
          <span class="end-label">{text('endSource')}</span>{' '}
          <a href={address} dir="ltr" onClick={actions.openOriginal}>
            {shortAddress(address)}
          </a>
        </InterfaceWords>
      </p>
      <div class="end-actions">
        <InterfaceWords>
          <a class="quiet" href={address} onClick={actions.openOriginal}>
            {text('openOriginal')}
          </a>
          <button type="button" class="quiet" onClick={actions.copy}>
            {text('copyText')}
          </button>
          <button type="button" class="quiet" onClick={actions.saveMarkdown}>
            {text('save')}
          </button>
          <button type="button" class="quiet" onClick={actions.print}>
            {text('print')}
          </button>
        </InterfaceWords>
      </div>
    </footer>
  );
}

/** The address as people say it: no scheme, no `www.`, no query, percent signs decoded. */
function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, port, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '') + (port && `:${port}`);
  try {
    return host + decodeURI(pathname).replace(/\/$/, '');
  } catch {
    return host + pathname.replace(/\/$/, '');
  }
}
