import type { FoundLink } from '../affiliate/read-links.ts';
import type { Disclosure, DisclosureState } from '../types.ts';
import type { FoundDisclosure } from './search.ts';

/** How the page's disclosures stand to its affiliate links: hidden ones do not count as before. */
export function disclosureState(
  placed: readonly Disclosure[],
  found: readonly FoundDisclosure[],
  links: readonly FoundLink[],
): DisclosureState {
  const firstLink = links[0];
  if (!firstLink) return 'none';
  if (placed.length === 0) return 'links-undisclosed';
  const isBefore = placed.some((one, at) => {
    const from = found[at]?.block.from ?? Number.POSITIVE_INFINITY;
    return one.inPlainSight && one.position !== 'page-footer' && from <= firstLink.at;
  });
  return isBefore ? 'disclosed-before' : 'disclosed-after-links';
}
