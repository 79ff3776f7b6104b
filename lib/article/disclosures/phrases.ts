import type { DisclosureKind } from '../types.ts';

/** What one language says when it discloses. Patterns are tried on single sentences, case ignored. */
export interface DisclosureLanguage {
  /** A sentence that by itself is a disclosure, by kind. */
  readonly statements: Readonly<Record<DisclosureKind, readonly string[]>>;
  /** A sentence that says the contrary, or is about something else. */
  readonly negations: readonly string[];
  /** A sentence that goes with a disclosure next to it, never alone. */
  readonly companions: readonly string[];
}

const MONEY =
  '(commissions?|compensat\\w+|paid|referral fees?|affiliate (fees?|revenue|income)|kickback|small fee|fees?\\b|revenue|a (small )?(percentage|portion|share|cut)|advertising fees)';
const WE =
  "(we|i|us|our (site|team|company)|this (site|website|page|blog)|the (site|publisher|author|editors?)|[A-Z][\\w'’.& -]{1,40})";

/** All languages; one entry each. */
export const DISCLOSURE_LANGUAGES: Readonly<Record<string, DisclosureLanguage>> = {
  en: {
    statements: {
      affiliate: [
        `${WE},? (may|might|can|could|will|do|does|also|sometimes|often)? ?(also |sometimes |still )?(earn|receive|get|make|collect|be paid|be compensated)s?\\b[^.]{0,60}\\b${MONEY}[^.]{0,160}\\b(links?|purchas\\w+|buy|bought|sales?|products?|click\\w*|partners?|retailers?|orders?|bookings?|shop|sign up)`,
        `(links?|purchas\\w+|buy|bought|buying|click\\w*|order|shop|book|sign up)[^.]{0,160}\\b${WE}[^.]{0,40}\\b(earn|receive|get|make|be (paid|compensated)|collect)\\w*[^.]{0,60}\\b${MONEY}`,
        `(links?|purchas\\w+|sales?|buying|orders?)[^.]{0,120}\\b(may |might |could |can |will )?(earn|net|generate|give|result in)s? (us|me|our|[A-Z]\\w+)[^.]{0,40}\\b${MONEY}`,
        '(contains?|includes?|use[sd]?|features?|have|has|are|may be|might be|is)\\b[^.]{0,60}\\baffiliate (and \\w+ )?(links?|ones?|partners?\\b|relationships?|products?|content)',
        '(links?|some of (them|these))[^.]{0,60}\\b(are|is|may be|might be|can be|could be) affiliate',
        '(as an|i.?m an|we are an?|is an?) (amazon|ebay|affiliate)[^.]{0,40}(associate|affiliate|partner)',
        'participa(nt|te|tes|ting) in[^.]{0,80}(affiliate|amazon (services|associates)|associates program)',
        '(earn|earns|make|makes) (money )?from qualifying purchases',
        'buying through (the )?links[^.]{0,60}(support|help)',
        '(purchas\\w+|shopping|buy\\w*|click\\w*)[^.]{0,40} (through|via|using|from|on) (our|my|the|these|any) (affiliate )?links?[^.]{0,80}(support|commission|earn|help)',
        'links?[^.]{0,40}(earn|pay)s? (us|me) ',
        '(vendors?|brands?|partners?|advertisers?|companies)[^.]{0,60}(may |might )?(pay|compensate)s? us',
        '(we|i)(.?re| are| am|.?m)?( may| might)?( be)? (compensated|paid)[^.]{0,80}(links?|products?|partners?|companies|advertisers)',
        '(offers?|products?|listings?|partners)[^.]{0,120}(from (companies|partners|which)|that|who|whom)[^.]{0,60}(compensate|compensates|compensation)',
        'affiliate (links?|disclosure|disclaimer)[^.]{0,40}:',
        '(we|i) (may|might) (earn|receive|get) (a |an |some )?(small )?(affiliate )?commissions?',
        '(may|might|could) (earn|receive) (us )?(a |an )?(small )?(affiliate )?commissions?\\b',
      ],
      sponsored: [
        '(this|the) (post|article|content|piece|page|story|video|review|guide|episode|advertorial|feature|blog post)[^.]{0,60}\\b(is|was|has been|were)( proudly| kindly)? (sponsored|paid for|brought to you|produced|created|written|published|presented|supported|made possible|commissioned)[^.]{0,40}\\b(by|in (partnership|collaboration|association)|with|on behalf)',
        '^(paid|sponsored|partner|branded|promoted) (post|content|partnership|article|story|feature|by)\\b',
        '^(sponsored|presented|brought to you|paid for) by\\b',
        '^(in )?(paid )?(partnership|collaboration|association) with\\b',
        '(this|the) (post|article|content|story) (contains|includes) (sponsored|paid|promotional)',
        'is a (paid|sponsored) (partnership|collaboration|post|article|advertisement|advertorial|promotion)',
        'contains sponsored content',
        '^(advertorial|paid advertisement)$',
      ],
      gifted: [
        '(was|were|been|is)( kindly| generously)? (gifted|sent|given|provided|loaned|supplied|invited|hosted)\\b[^.]{0,80}\\b(by|to (me|us)|with|for (free|review|testing)|free of charge|complimentary|in exchange|review unit|code)',
        '(received|got|given|sent|provided|supplied)[^.]{0,60}\\b(free (of charge|product|sample|copy)|for free|complimentary|at no cost|review (unit|sample|copy|code)|press (sample|copy))\\b',
        '(review (unit|sample|code|copy)|copy|code|product|samples?|device)[^.]{0,40}\\b(was|were)?\\b[^.]{0,12}(provided|supplied|loaned|sent|gifted) by',
        '(we|i) (was|were) (a )?(guest|invited|hosted)s? (of|by)',
      ],
    },
    negations: [
      '\\b(do|does|did|will|are|is|was|were|have|has|has|can)( ?n.t| not| never)\\b[^.]{0,60}(affiliate|commission|sponsored|paid|compensat)',
      '\\bno (affiliate|sponsor|commission)|not (affiliated|sponsored|endorsed)|without (commission|compensation)|never (paid|accept)',
      '(become|join|apply|sign up)[^.]{0,40}(affiliate|partner program)|affiliate (marketers?|marketing|program(me)?s? (pay|offer|is|are))|your (own )?affiliate|affiliates (can|earn|get)',
      'holds? (shares|stock|positions?)|position in any|(own|owns) shares|motley fool|stocks? mentioned|financial advisor|cookies?|privacy',
      '(sales|real estate|insurance) (agents?|reps?|representatives?|people)|(brokers?|realtors?|sellers?|employees|agents?|consultants?|salespe\\w+) (earn|receive|get|make|are paid)|commission[- ]based|per sale',
    ],
    companions: [
      '(no|without) (any )?(extra|additional) (cost|charge|fee)',
      '(learn|read|find out|see) (more|our|my|the)?[^.]{0,40}(disclos|disclaim|affiliate|polic|how we (make|earn)|about (how|why|our)|here|advertis)',
      'independently (selected|chosen|reviewed|select|choose|review|research|test)|editorially independent|selected by our editors|chosen (independently )?by',
      '(does|do|will|has|have|did) ?(n.t|not|no) (affect|influence|impact|change|have)|(opinions|views|thoughts) (are|expressed)[^.]{0,30}(our|my|own)|(editorial|unbiased|honest|independent)[^.]{0,40}(integrity|opinions?|review|content|judge?ment)',
      'supported by (our )?(audience|readers|you|viewers)|reader[- ]supported|helps? (us|support|keep|fund)|support (our|us|my|the|this)|thank(s| you)',
      'why (you should )?trust us|only recommend|how we (make money|earn|test|choose|pick|review)|disclos|disclaim|products we (love|back|trust|use|believe)|for more (information|info|details)|see (our )?(full )?|amazon',
    ],
  },
  de: {
    statements: {
      affiliate: [
        '(provision|vergütung|kommission)[^.]{0,120}(link|kauf|bestell|einkauf|partner)',
        '(link|kauf|bestell|einkauf)[^.]{0,160}(provision|vergütung|kommission)',
        '(affiliate|partner|provisions|werbe)[- ]?links?',
        'als amazon[- ]?partner verdiene',
      ],
      sponsored: [
        '(artikel|beitrag|inhalt)[^.]{0,60}(gesponsert|bezahlt|in (zusammenarbeit|kooperation|partnerschaft))',
        '^(gesponsert|sponsored|anzeige|werbung|bezahlte) (von|beitrag|partnerschaft)',
        'in (bezahlter )?(kooperation|zusammenarbeit) mit',
      ],
      gifted: [
        '(kostenlos|unentgeltlich|gratis|leihweise)[^.]{0,60}(zur verfügung|gestellt|überlassen|erhalten)',
        '(testgerät|testmuster|rezensionsexemplar|produkt)[^.]{0,60}(zur verfügung|gestellt|überlassen)',
      ],
    },
    negations: [
      'kein(e|en|er)? (affiliate|provision|werbe|bezahlt|gesponsert)',
      'nicht (gesponsert|bezahlt)',
      'cookies|datenschutz',
      'makler|vertreter',
    ],
    companions: [
      '(kein|keine|ohne)[^.]{0,30}(mehrkosten|aufpreis|zusätzliche)',
      'preis (ändert|bleibt)',
      'unabhängig|unterstütz|redaktion',
      'mehr (infos?|informationen|dazu)|für (dich|sie|euch)',
    ],
  },
  fr: {
    statements: {
      affiliate: [
        '(commission|rémunér\\w+)[^.]{0,140}(lien|achat|achet|command|produit)',
        '(lien|achat|achet|command)[^.]{0,160}(commission|rémunér)',
        'liens? (affiliés?|d.affiliation|sponsorisés?)',
        'partenaire amazon',
      ],
      sponsored: [
        '(article|contenu|billet)[^.]{0,60}(sponsorisé|rémunéré|en (partenariat|collaboration) avec|commandité)',
        '^(en )?(partenariat|collaboration) (commerciale? )?avec',
        '^(contenu|article) (sponsorisé|partenaire)',
      ],
      gifted: [
        '(offert|prêté|fourni|envoyé|invité)e?s?[^.]{0,50}(par (la marque|l)|gracieusement|gratuitement)',
        '(produit|exemplaire|code)[^.]{0,60}(offert|prêté|fourni)',
      ],
    },
    negations: [
      '(aucun|pas|sans|ni)[^.]{0,30}(affili|commission|sponsor|rémunér)',
      'cookies|confidentialité',
      'agent immobilier|courtier',
    ],
    companions: [
      'sans (frais|coût|surcoût)|aucun (frais|coût)',
      'indépendan|soutien|soutenir|aide',
      'en savoir plus|rédaction',
    ],
  },
  es: {
    statements: {
      affiliate: [
        '(comisi[oó]n(es)?|compensaci[oó]n)[^.]{0,140}(enlace|link|compra|producto)',
        '(enlace|link|compra)[^.]{0,160}(comisi[oó]n|compensaci[oó]n)',
        '(enlaces?|links?) (de )?(afiliad[oa]s?|afiliaci[oó]n|patrocinad)',
        'afiliad[oa]s? de amazon',
      ],
      sponsored: [
        '(art[ií]culo|contenido|post|publicaci[oó]n)[^.]{0,60}(patrocinad|en (colaboraci[oó]n|alianza) con|pagad[oa] por)',
        '^(patrocinad[oa]|presentad[oa]) por',
        '^en colaboraci[oó]n con',
        '^contenido patrocinado',
      ],
      gifted: [
        '(cedid|prestad|regalad|enviad|invitad)[oa]s?[^.]{0,50}(por|gratis|gratuit)',
      ],
    },
    negations: [
      '(no|sin|ning[uú]n)[^.]{0,40}(afilia|comisi|patrocin)',
      'cookies|privacidad',
      'agente|vendedor',
    ],
    companions: [
      'sin (coste|costo|cargo)|(ning[uú]n )?(coste|costo) (adicional|extra)',
      'independien|apoy|ayud',
      'm[aá]s informaci[oó]n|redacci[oó]n',
    ],
  },
  pt: {
    statements: {
      affiliate: [
        '(comiss[aã]o|comiss[oõ]es|remunera)[^.]{0,140}(link|compra|produto)',
        '(link|compra)[^.]{0,160}(comiss[aã]o|comiss[oõ]es|remunera)',
        'links? (de )?(afiliad[oa]s?|patrocinad)',
        'afiliad[oa]s? (da|do) amazon',
      ],
      sponsored: [
        '(artigo|conte[uú]do|post|mat[eé]ria)[^.]{0,60}(patrocinad|em parceria com|pag[oa] por)',
        '^(patrocinado|oferecido|apresentado) por',
        '^em parceria com',
        '^conte[uú]do (patrocinado|de marca)',
        '^publicidade paga',
      ],
      gifted: [
        '(cedid|emprestad|enviad|oferecid|convidad)[oa]s?[^.]{0,50}(pel[ao]|gratuit|de gra[cç]a)',
      ],
    },
    negations: [
      '(n[aã]o|sem|nenhum)[^.]{0,40}(afilia|comiss|patrocin)',
      'cookies|privacidade',
      'corretor|vendedor',
    ],
    companions: [
      'sem (custo|custos)|nenhum custo',
      'independen|apoi|ajud',
      'saiba mais|reda[cç][aã]o',
    ],
  },
  it: {
    statements: {
      affiliate: [
        '(commission[ei]|compenso|percentuale)[^.]{0,140}(link|acquist|prodott)',
        '(link|acquist)[^.]{0,160}(commission[ei]|compenso)',
        'link (di )?affilia',
        'affiliat[oi] amazon|programma (di )?affiliazione',
      ],
      sponsored: [
        '(articolo|contenuto|post)[^.]{0,60}(sponsorizzat|in collaborazione con|pagato da)',
        '^in collaborazione con',
        '^(contenuto|articolo) sponsorizzato',
        '^sponsorizzato da',
      ],
      gifted: [
        '(fornit|prestat|regalat|inviat|invitat|offert)[oiae][^.]{0,50}(gratuit|da(l|lla)? )',
      ],
    },
    negations: [
      '(non|senza|nessun)[^.]{0,40}(affilia|commission|sponsorizz)',
      'cookie|privacy',
      'agente|venditore',
    ],
    companions: [
      'senza (costi|alcun costo|sovrapprezzo)|costo aggiuntivo',
      'indipenden|sostene|support|aiut',
      'maggiori informazioni|redazione',
    ],
  },
  nl: {
    statements: {
      affiliate: [
        '(commissie|vergoeding)[^.]{0,140}(link|koop|koopt|aankoop|product|bestel)',
        '(link|koop|aankoop|bestel)[^.]{0,160}(commissie|vergoeding)',
        '(affiliate|partner)[- ]?links?',
      ],
      sponsored: [
        '(artikel|bericht|content|blog)[^.]{0,60}(gesponsord|betaald|in samenwerking met)',
        '^in (betaalde )?samenwerking met',
        '^(gesponsord|advertorial)',
      ],
      gifted: [
        '(gekregen|ontvangen|opgestuurd|uitgenodigd|geleend)[^.]{0,50}(van|door|gratis|kosteloos)',
        '(gratis|kosteloos)[^.]{0,50}(ontvangen|gekregen|opgestuurd)',
      ],
    },
    negations: [
      '(geen|niet|zonder)[^.]{0,40}(affiliate|commissie|gesponsord)',
      'cookies|privacy',
      'makelaar',
    ],
    companions: [
      '(geen|zonder) extra kosten|kost (jou|je|u) (niets|niks)',
      'onafhankelijk|steun|support',
      'meer informatie|lees meer|redactie',
    ],
  },
  ja: {
    statements: {
      affiliate: [
        'アフィリエイト(リンク|プログラム|広告)',
        '(リンク|購入|商品)[^。]{0,80}(手数料|報酬|収益|コミッション)',
        '(報酬|手数料|収益)[^。]{0,60}(受け取|得|発生)',
        'amazonアソシエイト|アソシエイトとして',
        '(プロモーション|広告)を(含|利用)',
      ],
      sponsored: [
        '(提供|協賛)[:：]',
        '(タイアップ|スポンサー)(記事|広告)',
        '(記事|コンテンツ)[^。]{0,40}(提供|依頼|協賛)(で|を|に)',
        '^pr記事',
      ],
      gifted: ['(商品|製品|サンプル|機材)[^。]{0,40}(提供|貸与|お借り|ご招待)'],
    },
    negations: [
      '(アフィリエイト|報酬|広告)[^。]{0,20}(ではありません|ありません|ない|していません)',
      'cookie|クッキー|個人情報',
    ],
    companions: ['(価格|評価|ランキング)[^。]{0,30}(影響|変わ)', '詳しくは|編集部|独自'],
  },
};
