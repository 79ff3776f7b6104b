import type { DisclosureLanguage } from './language.ts';

/** Italian. */
export const ITALIAN: DisclosureLanguage = {
  terms: {
    doc: '(?:articolo|contenuto|post|pagina|video|guida|testo|recensione|episodio|sito|pezzo|servizio)',
    goods:
      '(?:prodott[oi]|esemplar[ei]|campion[ei]|dispositiv[oi]|gioco|codic[ei]|chiave|libr[oi]|viaggio|soggiorno|modell[oi]|copi[ae]|unità|sample)',
  },
  gate: 'commission|compenso|percentuale|affilia|sponsorizz|collaborazione|partnership|fornit|prestat|regalat|inviat|invitat|offert|acquisti idonei|gratuit|pubbliredazionale|publiredazionale|pubblicitari|omaggio|remunera|pagat',
  affiliate: [
    [
      '\\b(?:ricev\\w*|guadagn\\w*|otten\\w*|percep\\w*|genera\\w*|riconosc\\w*)',
      'commission|compenso|percentuale|guadagn|affilia',
      'link|acquist|prodott|compr|clic|negozi|ordin|store',
      '\\b(?:noi|ci|potremmo|possiamo|riceviamo|guadagniamo|otteniamo|potrei|posso|ricevo|guadagno|nostr[oaie]|mi|mio|miei|questo|questa|redazione|sito|blog|editore|autore)\\b|§',
    ],
    [
      '\\blinks? (?:\\w+ )?(?:di )?(?:affilia\\w*|sponsorizzat\\w*)',
      'contien|conten|inclu|\\b(?:sono|è|essere)\\b|utilizz|us[ao]|presen|\\bquesto\\b|\\bquesta\\b|\\bquesti\\b|\\bnostri\\b|\\balcuni\\b',
    ],
    'affiliat[oi] amazon|programma (?:di )?affiliazione (?:di )?amazon|acquisti idonei',
    [
      '(?:acquist\\w*|compr\\w*|ordin\\w*)[^.]{0,60}\\b(?:tramite|attraverso|da|dai|con|usando)\\b[^.]{0,40}links?\\b',
      'sosten\\w*|sostien\\w*|support\\w*|aiut\\w*',
    ],
  ],
  sponsored: [
    `\\b(?:questo|questa) (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:sponsorizzat[oa]|in (?:collaborazione|partnership) con|pagat[oa] da|offert[oa] da|presentat[oa] da|pubblicitari[oa]|a pagamento)`,
    `\\b<doc> (?:scritt[oa]|realizzat[oa]|prodott[oa]|creat[oa]) in (?:collaborazione|partnership) con\\b`,
    '\\b(?:questo|questa) è (?:un |una )?(?:contenuto|articolo|collaborazione) (?:sponsorizzat[oa]|a pagamento|pagat[oa])',
  ],
  gifted: [
    [
      `\\b<goods>\\b`,
      '\\b(?:fornit|prestat|regalat|inviat|offert|concess|messo a disposizion)[oiae]s?\\b',
      "\\bda(?:l|lla|ll'|gli|i)?\\b|gratuit|omaggio|per (?:questa|la|questo|il|nostra|nostro) (?:recensione|test|prova)",
      '\\b(?:è stat[oa]|sono stat[ie]|ci|mi)\\b',
    ],
    '\\b(?:ci|mi) (?:ha|hanno) (?:\\w+ )?(?:fornito|prestato|inviato|regalato|offerto)\\b',
    '\\b(?:viaggio stampa|(?:siamo stati|sono stat[oa]) invitat[oia] da)',
  ],
  denials:
    '\\b(?:non|senza|nessun|nessuna|mai|né) (?:\\w+ ){0,3}(?:affilia\\w*|commission\\w*|sponsorizz\\w*|compens\\w*|pagat\\w*|remunera\\w*)[^.,;]{0,60}',
  offTopic:
    'cookie|privacy|newsletter|agenti?\\b|venditor|immobiliar|assicura|marketing di affilia|affiliate marketing|commissione europea|diventa|azioni|guadagnare online|tuoi link|^["«“]',
  companions:
    'costi|costo|sovrapprezzo|aggiuntiv|indipenden|sostene|sostien|support|aiut|maggiori informazioni|scopri di più|redazione|grazie|influen|opinion|trasparenza|commission|pubblicit|prezzo',
  labels:
    '(?:\\[|\\()? ?(?:(?:contenuto|articolo|post) (?:sponsorizzato|di marca|a pagamento|pubblicitario|promozionale)(?: da:? .{2,60})?|pubbliredazionale|publiredazionale|informazione pubblicitaria|messaggio promozionale|(?:sponsorizzato|offerto|presentato) da:? .{2,60}|sponsorizzato|in (?:collaborazione|partnership) con:? .{2,60}|partnership pubblicizzata|collaborazione pubblicitaria|branded content)(?: ?(?:\\]|\\)))?',
};
