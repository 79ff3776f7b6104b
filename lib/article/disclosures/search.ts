import type { Block } from '../body/blocks.ts';
import type { PageTree } from '../dom/page-tree.ts';
import type { DisclosureKind } from '../types.ts';
import type { Judge } from './judge-sentence.ts';

/** What a page is searched for disclosures with. */
export interface Search {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  /** Address that links resolve against. */
  readonly base: string;
  readonly siteName: RegExp | null;
  readonly judges: readonly Judge[];
}

/** A disclosure and the block it stands in. */
export interface FoundDisclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly block: Block;
  /** The block is nothing but the disclosure: it leaves the body. */
  readonly isWholeBlock: boolean;
  /** A block after it that is only its policy link: leaves the body too. */
  readonly tail: Block | null;
  /** Stands in an attribute, not in text. */
  readonly isAttribute: boolean;
}
