/** How lines begin that announce something else than the text, in the interface's languages. */
const STEMS = [
  // Sharing and tags.
  'shar|follow|tweet|facebook|twitter|linkedin|email|print|copy|tag|categor|topics?\\b|teilen|themen|partag|compart|condivi|delen|シェア|タグ',
  // Contents.
  'table of|contents|in this (a|g|p|s)|on this page|jump to|inhalt|sommaire|[íi]ndice|目次',
  // Advertisements and law.
  'ads?$|advert|sponsor|all rights|©|copyright|privacy|cookie|disclaim|menu$|search|anzeige|werbung|publicit|publicid|pubblic|広告',
  // Other texts.
  'relat|recom|you m|more |read |also|popul|most |trend|latest|recent|up next|see |similar|other |next|prev|continu|view |learn |mehr |lesen|auch |lire|à lire|relacion|leer|leggi|lees |関連|人気',
  // Answers and calls to act.
  'leave a|comment|join|discuss|log|sign|your |repl|newsl|subscr|get |download|free |contact|start |book |try |shop|buy|donat|support|kommen|abonn|jetzt|inscri|suscri|iscri|reage|コメント|登録',
];

const ANNOUNCING = new RegExp(`^[^\\p{L}\\d©]{0,6}(?:${STEMS.join('|')})`, 'u');

/** Whether a line begins as those do that end an article or break into it. */
export function announces(text: string): boolean {
  return ANNOUNCING.test(text.slice(0, 40).toLowerCase());
}
