/** What a short line or heading announces. */
export type Topic =
  | 'related'
  | 'comments'
  | 'author'
  | 'newsletter'
  | 'contents'
  | 'share'
  | 'tags'
  | 'references'
  | 'legal'
  | 'date';

/** Phrases by language: one entry each, `|`-separated, matched at the start of a line unless they begin with `*`. */
const SECTION_PHRASES: Readonly<
  Record<string, Readonly<Partial<Record<Topic, string>>>>
> = {
  en: {
    related:
      "related|recommended|you (may|might|will|'ll)( also| be)? |you'd also|more (from|on|in|about|stories|articles|posts|news|like|to|blog|resources)|*read (next|more|also|on|full|now|our|the full)\\b|also read|read:|popular|most (popular|read|viewed)|trending|latest|recent|don.t miss|up next|further reading|keep (reading|exploring)|what to read|see (also|more|all|related)|similar|other (posts|articles|news|stories)|explore|featured|in this series|next (article|post|story|up|read)|previous|prev\\b|continue reading|view (all|more)|learn more|discover more|suggested|show more|load more|top stories|editor.?s.? picks?|watch next|must read|related:|back to|our latest|check out|*suggested (reading|articles)|news",
    comments:
      '*leave a (comment|reply|response)|comments?\\b|add a comment|join the (conversation|discussion)|post a comment|\\d+ (comments?|replies|responses|thoughts)|no comments|*thoughts? on|discussion|log ?in to|sign ?in to|your email address will not|reply\\b|replies\\b|cancel reply|save my name',
    author:
      'about (the )?author|author|by\\b|written by|posted by|meet the|reviewed by|medically reviewed|fact.?checked|edited by|editor\\b|contributors?|about (us|me)\\b|*is a (freelance|senior|staff|contributing|writer|journalist|reporter|editor)|photo(graph)?s? by|words by|view (all )?(posts|profile|bio|author)|follow (him|her|them|the author)',
    newsletter:
      '*newsletter|*subscribe|sign up|*sign up (for|to)|get (the|our|weekly|daily|a|your|more|started|in touch|it|updates|free)|stay (updated|in touch|informed|connected|up|ahead|in the)|join (our|the|us|over|\\d)|download|free (trial|demo|consultation|quote|guide)|contact (us|our)|start (your|a|free|now|today)|book (a|your|now)|schedule|ready to|try (it|for|our|now)|request|*in your inbox|*to your inbox|*your email|email address|enter your|thank you for|become a|create (an|your|a free)|register|donate|support (us|our)|need help|have (a )?questions|talk to|speak (to|with)|shop|buy (now|it)|add to cart|unlock|log in|sign in',
    contents:
      'table of contents|contents\\b|in this (article|post|guide|story|blog)|on this page|jump to|quick (links|navigation|jump)|what.?s (in|inside)|skip to|overview$|page contents',
    share:
      'share\\b|sharing|follow us|tweet\\b|facebook$|twitter$|x$|linkedin$|pinterest$|whatsapp$|email$|print$|copy (link|url)|link copied|save$|like this|pin it|reddit$|click to (share|email|print)|copy$',
    tags: 'tags?\\b|categor|topics?\\b|filed under|posted in|tagged|keywords?\\b|more on:|subjects?\\b',
    references:
      'references?\\b|sources?\\b|citations?|footnotes?|bibliography|works cited|notes$|further resources|article sources|resources$',
    legal:
      '*all rights reserved|©|copyright|privacy|terms|cookies?\\b|*cookies|disclaimer|*we use cookies|accept\\b|advertis|sponsored|powered by|*by continuing|*recaptcha|close\\b|menu\\b|search\\b|home$|loading|skip ad',
    date: 'published|updated|last (updated|modified|reviewed)|posted|modified|created|\\d+ min|*min(ute)?s? read|reading time|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d|\\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2}|\\d{4}-\\d\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+ (views|shares|likes|reads)|*\\d+ (hours|days|weeks|months|years|minutes) ago',
  },
  de: {
    related:
      'mehr (zum|zu|von|aus)|das könnte|ähnliche|weitere|auch interessant|lesen sie|lies auch|empfohlen|meistgelesen|zum thema|verwandte|neueste|aktuelle|passend dazu|nächster|vorheriger|mehr erfahren|weiterlesen',
    comments: 'kommentar|\\d+ kommentar|schreibe einen|diskutieren|antworten',
    author: 'über (den|die) autor|autor|von\\b|geschrieben von|verfasst von|redaktion',
    newsletter:
      '*newsletter|abonnieren|jetzt (anmelden|abonnieren|testen)|melden sie|anmelden|registrieren|e-mail',
    contents: 'inhalt|inhaltsverzeichnis|in diesem artikel|auf dieser seite',
    share: 'teilen|artikel teilen|drucken|folgen sie|merken',
    tags: 'schlagw|themen|kategorie|stichwort',
    references: 'quellen|literatur|einzelnachweise|fußnoten|quelle:',
    legal: '*alle rechte vorbehalten|datenschutz|impressum|anzeige|werbung|*cookies',
    date: 'veröffentlicht|aktualisiert|stand:|\\d{1,2}\\. (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|lesezeit',
  },
  fr: {
    related:
      'à lire|lire (aussi|la suite|également)|articles? (similaires|liés|associés|récents)|sur le même (sujet|thème)|vous aimerez|à découvrir|voir aussi|les plus lus|dans la même|nos derniers|suivant|précédent|en savoir plus|à voir',
    comments: 'commentaire|\\d+ commentaire|laisser un|réagir|répondre',
    author: 'à propos de l|auteur|par\\b|écrit par|rédigé par|publié par',
    newsletter: '*newsletter|abonnez|s.abonner|inscri|recevez|contactez|je m.abonne',
    contents: 'sommaire|table des matières|dans cet article',
    share: 'partage[rz]?|suivez|imprimer',
    tags: 'mots.?clés|thèmes|étiquettes|catégorie',
    references: 'références|sources|notes$|bibliographie',
    legal: '*tous droits réservés|mentions légales|confidentialité|publicité',
    date: 'publié|mis à jour|temps de lecture|\\d{1,2} (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
  },
  es: {
    related:
      'artículos? (relacionad|similar)|relacionad|te puede|también (te|puede)|más (noticias|sobre|artículos|leíd|información)|lee también|leer más|ver más|últimas|recomendad|siguiente|anterior|no te pierdas|noticias',
    comments: 'comentario|\\d+ comentario|deja (un|tu)|responder',
    author: 'sobre el autor|autor|por\\b|escrito por|redacción',
    newsletter: '*newsletter|suscr|regístrate|recibe|boletín|contáct|descarga',
    contents: 'índice|tabla de contenido|en este artículo|contenido',
    share: 'compart|síguenos|imprimir',
    tags: 'etiquetas|temas|categorías',
    references: 'referencias|fuentes?\\b|bibliografía',
    legal: '*todos los derechos reservados|aviso legal|privacidad|publicidad',
    date: 'publicado|actualizado|\\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
  },
  pt: {
    related:
      'leia (também|mais)|veja (também|mais)|relacionad|mais (lidas|notícias|sobre)|saiba mais|artigos|recomendad|próximo|últimas|você (pode|também)',
    comments: 'comentário|deixe (um|seu)|responder',
    author: 'sobre o autor|autora?\\b|por\\b|escrito por',
    newsletter: '*newsletter|assine|inscreva|receba|cadastre',
    contents: 'índice|sumário|neste artigo',
    share: 'compartilh|partilh|siga',
    tags: 'etiquetas|assuntos|temas|categorias',
    references: 'referências|fontes?\\b',
    legal: '*todos os direitos reservados|privacidade|publicidade',
    date: 'publicado|atualizado|\\d{1,2} de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
  },
  it: {
    related:
      'leggi (anche|tutto)|articoli (correlati|simili|recenti)|potrebbe|potrebbero|ti potrebbe|altri articoli|correlati|scopri|continua a leggere|i più letti|ultime',
    comments: 'commenti?\\b|lascia un|rispondi',
    author: 'l.autore|autore|scritto da|di\\b|a cura di|redazione',
    newsletter: '*newsletter|iscriviti|abbonati|ricevi|registrati',
    contents: 'indice|sommario|in questo articolo',
    share: 'condivid|seguici|stampa',
    tags: 'argomenti|categorie|etichette',
    references: 'riferimenti|fonti?\\b|bibliografia',
    legal: '*tutti i diritti riservati|informativa|pubblicità',
    date: 'pubblicato|aggiornato|\\d{1,2} (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)',
  },
  nl: {
    related:
      'lees (ook|meer|verder)|gerelateerd|meer (over|van|nieuws)|bekijk|aanbevolen|populair|laatste|ook interessant',
    comments: 'reacties|reageer|plaats een reactie',
    author: 'over de auteur|auteur|door\\b|geschreven door|redactie',
    newsletter: '*nieuwsbrief|abonneer|schrijf je in|meld je aan|aanmelden',
    contents: 'inhoud|inhoudsopgave|in dit artikel',
    share: 'delen|deel\\b|volg ons',
    tags: 'trefwoorden|onderwerpen|categorie',
    references: 'bronnen|bron:|referenties',
    legal: '*alle rechten voorbehouden|privacybeleid|advertentie',
    date: 'gepubliceerd|bijgewerkt|\\d{1,2} (januari|februari|maart|mei|juni|juli|augustus|oktober)',
  },
  ja: {
    related:
      '関連|おすすめ|人気|ランキング|こちらも|あわせて|次の記事|前の記事|新着|最新|もっと',
    comments: 'コメント|返信',
    author: '著者|この記事を書いた|執筆|ライター|監修',
    newsletter: 'メルマガ|登録|購読|無料|お問い合わせ|資料',
    contents: '目次|この記事の|もくじ',
    share: 'シェア|共有|フォロー|ツイート',
    tags: 'タグ|カテゴリ|キーワード',
    references: '参考|出典|脚注|引用',
    legal: '*禁無断|広告|プライバシー|利用規約|スポンサー',
    date: '公開|更新|投稿日|\\d{4}年\\d{1,2}月',
  },
};

