import { describe, expect, it } from 'vitest';
import {
  type LinkMarks,
  matchLink,
  SPONSORED_LINK,
} from '../../../../lib/article/affiliate/match-link.ts';
import { AFFILIATE_NETWORKS } from '../../../../lib/article/affiliate/registry.ts';

function match(href: string, marks: Partial<LinkMarks> = {}) {
  const url = URL.parse(href);
  if (!url) throw new Error(`${href} is no address`);
  return matchLink(url, {
    rel: '',
    words: '',
    isNewTab: false,
    site: 'www.lanternpost.example',
    ...marks,
  });
}

/** One link of every programme, in the shape it gives out. */
const EXAMPLES: Readonly<Record<string, string>> = {
  Impact: 'https://northbyte.pxf.io/c/1200345/633495/10014',
  'CJ Affiliate': 'https://www.dpbolvw.net/click-7654321-13590022',
  Awin: 'https://www.awin1.com/cread.php?awinmid=6220&awinaffid=567890',
  'Rakuten Advertising': 'https://click.linksynergy.com/deeplink?id=abc&mid=1',
  ShareASale: 'https://shareasale.com/r.cfm?b=1&u=2&m=3',
  Skimlinks: 'https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fshop.example%2F',
  'Sovrn Commerce': 'https://redirect.viglink.com/?key=a&u=https%3A%2F%2Fshop.example',
  Partnerize: 'https://prf.hn/click/camref:1100l5d8B',
  Pepperjam: 'https://www.pjtra.com/t/8-11834-106383-155303',
  AvantLink: 'https://www.avantlink.com/click.php?tt=cl&mi=10060&pw=1',
  Geniuslink: 'https://geni.us/kettle',
  Tradedoubler: 'https://clk.tradedoubler.com/click?p=1&a=2',
  Webgains: 'https://track.webgains.com/click.html?wgcampaignid=1',
  Admitad: 'https://ad.admitad.com/g/abc123/',
  FlexOffers: 'https://track.flexlinkspro.com/g.ashx?foid=1',
  ClickBank: 'https://hop.clickbank.net/?affiliate=lantern&vendor=kettle',
  LinkConnector: 'https://www.linkconnector.com/ta.php?lc=1',
  'Commission Factory': 'https://t.cfjump.com/1234/t/5678',
  TUNE: 'https://shop.go2cloud.org/aff_c?offer_id=1&aff_id=2',
  Everflow: 'https://www.everflowclient.io/ABC/DEF/',
  Optimise: 'https://clk.omgt5.com/?AID=1&PID=2',
  PartnerStack: 'https://northbyte.grsm.io/lantern',
  FirstPromoter: 'https://northbyte.example/?fpr=lantern',
  Refersion: 'https://northbyte.example/kettle?rfsn=7382628.cf60d1',
  Tapfiliate: 'https://northbyte.example/?tap_a=1-a&tap_s=2-b',
  UpPromote: 'https://northbyte.example/?sca_ref=953628.0kVh8',
  LinkMink: 'https://northbyte.example/?lmref=abc',
  'Post Affiliate Pro': 'https://northbyte.example/?a_aid=lantern',
  'In-house programme': 'https://northbyte.example/?oid=171&affid=17',
  LTK: 'https://rstyle.me/+abcdef',
  'ShopStyle Collective': 'https://shopstyle.it/l/abc',
  ShopMy: 'https://go.shopmy.us/p-123',
  Howl: 'https://howl.me/abc',
  Rockporch: 'https://rei.rockporch.com/prdlink/abc',
  BrandCycle: 'https://brandcycle.shop/abc',
  Button: 'https://r.bttn.io/?btn_ref=org-1&btn_url=https%3A%2F%2Fshop.example',
  Digidip: 'https://lantern.digidip.net/visit?url=https%3A%2F%2Fshop.example',
  Yieldkit: 'https://srvtrck.com/v1/redirect?url=x',
  Kelkoo: 'https://de-go.kelkoogroup.net/ctl/go/abc',
  Connexity: 'https://rd.bizrate.com/rd?t=abc',
  Monetizer101: 'https://link.monetizer101.com/abc',
  Linkby: 'https://go.linkby.com/ABC',
  Trackonomics: 'https://shortlink.store/abc',
  Clearbuy: 'https://clearbuy.com/redirect/abc',
  'Ziff Davis Shopping': 'https://zdcs.link/abc',
  'Condé Nast Commerce': 'https://cna.st/p/abc',
  belboon: 'https://www.belboon.com/click.php?x=1',
  financeAds: 'https://www.financeads.net/tc.php?t=1',
  FinanceQuality: 'https://l.neqty.net/abc',
  ADCELL: 'https://www.adcell.com/promotion/click/promoId/1',
  Digistore24: 'https://www.digistore24.com/redir/1/lantern/',
  'Target Circle': 'https://c.trackmytarget.com/abc',
  Selecdoo: 'https://work.selecdoo.com/abc',
  MediaMarktSaturn: 'https://pvn.mediamarkt.de/trck/eclick/abc',
  Daisycon: 'https://ds1.nl/c/?si=1&li=2',
  TradeTracker: 'https://tc.tradetracker.net/?c=1&m=2&a=3',
  'bol.com Partner': 'https://partner.bol.com/click/click?p=1',
  Effiliation: 'https://track.effiliation.com/servlet/effi.redir?id_compteur=1',
  Kwanko: 'https://action.metaffiliation.com/trk.php?mclic=1',
  TimeOne: 'https://tracking.publicidees.com/clic.php?partid=1',
  Affilae: 'https://lb.affilae.com/r/?p=1',
  'Reussissons Ensemble': 'https://clic.reussissonsensemble.fr/click.aspx?ref=1',
  Adtraction: 'https://track.adtraction.com/t/t?a=1&as=2',
  Adrecord: 'https://click.adrecord.com/?c=1&p=2',
  Addrevenue: 'https://addrevenue.io/t?c=1&a=2',
  'Partner-ads': 'https://www.partner-ads.com/dk/klikbanner.php?partnerid=1',
  Adservice: 'https://track.adservice.com/abc',
  Lomadee: 'https://redir.lomadee.com/v2/abc',
  Afilio: 'https://v2.afilio.com.br/tracker.php?banid=1',
  'Magazine Você': 'https://www.magazinevoce.com.br/magazinelantern/p/abc',
  Hotmart: 'https://go.hotmart.com/A123',
  'Mercado Libre Afiliados': 'https://mercadolivre.com/sec/abc',
  Soicos: 'https://ad.soicos.com/abc',
  'A8.net': 'https://px.a8.net/svt/ejp?a8mat=abc',
  ValueCommerce: 'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2',
  'Moshimo Affiliate': 'https://af.moshimo.com/af/c/click?a_id=1',
  afb: 'https://t.afi-b.com/visit.php?guid=ON&a=1',
  AccessTrade: 'https://h.accesstrade.net/sp/cc?rk=abc',
  'Rakuten Affiliate': 'https://hb.afl.rakuten.co.jp/hgc/abc/?pc=x',
  JANet: 'https://click.j-a-net.jp/1/2/',
  'TCS Affiliate': 'https://www.tcs-asp.net/alink?AC=1',
  'Involve Asia': 'https://invol.co/abc',
  Cuelinks: 'https://linksredirect.com/?cid=1&source=linkkit',
  EarnKaro: 'https://ekaro.in/abc',
  INRDeals: 'https://inr.deals/track?id=1',
  vCommission: 'https://tracking.vcommission.com/aff_c?offer_id=1&aff_id=2',
  'Flipkart Affiliate': 'https://www.flipkart.com/kettle/p/abc?affid=lantern',
  'Amazon Associates': 'https://www.amazon.co.uk/dp/B0KETTLE01?tag=lantern-21',
  'eBay Partner Network': 'https://www.ebay.de/itm/1?mkcid=1&campid=5338123456',
  'AliExpress Portals': 'https://s.click.aliexpress.com/e/_abc',
  'Walmart Creator': 'https://walmrt.us/abc',
  'Target Partners': 'https://www.target.com/p/kettle/-/A-1?afid=lantern',
  'Bookshop.org': 'https://bookshop.org/a/6134/9781250880055',
  'Apple Performance Partners': 'https://books.apple.com/us/book/kettles/id1?at=1000l',
  'Booking.com Affiliate': 'https://www.booking.com/hotel/jp/kettle.html?aid=852510',
  Travelpayouts: 'https://booking.tp.st/zrQMHFwi',
  'Klook Affiliate': 'https://www.klook.com/activity/1?aid=12162',
  GetYourGuide: 'https://www.getyourguide.com/?partner_id=5TXD1TK',
  Viator: 'https://www.viator.com/tours/kettle?pid=P00012345&mcid=42383',
  'Expedia Affiliate': 'https://www.expedia.com/Hotel?affcid=US.DIRECT',
  'Agoda Partners': 'https://www.agoda.com/kettle-hotel?cid=1844104',
  'Trip.com': 'https://www.trip.com/hotels/?Allianceid=123&SID=456',
  'Skyscanner Partners': 'https://www.skyscanner.net/?associateid=AFF_TRA_1',
  'Kiwi.com Tequila': 'https://www.kiwi.com/deep?affilid=lantern',
  SafetyWing: 'https://safetywing.com/nomad-insurance/?referenceID=1',
  'Humble Partner': 'https://www.humblebundle.com/store?partner=lantern',
  GOG: 'https://www.gog.com/game/kettle?pp=abc',
  'Bluehost Affiliate': 'https://www.bluehost.com/track/lantern/',
  'Hostinger Affiliate': 'https://www.hostinger.com/?REFERRALCODE=1LANTERN',
  'HostGator Affiliate': 'https://partners.hostgator.com/c/abc',
  'SiteGround Affiliate': 'https://www.siteground.com/index.htm?afcode=abc',
  'NordVPN Affiliate': 'https://go.nordvpn.net/aff_c?offer_id=15&aff_id=1',
  'ExpressVPN Affiliate': 'https://go.expressvpn.com/c/abc',
  'Envato Affiliate': 'https://1.envato.market/abc',
  'Creative Market': 'https://creativemarket.com/kettle?u=lantern',
  'iHerb Rewards': 'https://www.iherb.com/pr/kettle?rcode=ABC123',
  StackSocial: 'https://www.stacksocial.com/sales/kettle?aid=a-1',
  TechnologyAdvice: 'https://link.technologyadvice.com/r/kettle',
};

