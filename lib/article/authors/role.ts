import { type LdNode, ldText } from '../metadata/json-ld.ts';
import type { Box } from './card.ts';
import type { PageView } from './features.ts';
import { isCredential, isRole, kindOfName } from './name.ts';

const ROLE_CLASS =
  /\b(job|role|position|designation|occupation|job-?title|author-?(title|role|position|job)|title|headline|subtitle)\b/;
const NO_ROLE =
  /^(?:the |about (?:the )?)?(?:authors?|contributors?|experts?)[.:’']?s?(?: profile| bio)?$|:$|\bby\b|^(?:is|was|are|has|I|we|he|she|they|as|my|in|on|more|view|see|read|follow|share|posted|updated|published|hire|meet|about|contact|subscribe|get)\b|\d{4}|https?:|@\w+\.\w|[?!]$|^["“]|\b(?:min|minutes?) read\b/i;

function tidy(text: string): string {
  return text.replace(/^[\s,|·•(–—-]+|[\s,|·•–—-]+$/g, '').replace(/^([^(]*)\)$/, '$1');
}

function fits(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 110 &&
    text.split(' ').length <= 16 &&
    !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b\p{L}{1,3}\./gu, '')) &&
    !NO_ROLE.test(text)
  );
}

function fromLine(boxes: readonly Box[]): string[] {
  return boxes
    .filter(({ name: { mention } }) => mention.cue !== 'bio' && mention.block.words <= 40)
    .map(({ name: { mention } }) => tidy(mention.role ?? ''))
    .filter(fits);
}

function inBox(view: PageView, box: Box, name: string): string | null {
  const own = box.blocks.findIndex(
    (block) => block.index === box.name.mention.block.index,
  );
  if (own < 0 || box.name.mention.block.words > 14) return null;
  for (let step = 1; step <= 3; step++) {
    const block = box.blocks[own + step];
    if (!block || block.words > 18) return null;
    const text = tidy(block.text);
    if (view.isSame(text, name)) continue;
    if (!fits(text)) {
      if (/\bby\b/i.test(text)) return null;
      continue;
    }
    const isClassed = ROLE_CLASS.test(block.container.words) && kindOfName(text) === null;
    const isStated = view.tree.attr(block.container, 'itemprop') === 'jobTitle';
    if (isStated || isRole(text) || isClassed) return text;
  }
  return null;
}

/** What the author is or does: a job glued to the name or in its own element beside it, JSON-LD's job title, or the letters after the name. */
export function findRole(
  view: PageView,
  boxes: readonly Box[],
  name: string,
  bio: string | null,
  node: LdNode | null,
): string | null {
  const glued = fromLine(boxes);
  const job = glued.find((role) => !isCredential(role));
  if (job) return job;
  for (const box of boxes) {
    const role = inBox(view, box, name);
    if (role && role !== bio) return role;
  }
  const stated = tidy(ldText(node?.jobTitle) ?? '');
  return fits(stated) ? stated : (glued[0] ?? null);
}
