import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { LanguageContext } from '../../components/ui/text.tsx';
import { english } from './english.ts';

afterEach(cleanup);

/** Renders a component with the English texts around it. */
export function renderInEnglish(children: ComponentChildren) {
  return render(
    <LanguageContext.Provider value={{ text: english, locale: 'en' }}>
      {children}
    </LanguageContext.Provider>,
  );
}