describe('the registry', () => {
  const names = [...new Set(AFFILIATE_NETWORKS.map(({ name }) => name))];

  it('knows at least sixty programmes', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('has an example for each programme, and no example without one', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(EXAMPLES))('finds %s in its link', (name, href) => {
    expect(match(href)).toEqual({ network: name, evidence: 'url' });
  });

  it('names no host twice without telling the entries apart', () => {
    const bare = AFFILIATE_NETWORKS.filter(({ path, params }) => !path && !params);
    const hosts = bare.flatMap((one) => one.hosts.split(' '));
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});

describe('a link', () => {
  it.each([
    ['a shop without a tag', 'https://www.amazon.com/dp/B0KETTLE01'],
    ['a shop with an empty tag', 'https://www.amazon.com/dp/B0KETTLE01?tag='],
    ['another use of `tag`', 'https://www.example.org/search?tag=kettles'],
    ["a network's own site", 'https://www.shareasale.com/'],
    ["a network's help page", 'https://www.awin.com/gb/how-to'],
    ['a short link service without a link', 'https://geni.us/'],
    [
      'a share link that carries an affiliate link',
      'https://www.facebook.com/sharer.php?u=https%3A%2F%2Famzn.to%2Fabc',
    ],
    [
      'the address every visitor of a hotel site sees',
      'https://www.booking.com/index.html?aid=304142',
    ],
    ['a host that only ends alike', 'https://notawin1.com/cread.php?awinmid=1'],
    ['a mail address', 'mailto:tip@lanternpost.example?tag=x'],
    ['a page about a shop', 'https://en.wikipedia.org/wiki/Amazon_(company)'],
    [
      'a campaign parameter',
      'https://www.example.org/?utm_source=lantern&utm_medium=email',
    ],
  ])('is none when it is %s', (_, href) => {
    expect(match(href)).toBeNull();
  });

  it('is told by the address a redirector carries', () => {
    const target = encodeURIComponent(
      'https://www.amazon.com/dp/B0KETTLE01?tag=lantern-20',
    );
    expect(match(`https://track.shop.example/out?url=${target}`)?.network).toBe(
      'Amazon Associates',
    );
  });

  it('is told by `rel=sponsored` when its address tells nothing', () => {
    expect(
      match('https://northbyte.example/kettle', { rel: 'nofollow sponsored' }),
    ).toEqual({
      network: SPONSORED_LINK,
      evidence: 'rel',
    });
  });

  it('names the programme when address and `rel` both tell', () => {
    expect(match('https://amzn.to/abc', { rel: 'sponsored' })).toEqual({
      network: 'Amazon Associates',
      evidence: 'url',
    });
  });

  it('pays nobody when it leads to a public office or a social network', () => {
    expect(match('https://www.nyc.gov/x', { rel: 'sponsored' })).toBeNull();
    expect(match('https://bsky.app/profile/x', { rel: 'sponsored' })).toBeNull();
  });
});

describe("a link within the page's own site", () => {
  const go = 'https://lanternpost.example/go/kettle/';

  it.each([
    ['marked nofollow', go, { rel: 'nofollow' }],
    ['opening a new tab', go, { isNewTab: true }],
    [
      'of a link manager',
      'https://lanternpost.example/deals/kettle',
      { words: 'lasso-button' },
    ],
    ['on a subdomain', 'https://go.lanternpost.example/out/kettle', { rel: 'nofollow' }],
  ])('is a redirector when %s', (_, href, marks) => {
    expect(match(href, marks)?.network).toBe(SPONSORED_LINK);
  });

  it.each([
    ['nothing marks it', go, {}],
    [
      'it leads to a post of a forum',
      'https://lanternpost.example/goto/post?id=1',
      { rel: 'nofollow', isNewTab: true },
    ],
    ['it is a section', 'https://lanternpost.example/deals/', { rel: 'nofollow' }],
    [
      'it is another article',
      'https://lanternpost.example/reviews/kettle',
      { rel: 'nofollow' },
    ],
    [
      'it belongs to another site',
      'https://other.example/go/kettle',
      { rel: 'nofollow' },
    ],
  ])('is none when %s', (_, href, marks) => {
    expect(match(href, marks)).toBeNull();
  });

  it('of a shop that names its own programme pays nobody', () => {
    expect(
      match('https://business.booking.com/x?aid=2139504', { site: 'www.booking.com' }),
    ).toBeNull();
  });
});
