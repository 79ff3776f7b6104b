import type { DisclosureLanguage } from './language.ts';

/** English. */
export const ENGLISH: DisclosureLanguage = {
  terms: {
    site: '(?:site|website|web ?page|page|blog|publication|newsletter|channel|podcast|authors?|publisher|company|team|editors?|writers?)',
    self: `(?:\\b(?:we|i|(?:this|our|my) (?:[a-z-]+ )?<site>)\\b|§(?:'s [a-z]+)?)`,
    selforsite: `(?:<self>|\\bthe (?:site|website|blog|publisher|authors?|editors?)\\b)`,
    aux: "(?:'ll|'d|'re|'m|'ve)?(?:,? (?:may|might|can|could|will|would|do|does|also|sometimes|often|still|occasionally|typically|usually|then|possibly|potentially|in turn|either|ultimately|be able to|stand to|get to|only)){0,4}",
    gain: '(?:earn|receive|get|make|collect|gain|generate)s?\\b|(?:earning|receiving|getting|making)\\b',
    gets: `(?:<self>|\\b(?:us|me|our|my)\\b)<aux> (?:<gain>)`,
    sitegets: `(?:<selforsite>|\\b(?:us|me|our|my)\\b)<aux> (?:<gain>)`,
    trade:
      '\\blinks?\\b|linking|purchas|\\bbuy|\\bbought|\\bsales?\\b|\\bclick|\\border|\\bbook(?:ings?)?\\b|\\bshop|retail|merchant|\\bpartners?\\b|affiliat|sign up|\\bcodes?\\b|\\bproducts?\\b|\\bproviders?\\b|advertisers|\\blisted\\b|\\boffers\\b',
    click:
      'affiliate|qualifying|\\b(?:providers?|partners|advertisers|sponsors|retailers|merchants|vendors|brands|companies)\\b[^.]{0,30}\\b(?:below|above|here|on (?:this|our|the)|listed|featured|mentioned|reviewed)|\\b(?:our|some|these|certain) (?:[a-z]+ ){0,2}(?:partners|advertisers|sponsors|providers)|\\b(?:our|these|this|my|the|some|any|those|certain|via|through|on|using) (?:[a-z]+ ){0,2}links?\\b|click[^.]{0,40}link|link[^.]{0,40}click|purchase[sd]? (?:made )?(?:through|via|using)|orders? placed|(?:buy|purchase|shop|book|order)[^.]{0,60}\\b(?:through|via|links?)\\b|links?\\b[^.]{0,80}(?:buy|purchas|shop|book|order)',
    others:
      '\\b(?:you|your|they|their|bloggers?|publishers|influencers?|creators?|marketers?|brands|businesses|people|users?|someone)\\b',
    doc: '(?:post|article|content|piece|page|story|video|review|guide|episode|advertorial|feature|blog|series|newsletter|issue|podcast|interview|recipe|giveaway|list|round-?up|column|edition|collection)s?',
    thing:
      '(?:review|preview|press|test|advance|demo|loaner|evaluation) (?:(?:unit|sample|copy|code|key|device|product|model|build|version|car|vehicle)s?|copies)',
    forreview:
      "(?:for (?:the |this |our |my |an? )?(?:purposes? of )?(?:[a-z'-]+ )?(?:review|testing|test|evaluation|consideration|coverage)|in exchange for|in return for|to review|to test|free of charge|at no (?:cost|charge)|complimentary|as a gift)",
    gave: '(?:gifted|sent|gave|given|provided|supplied|loaned|lent|lends|comped|donated|furnished|shipped)',
    maker:
      '(?:by|from) (?:the |its |their )?(?:[a-z&.-]+ )?(?:brand|manufacturer|maker|compan(?:y|ies)|publisher|developer|studio|distributor|author|pr (?:team|agency)|retailer|vendor)',
  },
  gate: 'affiliat|commission|compensat|sponsor|qualifying|kick ?back|referral|\\blinks?\\b|\\bpaid (?:for|by|media|content|brand|partner|placement|post|promotion|article|when|if|to|a)\\b|\\b(?:be|are|is|get|getting) paid\\b|\\bpays? (?:us|me)\\b|(?:portion|percentage|share|cut) of|listing fee|amazon services|financial relationship|brought to you|presented by|partnership|partnered|our (?:[a-z]+ )?partners|collaboration with|collaborated with|teamed up with|advertor|free (?:of charge|sample|product|cop|unit|item|book)|for free|gifted|\\blent\\b|loaned|provided|supplied|furnished|\\bsent (?:us|me|to us|to me|by|for)\\b|complimentary|exchange for|at no (?:cost|charge)|guests? of|as a guest|hosted by|press trip|invited|comped|promotional|promoted by|for promoting',
  affiliate: [
    [
      `<gets> (?:[^.]{0,60}\\b)?(?:commissions?|kick ?backs?|referral (?:fee|compens)|affiliate (?:fee|rev|inc))`,
      '<trade>',
    ],
    [
      `<sitegets> [^.]{0,60}\\b(?:commissions?|compensation|fees?|percentage|portion|share|cut|revenue|money|remuneration|payments?(?! (?:processor|card|method|provider))|income|paid|credit)\\b`,
      '<click>',
    ],
    [
      `<self><aux>(?: (?:be|are|is|am|get))? (?:compensated|paid|remunerated)\\b`,
      `<click>|clicks?\\b|advertisers|partners|companies|merchants?|retailers?`,
    ],
    [
      '\\b(?:earns?|nets?|gives?|pays?|generates?|brings?|gets?) (?:us|me|§|our [a-z]+|this [a-z]+|the (?:site|author|publisher)) [^.]{0,50}\\b(?:commission|compensation|fee|kick ?back|percentage|portion|revenue|referral)',
      '<trade>',
    ],
    [
      '\\b(?:pays?|compensates?) (?:us|§)\\b(?! (?:back|a visit|attention))',
      '\\blinks?\\b|click|partner|advertis|vendor|retail|offers|listing|traffic|referral',
    ],
    [
      `(?:\\b(?:this|these|some|our|my|all|any|many|most|certain|both|following|below|we|i)\\b|§)(?:(?!<others>)[^.]){0,60}\\b(?:contain|include|use|feature|have|has|are|is|be|utili[sz]e)s?\\b(?:(?!<others>)[^.]){0,60}\\b(?:affiliate|commissionable)[ -](?:[a-z&]+ ){0,2}(?:links?|ones|partner|relationship|product|code|program|content)`,
    ],
    '\\b(?:this|these|some|our|my|all|any|the|many|most|certain|both)\\b[^.]{0,40}\\blinks?\\b[^.]{0,60}\\b(?:are|is|be|being)\\b[^.]{0,30}\\b(?:affiliate|commissionable|affiliated|referral)',
    [
      `<self><aux> (?:participate|partner|have|work|take part|belong|am|are|is|a member)s?\\b[^.]{0,50}\\baffiliate (?:market|program|partner|relationship|link|network)`,
    ],
    '\\bas an? (?:[a-z.]+ ){0,2}(?:associate|affiliate),? (?:we|i|§|this|our)|\\bas an amazon (?:associate|affiliate)|amazon associates?,? (?:we|i|§|this)|amazon services llc|\\b(?:earns?|earning|commissions?|associate)\\b[^.]{0,40}\\b(?:from|on|for) qualifying (?:purchases|sales)|amazon(?:\\.com)? associates program',
    [
      '(?:through|via|using|use|click(?:ing)?(?: on)?|with|follow(?:ing)?|from) (?:[a-z]+ ){0,4}links?\\b[^.]{0,80}\\b(?:supports?|helps?|supporting|helping)(?: to)? (?:us|me|our|this|my|the (?:site|blog|work)|§|fund|keep|support)',
      'buy|purchas|shop|order|affiliate|retail|merchant',
    ],
    `^(?:(?!<others>)[^.]){0,160}\\b(?:receives?|earns?|gets?|makes?) [^.]{0,50}\\b(?:commissions?|compensation|percentage)\\b[^.]{0,60}\\b(?:if|when|should|for|on|from) (?:[a-z ]{0,20})?\\b(?:you|your|readers?|users?|visitors?)\\b[^.]{0,60}(?:buy|purchas|click|\\buse|book|sign|order|shop)`,
    '<gets> [^.]{0,40}\\b(?:compensation|commissions?)\\b[^.]{0,20}\\bfrom (?:[a-z]+ ){0,3}(?:advis[eo]rs|advertisers|partners|providers|lenders|issuers|sponsors|merchants|retailers|brands|companies)\\b',
    '\\b(?:buy|purchase|shop|order|get)\\b[^.]{0,60}\\b(?:through|via|using|with)\\b[^.]{0,30}\\baffiliate links?\\b[^.]{0,20}\\b(?:below|above|here)\\b',
    '\\b(?:if|when|should|anytime|whenever) you (?!share|post|place|add|put)[^.]{0,100}\\blinks?\\b(?:(?!<others>)[^.]){0,50}\\b(?:earns?|receives?|gets?|makes?|be (?:paid|compensated))\\b(?:[^.]{0,40}\\b(?:commissions?|compensation|fees?|percentage|portion|cut)\\b)',
    ['\\bfinancial relationships? with\\b', `<self>|\\bour\\b`],
    [
      '\\b(?:consider|please)\\b[^.]{0,40}(?:book|buy|shop|order|purchas)[a-z]*\\b[^.]{0,60}\\b(?:through|via|using)\\b[^.]{0,30}\\blinks?\\b',
      '\\b(?:my|our|this|these|the|included|affiliate)\\b',
    ],
    '(?:supported|funded|financed|monetized) (?:in part )?(?:by|through|with) (?:[a-z]+ ){0,3}(?:commissions?|affiliate)',
    '\\baffiliate (?:link )?(?:disclosure|disclaimer|notice)\\s*[:–—-]\\s*[^.]{0,200}(?:link|purchas|commission)',
    '\\blinks? (?:in|on|within|throughout|from|across|to) (?:this|these|our|my|the|various)\\b[^.]{0,80}\\b(?:generates?|earns?|results? in|yields?|brings?|pays?)\\b[^.]{0,60}(?:commission|compensation|revenue|income|fees?\\b)',
    [
      '\\b(?:commissions?|compensation) (?:may|might|can|could|will|is|are) (?:be )?(?:earned|paid|received|generated|made)\\b',
      '\\blinks?\\b|purchas|\\bclick',
    ],
  ],
  sponsored: [
    '\\b(?:companies|providers|advertisers|partners|brands|vendors|firms|lenders|shops|hotels)\\b[^.]{0,40}\\b(?:listed|featured|shown|appear[a-z]*|below|above|on (?:this|our))\\b[^.]{0,60}\\bpays?\\b[^.]{0,40}\\b(?:(?:sponsor[a-z]*|listing|placement|advertising|referral)(?: [a-z]+)? fees?|commissions?|us)\\b',
    '\\b(?:this|the above|the following|these|our) sponsored (?:list|listings?|results?|placements?|products?)\\b[^.]{0,40}\\b(?:includes?|contains?|features?|shows?|appears?)|^sponsored (?:list|listings?|results?|placements?|products?)\\b[^.]{0,60}\\b(?:appear|are|include)',
    '\\b(?:wrote|created|made|produced|filmed|recorded) this <doc> in (?:paid )?(?:partnership|collaboration|cooperation) with\\b',
    `(?:\\b(?:this|today's|the following|these)(?: [a-z-]+){0,3} <doc>\\b)[^.]{0,80}\\b(?:sponsored|paid for|brought to you|underwritten|made possible|commissioned|presented)\\b[^.]{0,30}\\b(?:by|thanks to)\\b(?! (?:you|our (?:readers|members|subscribers|supporters)|readers|a grant|grants|the (?:national|us))\\b)`,
    `\\b(?:this|the following)(?: [a-z-]+){0,3} <doc>\\b[^.]{0,60}\\b(?:produced|created|written|published|made|developed|prepared)\\b[^.]{0,60}\\b(?:in (?:paid )?(?:partnership|collaboration|association|cooperation) with|on behalf of|for (?:our )?(?:sponsor|partner))`,
    `\\b(?:this|the following)(?: [a-z-]+){0,3} <doc> (?:is|was) (?:an? )?(?:paid|sponsored)\\b`,
    `\\bthis is an? (?:paid|sponsored|partner|promoted|branded) (?:<doc>|partnership|collaboration|advertisement|promotion|placement|endorsement|ad)\\b`,
    '\\bpaid (?:media|content|brand) partner\\b',
    `\\b(?:this|these)\\b[^.]{0,40}\\b(?:contain|include)s? (?:paid|sponsored|promotional) (?:content|placements?|promotions?|posts?|ads)\\b`,
    `\\bthank(?:s| you)\\b[^.]{0,60}\\b(?:for|who) (?:kindly |generously )?sponsor(?:ing|ed) (?:this|today|the|our|my)\\b`,
    `<self>(?:'ve| have)? (?:partnered|teamed up|collaborated) with [^.]{0,60}\\b(?:on|for|to (?:bring|create|share|write|produce))\\b[^.]{0,20}\\b(?:you|this) (?:<doc>)?`,
    `<gets> [^.]{0,30}\\bcompensation\\b[^.]{0,20}\\bfor (?:promoting|mentioning|writing|posting|publishing|this)`,
  ],
  gifted: [
    `<thing>\\b[^.]{0,40}\\b(?:provided|supplied|sent|loaned|furnished) (?:to us )?by\\b`,
    [
      `\\b(?:was|were|been|is|are|got|being)(?: [a-z]+ly)? <gave>\\b`,
      `<forreview>|<thing>|<maker>`,
      `\\b(?:we|i|us|me|our|my|§|author|reviewer|writer|reviewed|tested|<thing>|units?|copy|copies|code|keys?|(?:this|the) (?:product|book|game|device))\\b`,
    ],
    [
      `\\b(?:sent|gave|loaned|lent|provided|supplied|gifted|shipped|comped) (?:us|me|§)\\b`,
      `<forreview>|<thing>|\\bsamples?\\b|\\breview\\b`,
    ],
    [
      `<self>(?:'ve)?(?: (?:have|also|was|were|had)){0,3} (?:received|got|accepted|given|sent)\\b[^.]{0,80}\\b(?:free|complimentary|gifted|<thing>)\\b`,
      `<forreview>|<thing>|\\bfree (?:sample|cop|product|unit|book|item)|<maker>|honest|opinions?`,
    ],
    `^(?:an? |the )?(?:[a-z0-9-]+ ){0,4}(?:<thing>|copy|code|key|product|sample|unit)s? (?:was |were |has been )?(?:kindly |generously )?(?:provided|supplied|loaned|gifted|furnished)\\b`,
    [
      `<self>(?:'s)?(?: (?:was|were|am|are|travell?ed|stayed|visited|attended))[^.]{0,40}\\b(?:as (?:a )?guests?|guests? of|hosted by|courtesy of)\\b`,
      'press|tourism|brand|hotel|resort|airline|compan|trip|stay|media|visit|board',
    ],
    [
      `\\b(?:trip|travel|flights?|stay|accommodation|visit|tickets?|meal)s?\\b[^.]{0,60}\\b(?:(?:was|were) (?:paid for|covered|provided|sponsored|hosted|comped|organi[sz]ed)(?: for)? by|complimentary|courtesy of|press trip)`,
      '\\b(?:i|we|my|our|me|us|this (?:article|post|review|story)|§|author|writer|reporter)\\b',
    ],
    `\\b(?:i|we|§)(?: was| were)? (?:[a-z]+ )?invited\\b[^.]{0,60}\\b(?:press|media) (?:trip|event|preview|junket|tour)`,
  ],
  denials:
    "(?:\\b(?:do|does|did|will|would|are|is|was|were|have|has|can|could|has|should)(?: not|n't| never)|\\bnever|\\bcannot)\\b(?! (?:affect|influence|impact|dictate|cost|change|pay (?:any )?(?:extra|more|anything)|increase|add|only|just|charge|mean|necessar|sway|alter|determine|bias|at any|be charged))[^.,;]{0,140}|\\b(?:no|without(?: any)?|nor|free (?:of|from)|not|nothing) (?:[a-z]+ ){0,2}(?:affiliate|affiliated|sponsor[a-z]*|commissions?|compensation|compensated|payments?|paid|gifted|ads?)\\b[^.,;]{0,80}",
  offTopic:
    'newsletters? (?:may|might) contain|subject to (?:this|our) privacy|personal (?:data|information)|by (?:clicking|signing up|submitting|subscribing)\\b|\\b(?:holds?|owns?|has|have)\\b[^.]{0,30}\\b(?:shares|stocks?|positions?)\\b|stocks? mentioned|motley fool|\\b(?:become|join|apply)\\b[^.]{0,40}\\b(?:affiliate|partner)|affiliate programs? (?:pay|offer|is|are|that)|\\byour (?:own )?(?:affiliate|referral|commission)|advertise with|affiliates (?:can|earn|get|receive)|\\b(?:use|uses|using|accept) (?:of )?(?:[a-z]+ ){0,2}cookies|cookie (?:policy|settings|notice|consent)|(?:insurance|real estate|mortgage|listing|travel|estate) (?:agents?|brokers?|commissions?)|(?:agents?|brokers?) (?:who |may |can |will |typically |usually ){0,3}(?:earn|receive|get|make|charge|are paid)|\\bsales ?(?:reps?|people|persons?|force|team)\\b|realtor|commission(?:ed)? (?:study|survey|report|rates?|structure|plan)|^["“]',
  companions:
    "(?:no|without|any) (?:any )?(?:extra|additional|added|cost|charge)|^\\W*(?:to )?(?:learn|read|find out|see|discover|know) more\\W*$|(?:learn|read|find out|see|view|click|check|want to know|know)\\b[^.]{0,30}\\b(?:here|how (?:we|this|it)|why|policy|policies|statement|guidelines|full|about (?:our|how|why|affiliate|this|us))|independent|editorially|handpick|chosen by|selected by|curate|we (?:only )?recommend|i (?:only )?recommend|(?:not|n't|never) (?:affect|influence|impact|change|dictate|determine|sway|cost|accept|include)|no influence|\\b(?:opinions|views|thoughts|recommendations)\\b[^.]{0,50}\\b(?:are|our|my|own)\\b|reader[- ]supported|learner-supported|supported by|helps? (?:us|support|keep|fund)|support (?:our|us|my|the|this|for)|thank(?:s| you)|trust us|how (?:we|it|this|our)|disclos|disclaim|guidelines|terms of|full (?:policy|statement)|for more (?:information|info|details)|affiliat(?!ion)|commission|kick ?back|compensation|sponsor|advertis(?:ers|ing)|amazon|terms apply|credit card (?:companies|offers)|saves? you money|\\bhad no (?:part|say|input|influence|involvement|control|editorial)|\\b(?:saw|seen|read|approve[ds]?|review(?:ed)?) (?:nothing|this|it) before|why did|heads up|click (?:on )?(?:them|these|our|my)\\b",
  labels:
    '(?:•|\\[|\\()? ?(?:(?:paid|sponsored|promoted|branded|partner|commercial|advertiser) (?:post|content|partnership|article|story|feature|promotion|program|message)(?: (?:with|by|from|for) .{1,60})?|(?:sponsored|presented|brought to you|paid for|promoted|supported) by:? .{2,60}|(?:created |produced |published |written )?in (?:paid )?(?:partnership|collaboration|association) with:? .{2,60}|sponsored|paid partnership|advertorial|advertisement feature|advertising feature|paid advertisement|paid promotion|#?gifted|#ad)(?: ?(?:•|\\]|\\)))?',
};
