import { cleanup, render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach } from 'vitest';
import { setLanguage } from '../../components/ui/text.ts';
import { english } from './english.ts';

afterEach(cleanup);

/** Renders a component that speaks English. */
export function renderInEnglish(element: JSX.Element) {
  setLanguage({ text: english, locale: 'en' });
  return render(element);
}
