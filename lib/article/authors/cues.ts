/** What the words before a name say of the person: wrote it (`by`, or `soft` where the word has other uses too), or did something else (`other`). */
export type Cue = 'by' | 'soft' | 'other';

/** Words and their place in a text; `end` is where the name may begin. */
export interface FoundCue {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  /** It stands where the line, or a part of it set apart, begins. */
  readonly isFirst: boolean;
}

/** "Reviewed by", "photos by", "fact checked by" and the like, before "by". */
const OTHER_WORK =
  '(?:(?:medical(?:ly)?|clinical(?:ly)?|legal(?:ly)?|scientific(?:ally)?|expert|technical(?:ly)?|fact|peer|last)[ \\u2063-]*)?(?:re-?)?(?:review(?:ed)?|check(?:ed)?|checker|verified|approved|vetted|edit(?:ed|s|or|ors|ing)?|photo(?:graph)?(?:s|y|er|ed)?|image[sd]?|pictures?|illustrat(?:ion|ions|ed|or)|graphics?|art|artwork|translat(?:ed|ion|or)|video|audio|filmed|produced|production|narrat(?:ed|ion)|research(?:ed|er)?|tested|powered|sponsored|presented|designed|design|developed|built|hosted|recommended|interview(?:ed)?|supported|funded|made|shared|liked|owned|upload(?:ed)?|maintained|commissioned|directed|music|lyrics|foreword|supervised|updated|modified|maintained|styling|styled|captured|shot|cover|sold|brought to you)';
const WROTE =
  '(?:(?:story|words?|texts?|article|posts?|reporting|guide|report|analysis|column|essay|opinion|commentary|guest post|blog|recipe|an? \\w+|entry|news|feature)\\s+)?(?:(?:written|posted|published|authored|co-?authored|penned|created|contributed|reported|submitted|curated|compiled|prepared|wrote|told|added|drafted)\\s+(?:(?:on|at|in)\\s+[^|\\u2063]{4,40}?\\s)?)?(?:and\\s+\\w+\\s+)?';

/** Labels before a colon or alone on a line that name the writer. */
const LABELS =
  'authors?|written|writer|writers|words|byline|about the authors?|about the writers?|meet the authors?|about author|the authors?|article author|post author|published by|contributors?|autor(?:in|en|es|a|as|zy|ka)?|verfasser(?:in)?|über (?:den|die) autor(?:in)?|auteurs?|autrice|à propos de l.auteure?|sobre (?:el|la|o|a) autora?|escritora?|autore|autrice|l.autore|over de auteur|skribent|författare|forfatter|kirjoittaja|автор|автори|yazar|szerző|autoři|tác giả|penulis|συντάκτης|著者|著|執筆者?|筆者|ライター|この記事を書いた人|作者|撰文|记者|記者|文|글쓴이|작성자|글|מאת|בקלם|الكاتب|بقلم|كتب';

/** "By" in other languages; short words that begin names and sentences too. */
const FOREIGN =
  'von|verfasst von|geschrieben von|ein beitrag von|text von|par|écrit par|rédigé par|publié par|propos recueillis par|por|escrito por|redactado por|publicado por|di|a cura di|scritto da|pubblicato da|door|geschreven door|av|af|skriven av|skrevet av|przez|napisał|napisała|yazan|írta|scris de|oleh|ditulis oleh';
const SOFT = 'text|texto|tekst|текст|del|de|from|about|meet|with|posted|published';

const START = '(?:^|[\\s|·•\\u2063(,;:.–—/-])';
const PATTERN = new RegExp(
  `${START}(?:(${OTHER_WORK})[\\s\\u2063]*(?:(?:and|&)\\s+\\w+\\s+)?(?:by\\b|:)|(${WROTE}by)(?![\\p{L}-])|(?:(${LABELS})\\s*(?:[:：/／|]|by\\b|(?=\\u2063|$)))|(?:(${FOREIGN})\\s*(?:[:：]|(?=[\\s\\u2063]|$)))|(?:(${SOFT})\\s*(?:[:：]|(?=[\\s\\u2063]|$))))\\s*[:：]?`,
  'giu',
);
const GLUED = /(?:^|[\s\u2063])(By)(?=\p{Lu}\p{Ll}+\s+\p{Lu})/gu;
const OTHER_ALONE =
  /^\s*(?:medical |clinical |expert |fact |our )?(?:reviewer|editors?|photographers?|illustrators?|translators?|fact[- ]checkers?|reviewed|medically reviewed|fact checked|edited|photos?|photography|lektor(?:at)?|fotos?|redaktion|geprüft von|übersetzt von|traduit par|relu par|vérifié par|traducido por|revisado por|revisto por|tradotto da|foto(?:'s)?|illustrations?|監修者?|編集|撮影|写真|翻訳|编辑|校对|责任编辑|摄影)\s*(?:by)?\s*[:：/]?\s*$/iu;

/** Cues of a line in order. A soft one counts only where the line, or a part of it, begins. Lines hold \u2063 where an element starts or ends. */
export function findCues(line: string): FoundCue[] {
  const found: FoundCue[] = [];
  if (OTHER_ALONE.test(line.replaceAll('\u2063', ' ')))
    return [{ cue: 'other', start: 0, end: line.length, isFirst: true }];
  for (const match of line.matchAll(PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const isForeign = match[4] !== undefined && namesFollow(line, end);
    const cue = match[1] ? 'other' : match[2] || match[3] || isForeign ? 'by' : 'soft';
    const isFirst = !/[\p{L}\p{N}]/u.test(line.slice(lastBreak(line, start), start));
    if ((cue === 'soft' || isForeign) && !isFirst) continue;
    found.push({
      cue,
      start,
      end,
      isFirst: isFirst || /\d,?$/.test(line.slice(0, start)),
    });
  }
  if (found.length === 0)
    for (const match of line.matchAll(GLUED))
      found.push({
        cue: 'by',
        start: match.index,
        end: match.index + match[0].length,
        isFirst: true,
      });
  return found;
}

/** "Von", "di" and "par" are also parts of names and sentences: a byline is short and goes on with a capital. */
function namesFollow(line: string, end: number): boolean {
  return (
    line.length <= 120 && /^[\s\u2063]*(?:$|\p{Lu}\p{Ll}|\p{Lo})/u.test(line.slice(end))
  );
}

function lastBreak(line: string, at: number): number {
  return (
    Math.max(
      line.lastIndexOf('\u2063', at),
      line.lastIndexOf('|', at),
      line.lastIndexOf('·', at),
      line.lastIndexOf('•', at),
      -1,
    ) + 1
  );
}

/** Whether a short text may hold a cue; cheap, run before {@link findCues}. */
export function mayHoldCue(text: string): boolean {
  return QUICK.test(text);
}

const QUICK =
  /\bby\b|\bBy\p{Lu}|auth?or|writ|words|text|von\b|\bpar\b|\bpor\b|door\b|^di\b|^av\b|^af\b|cura di|contribut|著|文|執筆|筆者|ライター|作者|记者|記者|글|작성자|автор|מאת|بقلم|كتب|الكاتب|yaz|oleh|penulis|review|edit|photo|fact|about|meet|skrib|forfat|kirj|szerz|scris|^de\b|posted|published|illustr|translat/iu;
