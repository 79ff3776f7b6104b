/** A capitalised name of up to six words; `of`, `and` and the like may stand inside. */
const NAME =
  "(?:[Tt]he |an? |d(?:er|ie|as|em|en|es) |l[eao]s? |el |os? |as? |il |gli |het |de |l['’]|dell['’]|all['’])?" +
  "((?:The |Le |La |El |Die |Der |De )?[\\p{Lu}\\d][\\p{L}\\p{N}&'’.-]*(?:(?: (?:of|for|and|the|de|du|des|da|do|di|la|del|für|voor|van|&)){0,2} [\\p{Lu}\\d][\\p{L}\\p{N}&'’.-]*){0,5})";

const WORK =
  '(?:reports?|data|figures|research|stud(?:y|ies)|survey|analysis|estimates|statistics|articles?|story|interview|poll|numbers|guidelines|reporting|documents)';
/** "a new report from", "data published by" */
const THEIR_WORK = `(?:(?:an? |the |new |recent |its |latest |[a-z]+ ){0,3}${WORK}(?: [a-z]+)? (?:by|from|in|of|with) )?`;

/** How a name is credited, and which names the phrase admits: outlets and other organisations (`any`), outlets by word or link (`outlet`), by word alone (`named`). */
interface CreditPhrase {
  readonly pattern: RegExp;
  readonly admits: 'any' | 'outlet' | 'named';
  /** One of these stands in every match: a cheap test before the pattern. */
  readonly cues: readonly string[];
}

function phrase(
  admits: CreditPhrase['admits'],
  cues: string,
  source: string,
): CreditPhrase {
  const full = source.replace('NAME', NAME).replace('WORK ', THEIR_WORK);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${full}`, 'gu'),
    admits,
    cues: cues.split('|'),
  };
}

/** Phrases that credit a source, in eight languages; checked name by name, so a broad phrase costs no precision. */
export const CREDIT_PHRASES: readonly CreditPhrase[] = [
  phrase(
    'any',
    'ccording to|ttributed to',
    '(?:[Aa]ccording|[Aa]ttributed) to WORK NAME',
  ),
  phrase(
    'outlet',
    'reported |published |revealed |spotted |shared |noted |broken ',
    '(?:[Aa]s |[Ff]irst |[Oo]riginally |[Pp]reviously )?(?:reported|published|revealed|spotted|shared|noted|broken) (?:by|in|on) NAME',
  ),
  phrase(
    'named',
    'via |Via |per |Per |iting |/t |/T |ource |ource: |uoted ',
    '(?:[Vv]ia|[Pp]er|[Cc]iting|[Hh]/[Tt]|[Ss]ource|[Qq]uoted (?:by|in)):? WORK NAME',
  ),
  phrase(
    'outlet',
    ' reported| reports| revealed',
    'NAME (?:(?:has |have |had )?(?:first |also |previously |originally |since )?)(?:reported|reports|revealed)(?![\\p{L}-])',
  ),
  phrase(
    'outlet',
    'told |tells |telling |speaking to |spoke to |spoke with |interview with ',
    '(?:told|tells|telling|speaking to|spoke to|spoke with|interview with) NAME',
  ),
  phrase(
    'any',
    'laut |Laut |ngaben |wie |Wie ',
    '(?:[Ll]aut|[Nn]ach Angaben (?:von|der|des)|[Ww]ie) NAME',
  ),
  phrase('outlet', 'berichtet', 'berichtete?n? NAME'),
  phrase('any', 'elon |après ', "(?:[Ss]elon|[Dd]['’]après) NAME"),
  phrase(
    'any',
    'egún |cuerdo con |egundo |cordo com |onforme ',
    '(?:[Ss]egún|[Dd]e acuerdo con|[Ss]egundo|[Dd]e acordo com|[Cc]onforme) NAME',
  ),
  phrase(
    'any',
    'econdo |olgens |riporta',
    '(?:[Ss]econdo|[Vv]olgens|[Cc]ome riporta(?:to da)?) NAME',
  ),
  phrase(
    'any',
    'によ',
    '()([\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}A-Zー・]{2,16}?)に(?:よると|よれば)',
  ),
];

/** Words that make a name an outlet's. */
export const OUTLET_WORD =
  /(?<![\p{L}])(news\p{L}*|times|post|journal|herald|tribune|guardian|telegraph|gazette|chronicle|press|magazine|daily|weekly|today|reuters|bloomberg|bbc|cnn|nbc|cbs|abc|fox|npr|pbs|msnbc|cnbc|axios|politico|variety|deadline|reporter|insider|verge|wired|forbes|fortune|tmz|rolling stone|vox|vice|slate|salon|atlantic|yorker|economist|kotaku|polygon|ign|eurogamer|gamespot|mirror|independent|observer|spectator|globe|monitor|examiner|inquirer|sentinel|dispatch|mercury|ap|afp|dpa|epa|upi|spiegel|zeit|faz|bild|zeitung|tageblatt|nachrichten|rundschau|tagesschau|ard|zdf|orf|srf|figaro|monde|libération|parisien|echos|mediapart|afp|efe|país|mundo|vanguardia|marca|globo|folha|estadão|público|expresso|repubblica|corriere|stampa|ansa|nos|telegraaf|volkskrant|nrc|wire|outlet|mashable|techcrunch|engadget|gizmodo|cnet|zdnet|nikkei|asahi|yahoo|huffpost|buzzfeed|radio|tv|television|broadcasting|xinhua|al jazeera|courier|bulletin|register|ledger|argus|advertiser|standard|blog)(?![\p{L}])|新聞|通信|テレビ|放送|ニュース|日経|タイムズ/iu;

/** Words that make a name another organisation's. */
export const BODY_WORD =
  /(?<![\p{L}])(universit\p{L}+|universidad\p{L}*|instituto?|institut|institution|ministry|ministère|ministerio|ministério|ministero|ministerium|\p{L}+ministerium|department|agency|association|foundation|commission|kommission|bureau|council|office|organi[sz]ation|authority|administration|society|federation|survey|academy|college|laborator(?:y|ies)|centers?|centres?|bank|fund|union|trust|nations|who|fda|cdc|nasa|nhs|nih|irs|epa|imf|oecd|unesco|unicef|eurostat|usda|noaa|cisa|fbi|statista|gartner|nielsen|mckinsey|deloitte|gallup|pew)(?![\p{L}])|省|庁|大学|研究所|協会|機構|警察|政府|委員会/iu;
