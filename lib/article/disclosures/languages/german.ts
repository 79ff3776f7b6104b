import type { DisclosureLanguage } from './language.ts';

/** German. */
export const GERMAN: DisclosureLanguage = {
  terms: {
    doc: '(?:artikel|beitrag|beitrags|inhalt|text|post|blogpost|blogbeitrag|video|seite|test|ratgeber|episode|folge)',
    goods:
      '(?:testger[äa]t|testmuster|testexemplar|testprodukt|rezensionsexemplar|leihger[äa]t|produkt|ger[äa]t|muster|exemplar|spiel|buch|code|key|modell|ware|reise|[üu]bernachtung|aufenthalt|fl[üu]ge)',
  },
  gate: 'provision|vergütung|kommission|affiliate|partner|werbelink|werbung|anzeige|gesponsert|sponsor|kooperation|zusammenarbeit|bezahl|verfügung|überlassen|bereitgestellt|kostenlos|kostenfrei|unentgeltlich|gratis|leih|einladung|eingeladen|geschenkt|unterstützt von|unterstützung|empfehlungslink',
  affiliate: [
    [
      '\\b(?:erhalten|erhalte|erhält|bekommen|bekomme|bekommt|verdienen|verdiene|verdient|beziehen|bekämen)\\b',
      'provision|vergütung|kommission|umsatzbeteiligung|\\banteil',
      'link|\\bkauf|käuf|einkauf|bestell|klick|partner|händler|shop|abschlu',
      '\\b(?:wir|ich|uns|mir|redaktion|verlag|seite|webseite|website|blog|betreiber\\w*|autor\\w*|magazin|portal|seitenbetreiber)\\b|§',
    ],
    [
      '\\b(?:affiliate|partner|provisions|werbe|empfehlungs)-? ?links?\\b',
      'enthält|enthalten|\\bsind\\b|handelt es sich|gekennzeichnet|markiert|stern|\\*|sogenannte|\\bnutz|verwend|\\bsetz|finden sich|\\bdiese[rnms]?\\b|\\bunsere|\\bmeine',
    ],
    'als amazon-? ?(?:partner|affiliate)\\w* verdien|amazon-?partnerprogramm|teilnehmer\\w* (?:des|am|im) [^.]{0,40}partnerprogramm',
    [
      '(?:kauf\\w*|bestell\\w*|einkauf\\w*)[^.]{0,60}\\b(?:über|via)\\b[^.]{0,40}links?\\b',
      'unterstütz\\w* (?:sie|du|ihr|ihre|eure)?[^.]{0,30}(?:uns|mich|unsere|meine|blog|§)',
    ],
  ],
  sponsored: [
    `\\bdiese[rs]? <doc>\\b[^.]{0,60}\\b(?:gesponsert|bezahlte?|in (?:freundlicher |bezahlter |redaktioneller )?(?:kooperation|zusammenarbeit|partnerschaft) mit|im auftrag|eine anzeige|(?:enthält )?(?:bezahlte |unbezahlte )?werbung|unterstützt von|mit (?:freundlicher )?unterstützung)`,
    `\\bdies ist (?:ein |eine )?(?:gesponserte|bezahlte|anzeige|werbung|werbliche)`,
    '\\b(?:enthält|enthalten) (?:bezahlte |unbezahlte |unbeauftragte )?werbung\\b',
    '^(?:anzeige|werbung|gesponsert|sponsored post)\\s*[:|–—-]\\s*(?:dieser|in |entstand|wegen|da )',
  ],
  gifted: [
    [
      `<goods>`,
      'zur verfügung gestellt|zur verfügung stellte|überlassen|bereitgestellt|geschenkt|geliehen|ausgeliehen|zugeschickt|zugesandt|zur verfügung',
      'kostenlos|kostenfrei|unentgeltlich|gratis|leihweise|leihgabe|für (?:diesen|den|unseren|einen) (?:\\w+)?test|für die rezension|vom hersteller|vo[nm] \\w+|\\buns\\b|\\bmir\\b',
      'wurde|wurden|\\bhat\\b|haben|stellte|stellten|\\buns\\b|\\bmir\\b',
    ],
    '\\b(?:auf einladung (?:von|der|des)|(?:wurde|wurden|war|waren) (?:ich |wir )?(?:von|vom) [^.]{2,50} eingeladen)',
    '\\b(?:reise|recherche|pressereise)\\w*\\b[^.]{0,40}\\b(?:unterstützt|finanziert|ermöglicht|bezahlt)\\b[^.]{0,20}\\b(?:von|vom|durch)\\b',
  ],
  denials:
    '\\b(?:keine?(?:n|r|s|rlei)?|nicht|nie|niemals|ohne) (?:\\w+ ){0,2}(?:affiliate[- ]?\\w*|provision\\w*|werbe\\w*|werbung|bezahl\\w*|gesponsert\\w*|partnerlinks?|vergütung|kooperation|anzeige)[^.,;]{0,60}',
  offTopic:
    'cookie|datenschutz|newsletter|makler|vertreter|versicherung|affiliate-? ?marketing|\\bdeine affiliate|partner werden|werden sie partner|aktien|geld verdienen|^["„“]',
  companions:
    'mehrkosten|aufpreis|zusätzliche kosten|preis (?:ändert|bleibt|verändert)|\\bpreis\\b|unabhängig|unterstütz|redaktion|mehr (?:infos?|informationen|dazu|erfahren)|weitere infos|für (?:dich|sie|euch)|einfluss|hinweis|danke|provision|werbung|transparenz|bewertung',
  labels:
    '(?:\\[|\\(|\\*)? ?(?:anzeige|werbung|advertorial|gesponsert(?:er (?:beitrag|artikel|inhalt|post))?|sponsored post|(?:un)?bezahlte (?:partnerschaft|werbung|kooperation|anzeige)|werbung (?:wegen|\\||/|-|–|in) .{2,60}|(?:gesponsert|präsentiert|unterstützt) (?:von|durch):? .{2,60}|in (?:bezahlter |freundlicher )?(?:kooperation|zusammenarbeit|partnerschaft) mit:? .{2,60}|pr-?sample|enthält (?:bezahlte |unbezahlte )?werbung)(?: ?(?:\\]|\\)|\\*))?',
};
