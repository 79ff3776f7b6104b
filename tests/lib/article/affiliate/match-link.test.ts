import { describe, expect, it } from 'vitest';
import { AFFILIATE_NETWORKS } from '../../../../lib/article/affiliate/networks.ts';
import {
  matchLink,
  SPONSORED_LINK,
} from '../../../../lib/article/affiliate/read-links.ts';

/** What the page and the link's element say beside its address. */
interface Marks {
  readonly site?: string;
  readonly rel?: string;
  readonly words?: string;
  readonly target?: string;
}

function match(href: string, { site, rel, words, target }: Marks = {}) {
  const marks = `${words ?? ''} ${target ?? ''}`;
  return matchLink(new URL(href), site ?? 'lanternpost.example', rel ?? '', marks);
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
  'Commission Factory': 'https://t.cfjump.com/1234/t/5678',
  TUNE: 'https://shop.go2cloud.org/aff_c?offer_id=1&aff_id=2',
  Refersion: 'https://northbyte.example/kettle?rfsn=7382628.cf60d1',
  Tapfiliate: 'https://northbyte.example/?tap_a=1-a&tap_s=2-b',
  UpPromote: 'https://northbyte.example/?sca_ref=953628.0kVh8',
  'Post Affiliate Pro': 'https://northbyte.example/?a_aid=lantern',
  'In-house programme': 'https://northbyte.example/?oid=171&affid=17',
  LTK: 'https://rstyle.me/+abcdef',
  'ShopStyle Collective': 'https://shopstyle.it/l/abc',
  Howl: 'https://howl.me/abc',
  Rockporch: 'https://rei.rockporch.com/prdlink/abc',
  BrandCycle: 'https://brandcycle.shop/abc',
  Button: 'https://r.bttn.io/?btn_ref=org-1&btn_url=https%3A%2F%2Fshop.example',
  Clearbuy: 'https://clearbuy.com/redirect/abc',
  'Ziff Davis Shopping': 'https://zdcs.link/abc',
  'Condé Nast Commerce': 'https://cna.st/p/abc',
  financeAds: 'https://www.financeads.net/tc.php?t=1',
  ADCELL: 'https://www.adcell.com/promotion/click/promoId/1',
  Digistore24: 'https://www.digistore24.com/redir/1/lantern/',
  Daisycon: 'https://ds1.nl/c/?si=1&li=2',
  TradeTracker: 'https://tc.tradetracker.net/?c=1&m=2&a=3',
  'bol.com Partner': 'https://partner.bol.com/click/click?p=1',
  Effiliation: 'https://track.effiliation.com/servlet/effi.redir?id_compteur=1',
  Adtraction: 'https://track.adtraction.com/t/t?a=1&as=2',
  Hotmart: 'https://go.hotmart.com/A123',
  belboon: 'https://www1.belboon.de/adtracking/02b685081264.html',
  Kwanko: 'https://action.metaffiliation.com/trk.php?mclic=P447F34',
  Lomadee:
    'https://redir.lomadee.com/v2/deeplink?url=https%3A%2F%2Fshop.example&sourceId=1',
  Moshimo: 'https://af.moshimo.com/af/c/click?a_id=1&p_id=54',
  afb: 'https://t.afi-b.com/visit.php?a=A1&p=B2',
  AccessTrade: 'https://h.accesstrade.net/sp/cc?rk=0100',
  'A8.net': 'https://px.a8.net/svt/ejp?a8mat=abc',
  ValueCommerce: 'https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2',
  'Rakuten Affiliate': 'https://hb.afl.rakuten.co.jp/hgc/abc/?pc=x',
  'Flipkart Affiliate': 'https://www.flipkart.com/kettle/p/abc?affid=lantern',
  'Amazon Associates': 'https://www.amazon.co.uk/dp/B0KETTLE01?tag=lantern-21',
  'eBay Partner Network': 'https://www.ebay.de/itm/1?mkcid=1&campid=5338123456',
  'AliExpress Portals': 'https://s.click.aliexpress.com/e/_abc',
  'Walmart Creator': 'https://walmrt.us/abc',
  'Bookshop.org': 'https://bookshop.org/a/6134/9781250880055',
  'Apple Performance Partners': 'https://books.apple.com/us/book/kettles/id1?at=1000l',
  'Booking.com Affiliate': 'https://www.booking.com/hotel/jp/kettle.html?aid=852510',
  Travelpayouts: 'https://booking.tp.st/zrQMHFwi',
  'Klook Affiliate': 'https://www.klook.com/activity/1?aid=12162',
  GetYourGuide: 'https://www.getyourguide.com/?partner_id=5TXD1TK',
  Viator: 'https://www.viator.com/tours/kettle?pid=P00012345&mcid=42383',
  'Agoda Partners': 'https://www.agoda.com/kettle-hotel?cid=1844104',
  SafetyWing: 'https://safetywing.com/nomad-insurance/?referenceID=1',
  GOG: 'https://af.gog.com/game/kettle?as=123',
  'NordVPN Affiliate': 'https://go.nordvpn.net/aff_c?offer_id=15&aff_id=1',
};

