import type { AffiliateNetwork } from './network.ts';

// Sources as in global-networks.ts.
/** Networks of one country or language. */
export const REGIONAL_NETWORKS: readonly AffiliateNetwork[] = [
  // Germany, Austria, Switzerland. docs, lists 2026-11.
  {
    name: 'belboon',
    hosts: 'belboon.de belboon.com jf79.net',
    path: /^\/(?:click|adtracking|ts)/,
  },
  { name: 'financeAds', hosts: 'financeads.net', path: /^\/tc\.php/ },
  { name: 'FinanceQuality', hosts: 'l.neqty.net financequality.net', path: /^\/[^/]/ },
  { name: 'ADCELL', hosts: 'adcell.com adcell.de', path: /^\/(?:promotion|click)/ },
  { name: 'Digistore24', hosts: 'digistore24.com digistore24.app', path: /^\/redir\// },
  { name: 'Target Circle', hosts: 'c.trackmytarget.com' },
  { name: 'Selecdoo', hosts: 'work.selecdoo.com' },
  { name: 'MediaMarktSaturn', hosts: 'pvn.mediamarkt.de pvn.saturn.de' },
  // Netherlands. docs, lists 2026-11.
  {
    name: 'Daisycon',
    hosts:
      'ds1.nl daisycon.io jdt8.net lt45.net bdt9.net ndt5.net fr135.net glp8.net dt51.net',
    path: /^\/c\//,
  },
  { name: 'TradeTracker', hosts: 'tc.tradetracker.net', params: 'c a' },
  { name: 'bol.com Partner', hosts: 'partner.bol.com', path: /^\/click/ },
  // France. docs, lists 2026-11.
  { name: 'Effiliation', hosts: 'track.effiliation.com' },
  { name: 'Kwanko', hosts: 'action.metaffiliation.com' },
  { name: 'TimeOne', hosts: 'tracking.publicidees.com' },
  { name: 'Affilae', hosts: 'lb.affilae.com' },
  { name: 'Reussissons Ensemble', hosts: 'clic.reussissonsensemble.fr' },
  // Nordic countries. docs 2026-11.
  {
    name: 'Adtraction',
    hosts:
      'track.adtraction.com at.adtraction.net in.adtraction.com go.adt256.com go.adt284.net',
  },
  { name: 'Adrecord', hosts: 'click.adrecord.com' },
  { name: 'Addrevenue', hosts: 'addrevenue.io', path: /^\/t\b/ },
  { name: 'Partner-ads', hosts: 'partner-ads.com', path: /klikbanner|^\/[a-z]{2}\/klik/ },
  { name: 'Adservice', hosts: 'track.adservice.com' },
  // Brazil, Latin America. docs 2026-11.
  { name: 'Lomadee', hosts: 'redir.lomadee.com lomadee.link compre.link' },
  { name: 'Afilio', hosts: 'secure.afilio.com.br v2.afilio.com.br' },
  { name: 'Magazine Você', hosts: 'magazinevoce.com.br' },
  { name: 'Hotmart', hosts: 'go.hotmart.com' },
  {
    name: 'Mercado Libre Afiliados',
    hosts: 'mercadolivre.com mercadolibre.com',
    path: /^\/(?:sec|social)\//,
  },
  { name: 'Soicos', hosts: 'ad.soicos.com' },
  // Japan. docs 2026-11.
  { name: 'A8.net', hosts: 'px.a8.net' },
  { name: 'ValueCommerce', hosts: 'ck.jp.ap.valuecommerce.com' },
  { name: 'Moshimo Affiliate', hosts: 'af.moshimo.com' },
  { name: 'afb', hosts: 't.afi-b.com' },
  { name: 'AccessTrade', hosts: 'h.accesstrade.net click.accesstrade.net go.isclix.com' },
  { name: 'Rakuten Affiliate', hosts: 'hb.afl.rakuten.co.jp a.r10.to' },
  { name: 'JANet', hosts: 'click.j-a-net.jp' },
  { name: 'TCS Affiliate', hosts: 'tcs-asp.net', path: /alink/ },
  // India, South-East Asia. docs 2026-11.
  { name: 'Involve Asia', hosts: 'invol.co invl.io invle.co' },
  { name: 'Cuelinks', hosts: 'linksredirect.com clnk.in' },
  { name: 'EarnKaro', hosts: 'ekaro.in fktr.in bitli.in' },
  { name: 'INRDeals', hosts: 'inr.deals' },
  { name: 'vCommission', hosts: 'tracking.vcommission.com' },
  { name: 'Flipkart Affiliate', hosts: 'flipkart.com', params: 'affid' },
];
