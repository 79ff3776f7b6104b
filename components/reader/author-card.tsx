import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Author } from '../../lib/article/types.ts';
import { initials } from '../ui/format.ts';
import { currentText } from '../ui/text.ts';
import { InterfaceWords } from './interface-words.tsx';

/** Who wrote it: photo or initials, name, role, and the biography folded to two lines. */
export function AuthorCard({ author }: { readonly author: Author }): JSX.Element {
  return (
    <li class="author">
      <Portrait author={author} />
      <div class="author-words">
        <p class="author-name">
          {author.profileUrl ? (
            <a href={author.profileUrl} rel="author">
              {author.name}
            </a>
          ) : (
            author.name
          )}
        </p>
        {author.role && <p class="author-role">{author.role}</p>}
        {author.bio && <Biography name={author.name} text={author.bio} />}
      </div>
    </li>
  );
}

function Portrait({ author }: { readonly author: Author }): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  if (!author.imageUrl || hasFailed) {
    return (
      <span class="portrait initials" aria-hidden="true">
        {initials(author.name)}
      </span>
    );
  }
  return (
    <img
      class="portrait"
      src={author.imageUrl}
      alt=""
      width={56}
      height={56}
      onError={() => setFailed(true)}
    />
  );
}

function Biography(props: { readonly name: string; readonly text: string }): JSX.Element {
  const text = currentText();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isCut = useIsCut(paragraph, isOpen);
  const label = isOpen ? 'authorLessAbout' : 'authorMoreAbout';
  return (
    <div class="author-bio">
      <p ref={paragraph} class={isOpen ? undefined : 'folded'}>
        {props.text}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-label={text(label, props.name)}
          onClick={() => setOpen(!isOpen)}
        >
          <InterfaceWords>{text(isOpen ? 'authorLess' : 'authorMore')}</InterfaceWords>
        </button>
      )}
    </div>
  );
}

/** Whether the folded paragraph hides a part of its text; measured again when its width changes. */
function useIsCut(
  paragraph: { readonly current: HTMLElement | null },
  isOpen: boolean,
): boolean {
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const element = paragraph.current;
    if (!element || isOpen) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [paragraph, isOpen]);
  return isCut;
}
