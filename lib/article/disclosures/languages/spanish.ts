import type { DisclosureLanguage } from './language.ts';

/** Spanish. */
export const SPANISH: DisclosureLanguage = {
  terms: {
    doc: '(?:artículo|contenido|post|publicación|entrada|vídeo|video|página|guía|nota|reportaje|episodio|análisis|web|sitio)',
    goods:
      '(?:producto|unidad|ejemplar|muestra|dispositivo|juego|código|clave|libro|viaje|estancia|modelo|copia|terminal|equipo)e?s?',
  },
  gate: 'comisi[oó]n|comisiones|compensaci|afilia|patrocin|colaboraci|alianza|cedid|prestad|regalad|enviad|invitad|proporcionad|facilitad|publirreportaje|gratuit|gratis|adscritas|pagad|publicidad|remunera',
  affiliate: [
    [
      '\\b(?:recib\\w*|gan\\w*|obten\\w*|obtien\\w*|percib\\w*|llev\\w*|cobr\\w*|gener\\w*|consegu\\w*|ingres\\w*)',
      'comisi[oó]n|comisiones|compensaci|porcentaje|remuneraci|afilia',
      'enlace|link|compra|producto|clic|tienda|reserva|pedido',
      '\\b(?:nosotros|nos|podemos|podríamos|recibimos|ganamos|obtenemos|puedo|recibo|gano|obtengo|nuestr[oa]s?|mi|mis|este|esta|redacción|web|sitio|blog|medio|editor|autor|llevamos|llevarnos|percibimos|percibir)\\b|§',
    ],
    [
      '\\b(?:enlaces?|links?) (?:\\w+ )?(?:de )?(?:afiliad[oa]s?|afiliación|patrocinad[oa]s?|remunerad[oa]s?)',
      'contien|conten|inclu|\\b(?:son|es|ser)\\b|utiliz|us[ao]|\\beste\\b|\\besta\\b|\\bestos\\b|\\bnuestros\\b|\\balgunos\\b',
    ],
    'afiliad[oa]s? de amazon|programa de afiliad[oa]s de amazon|compras adscritas',
    [
      '(?:compr\\w*|adquier\\w*|reserv\\w*)[^.]{0,60}\\b(?:través|mediante|desde|con|por)\\b[^.]{0,40}(?:enlaces?|links?)\\b',
      'apoy\\w*|ayud\\w*',
    ],
  ],
  sponsored: [
    `\\b(?:este|esta) (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:patrocinad[oa]|en (?:colaboración|alianza) con|pagad[oa] por|ofrecid[oa] por|presentad[oa] por|publicidad|remunerad[oa])`,
    `\\b<doc> (?:escrito|elaborad[oa]|realizad[oa]|producid[oa]|cread[oa]) en (?:colaboración|alianza) con\\b`,
    '\\besto es (?:un |una )?(?:contenido|artículo|publicación|colaboración) (?:patrocinad[oa]|pagad[oa])',
  ],
  gifted: [
    [
      `\\b<goods>\\b`,
      '\\b(?:cedid|prestad|regalad|enviad|proporcionad|facilitad|suministrad)[oa]s?\\b',
      '\\bpor\\b|gratuit|gratis|para (?:este|el|su|esta|la|nuestro) (?:análisis|prueba|reseña|review)',
      '\\b(?:ha sido|han sido|fue|fueron|nos|me)\\b',
    ],
    '\\b(?:nos|me) (?:ha|han|hizo) (?:\\w+ )?(?:cedido|prestado|enviado|regalado|proporcionado|facilitado)\\b',
    '\\b(?:viaje de prensa|(?:hemos sido|fuimos|fui|he sido) invitad[oa]s? por)\\b',
  ],
  denials:
    '\\b(?:no|sin|ningún|ninguna|nunca|tampoco) (?:\\w+ ){0,3}(?:afilia\\w*|comisi\\w*|patrocin\\w*|compensaci\\w*|pagad\\w*|remunera\\w*)[^.,;]{0,60}',
  offTopic:
    'cookie|privacidad|newsletter|boletín|agentes?\\b|vendedor|inmobiliari|seguros|marketing de afilia|comisión europea|hazte|acciones|ganar dinero|tus enlaces|^["«“]',
  companions:
    'coste|costo|cargo|adicional|independien|apoy|ayud|más informaci|saber más|redacción|gracias|influ|opini|transparencia|comisi|publicidad|precio',
  labels:
    '(?:\\[|\\()? ?(?:(?:contenido|artículo|publicación|post|espacio) (?:patrocinad[oa]|de marca|pagad[oa]|promocionad[oa])(?: por:? .{2,60})?|publirreportaje|(?:patrocinad[oa]|presentad[oa]|ofrecid[oa]|promovid[oa]) por:? .{2,60}|patrocinado|en (?:colaboración|alianza) con:? .{2,60}|colaboración pagada|publicidad pagada|branded content)(?: ?(?:\\]|\\)))?',
};
