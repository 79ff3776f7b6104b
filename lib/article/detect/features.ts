import type { DomAccess } from '../dom/access.ts';
import { addressFeatures } from './address.ts';
import { containerFeatures } from './container.ts';
import { headFeatures } from './head.ts';
import { headingFeatures } from './heading.ts';
import { layoutFeatures } from './layout.ts';
import { readProse } from './prose.ts';

/** Named numbers in a fixed order: the columns of a model. */
export type Features = Readonly<Record<string, number>>;

/** Reads what one stage of the detection needs and adds it to what is known. */
type Stage = (
  dom: DomAccess,
  doc: Document,
  page: { readonly url: string; readonly known: Features },
) => Features;

const readProseAndHeading: Stage = (dom, doc, { url }) => {
  const { features, container } = readProse(dom, doc);
  return {
    ...addressFeatures(url),
    ...features,
    ...headingFeatures(dom, doc),
    ...containerFeatures(dom, container),
  };
};

const readWholePage: Stage = (dom, doc, { url, known }) => ({
  ...known,
  ...layoutFeatures(dom, doc, { url, longParagraphs: known.pLong ?? 0 }),
  ...headFeatures(dom, doc),
});

/** Stages from cheap to dear; the features of each are those of the stage before and more. */
export const STAGES = [readProseAndHeading, readWholePage] as const;
