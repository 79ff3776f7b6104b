import type { JSX, TargetedMouseEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { currentText } from '../ui/text.ts';
import { isSamePage } from './same-page.ts';
import { watchWideBlocks } from './wide-blocks.ts';

interface ArticleBodyProps {
  /** Sanitised nodes; they move into the page once. */
  readonly body: DocumentFragment;
  /** A link that leads to another place of the page behind the reader was followed. */
  readonly onLeave: () => void;
}

/** The article's text. `#id` links move inside the reader; the page's own address never changes. */
export function ArticleBody({ body, onLeave }: ArticleBodyProps): JSX.Element {
  const text = currentText();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current?.append(body);
  }, [body]);
  useEffect(() => {
    if (!element.current) return;
    return watchWideBlocks(element.current, {
      table: text('wideTable'),
      code: text('wideCode'),
    });
  }, [body, text]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter arrives as a click
    <div
      class="body"
      ref={element}
      onClick={(event) => followLink(event, onLeave)}
      onErrorCapture={loseImage}
    />
  );
}

/** Tries a picture's other address; in place of one that does not load its description stands, without one nothing. */
function loseImage({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  if (target.hasAttribute('srcset') && target.hasAttribute('src')) {
    target.removeAttribute('srcset');
    return;
  }
  const words = target.ownerDocument.createElement('span');
  words.className = 'lost-image';
  words.textContent = target.alt;
  const link = target.closest('a');
  target.replaceWith(words);
  if (link?.textContent?.trim() === '') link.remove();
}

function followLink(event: TargetedMouseEvent<HTMLElement>, onLeave: () => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.button !== 0) return;
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    event.preventDefault();
    // The core numbers the places that links lead to: nothing in them is encoded.
    showTarget(link.getRootNode() as Document | ShadowRoot, href.slice(1));
    return;
  }
  const opensHere = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const page = link.ownerDocument.URL;
  if (opensHere && isSamePage(href, page)) onLeave();
}

function showTarget(root: Document | ShadowRoot, id: string): void {
  const target = root.getElementById(id);
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
