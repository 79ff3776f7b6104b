import type { DomAccess } from '../dom/access.ts';
import { addressFeatures } from './address.ts';
import { containerFeatures } from './container.ts';
import { headFeatures } from './head.ts';
import { headingFeatures } from './heading.ts';
import { layoutFeatures } from './layout.ts';
import { readProse } from './prose.ts';

/** Named numbers in a fixed order: the columns of a model. */
export type Features = Readonly<Record<string, number>>;

/** A page being looked at, with the features read of it so far. */
interface Look {
  readonly features: Features;
  readonly container: Node | null;
}

/** Reads what one stage of the detection needs and adds it to what is known. */
type Stage = (dom: DomAccess, doc: Document, page: { url: string; known: Look }) => Look;

const readPlaceAndProse: Stage = (dom, doc, { url }) => {
  const { features, container } = readProse(dom, doc);
  return { features: { ...addressFeatures(url), ...features }, container };
};

const readHeadingAndContainer: Stage = (dom, doc, { known }) => ({
  ...known,
  features: {
    ...known.features,
    ...headingFeatures(dom, doc),
    ...containerFeatures(dom, known.container),
  },
});

const readWholePage: Stage = (dom, doc, { url, known }) => {
  const longParagraphs = known.features.pLong ?? 0;
  return {
    ...known,
    features: {
      ...known.features,
      ...layoutFeatures(dom, doc, { url, longParagraphs }),
      ...headFeatures(dom, doc),
    },
  };
};

/** Stages from cheap to dear; each one's features are those of the stage before and more. */
export const STAGES = [
  readPlaceAndProse,
  readHeadingAndContainer,
  readWholePage,
] as const satisfies readonly Stage[];

/** What is known of a page before the first stage. */
export const NOTHING_KNOWN: Look = { features: {}, container: null };