function compile(topic: Topic): RegExp {
  const start: string[] = [];
  const anywhere: string[] = [];
  for (const phrases of Object.values(SECTION_PHRASES)) {
    for (const one of phrases[topic]?.split(/\|(?![^(]*\))/) ?? []) {
      if (one.startsWith('*')) anywhere.push(one.slice(1));
      else start.push(one);
    }
  }
  const rest = anywhere.length > 0 ? `|${anywhere.join('|')}` : '';
  // Lines are lower case and begin with a letter: no case folding, no class of all letters.
  return new RegExp(`^(?:${start.join('|')})${rest}`);
}

const TOPICS = [
  'related',
  'comments',
  'author',
  'newsletter',
  'contents',
  'share',
  'tags',
  'references',
  'legal',
  'date',
] as const satisfies readonly Topic[];

const PATTERNS = TOPICS.map((topic) => compile(topic));

/** Number of topics. */
export const TOPIC_COUNT = TOPICS.length;

/** Bit of each topic in {@link topicsOf}. */
export const TOPIC_BIT = Object.fromEntries(
  TOPICS.map((topic, bit) => [topic, 1 << bit]),
  // Object.fromEntries forgets the literal keys; they are exactly those of TOPICS.
) as Record<Topic, number>;

const LETTER = /[\p{L}\d©]/u;

/** Topics that the beginning of a line announces, as a bit mask. Reads at most 160 characters. */
export function topicsOf(line: string): number {
  const first = line.slice(0, 30).search(LETTER);
  const head = line.slice(Math.max(0, first), 160).toLowerCase();
  let mask = 0;
  for (let bit = 0; bit < PATTERNS.length; bit++) {
    if (PATTERNS[bit]?.test(head)) mask |= 1 << bit;
  }
  return mask;
}