describe('the registry', () => {
  const fields = AFFILIATE_NETWORKS.map((line) => line.split(';'));
  const names = [...new Set(fields.map(([name = '']) => name))];

  it('knows at least sixty programmes', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
  });

  it('has an example for each programme, and no example without one', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(names.sort());
  });

  it.each(Object.entries(EXAMPLES))('finds %s in its link', (name, href) => {
    expect(match(href)).toEqual({ network: name, evidence: 'url' });
  });

  it.each([
    ['Awin', 'https://www.zenaps.com/rclick.php?mid=1&r=https%3A%2F%2Fshop.example'],
    ['Awin', 'https://ad.zanox.com/ppc/?19436175C242487251&ULP=kettle'],
    ['Awin', 'https://partners.webmasterplan.com/click.asp?ref=1&site=2'],
    ['Tradedoubler', 'https://clkde.tradedoubler.com/click?p=1&a=2'],
    ['Howl', 'https://shop-links.co/link/?publisher_slug=lantern&url=x'],
    ['bol.com Partner', 'https://partnerprogramma.bol.com/click/click?p=1&t=url&s=2'],
  ])('finds %s at its other hosts as well: %s', (network, href) => {
    expect(match(href)).toEqual({ network, evidence: 'url' });
  });

  it('names no host twice without telling the entries apart', () => {
    const bare = fields.filter(([, , rest]) => !rest);
    const hosts = bare.flatMap(([, list = '']) => list.split('|'));
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});

describe('a link', () => {
  it.each([
    [
      'a host that begins like a shop',
      'https://amazon.lantern.example/dp/B0KETTLE01?tag=lantern-20',
    ],
    ['a shop without a tag', 'https://www.amazon.com/dp/B0KETTLE01'],
    ['a shop with an empty tag', 'https://www.amazon.com/dp/B0KETTLE01?tag='],
    ['another use of `tag`', 'https://www.example.org/search?tag=kettles'],
    ["a network's own site", 'https://www.shareasale.com/'],
    ["another network's own site", 'https://www.tradedoubler.com/en/publishers/'],
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
    ['opening a new tab', go, { target: '_blank' }],
    [
      'of a link manager',
      'https://lanternpost.example/out/kettle',
      { words: 'lasso-button' },
    ],
    ['on a subdomain', 'https://go.lanternpost.example/out/kettle', { rel: 'nofollow' }],
  ])('is a redirector when %s', (_, href, marks) => {
    expect(match(href, marks)?.network).toBe(SPONSORED_LINK);
  });

  it('is a redirector of the site a blog belongs to', () => {
    const marks = { site: 'blog.lanternpost.example', rel: 'nofollow' };
    expect(match(go, marks)?.network).toBe(SPONSORED_LINK);
    expect(match('https://post.example/go/kettle', marks)).toBeNull();
  });

  it.each([
    ['nothing marks it', go, {}],
    [
      'it leads to a post of a forum',
      'https://lanternpost.example/goto/post?id=1',
      { rel: 'nofollow', target: '_blank' },
    ],
    ['it is a section', 'https://lanternpost.example/deals/', { rel: 'nofollow' }],
    [
      'it may be a section in a new tab',
      'https://lanternpost.example/deals/kettle',
      { target: '_blank' },
    ],
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
      match('https://business.booking.com/x?aid=2139504', { site: 'booking.com' }),
    ).toBeNull();
  });
});
