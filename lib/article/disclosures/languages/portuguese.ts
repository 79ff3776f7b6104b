import type { DisclosureLanguage } from './language.ts';

/** Portuguese. */
export const PORTUGUESE: DisclosureLanguage = {
  terms: {
    doc: '(?:artigo|conteúdo|post|publicação|matéria|vídeo|página|guia|texto|reportagem|episódio|análise|site|reportagem)',
    goods:
      '(?:produto|unidade|exemplar|amostra|aparelho|jogo|código|chave|livro|viagem|estadia|modelo|cópia|dispositivo)s?',
  },
  gate: 'comiss|remunera|afiliad|patrocin|parceria|colaboração|cedid|emprestad|enviad|oferecid|convidad|fornecid|publieditorial|publipost|publicidade|gratuit|de graça|compras qualificadas|pago por|paga por',
  affiliate: [
    [
      '\\b(?:receb\\w*|ganh\\w*|obt\\w*|gerar?|geram|remuner\\w*|lucr\\w*)',
      'comiss|remunera|porcentagem|percentagem|percentual|afilia',
      'link|compr|produto|cliqu|clic|loja|reserva|pedido',
      '\\b(?:nós|nos|podemos|poderemos|podem|recebemos|ganhamos|obtemos|posso|recebo|ganho|noss[oa]s?|meu|meus|este|esta|redação|site|blog|editora|autor)\\b|§',
    ],
    [
      '\\b(?:links?|hiperligações|ligações) (?:\\w+ )?(?:de )?(?:afiliad[oa]s?|afiliação|patrocinad[oa]s?|comissionad[oa]s?)',
      'cont[eéê]m|conter|inclu|\\b(?:são|é|ser)\\b|utiliz|us[ao]|\\beste\\b|\\besta\\b|\\bestes\\b|\\bnossos\\b|\\balguns\\b',
    ],
    'afiliad[oa]s? da amazon|programa de (?:afiliad[oa]s|associados) da amazon|associado da amazon|compras qualificadas',
    [
      '(?:compr\\w*|adquir\\w*|reserv\\w*)[^.]{0,60}\\b(?:através|pelos?|por meio|via|usando|com)\\b[^.]{0,40}links?\\b',
      'apoi\\w*|ajud\\w*',
    ],
  ],
  sponsored: [
    `\\b(?:este|esta|esse|essa) (?:\\w+ )?<doc>\\b[^.]{0,60}\\b(?:patrocinad[oa]|em (?:parceria|colaboração) com|pag[oa] por|oferecid[oa] por|apresentad[oa] por|publicidade|remunerad[oa])`,
    `\\b<doc> (?:escrit[oa]|produzid[oa]|feit[oa]|criad[oa]|realizad[oa]) em (?:parceria|colaboração) com\\b`,
    '\\b(?:isto|este|isso) é (?:um |uma )?(?:conteúdo|artigo|publicação|parceria) (?:patrocinad[oa]|pag[oa])',
  ],
  gifted: [
    [
      `\\b<goods>\\b`,
      '\\b(?:cedid|emprestad|oferecid|enviad|fornecid|disponibilizad|doad)[oa]s?\\b',
      '\\bpel[ao]s?\\b|\\bpor\\b|gratuit|de graça|para (?:este|o|esta|a|nossa|nosso) (?:análise|teste|review|resenha)',
      '\\b(?:foi|foram|nos|me)\\b',
    ],
    '\\b(?:nos|me) (?:enviou|emprestou|cedeu|ofereceu|forneceu)\\b|\\b(?:enviou|emprestou|cedeu|ofereceu|forneceu)-(?:nos|me)\\b',
    '\\b(?:viajou|viajei|viajámos|viajamos|fui|fomos) a convite\\b|\\ba convite d[aoe]s?\\b',
  ],
  denials:
    '\\b(?:não|sem|nenhum|nenhuma|nunca|tampouco) (?:\\w+ ){0,3}(?:afilia\\w*|comiss\\w*|patrocin\\w*|remunera\\w*|pag[oa]s?)[^.,;]{0,60}',
  offTopic:
    'cookie|privacidade|newsletter|corretor|vendedor|imobiliári|seguros?\\b|marketing de afilia|comissão europeia|seja um|torne-se|ações|ganhar dinheiro|seus links|^["«“]',
  companions:
    'custo|adiciona|independen|apoi|ajud|saiba mais|saber mais|mais informaç|redação|obrigad|influenc|opini|transparência|comiss|publicidade|preço',
  labels:
    '(?:\\[|\\()? ?(?:(?:conteúdo|artigo|publicação|post|matéria|especial) (?:patrocinad[oa]|de marca|pag[oa]|publicitári[oa])(?: por:? .{2,60})?|publieditorial|publipost|informe publicitário|publicidade paga|parceria paga|(?:patrocinad[oa]|oferecid[oa]|apresentad[oa]) por:? .{2,60}|patrocinado|em (?:parceria|colaboração) com:? .{2,60}|branded content)(?: ?(?:\\]|\\)))?',
};
