import type { DisclosureLanguage } from './language.ts';

/** French. */
export const FRENCH: DisclosureLanguage = {
  terms: {
    doc: '(?:article|contenu|billet|post|vidéo|page|guide|test|dossier|publication|épisode|site)',
    goods:
      '(?:produit|exemplaire|appareil|jeu|code|clé|livre|séjour|voyage|échantillon|modèle|unité|matériel|casque|téléphone)s?',
  },
  gate: 'commission|rémunér|affili|partenaire|partenariat|sponsoris|collaboration|offert|prêté|fourni|envoyé|invité|gracieuse|gratuit|mis (?:à|a) (?:notre |ma )?disposition|publi-?r|commandité|financé',
  affiliate: [
    [
      '\\b(?:percev\\w*|perçoi\\w*|touch\\w*|recev\\w*|reçoi\\w*|gagn\\w*|obten\\w*|toucher\\w*|rémunér\\w*|revers\\w*|générer?|génèrent)',
      'commission|rémunér|affiliation|pourcentage|compensation',
      'lien|achat|achet|command|clic|partenaire|boutique|marchand',
      '\\b(?:nous|je|notre|nos|mon|mes|rédaction|site|blog|éditeur|auteur|me)\\b|§',
    ],
    [
      "\\bliens? (?:\\w+ )?(?:affiliés?|d'affiliation|sponsorisés?|affiliation|partenaires?|rémunérés?)",
      'conti[e]?n|comport|inclu|\\b(?:sont|est)\\b|util|présen|\\bce\\b|\\bcet\\b|\\bcette\\b|\\bces\\b|\\bnos\\b|\\bcertains\\b',
    ],
    "en tant que partenaire amazon|partenaire amazon,? (?:je|nous)|programme (?:partenaires?|d'affiliation)[^.]{0,30}amazon",
    [
      '(?:achet\\w*|achat\\w*|command\\w*)[^.]{0,60}\\b(?:via|par|avec|grâce à|en passant par|depuis)\\b[^.]{0,40}liens?\\b',
      'souten\\w*|soutien|aide\\w*',
    ],
  ],
  sponsored: [
    `\\b(?:cet|cette|ce) (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:sponsorisée?|rémunérée?|en (?:partenariat|collaboration)(?: \\w+)? avec|commanditée?|financée?(?: par)|proposée? par|offerte? par|publicitaire)`,
    "\\b(?:ceci|c'est|il s'agit d)[^.]{0,20}\\b(?:contenu|article|billet|partenariat|collaboration) (?:sponsorisée?|rémunérée?|commerciale?|publicitaire)",
    `\\b<doc> (?:écrit|rédigé|réalisé|produit|créé|conçu)e? en (?:partenariat|collaboration)\\b`,
  ],
  gifted: [
    [
      `\\b<goods>\\b|\\btest\\b|\\bessai\\b`,
      '\\b(?:offert|prêté|fourni|envoyé|donné|cédé)e?s?\\b|mise?s? (?:à|a) (?:notre |ma )?disposition',
      "\\bpar (?:la |le |l'|les )?(?:marque|fabricant|constructeur|éditeur|société|entreprise|développeur|§|\\w+)|gracieusement|gratuitement|pour (?:ce|le|notre|cet) (?:test|essai|article)",
      "\\b(?:nous|m'|me|notre|mon|ce|cet|cette|a été|ont été|été)",
    ],
    "\\b(?:nous|m')(?: a| ont|a|ont)(?: été)? (?:gracieusement |gentiment )?(?:prêté|envoyé|fourni|offert)",
    "\\b(?:j'ai été|nous avons été|étions|étais) (?:\\w+ )?invitée?s? (?:par|à)",
    '\\bvoyage (?:de )?presse\\b',
  ],
  denials:
    "\\b(?:aucune?|pas(?: de| d')?|sans|ni|jamais|non) (?:\\w+ ){0,2}(?:affili\\w*|commission\\w*|sponsoris\\w*|rémunér\\w*|partenariat|liens? affili\\w*)[^.,;]{0,60}",
  offTopic:
    "cookie|confidentialité|newsletter|agent immobilier|courtier|assurance|marketing d'affiliation|devenez|devenir (?:affilié|partenaire)|commission européenne|actions|gagner de l'argent|vos liens|^[\"«“]",
  companions:
    "frais|surcoût|coût|supplémentaire|indépendan|soutien|soutenir|aide|en savoir plus|rédaction|merci|influen|avis|transparence|plus d'info|commission|publicit|prix",
  labels:
    '(?:\\[|\\()? ?(?:(?:contenu|article|publication|billet|post) (?:sponsorisée?|partenaire|de marque|commanditée?|publicitaire)|sponsorisée?(?: par:? .{2,60})?|publi-?rédactionnel|publi-?reportage|publi-?communiqué|(?:en )?(?:partenariat|collaboration)(?: commerciale?| rémunérée?)?(?: avec:? .{2,60})|partenariat rémunéré|collaboration commerciale|(?:proposé|présenté|offert) par:? .{2,60})(?: ?(?:\\]|\\)))?',
};
