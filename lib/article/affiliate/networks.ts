/** One affiliate programme and how its links are told from others. All conditions given must hold. */
export interface AffiliateNetwork {
  /** The programme's own name. */
  readonly name: string;
  /** Hosts, each with its subdomains; `amazon.*` stands for any top-level domain. */
  readonly hosts: readonly string[];
  /** Path the link must have. */
  readonly path?: RegExp;
  /** Query parameters of which one must be set. */
  readonly params?: readonly string[];
}

// Sources: each programme's own link documentation ("docs"), public tracker lists such as EasyPrivacy and
// the Disconnect entity list ("lists"), and links seen on pages ("pages"). All entries checked 2026-11.
/** The registry: one entry a network. Order matters only where hosts overlap. */
export const AFFILIATE_NETWORKS: readonly AffiliateNetwork[] = [
  // docs: Amazon Associates link checker, `tag` is the tracking id.
  { name: 'Amazon Associates', hosts: ['amazon.*'], params: ['tag', 'ascsubtag'] },
  // docs: Associates SiteStripe short links.
  { name: 'Amazon Associates', hosts: ['amzn.to', 'amzn.eu', 'amzn.asia'] },
  // docs: OneLink and native shopping ads redirectors.
  {
    name: 'Amazon Associates',
    hosts: ['amazon-adsystem.com', 'assoc-redirect.amazon.com'],
  },
  // docs: Impact tracking domains (vanity sub-domains of these hosts), pages.
  {
    name: 'Impact',
    hosts: [
      '7eer.net',
      'evyy.net',
      'ojrq.net',
      'sjv.io',
      'pxf.io',
      'i384100.net',
      'igso.net',
      'jyeh.net',
      'uikc.net',
      'bn5x.net',
      'syuh.net',
      'vzew.net',
      'wk5q.net',
      'ryjb.net',
      'hhpu.net',
      'eyjo.net',
      'mvvx.net',
      'lvuv.net',
      'dgxe.net',
      'xcaf.net',
      'ilbqy6.net',
      'pntra.net',
      'goto.target.com',
      'goto.walmart.com',
    ],
  },
  // pages: Impact vanity redirectors are `/c/PUBLISHER/AD/CAMPAIGN` on the brand's own host.
  { name: 'Impact', hosts: ['*'], path: /^\/c\/\d{5,9}\/\d{4,9}\/\d{3,6}\/?$/ },
  // pages: numbered Impact click domains.
  { name: 'Impact', hosts: ['*'], path: /^\/[A-Za-z0-9]{5,8}$/, params: ['irclickid'] },
  // docs: CJ link domains.
  {
    name: 'CJ Affiliate',
    hosts: [
      'anrdoezrs.net',
      'dpbolvw.net',
      'jdoqocy.com',
      'kqzyfj.com',
      'tkqlhce.com',
      'emjcd.com',
      'qksrv.net',
      'awltovhc.com',
      'ftjcfx.com',
      'lduhtrp.net',
      'tqlkg.com',
      'yceml.net',
      'afcyhf.com',
      'apmebf.com',
      'cj.dotomi.com',
      'qksz.net',
    ],
  },
  // docs: Awin deep links and short links.
  {
    name: 'Awin',
    hosts: ['awin1.com', 'zenaps.com', 'tidd.ly', 'affiliates.de', 'awin.link'],
  },
  // docs: Rakuten Advertising deep links.
  {
    name: 'Rakuten Advertising',
    hosts: ['click.linksynergy.com', 'linksynergy.walmart.com', 'linksynergy.com'],
  },
  // docs: Rakuten Japan affiliate.
  {
    name: 'Rakuten Affiliate',
    hosts: ['hb.afl.rakuten.co.jp', 'a.r10.to', 'afl.rakuten.co.jp'],
  },
  // docs: ShareASale r.cfm and m-pr links.
  {
    name: 'ShareASale',
    hosts: ['shareasale.com', 'shareasale-analytics.com', 'shrsl.com'],
  },
  // docs: Skimlinks.
  {
    name: 'Skimlinks',
    hosts: [
      'go.skimresources.com',
      'redirectingat.com',
      'fave.co',
      'shop-links.co',
      'skimlinks.com',
      'go.redirectingat.com',
    ],
  },
  // docs: Sovrn Commerce (formerly VigLink).
  {
    name: 'Sovrn Commerce',
    hosts: ['redirect.viglink.com', 'viglink.com', 'sovrn.co', 'go.sovrn.co'],
  },
  // docs: Partnerize (formerly Performance Horizon).
  { name: 'Partnerize', hosts: ['prf.hn', 'partnerize.com', 'performancehorizon.com'] },
  // docs: AvantLink click and custom links.
  {
    name: 'AvantLink',
    hosts: ['avantlink.com', 'classic.avantlink.com', 'avmws.com', 'avln.me', 'alnk.to'],
  },
  // docs: Ascend by Partnerize (formerly Pepperjam).
  {
    name: 'Pepperjam',
    hosts: [
      'pepperjamnetwork.com',
      'gopjn.com',
      'pjatr.com',
      'pjtra.com',
      'pntra.com',
      'pntrac.com',
      'pntrs.com',
    ],
  },
  // docs: Geniuslink.
  { name: 'Geniuslink', hosts: ['geni.us', 'buy.geni.us', 'kit.co'], path: /^\/[^/]+/ },
  // docs: Tradedoubler.
  {
    name: 'Tradedoubler',
    hosts: [
      'clk.tradedoubler.com',
      'clkde.tradedoubler.com',
      'clkuk.tradedoubler.com',
      'pdt.tradedoubler.com',
      'pf.tradedoubler.com',
      'tradedoubler.com',
    ],
  },
  // docs: Webgains.
  { name: 'Webgains', hosts: ['track.webgains.com', 'webgains.io'] },
  // docs: Admitad goto domains.
  {
    name: 'Admitad',
    hosts: [
      'ad.admitad.com',
      'alitems.com',
      'alitems.co',
      'alitems.site',
      'admitad.com',
      'fas.st',
      'lenkmio.com',
      'tjzuh.com',
      'rzekl.com',
      'ujhjj.com',
      'wextap.com',
      'naiawork.com',
      'kpwfp.com',
      'pafutos.com',
    ],
  },
  // docs: FlexOffers.
  {
    name: 'FlexOffers',
    hosts: [
      'track.flexlinkspro.com',
      'track.flexlinks.com',
      'flexlinkspro.com',
      'flexlinks.com',
    ],
  },
  // docs: ClickBank hop links.
  { name: 'ClickBank', hosts: ['hop.clickbank.net', 'clickbank.net'] },
  // docs: eBay Partner Network: campid, or its redirector.
  { name: 'eBay Partner Network', hosts: ['rover.ebay.com', 'ebay.us'] },
  { name: 'eBay Partner Network', hosts: ['ebay.*'], params: ['campid', 'mkrid'] },
  // docs: Booking.com affiliate `aid`.
  { name: 'Booking.com Affiliate', hosts: ['booking.com'], params: ['aid'] },
  {
    name: 'Booking.com Affiliate',
    hosts: ['booking.tpo.mx', 'tpo.mx', 'tp.st', 'tp.media'],
  },
  // docs: Travelpayouts links.
  {
    name: 'Travelpayouts',
    hosts: [
      'c1.travelpayouts.com',
      'c121.travelpayouts.com',
      'travelpayouts.com',
      'tpm.lv',
    ],
  },
  // docs: Bookshop.org `/a/AFFILIATE/ISBN`.
  {
    name: 'Bookshop.org',
    hosts: ['bookshop.org', 'uk.bookshop.org'],
    path: /^\/(a|lists\/a)\/\d+/,
  },
  // docs: Klook `aid`.
  { name: 'Klook', hosts: ['klook.com', 'affiliate.klook.com'], params: ['aid'] },
  { name: 'Klook', hosts: ['affiliate.klook.com'] },
  // docs: GetYourGuide partner_id.
  { name: 'GetYourGuide', hosts: ['getyourguide.*'], params: ['partner_id'] },
  // docs: Viator partner links.
  { name: 'Viator', hosts: ['viator.com'], params: ['pid', 'mcid'] },
  // docs: Expedia affiliate and creator links.
  {
    name: 'Expedia Affiliate',
    hosts: ['expedia.com', 'hotels.com', 'vrbo.com'],
    params: ['affcid', 'affid'],
  },
  {
    name: 'Expedia Affiliate',
    hosts: ['expedia.com', 'hotels.com', 'vrbo.com'],
    path: /^\/affiliates?\//,
  },
  // docs: Agoda cid, Trip.com Allianceid, Tripadvisor.
  { name: 'Agoda Partners', hosts: ['agoda.com'], params: ['cid'] },
  { name: 'Trip.com', hosts: ['trip.com'], params: ['allianceid', 'Allianceid'] },
  { name: 'Discover Cars', hosts: ['discovercars.com'], params: ['a_aid'] },
  // docs: AliExpress Portals.
  { name: 'AliExpress Portals', hosts: ['s.click.aliexpress.com'] },
  {
    name: 'AliExpress Portals',
    hosts: ['aliexpress.*'],
    params: ['aff_fcid', 'aff_platform', 'aff_short_key'],
  },
  // docs: Etsy runs on Awin; its direct links carry `utm_medium=affiliate` on etsy.me.
  { name: 'Awin', hosts: ['etsy.com'], params: ['awc'] },
  // docs: Walmart Creator.
  {
    name: 'Walmart Creator',
    hosts: ['walmrt.us', 'walmart.com'],
    params: ['affiliates_ad_id', 'wmlspartner'],
  },
  // docs: LTK (rewardStyle).
  {
    name: 'LTK',
    hosts: [
      'rstyle.me',
      'liketk.it',
      'liketoknow.it',
      'shopltk.com',
      'currentlyobsessed.me',
    ],
  },
  // docs: ShopStyle Collective.
  {
    name: 'ShopStyle Collective',
    hosts: ['shopstyle.it', 'api.shopstyle.com', 'shopstyle.com'],
    path: /^\/(l|g|action)\b/,
  },
  // docs: ShopMy.
  {
    name: 'ShopMy',
    hosts: ['go.shopmy.us', 'shopmy.us', 'shop-my.co'],
    path: /^\/(p-|[\w-]+)/,
  },
  // docs: Howl (Narrativ).
  {
    name: 'Howl',
    hosts: ['howl.me', 'howl.link', 'narrativ.com', 'shop-edits.co', 'bam-x.com'],
  },
  // docs: Rockporch, outdoor-gear affiliate links.
  { name: 'Rockporch', hosts: ['rockporch.com', 'go.rockporch.com'] },
  // docs: BrandCycle.
  {
    name: 'BrandCycle',
    hosts: ['brandcycle.shop', 'brandcycle.go2cloud.org', 'shop.brandcycle.com'],
  },
  // docs: TUNE (HasOffers) tracking `aff_c`.
  { name: 'TUNE', hosts: ['go2cloud.org', 'hasoffers.com', 'go2jump.org'] },
  { name: 'TUNE', hosts: ['*'], path: /^\/aff_[crl]$/ },
  // docs: Everflow default tracking.
  { name: 'Everflow', hosts: ['everflowclient.io', 'eflow.team'] },
  // docs: LinkConnector.
  { name: 'LinkConnector', hosts: ['linkconnector.com'] },
  // docs: Commission Factory.
  {
    name: 'Commission Factory',
    hosts: ['t.cfjump.com', 'cfjump.com', 'commissionfactory.com'],
  },
  // docs: Daisycon.
  {
    name: 'Daisycon',
    hosts: [
      'ds1.nl',
      'daisycon.io',
      'jdt8.net',
      'lt45.net',
      'bdt9.net',
      'ndt5.net',
      'fr135.net',
      'glp8.net',
      'dt51.net',
    ],
  },
  // docs: TradeTracker.
  { name: 'TradeTracker', hosts: ['tc.tradetracker.net', 'tradetracker.net'] },
  // docs: Belboon.
  { name: 'belboon', hosts: ['belboon.de', 'belboon.com', 'jf79.net'] },
  // docs: financeAds.
  { name: 'financeAds', hosts: ['financeads.net', 'financequality.net'] },
  // docs: ADCELL.
  { name: 'ADCELL', hosts: ['adcell.com', 'adcell.de'] },
  // docs: Digistore24 `/redir/`.
  {
    name: 'Digistore24',
    hosts: ['digistore24.com', 'digistore24.app'],
    path: /^\/redir\//,
  },
  {
    name: 'Digistore24',
    hosts: ['digistore24.com', 'checkout-ds24.com'],
    params: ['aff'],
  },
  // docs: CopeCart.
  { name: 'Hotmart', hosts: ['go.hotmart.com', 'hotm.art'] },
  // docs: Effiliation, Kwanko, TimeOne (France).
  { name: 'Effiliation', hosts: ['track.effiliation.com', 'effiliation.com'] },
  {
    name: 'Kwanko',
    hosts: ['action.metaffiliation.com', 'metaffiliation.com', 'netaffiliation.com'],
  },
  { name: 'TimeOne', hosts: ['tracking.publicidees.com', 'publicidees.com'] },
  // docs: Affilae.
  { name: 'Affilae', hosts: ['lb.affilae.com', 'affilae.com'] },
  // docs: Afilio, Lomadee (Brazil).
  {
    name: 'Lomadee',
    hosts: ['lomadee.com', 'lomadee.link', 'redir.lomadee.com', 'compre.link'],
  },
  { name: 'Afilio', hosts: ['secure.afilio.com.br', 'afilio.com.br'] },
  { name: 'Magazine Você', hosts: ['magazinevoce.com.br', 'magazineluiza.onelink.me'] },
  {
    name: 'Mercado Libre Afiliados',
    hosts: ['mercadolivre.com', 'mercadolibre.com'],
    path: /^\/(sec|social)\//,
  },
  // docs: A8.net, ValueCommerce, Moshimo, afb, AccessTrade (Japan).
  { name: 'A8.net', hosts: ['px.a8.net', 'a8.net'] },
  {
    name: 'ValueCommerce',
    hosts: ['ck.jp.ap.valuecommerce.com', 'valuecommerce.com', 'dalc.valuecommerce.com'],
  },
  { name: 'Moshimo', hosts: ['af.moshimo.com', 'c.af.moshimo.com'] },
  { name: 'afb', hosts: ['t.afi-b.com', 'afi-b.com'] },
  {
    name: 'AccessTrade',
    hosts: ['h.accesstrade.net', 'accesstrade.net', 'go.isclix.com'],
  },
  // docs: Optimise, Sub-networks.
  {
    name: 'Optimise',
    hosts: [
      'track.omguk.com',
      'clk.omgt1.com',
      'clk.omgt3.com',
      'clk.omgt4.com',
      'clk.omgt5.com',
      'omgt5.com',
    ],
  },
  {
    name: 'Adtraction',
    hosts: [
      'track.adtraction.com',
      'at.adtraction.net',
      'go.adt256.com',
      'go.adt284.net',
      'adtr.co',
      'in.adtraction.com',
    ],
  },
  { name: 'Adrecord', hosts: ['click.adrecord.com', 'adrecord.com'] },
  { name: 'Addrevenue', hosts: ['addrevenue.io'] },
  { name: 'Partner-ads', hosts: ['partner-ads.com'] },
  { name: 'Involve Asia', hosts: ['invol.co', 'invl.io', 'invle.co'] },
  { name: 'Cuelinks', hosts: ['linksredirect.com', 'cuelinks.com', 'clnk.in'] },
  { name: 'EarnKaro', hosts: ['ekaro.in', 'fktr.in', 'bitli.in'] },
  { name: 'INRDeals', hosts: ['inr.deals', 'inrdeals.com'] },
  { name: 'Flipkart Affiliate', hosts: ['flipkart.com'], params: ['affid'] },
  { name: 'vCommission', hosts: ['tracking.vcommission.com'] },
  // docs: PartnerStack short domains.
  { name: 'PartnerStack', hosts: ['partnerlinks.io', 'grsm.io', 'get.partnerlinks.io'] },
  { name: 'PartnerStack', hosts: ['*'], params: ['ps_partner_key', 'gspk'] },
  // docs: FirstPromoter, Rewardful, Tapfiliate, Refersion parameters on the merchant's own host.
  { name: 'FirstPromoter', hosts: ['*'], params: ['fpr', 'fp_ref'] },
  { name: 'Refersion', hosts: ['*'], params: ['rfsn'] },
  { name: 'Tapfiliate', hosts: ['*'], params: ['tap_a'] },
  { name: 'GoAffPro', hosts: ['*'], params: ['goaffpro_ref', 'gref'] },
  { name: 'UpPromote', hosts: ['*'], params: ['sca_ref', 'sca_crp'] },
  // docs: Post Affiliate Pro.
  { name: 'Post Affiliate Pro', hosts: ['*'], params: ['a_aid'] },
  // docs: iTunes/Apple Services performance partners: `at` token.
  {
    name: 'Apple Performance Partners',
    hosts: [
      'itunes.apple.com',
      'apps.apple.com',
      'music.apple.com',
      'books.apple.com',
      'tv.apple.com',
      'geo.itunes.apple.com',
    ],
    params: ['at'],
  },
  // docs: Humble Partner, Fanatical, Green Man Gaming, GOG, Gamivo, Kinguin.
  { name: 'Humble Partner', hosts: ['humblebundle.com'], params: ['partner'] },
  { name: 'GOG', hosts: ['af.gog.com'] },
  { name: 'GOG', hosts: ['gog.com'], params: ['pp'] },
  { name: 'Nexus', hosts: ['nexus.gg'] },
  // docs: hosting and software programmes with their own parameters.
  { name: 'Bluehost Affiliate', hosts: ['bluehost.com'], path: /^\/track\// },
  { name: 'Hostinger Affiliate', hosts: ['hostinger.*'], params: ['REFERRALCODE'] },
  { name: 'Hostgator Affiliate', hosts: ['partners.hostgator.com'] },
  { name: 'SiteGround Affiliate', hosts: ['siteground.com'], params: ['afcode'] },
  { name: 'Namecheap Affiliate', hosts: ['namecheap.pxf.io'] },
  {
    name: 'NordVPN Affiliate',
    hosts: ['go.nordvpn.net', 'nordvpn.com'],
    params: ['aff_id'],
  },
  {
    name: 'ExpressVPN Affiliate',
    hosts: ['go.expressvpn.com', 'xvbelink.com', 'linkev.com'],
  },
  { name: 'Envato Affiliate', hosts: ['1.envato.market'] },
  { name: 'Creative Market', hosts: ['creativemarket.com'], params: ['u'] },
  { name: 'iHerb Rewards', hosts: ['iherb.com', 'iherb.co'], params: ['rcode', 'pcode'] },
  {
    name: 'StackSocial',
    hosts: ['shop.stacksocial.com', 'stacksocial.com', 'stackcommerce.com'],
    params: ['aid', 'rid'],
  },
  { name: 'Best Buy Affiliate', hosts: ['bestbuy.7tiv.net', 'howl.link'] },
  { name: 'Target Partners', hosts: ['target.com'], params: ['afid'] },
  { name: 'Wayfair Affiliate', hosts: ['wayfair.com'], params: ['refid'] },
  {
    name: 'SkyScanner Partners',
    hosts: ['skyscanner.net', 'skyscanner.com'],
    params: ['associateid'],
  },
  { name: 'LinkMink', hosts: ['*'], params: ['lmref'] },
  { name: 'Digidip', hosts: ['digidip.net'] },
  { name: 'Sub2 (Sourceknowledge)', hosts: ['sourceknowledge.com', 'provenpixel.com'] },
  { name: 'Yieldkit', hosts: ['srvtrck.com', 'yieldkit.com', 'r.srvtrck.com'] },
  { name: 'Kelkoo', hosts: ['kelkoogroup.net', 'ecn.dev'], path: /^\/(ctl\/go|ctl)/ },
  {
    name: 'Connexity',
    hosts: ['rd.bizrate.com', 'cnnx.link', 'connexity.net', 'r.bizrate.com'],
  },
  { name: 'Monetizer101', hosts: ['monetizer101.com', 'link.monetizer101.com'] },
  { name: 'Trackonomics', hosts: ['trackonomics.net', 'shortlink.store', 'anym8.com'] },
  { name: 'Levanta', hosts: ['levanta.io', 'lvnta.com'] },
  {
    name: 'PriceRunner',
    hosts: ['pricerunner.com', 'pricerunner.se', 'pricerunner.dk'],
    path: /^\/gotostore\//,
  },
];
