/**
 * Affiliate programmes, one a line: `name;hosts;rest`. The first line that fits a link names it, lines without hosts last.
 *
 * - hosts: parted by `|`, each with its subdomains; one that ends in a point has any ending; none: any host.
 * - rest: regular expression for what follows a `/`, `?` or `&` of path and query, with a character after it;
 *   none: anything but the bare host.
 *
 * Each line's comment names its source and the month it was checked. "docs": the programme's own
 * description of its links; "lists": public lists of affiliate redirectors (browser extensions, WordPress
 * plugins, filter lists); "pages": links seen on real pages.
 */
export const AFFILIATE_NETWORKS: readonly string[] = [
  // Shops and services with programmes of their own.
  'Amazon Associates;amazon.;(?:ascsub)?tag=', // docs, pages 2026-11: the tracking id.
  'Amazon Associates;amzn.', // docs, pages 2026-11: short links.
  'eBay Partner Network;ebay.;campid=', // docs 2026-11.
  'AliExpress Portals;s.click.aliexpress.com', // docs, pages 2026-11.
  'Walmart Creator;walmrt.us', // docs 2026-11.
  'Bookshop.org;bookshop.org;a/\\d', // docs, pages 2026-11: /a/AFFILIATE/ISBN.
  'Apple Performance Partners;apple.com;at=', // docs, pages 2026-11: token of the partner.
  // Not the number that every visitor's address bar shows.
  'Booking.com Affiliate;booking.com;aid=(?!304142)', // docs, pages 2026-11.
  'Travelpayouts;tp.st|tp.media', // docs, pages 2026-11.
  'Klook Affiliate;klook.com;(?:aid|af_wid)=', // docs, pages 2026-11.
  'GetYourGuide;getyourguide.;partner_id=', // docs, pages 2026-11.
  'Viator;viator.com;pid=', // docs, pages 2026-11.
  'Agoda Partners;agoda.com;cid=', // docs 2026-11.
  'SafetyWing;safetywing.com;referenceid=', // docs, pages 2026-11.
  'GOG;af.gog.com', // docs 2026-11.
  'NordVPN Affiliate;go.nordvpn.net|go.nordpass.io', // docs, pages 2026-11.
  'Flipkart Affiliate;flipkart.com;affid=', // docs 2026-11.
  // Networks and link services for shops of any country.
  'Impact;sjv.io|pxf.io|goto.target.com', // docs, pages 2026-11: its hosts.
  'CJ Affiliate;anrdoezrs.net|dpbolvw.net|jdoqocy.com|kqzyfj.com|tkqlhce.com', // docs, lists, pages 2026-11.
  // The last two are those of zanox and affilinet, which it took over.
  'Awin;awin1.com|tidd.ly|zenaps.com|ad.zanox.com|partners.webmasterplan.com', // docs, lists, pages 2026-11.
  'Rakuten Advertising;linksynergy.com', // docs, pages 2026-11.
  'ShareASale;shareasale.com;[\\w-]+.cfm|r/', // docs, pages 2026-11.
  'ShareASale;shrsl.com', // docs, pages 2026-11.
  'Skimlinks;skimresources.com|redirectingat.com|fave.co', // docs, pages 2026-11.
  'Sovrn Commerce;redirect.viglink.com|sovrn.co', // docs, pages 2026-11: formerly VigLink.
  'Partnerize;prf.hn', // docs, lists, pages 2026-11.
  'Pepperjam;gopjn.com|pjatr.com|pjtra.com|pntra.com|pntrac.com', // docs, pages 2026-11.
  'AvantLink;avantlink.com;cl', // docs, pages 2026-11: click.php, cl.php.
  'Geniuslink;geni.us', // docs, pages 2026-11.
  'Tradedoubler;tradedoubler.com;click\\?', // docs, lists 2026-11: clk; clkde and others from memory, not looked up.
  'Webgains;track.webgains.com', // docs, lists 2026-11.
  'Admitad;ad.admitad.com|alitems.com', // docs, lists 2026-11.
  'FlexOffers;flexlinks.com|flexlinkspro.com', // docs, pages 2026-11.
  'ClickBank;clickbank.net', // docs 2026-11.
  'Commission Factory;cfjump.com', // docs 2026-11.
  'LTK;rstyle.me|liketk.it', // docs, pages 2026-11.
  'ShopStyle Collective;shopstyle.it', // docs, pages 2026-11.
  'Howl;howl.me|shop-links.co', // docs, pages 2026-11: formerly Narrativ.
  'Rockporch;rockporch.com', // docs, pages 2026-11.
  'BrandCycle;brandcycle.shop', // pages 2026-11.
  'Button;bttn.io', // docs, pages 2026-11.
  'Clearbuy;clearbuy.com;redirect/', // pages 2026-11.
  'Ziff Davis Shopping;zdcs.link|cc.zdtc.app', // pages 2026-11.
  'Condé Nast Commerce;cna.st', // pages 2026-11.
  // Of one country or language.
  'financeAds;financeads.net;tc', // docs, lists 2026-11: Germany.
  'ADCELL;adcell.;click', // docs, lists 2026-11: Germany.
  'Digistore24;digistore24.com;redir/', // docs, lists 2026-11: Germany.
  'Daisycon;ds1.nl|lt45.net', // docs, lists 2026-11: Netherlands.
  'TradeTracker;tradetracker.net', // docs, lists 2026-11: Netherlands.
  'bol.com Partner;partner.bol.com|partnerprogramma.bol.com', // docs, lists 2026-11: Netherlands; the older host from memory.
  'belboon;belboon.;adtracking', // docs, lists 2026-11: Germany.
  'Kwanko;metaffiliation.com', // docs, lists 2026-11: France.
  'Effiliation;track.effiliation.com', // docs, lists 2026-11: France.
  'Adtraction;track.adtraction.com', // docs 2026-11: Nordic countries.
  'Hotmart;go.hotmart.com', // docs 2026-11: Brazil.
  'Lomadee;redir.lomadee.com', // docs, lists 2026-11: Brazil.
  'A8.net;px.a8.net', // docs 2026-11: Japan.
  'ValueCommerce;ck.jp.ap.valuecommerce.com', // docs 2026-11: Japan.
  'Moshimo;af.moshimo.com', // docs, lists 2026-11: Japan.
  'afb;t.afi-b.com', // docs, lists 2026-11: Japan.
  'AccessTrade;h.accesstrade.net', // docs, lists 2026-11: Japan.
  'Rakuten Affiliate;afl.rakuten.co.jp|a.r10.to', // docs 2026-11: Japan.
  // Told on any host: networks and software that shops run their own programme with.
  'Impact;;c/\\d{5,9}/\\d{4,9}/\\d{3,6}', // docs, pages 2026-11: on any host, /c/PUBLISHER/AD/CAMPAIGN.
  'TUNE;;aff_[crl].*\\b(?:aff|offer)_id=', // docs, pages 2026-11: tracking software, on any host.
  'Refersion;;rfsn=', // docs, pages 2026-11.
  'Tapfiliate;;tap_a=', // docs, pages 2026-11.
  'UpPromote;;sca_ref=', // docs, pages 2026-11.
  'Post Affiliate Pro;;a_aid=', // docs, pages 2026-11.
  // The parameter's name says it; "aff" alone is also short for other things.
  'In-house programme;;(?:aff_?id|affiliate(?:_?id)?)=|aff=(?=\\d)', // pages 2026-11.
];
