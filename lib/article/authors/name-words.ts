function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Titles before a name. */
export const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev)\.?$/i;

/** Small words inside names, written without a capital. */
export const PARTICLES = set(
  'van der den de la le les du da das do dos di del della von zu zum zur ten ter bin bint ibn al el y e i och and und et af av ap op st vom',
);

/** A single degree or certificate as it follows a name. */
export const CREDENTIAL =
  /^\(?(?:Ph\.?\s?D\.?|[MD]\.?D\.?|M\.?[AS]c?\.?|B\.?[AS]c?\.?|MBA|MPH|MHA|MFA|MPA|LLM|LLB|R\.?[DN]\.?N?\.?|CPA|CFP®?|CEPF®?|CFA|EA|Esq\.?|J\.?D\.?|DDS|D?V[M]D|DVM|DMD|D\.?O\.?|NP|PA-?C?|P[T]|OT|DPT|L[MC][SFH][WTC]?|LD\/?N?|CDN|CSCS|CPT|FA[CN][A-Z]|FAND|FOMA|DABOM|DACV[A-Z]+|LVT|VTS|DNP|APRN|A?G?FNP|BSN|MSN|MSW|Ed\.?D\.?|CDC?ES|CCC-SLP|IBCLC|PMP|PSP|CPP|CISSP|SHRM-[A-Z]+|SPHR|PHR|MW|MRCVS|FRCP|CFE|CAMS|RYT|E-RYT|CLT|NASM|ACE|SMT|Psy\.?D\.?|LPC|PE|AIA|LEED|CIPD|P\.?Eng\.?)\)?[.,]?$/u;

/** Last words that make a name a team's: shown as the byline they count, else not. */
export const GROUP_WORDS = set(
  'team staff editors editor desk newsroom newsdesk contributors contributor editorial redaktion rédaction redacción redação redazione redactie newswire bureau agency',
);

/** Words of firms' and institutions' names. */
export const BRAND_WORDS = set(
  'inc llc ltd gmbh corp company university institute foundation association agency studio clinic hospital center centre college school group network magazine media bank services solutions society council department ministry commission research marketing digital technologies systems software consulting partners insurance labs experts news press insights daily tribune gazette store shop travel',
);

/** Words that say what somebody does. */
export const ROLE_WORDS = set(
  'writer author editor reporter correspondent journalist columnist contributor blogger editor-in-chief contributing founder cofounder ceo cto cmo coo cfo chief officer manager director head president vice lead senior junior associate specialist expert analyst consultant strategist marketer copywriter content engineer developer designer scientist researcher professor lecturer teacher student physician doctor nurse dietitian nutritionist veterinarian psychologist therapist attorney lawyer partner advisor adviser agent broker buyer producer photographer critic reviewer freelance staff freelancer coach trainer chef owner coordinator assistant evangelist advocate architect principal intern guest specialist correspondant redakteur redakteurin redaktör redactor redactora rédacteur rédactrice journaliste periodista giornalista redattore redattrice jornalista redator journalist journalistin autor autorin autora autore auteur auteure chefredakteur gardener licensed certified executive korrespondent reporterin schrijver redacteur skribent dziennikarz yazar muhabir',
);

/** Words that no name holds, but menus, labels and headlines do. */
export const PLAIN_WORDS = set(
  'the a an of to in on for with from at as is are was be this that these our your you we i my me it its how what why when who where which about contact home blog blogs article articles posts posted published publish updated update last read reading more view all see show min mins minute minutes ago share sharing follow subscribe sign login log register join comments comment reply menu search skip close open next previous prev back top new latest related popular recommended trending category categories tag tags topics topic date privacy policy terms cookie cookies email facebook twitter linkedin instagram youtube pinterest whatsapp reddit tiktok rss google print save copy link website site pages january february march july september october november december feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat today yesterday photo photos image images video videos source sources credit courtesy getty shutterstock unsplash admin administrator user anonymous unknown author authors by profile bio biography advertisement sponsored download free get start try buy product products resources guide guides tips review reviews recipe recipes business technology health finance money education sports entertainment politics science lifestyle culture opinion world uk security design development management industry customer customers study studies webinar podcast events event careers jobs support help faq faqs overview introduction conclusion summary contents table key takeaways not no and/or via words written verified reviewed edited fact checked approved medically full story continue original skills other others us',
);
