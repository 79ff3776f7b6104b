import type { AffiliateNetwork } from './network.ts';

// Sources as in global-networks.ts.
/** Programmes that shops and travel sites run themselves, told by a parameter or a host of theirs. */
export const SHOP_PROGRAMMES: readonly AffiliateNetwork[] = [
  // docs, pages 2026-11: `tag` is the tracking id; SiteStripe's short links; native ads.
  { name: 'Amazon Associates', hosts: 'amazon.*', params: 'tag ascsubtag' },
  { name: 'Amazon Associates', hosts: 'amzn.to amzn.eu amzn.asia' },
  { name: 'Amazon Associates', hosts: 'assoc-redirect.amazon.com' },
  // docs 2026-11: `campid`; the former redirector.
  { name: 'eBay Partner Network', hosts: 'ebay.*', params: 'campid' },
  { name: 'eBay Partner Network', hosts: 'rover.ebay.com', path: /^\/rover\// },
  { name: 'eBay Partner Network', hosts: 'ebay.us' },
  // docs 2026-11.
  { name: 'AliExpress Portals', hosts: 's.click.aliexpress.com' },
  {
    name: 'AliExpress Portals',
    hosts: 'aliexpress.*',
    params: 'aff_fcid aff_platform aff_short_key',
  },
  // docs 2026-11: creator links.
  { name: 'Walmart Creator', hosts: 'walmrt.us' },
  {
    name: 'Walmart Creator',
    hosts: 'walmart.com',
    params: 'wmlspartner affiliates_ad_id',
  },
  // pages 2026-11.
  { name: 'Target Partners', hosts: 'target.com', params: 'afid' },
  // docs 2026-11: /a/AFFILIATE/ISBN.
  { name: 'Bookshop.org', hosts: 'bookshop.org', path: /^\/(?:lists\/)?a\/\d+/ },
  { name: 'Bookshop.org', hosts: 'bookshop.org', params: 'aid' },
  // docs 2026-11: `at` token of the performance partners.
  {
    name: 'Apple Performance Partners',
    hosts:
      'itunes.apple.com apps.apple.com music.apple.com books.apple.com tv.apple.com podcasts.apple.com',
    params: 'at',
  },
  // docs, pages 2026-11: 304142 is what every visitor's address bar shows.
  {
    name: 'Booking.com Affiliate',
    hosts: 'booking.com',
    params: 'aid',
    exceptValue: /^304142$/,
  },
  // docs, pages 2026-11.
  {
    name: 'Travelpayouts',
    hosts:
      'tp.st tp.media tpo.mx tpm.lv c1.travelpayouts.com c10.travelpayouts.com c11.travelpayouts.com ' +
      'c104.travelpayouts.com c108.travelpayouts.com c117.travelpayouts.com c121.travelpayouts.com ' +
      'c137.travelpayouts.com c147.travelpayouts.com',
  },
  // docs, pages 2026-11.
  { name: 'Klook Affiliate', hosts: 'affiliate.klook.com' },
  { name: 'Klook Affiliate', hosts: 'klook.com', params: 'aid' },
  { name: 'GetYourGuide', hosts: 'getyourguide.*', params: 'partner_id' },
  { name: 'Viator', hosts: 'viator.com', params: 'pid' },
  {
    name: 'Expedia Affiliate',
    hosts: 'expedia.com hotels.com vrbo.com',
    params: 'affcid',
  },
  {
    name: 'Expedia Affiliate',
    hosts: 'expedia.com hotels.com vrbo.com',
    path: /^\/affiliates?\//,
  },
  { name: 'Agoda Partners', hosts: 'agoda.com', params: 'cid' },
  { name: 'Trip.com', hosts: 'trip.com', params: 'allianceid' },
  { name: 'Skyscanner Partners', hosts: 'skyscanner.*', params: 'associateid' },
  { name: 'Kiwi.com Tequila', hosts: 'kiwi.com', params: 'affilid' },
  { name: 'SafetyWing', hosts: 'safetywing.com', params: 'referenceid' },
  // docs 2026-11: games.
  { name: 'Humble Partner', hosts: 'humblebundle.com', params: 'partner' },
  { name: 'GOG', hosts: 'af.gog.com' },
  { name: 'GOG', hosts: 'gog.com', params: 'pp' },
  // docs 2026-11: hosting, software, privacy.
  { name: 'Bluehost Affiliate', hosts: 'bluehost.com', path: /^\/track\// },
  { name: 'Hostinger Affiliate', hosts: 'hostinger.*', params: 'referralcode' },
  { name: 'HostGator Affiliate', hosts: 'partners.hostgator.com' },
  { name: 'SiteGround Affiliate', hosts: 'siteground.com', params: 'afcode' },
  {
    name: 'NordVPN Affiliate',
    hosts: 'go.nordvpn.net go.nordpass.io go.nordlayer.net go.nordstellar.net',
  },
  { name: 'ExpressVPN Affiliate', hosts: 'go.expressvpn.com xvbelink.com linkev.com' },
  { name: 'Envato Affiliate', hosts: '1.envato.market' },
  { name: 'Creative Market', hosts: 'creativemarket.com', params: 'u' },
  { name: 'iHerb Rewards', hosts: 'iherb.com iherb.co', params: 'rcode' },
  { name: 'StackSocial', hosts: 'stacksocial.com', params: 'aid rid' },
  { name: 'TechnologyAdvice', hosts: 'link.technologyadvice.com' },
];
