import type { DisclosureLanguage } from './language.ts';

/** Dutch. */
export const DUTCH: DisclosureLanguage = {
  terms: {
    doc: '(?:artikel|bericht|blog|blogpost|post|pagina|video|verhaal|review|gids|content|aflevering|site|website|stuk)',
    goods:
      '(?:product|producten|exemplaar|testexemplaar|recensie-?exemplaar|toestel|game|spel|code|sleutel|boek|reis|verblijf|model|sample|apparaat|reviewmodel)',
  },
  gate: 'commissie|vergoeding|affiliate|partner|gesponsord|samenwerking|gekregen|kregen|ontvangen|opgestuurd|toegestuurd|uitgenodigd|geleend|bruikleen|beschikbaar gesteld|gratis|kosteloos|advertorial|betaald|mogelijk gemaakt|in aanmerking komende|geschonken|uitnodiging',
  affiliate: [
    [
      '\\b(?:ontvang\\w*|krijg\\w*|verdien\\w*|kregen)\\b',
      'commissie|vergoeding|percentage|\\bfee\\b|affiliate',
      'link|koop|kopen|aankoop|bestel|klik|winkel|partner|product',
      '\\b(?:wij|we|ik|ons|onze|mij|mijn|redactie|site|website|blog|uitgever|auteur)\\b|§',
    ],
    [
      '\\b(?:affiliate|partner)-? ?links?\\b',
      'bevat|bevatten|\\b(?:zijn|is)\\b|gebruik|\\bdit\\b|\\bdeze\\b|\\bonze\\b|sommige|staan',
    ],
    'als amazon-? ?(?:partner|associate)|in aanmerking komende aankopen|partnerprogramma van',
    [
      '(?:koop\\w*|kopen|aankoop|bestel\\w*)[^.]{0,60}\\bvia\\b[^.]{0,40}links?\\b',
      '(?:steun|ondersteun|help)\\w*',
    ],
  ],
  sponsored: [
    `\\bdit (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:gesponsord|betaald|in (?:betaalde )?samenwerking met|mogelijk gemaakt door|aangeboden door|advertentie|advertorial)|\\bdeze (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:gesponsord|betaald|in (?:betaalde )?samenwerking met|mogelijk gemaakt door|aangeboden door|advertentie)`,
    `\\b<doc> (?:geschreven|gemaakt|geproduceerd|tot stand gekomen) in (?:betaalde )?samenwerking met\\b`,
    '\\bdit is (?:een )?(?:gesponsord|betaalde?|advertorial)',
  ],
  gifted: [
    [
      `\\b<goods>\\b|\\bvoor (?:deze|dit|de) (?:review|test|recensie)`,
      '\\b(?:gekregen|kregen|kreeg|ontvangen|ontvingen|opgestuurd|toegestuurd|geleend|in bruikleen|te leen|beschikbaar gesteld|geschonken|verstrekt)\\b',
      '\\bvan\\b|\\bdoor\\b|gratis|kosteloos|voor (?:deze|dit|de|onze) (?:review|test|recensie)',
      '\\b(?:wij|we|ik|ons|onze|mij|is|zijn|werd|werden)\\b',
    ],
    '\\b(?:persreis|op uitnodiging van|(?:werd|werden|was|waren|ben|zijn) (?:ik |wij |we )?(?:\\w+ )?uitgenodigd door)\\b',
  ],
  denials:
    '\\b(?:geen|niet|nooit|zonder) (?:\\w+ ){0,3}(?:affiliate\\w*|commissie\\w*|gesponsord\\w*|betaald\\w*|vergoeding\\w*|partnerlinks?|samenwerking)[^.,;]{0,60}',
  offTopic:
    'cookie|privacy|nieuwsbrief|makelaar|verkoper|verzekering|affiliate-? ?marketing|europese commissie|word partner|aandelen|geld verdienen|jouw affiliate|^["“„]',
  companions:
    'extra kosten|kost (?:jou|je|u)|onafhankelijk|steun|support|meer informatie|meer weten|lees meer|lees hier|redactie|bedankt|invloed|mening|transparan|commissie|advertent|prijs',
  labels:
    '(?:\\[|\\()? ?(?:gesponsord(?:e? (?:artikel|bericht|content|post|inhoud))?|gesponsord door:? .{2,60}|advertorial|partner ?content|partnerbijdrage|betaalde (?:samenwerking|content|partnerschap|promotie)(?: met:? .{2,60})?|in (?:betaalde )?samenwerking met:? .{2,60}|(?:aangeboden|mogelijk gemaakt|gepresenteerd) door:? .{2,60}|ingezonden mededeling|branded content)(?: ?(?:\\]|\\)))?',
};
