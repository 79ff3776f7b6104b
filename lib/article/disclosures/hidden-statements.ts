import { collapse } from '../dom/page-tree.ts';
import { splitSentences } from '../text/sentences.ts';
import { judgeSentence, judgesOf, prepareSentence } from './judge-sentence.ts';
import type { FoundDisclosure, Search } from './search.ts';

/** Attributes that tooltips are made of. */
const TOOLTIPS = [
  'title',
  'data-tooltip',
  'data-tippy-content',
  'data-original-title',
  'data-bs-content',
  'data-content',
  'data-tip',
] as const;

/** Elements looked at; a page with more tooltips than this shows no disclosure in a later one. */
const MOST = 400;

function statementOf(
  { tree, siteName, judges: all }: Search,
  node: Element,
): Pick<FoundDisclosure, 'kind' | 'text'> | null {
  for (const name of TOOLTIPS) {
    const raw = tree.dom.attr(node, name);
    if (!raw || raw.length < 30 || raw.length > 1_000) continue;
    const text = collapse(raw.replace(/<[^>]{0,200}>/g, ' '));
    const judges = judgesOf(text, all);
    if (judges.length === 0) continue;
    for (const sentence of splitSentences(text)) {
      const kind = judgeSentence(prepareSentence(sentence, siteName), judges);
      if (kind) return { kind, text };
    }
  }
  return null;
}

/** Disclosures that stand in no text but in a tooltip's attribute, each at the block it hangs on. */
export function hiddenStatements(search: Search): FoundDisclosure[] {
  const { tree, blocks } = search;
  const root = tree.dom.documentElement;
  if (!root) return [];
  const found: FoundDisclosure[] = [];
  const selector = TOOLTIPS.map((name) => `body [${name}]`).join(',');
  for (const node of tree.dom.select(root, selector).slice(0, MOST)) {
    const statement = statementOf(search, node);
    const item = statement ? tree.items.find((one) => one.node === node) : undefined;
    if (!statement || !item) continue;
    const block = blocks.findLast(({ from }) => from <= item.end) ?? blocks[0];
    if (!block) continue;
    found.push({
      ...statement,
      policyUrl: null,
      block,
      isWholeBlock: false,
      tail: null,
      isAttribute: true,
    });
  }
  return found;
}
