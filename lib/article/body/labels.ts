import type { Block } from './blocks.ts';
import { isHeading } from './features.ts';

/**
 * How lines begin, in lower case, that send to another article even without a mark before its title (1), that ask to share or
 * subscribe (2), or that label advertisements and lists; in the interface's languages.
 */
const LABEL =
  /^[^a-zà-ÿ\u3000-\u9fff]{0,6}(?:(read (?:also|next)|also read|see also|lesen sie|mehr (?:zum|dazu)|(?:à )?lire aussi|voir aussi|le[ae]r? tambi|leia (?:também|mais)|veja também|leggi anche|lees ook|あわせて|関連)|(share|subscr|sign up|follow|ap[uú]nt|leave a c|teilen|abonn|partage|s['’]abonn|compart|suscr|assin|inscrev|condivid|iscriviti|delen|シェア|フォロー)|ads?$|advert|sponsor|anzeige|werbung|publici|pubblic|広告|コメント|sharing|sign|newsl|[ck]omm?ent|tags?\b|in this|contents|inhalt|sommaire|[íi]ndice|目次|copy(?:$| code| link)|about the (?:auth|rev|wri)|relat|recom|read |also|you m\w+ also|te puede|meer over|m[áa]s info|sur le même|themen|like this|popul|most (?:rea|rec|pop|vie|sha|comm)|trend|latest|reactie|see |more |mehr |lesen|auch |lire|à lire|relacion|leer|leggi|lees )/;
/** Most words of a bare label ("Recommended videos"), and least share of links of a line that sends elsewhere ("Related: …"). */
export const LABEL_WORDS = 4;
const LABEL_LINKS = 0.3;

/** Most words of what {@link NOTHING} tells. */
const NOTHING_WORDS = 8;
/** Lines that are of no use in an article, be they headings: over tables of contents, in place of what a script would bring, of a template. */
const NOTHING =
  /^(?:table of contents?|content map|on this page|(?:jump|skip) to(?: .*)?|loading[^.…]*(?:…|\.{3})|\{\{.*)(?: show| hide|\W)*$/i;

/** The groups of {@link LABEL} at the beginning of a line; empty when it is none. */
export function matchLabel(text: string): readonly (string | undefined)[] {
  return LABEL.exec(text.slice(0, 40).toLowerCase()) ?? [];
}

/**
 * Whether a block is nothing but the label of an advertisement, a player, a share bar or a list, or a button of those.
 * A heading may be one where it `isAlone`: what stands below it is no part of the text.
 */
export function isLabel(block: Block, isAlone: boolean): boolean {
  const { container, text, words, linkChars } = block;
  const isHead = isHeading(block);
  const isLine = /^(p|div|span|aside)$|-/.test(container.tag);
  if (!(isLine || isHead)) return false;
  if (words <= NOTHING_WORDS && NOTHING.test(text)) return true;
  const [label, also, action] = matchLabel(text);
  if (label === undefined) return false;
  const isShort = words <= LABEL_WORDS && !/[.!?…]["”’»)]*$/.test(text);
  if (isShort && (isLine || isAlone) && (linkChars === 0 || action)) return true;
  const isLead = linkChars > LABEL_LINKS * text.length;
  const isTitle = also !== undefined && !/[.。]$/.test(text);
  return isLead && (isTitle || /^[^.!?]{4,30}[:：>»→|]/.test(text));
}

/** Most words of a line below the text that asks for readers. */
const CALL_WORDS = 30;

/** A first word that tells, and asks for nothing: "Shares fell", "Following the vote", "Compartió". */
const TELLS = /^\S*[sdgó] /;

/** Whether a block asks to follow or subscribe, or states the rights. */
export function isCall({ text, words, linkCount }: Block): boolean {
  return (
    words <= CALL_WORDS &&
    (/^©/.test(text) ||
      (matchLabel(text)[2] !== undefined &&
        !TELLS.test(text) &&
        (linkCount > 0 || /facebook|twitter|newsl/i.test(text))))
  );
}
