import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleBody } from '../../../components/reader/article-body.tsx';
import { markInline } from '../../../components/reader/prepare-body.ts';
import { wrapTables } from '../../../components/reader/wide-blocks.ts';
import { renderInEnglish } from '../in-english.tsx';

function bodyWithLink(href: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = 'there';
  const target = document.createElement('p');
  target.id = 'b-note';
  target.textContent = 'A note.';
  fragment.append(link, target);
  return fragment;
}

describe('the article’s body', () => {
  it('follows its own anchors inside the reader and leaves the page’s address alone', () => {
    const onLeave = vi.fn();
    const before = window.location.href;
    renderInEnglish(<ArticleBody body={bodyWithLink('#b-note')} onLeave={onLeave} />);
    expect(fireEvent.click(screen.getByText('there'))).toBe(false);
    expect(document.activeElement).toBe(screen.getByText('A note.'));
    expect(window.location.href).toBe(before);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('survives an anchor that leads nowhere', () => {
    renderInEnglish(<ArticleBody body={bodyWithLink('#%E0%A4%A')} onLeave={vi.fn()} />);
    expect(fireEvent.click(screen.getByText('there'))).toBe(false);
  });

  it('closes for a link to another place of the page behind', () => {
    const onLeave = vi.fn();
    const place = `${document.URL.replace(/#.*/, '')}#comments`;
    renderInEnglish(<ArticleBody body={bodyWithLink(place)} onLeave={onLeave} />);
    expect(fireEvent.click(screen.getByText('there'))).toBe(true);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('lets every other link be a link', () => {
    const onLeave = vi.fn();
    renderInEnglish(
      <ArticleBody body={bodyWithLink('https://shop.example/')} onLeave={onLeave} />,
    );
    const link = screen.getByText('there');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(onLeave).not.toHaveBeenCalled();
    expect(link.getAttribute('href')).toBe('https://shop.example/');
  });

  it('shows the description of a picture that does not load, and nothing where it has none', () => {
    const fragment = document.createDocumentFragment();
    for (const alt of ['A heron on the pier', '']) {
      const figure = fragment.appendChild(document.createElement('figure'));
      const image = figure.appendChild(document.createElement('img'));
      image.alt = alt;
    }
    const { container } = renderInEnglish(
      <ArticleBody body={fragment} onLeave={vi.fn()} />,
    );
    for (const image of container.querySelectorAll('img')) fireEvent.error(image);
    expect(container.querySelector('img')).toBeNull();
    const [first, second] = container.querySelectorAll('figure');
    expect(first?.textContent).toBe('A heron on the pier');
    expect(second?.textContent).toBe('');
  });

  it('tries a picture’s other address first, and leaves no link around nothing', () => {
    const fragment = document.createDocumentFragment();
    const link = fragment.appendChild(document.createElement('a'));
    link.href = 'https://harbour.example/';
    const image = link.appendChild(document.createElement('img'));
    image.setAttribute('src', 'https://harbour.example/small.png');
    image.setAttribute('srcset', 'https://harbour.example/large.png 2x');
    const { container } = renderInEnglish(
      <ArticleBody body={fragment} onLeave={vi.fn()} />,
    );
    fireEvent.error(image);
    expect(image.hasAttribute('srcset')).toBe(false);
    expect(container.querySelector('a img')).toBe(image);
    fireEvent.error(image);
    expect(container.querySelector('a')).toBeNull();
  });

  it('lets a low picture stand in its line', () => {
    const fragment = document.createDocumentFragment();
    for (const height of ['15', '480', '']) {
      const image = document.createElement('img');
      if (height) image.setAttribute('height', height);
      fragment.append(image);
    }
    markInline(fragment);
    expect([...fragment.children].map(({ className }) => className)).toEqual([
      'in-line',
      '',
      '',
    ]);
  });

  it('puts each outermost table into a box that can scroll', () => {
    const fragment = document.createDocumentFragment();
    const outer = document.createElement('table');
    const inner = document.createElement('table');
    outer.insertRow().insertCell().append(inner);
    fragment.append(outer);
    wrapTables(fragment);
    expect(outer.parentElement?.className).toBe('wide');
    expect(inner.parentElement?.localName).toBe('td');
  });
});
