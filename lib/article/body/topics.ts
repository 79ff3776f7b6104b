/** How lines begin that announce something, in the interface's languages; the order is the topic's number. */
const STEMS = [
  // Sources of the text.
  'reference|source|citation|footnote|bibliog|quellen|r[ée]f[ée]renc|fuentes|bronnen|参考|出典',
  // People and dates.
  'by |written|posted|author|about the|review|publi|updated|last |edited|photo|\\d+ |\\w{3,9}\\.? \\d|von |par |por |di |door |著者|更新',
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

const TOPIC = new RegExp(
  `^[^\\p{L}\\d©]{0,6}(?:${STEMS.map((stems) => `(${stems})`).join('|')})`,
  'u',
);

/** From this number on a topic ends an article. */
export const FIRST_CLOSING_TOPIC = 3;

/** What the beginning of a line announces, 0 for nothing. */
export function topicOf(text: string): number {
  const found = TOPIC.exec(text.slice(0, 40).toLowerCase());
  return found ? found.findIndex((group, at) => at > 0 && group !== undefined) : 0;
}
