import type { Author } from '../../lib/article/types.ts';
import type { AuthorLabels, LabelledAuthor } from '../corpus.ts';
import { bodyWords, foldedWords, overlap } from './words.ts';

/** Rights and totals of the author card's fields. */
export interface CardScore {
  readonly names: Share;
  readonly role: Share;
  readonly bio: Share;
  readonly imageUrl: Share;
  readonly profileUrl: Share;
  /** Pages that show no author and were said to have none. */
  readonly none: Share;
  readonly wrong: readonly string[];
}

/** Right answers among all. */
export interface Share {
  right: number;
  all: number;
}

function fold(text: string): string {
  return foldedWords(text).join(' ');
}

function samePath(found: string | null, truth: string | null): boolean {
  if (found === null || truth === null) return found === truth;
  const one = URL.parse(found);
  const other = URL.parse(truth);
  return (
    one !== null &&
    other !== null &&
    one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '')
  );
}

function sameBio(found: string | null, truth: string | null): boolean {
  if (found === null || truth === null) return found === truth;
  return overlap(bodyWords(found), bodyWords(truth)).f1 >= 0.8;
}

const FIELDS = {
  role: (found: Author, truth: LabelledAuthor) =>
    found.role === null || truth.role === null
      ? found.role === truth.role
      : fold(found.role) === fold(truth.role),
  bio: (found: Author, truth: LabelledAuthor) => sameBio(found.bio, truth.bio),
  imageUrl: (found: Author, truth: LabelledAuthor) =>
    samePath(found.imageUrl, truth.imageUrl),
  profileUrl: (found: Author, truth: LabelledAuthor) =>
    samePath(found.profileUrl, truth.profileUrl),
};

/** Scores author cards on the labelled pages that `includes` accepts; borderline pages are left out. */
export function scoreCards(
  labels: readonly AuthorLabels[],
  found: ReadonlyMap<string, readonly Author[]>,
  includes: (id: string) => boolean,
): CardScore {
  const share = (): Share => ({ right: 0, all: 0 });
  const wrong: string[] = [];
  const score = {
    names: share(),
    role: share(),
    bio: share(),
    imageUrl: share(),
    profileUrl: share(),
    none: share(),
  };
  const count = (one: Share, isRight: boolean, note: string) => {
    one.all++;
    if (isRight) one.right++;
    else wrong.push(note);
  };
  for (const page of labels) {
    const authors = found.get(page.id);
    if (page.borderline || !authors || !includes(page.id)) continue;
    const names = authors.map((one) => fold(one.name)).join(' | ');
    const truth = page.authors.map((one) => fold(one.name)).join(' | ');
    count(
      page.authors.length === 0 ? score.none : score.names,
      names === truth,
      `${page.id} names: ${names || '–'} ≠ ${truth || '–'}`,
    );
    for (const label of page.authors) {
      const match = authors.find((one) => fold(one.name) === fold(label.name));
      if (!match) continue;
      for (const field of ['role', 'bio', 'imageUrl', 'profileUrl'] as const) {
        count(
          score[field],
          FIELDS[field](match, label),
          `${page.id} ${field}: ${match[field] ?? '–'} ≠ ${label[field] ?? '–'}`,
        );
      }
    }
  }
  return { ...score, wrong };
}
