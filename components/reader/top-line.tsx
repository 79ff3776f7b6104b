import type { JSX } from 'preact';
import type { Article } from '../../lib/article/types.ts';
import { formatDate } from '../ui/format.ts';
import { currentText } from '../ui/text.ts';
import { Credits } from './credits.tsx';
import { InterfaceWords } from './interface-words.tsx';

/** The thin line on top: site, date, reading time, and the outlets the article credits. */
export function TopLine({ article }: { readonly article: Article }): JSX.Element {
  const text = currentText();
  const updated = laterDay(article);
  return (
    <ul class="top-line">
      {article.siteName && <li class="site-name">{article.siteName}</li>}
      {article.publishedAt && <Day iso={article.publishedAt} />}
      {updated && <Day iso={updated} isUpdate />}
      {article.readingMinutes > 0 && (
        <li>
          <InterfaceWords>
            {text('readerMinutes', String(article.readingMinutes))}
          </InterfaceWords>
        </li>
      )}
      {article.sources.length > 0 && (
        <li>
          <InterfaceWords>
            <Credits sources={article.sources} />
          </InterfaceWords>
        </li>
      )}
    </ul>
  );
}

function Day(props: {
  readonly iso: string;
  readonly isUpdate?: boolean;
}): JSX.Element | null {
  const text = currentText();
  const words = formatDate(props.iso, text);
  if (!words) return null;
  return (
    <li>
      <InterfaceWords>
        <time dateTime={props.iso}>
          {props.isUpdate ? text('readerUpdated', words) : words}
        </time>
      </InterfaceWords>
    </li>
  );
}

/** The day of the last change when it is another than that of publication. */
function laterDay({ publishedAt, modifiedAt }: Article): string | null {
  if (!modifiedAt || !publishedAt) return null;
  return modifiedAt.slice(0, 10) > publishedAt.slice(0, 10) ? modifiedAt : null;
}
