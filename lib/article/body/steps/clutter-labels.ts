import type { Step } from './step.ts';

/** Lines that are never body when they stand alone, by language, `|`-separated, lower case, without punctuation. */
const CLUTTER_LABELS: Readonly<Record<string, string>> = {
  en: 'ad|ads|advertisement|advertisements|sponsored|promoted|paid content|recommended|recommended videos?|recommended (reading|stories|articles|for you)|related|related (videos?|articles?|content|posts?|stories|reading|news)|more from [\\p{L} ]{2,30}|you (may|might) (also )?(like|be interested in)|up next|read next|read more|watch next|watch now|trending( now)?|most (read|popular)|share|share this( article| story| post| page)?|share on \\p{L}+|tweet|pin it|copy link|link copied|print|print this|email this|save|save for later|comments?|\\d+ comments?|leave a (comment|reply)|add a comment|join the conversation|sign up|subscribe|subscribe now|newsletter|follow us|story continues below( advertisement)?|article continues below( advertisement)?|continue reading( below)?|scroll to continue|skip ad(vertisement)?|listen to this article|loading|close|back to top|table of contents|jump to|advertisement continue reading below|ad feedback|poll|vote|view results|see also|image credits?|remaining time|play video|mute|unmute',
  de: 'anzeige|werbung|empfohlene videos|empfehlungen|das könnte (sie|dich) auch interessieren|mehr zum thema|lesen sie auch|auch interessant|teilen|artikel teilen|drucken|merken|kommentare?|\\d+ kommentare?|newsletter|inhaltsverzeichnis|weiterlesen|zum seitenanfang',
  fr: 'publicité|annonce|à lire aussi|lire aussi|vidéos recommandées|articles (liés|similaires)|sur le même sujet|partager|imprimer|commentaires?|\\d+ commentaires?|sommaire|la suite après (la|cette) publicité|newsletter',
  es: 'publicidad|anuncio|te puede interesar|también te puede interesar|vídeos recomendados|artículos relacionados|noticias relacionadas|relacionado|compartir|imprimir|comentarios?|índice|leer más',
  pt: 'publicidade|anúncio|leia também|veja também|vídeos recomendados|artigos relacionados|notícias relacionadas|continua (depois|após) da publicidade|compartilhar|partilhar|comentários?|índice',
  it: 'pubblicità|annuncio|leggi anche|potrebbe interessarti( anche)?|video consigliati|articoli correlati|condividi|stampa|commenti|indice|continua a leggere',
  nl: 'advertentie|lees ook|aanbevolen( video.?s)?|gerelateerde artikelen|delen|deel dit artikel|reacties|inhoudsopgave|lees verder',
  ja: '広告|関連記事|おすすめ(記事|動画)?|あわせて読みたい|シェア(する)?|ツイート|コメント|目次|スポンサーリンク|続きを読む|人気記事|pr',
};

const LABEL = new RegExp(`^(?:${Object.values(CLUTTER_LABELS).join('|')})$`, 'u');

/** Whether a line is nothing but the label of an advertisement, a player, a share bar or another list. */
export function isClutterLabel(line: string): boolean {
  if (line.length > 60) return false;
  return LABEL.test(line.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
}

/** Drops bare labels: "Advertisement" between two paragraphs reads like a short one to the model. */
export const clutterLabels: Step = {
  name: 'clutter-labels',
  run(work) {
    for (const block of work.shape.blocks) {
      if (work.isKept(block) && isClutterLabel(block.text))
        work.drop(block, 'is a bare label');
    }
  },
};
