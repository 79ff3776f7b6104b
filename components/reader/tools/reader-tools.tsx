import { render } from 'preact';
import type { Article } from '../../../lib/article/types.ts';
import { exportWebPage, fileNameOf } from '../../../lib/reader/export-file.ts';
import { articleToMarkdown } from '../../../lib/reader/markdown.ts';
import { type Language, setLanguage } from '../../ui/text.ts';
import { copyText } from './copy-text.ts';
import { ListenControls, type ListenProps } from './listen-controls.tsx';
import css from './panel.css?inline';
import { Panel, type PanelProps } from './panel.tsx';
import { saveFile } from './save-file.ts';

/**
 * What the reader does only when asked: a script of its own, put into the page at the first use, so that
 * opening an article waits for none of it. `body` is always a sanitised copy that may be used up.
 */
export interface ReaderTools {
  /** Draws a menu into its panel, or again after a change; `null` empties it. */
  drawPanel(panel: Element, language: Language, props: PanelProps | null): void;
  /** Reads aloud and draws its controls into their place; `null` ends both. */
  drawListening(place: Element, language: Language, props: ListenProps | null): void;
  /** The article as CommonMark. */
  toMarkdown(article: Article, body: DocumentFragment): string;
  /** Copies Markdown; a field in `place` helps where the page forbids the modern way. */
  copy(
    doc: Document,
    article: Article,
    body: DocumentFragment,
    place: Element,
  ): Promise<boolean>;
  saveMarkdown(doc: Document, article: Article, body: DocumentFragment): void;
  saveWebPage(doc: Document, article: Article, body: DocumentFragment): void;
}

export const readerTools: ReaderTools = {
  drawPanel: (panel, language, props) => {
    setLanguage(language);
    addStyle(panel);
    render(props && <Panel {...props} />, panel);
  },
  drawListening: (place, language, props) => {
    setLanguage(language);
    addStyle(place);
    render(props && <ListenControls {...props} />, place);
  },
  toMarkdown: articleToMarkdown,
  copy: (doc, article, body, place) =>
    copyText(doc, articleToMarkdown(article, body), place),
  saveMarkdown: (doc, article, body) =>
    saveFile(doc, {
      name: fileNameOf(article.title, 'md'),
      type: 'text/markdown',
      text: articleToMarkdown(article, body),
    }),
  saveWebPage: (doc, article, body) =>
    saveFile(doc, {
      name: fileNameOf(article.title, 'html'),
      type: 'text/html',
      text: exportWebPage(article, serialise(doc, body)),
    }),
};

const STYLED = 'byline-tools';

/**
 * Gives the reader the tools' style, once. Filled before it is put in: a style that is given its text inside the
 * document is judged by the page's policy in Firefox, and reported to the page's server.
 */
function addStyle(place: Element): void {
  const root = place.getRootNode() as Document | ShadowRoot;
  if (root.querySelector(`#${STYLED}`)) return;
  const style = place.ownerDocument.createElement('style');
  style.id = STYLED;
  style.textContent = css;
  ('head' in root ? root.head : root).append(style);
}

function serialise(doc: Document, fragment: DocumentFragment): string {
  const box = doc.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}
