import { HINT_BIT } from '../dom/hints.ts';
import { hasCapitals } from '../text/letters.ts';
import { isDated } from './lines.ts';
import { isInTile, type Mention, type Person, type Places } from './mentions.ts';

/** What is known of the page's people. */
export interface View extends Places {
  readonly mentions: readonly Mention[];
}

/** Lists, tiles and the page's frame. */
const ASIDE = HINT_BIT.related | HINT_BIT.nav | HINT_BIT.footer | HINT_BIT.card;

/** How many of a name's words are written small in the page's prose: 2 all, 1 some, 0 none. Names are not, menus and headlines are. */
function usualWords(text: string, prose: string): number {
  // Scripts without capitals tell nothing.
  const words = text
    .split(/[\s,("“]+/)
    .filter((word) => word.length > 2 && hasCapitals(word));
  const usual = words.filter((word) => prose.includes(` ${word.toLowerCase()}`)).length;
  return usual === 0 ? 0 : usual < words.length ? 1 : 2;
}

/** The features of one mention: whole numbers 0–86. */
export function featuresOf(
  mention: Mention,
  { mentions, blocks, title, prose }: View,
): number[] {
  const { person, block, hints, name } = mention;
  const { index } = block;
  const alike = new Set<Person>();
  let again = 0;
  for (const one of mentions) {
    if (one.person !== person) {
      if (one.path === mention.path && one.cue !== 'other') alike.add(one.person);
    } else if (one.block !== block && one.cue !== 'other')
      again += one.cue === 'by' ? 10 : 1;
  }
  const dates = [block, blocks[index + 1], blocks[index - 1]].findIndex(isDated);
  return [
    ['other', null, 'by'].indexOf(mention.cue),
    ['handle', 'group', 'single', 'person'].indexOf(name.kind),
    mention.steps,
    +mention.isProfile,
    +((hints & ASIDE) !== 0),
    title < 0 ? 29 : Math.max(0, Math.min(29, index - title + 9)),
    block.words,
    person.said + 2,
    +person.isSite,
    again,
    alike.size,
    +isInTile(blocks, block),
    dates < 0 ? 0 : 3 - dates,
    usualWords(name.text, prose),
  ];
}
