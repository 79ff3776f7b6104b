import { HINT_BIT } from '../dom/hints.ts';
import type { Mention, Person, Places } from './mentions.ts';

/** What is known of the page's people. */
export interface View extends Places {
  readonly mentions: readonly Mention[];
}

/** Lists, tiles and the page's frame. */
const ASIDE = HINT_BIT.related | HINT_BIT.nav | HINT_BIT.footer | HINT_BIT.card;

/** The features of one mention: whole numbers 0–86. */
export function featuresOf(
  mention: Mention,
  { mentions, blocks, title }: View,
): number[] {
  const { person, block, hints } = mention;
  const { index } = block;
  const isTeaser = [-2, -1, 1]
    .map((step) => blocks[index + step])
    .some((one) => one && one.words > 3 && one.linkChars > 0.8 * one.text.length);
  const alike = new Set<Person>();
  let again = 0;
  for (const one of mentions) {
    if (one.person !== person) {
      if (one.path === mention.path) alike.add(one.person);
    } else if (one.block !== block && one.cue !== 'other')
      again += one.cue === 'by' ? 10 : 1;
  }
  return [
    ['other', null, 'by'].indexOf(mention.cue),
    ['handle', 'group', 'single', 'person'].indexOf(mention.name.kind),
    mention.steps,
    +mention.isProfile,
    +((hints & ASIDE) !== 0),
    title < 0 ? 29 : Math.max(0, Math.min(29, index - title + 9)),
    block.words,
    person.said + 2,
    +person.isSite,
    again,
    alike.size,
    +isTeaser,
    +/^h\d$/.test(block.container.tag),
  ];
}
