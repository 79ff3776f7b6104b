import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AuthorCard } from '../../../components/reader/author-card.tsx';
import { renderInEnglish } from '../in-english.tsx';
import { sampleAuthor } from '../sample-article.ts';

afterEach(() => vi.restoreAllMocks());

/** happy-dom lays nothing out: these are the heights of a folded paragraph. */
function stubHeights(whole: number, shown: number): void {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(whole);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(shown);
}

describe('an author card', () => {
  it('names the author with a link to the profile, and the role', () => {
    renderInEnglish(
      <AuthorCard
        author={sampleAuthor({
          role: 'Harbour correspondent',
          profileUrl: 'https://lantern.example/author/ingrid-vale/',
        })}
      />,
    );
    expect(screen.getByRole('link', { name: 'Ingrid Vale' }).getAttribute('href')).toBe(
      'https://lantern.example/author/ingrid-vale/',
    );
    screen.getByText('Harbour correspondent');
  });

  it('shows initials where there is no photo', () => {
    const { container } = renderInEnglish(<AuthorCard author={sampleAuthor()} />);
    screen.getByText('IV');
    expect(container.querySelector('img')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows initials when the photo does not load', () => {
    const { container } = renderInEnglish(
      <AuthorCard author={sampleAuthor({ imageUrl: 'https://lantern.example/i.jpg' })} />,
    );
    const photo = container.querySelector('img');
    expect(photo?.getAttribute('src')).toBe('https://lantern.example/i.jpg');
    fireEvent.error(photo as HTMLImageElement);
    screen.getByText('IV');
  });

  it('folds a long biography and unfolds it', () => {
    stubHeights(110, 44);
    renderInEnglish(<AuthorCard author={sampleAuthor({ bio: 'Lives on a boat.' })} />);
    const more = screen.getByRole('button', { name: 'More about Ingrid Vale' });
    expect(more.textContent).toBe('more');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    const less = screen.getByRole('button', { name: 'Less about Ingrid Vale' });
    expect(less.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Lives on a boat.').className).not.toContain('folded');
  });

  it('has no button for a biography that fits', () => {
    stubHeights(44, 44);
    renderInEnglish(<AuthorCard author={sampleAuthor({ bio: 'Writes short.' })} />);
    screen.getByText('Writes short.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
