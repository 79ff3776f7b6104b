import type { AffiliateNetwork } from './network.ts';

// Each entry names its source and the month it was checked. "docs": the programme's own description of
// its links; "lists": public lists of affiliate redirectors (browser extensions, WordPress plugins,
// filter lists); "pages": links seen on real pages.
/** Networks and link services that work for shops of any country. */
export const GLOBAL_NETWORKS: readonly AffiliateNetwork[] = [
  // docs, pages 2026-11: vanity hosts of Impact; the second row is numbered click domains.
  {
    name: 'Impact',
    hosts:
      'sjv.io pxf.io 7eer.net evyy.net ojrq.net 7tiv.net njih.net rg35.net z724.net oie8.net wk5q.net ' +
      'i384100.net igso.net jyeh.net uikc.net bn5x.net syuh.net vzew.net ryjb.net hhpu.net eyjo.net ' +
      'mvvx.net lvuv.net dgxe.net xcaf.net ilbqy6.net goto.target.com goto.walmart.com',
  },
  // pages 2026-11: Impact on the brand's own host: /c/PUBLISHER/AD/CAMPAIGN.
  { name: 'Impact', hosts: '', path: /^\/c\/\d{5,9}\/\d{4,9}\/\d{3,6}\/?$/ },
  // docs, lists 2026-11.
  {
    name: 'CJ Affiliate',
    hosts:
      'anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com emjcd.com qksrv.net awltovhc.com ' +
      'ftjcfx.com lduhtrp.net tqlkg.com yceml.net afcyhf.com apmebf.com cj.dotomi.com',
  },
  // docs, lists 2026-11: cread.php, awclick.php and short links; zenaps is the former Affiliate Window.
  { name: 'Awin', hosts: 'awin1.com zenaps.com tidd.ly' },
  // lists 2026-11: predecessors merged into Awin.
  { name: 'Awin', hosts: 'ad.zanox.com partners.webmasterplan.com' },
  // docs, pages 2026-11.
  {
    name: 'Rakuten Advertising',
    hosts: 'click.linksynergy.com linksynergy.walmart.com linksynergy.onlineshoes.com',
  },
  // docs 2026-11: r.cfm, u.cfm and m-pr.cfm links, and the shortener.
  {
    name: 'ShareASale',
    hosts: 'shareasale.com shareasale-analytics.com',
    path: /\.cfm$|^\/r\//,
  },
  { name: 'ShareASale', hosts: 'shrsl.com' },
  // docs, pages 2026-11.
  {
    name: 'Skimlinks',
    hosts: 'go.skimresources.com go.redirectingat.com fave.co shop-links.co',
  },
  // docs, pages 2026-11: formerly VigLink.
  { name: 'Sovrn Commerce', hosts: 'redirect.viglink.com sovrn.co go.sovrn.co' },
  // docs, lists 2026-11: formerly Performance Horizon.
  { name: 'Partnerize', hosts: 'prf.hn' },
  // docs, pages 2026-11: Ascend by Partnerize, formerly Pepperjam.
  {
    name: 'Pepperjam',
    hosts: 'gopjn.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com',
  },
  // docs, pages 2026-11: click.php, and the short domains.
  { name: 'AvantLink', hosts: 'avantlink.com', path: /^\/(?:click|cl)\.php/ },
  { name: 'AvantLink', hosts: 'avln.me alnk.to' },
  // docs, pages 2026-11.
  { name: 'Geniuslink', hosts: 'geni.us' },
  // docs, lists 2026-11.
  {
    name: 'Tradedoubler',
    hosts:
      'clk.tradedoubler.com clkde.tradedoubler.com clkuk.tradedoubler.com pdt.tradedoubler.com',
  },
  // docs, lists 2026-11.
  { name: 'Webgains', hosts: 'track.webgains.com' },
  // docs, lists 2026-11.
  {
    name: 'Admitad',
    hosts:
      'ad.admitad.com alitems.com alitems.co alitems.site fas.st lenkmio.com tjzuh.com rzekl.com ' +
      'ujhjj.com wextap.com naiawork.com kpwfp.com pafutos.com',
  },
  // docs, pages 2026-11.
  { name: 'FlexOffers', hosts: 'track.flexlinkspro.com track.flexlinks.com' },
  // docs 2026-11: hop links.
  { name: 'ClickBank', hosts: 'hop.clickbank.net' },
  // docs 2026-11: ta.php and traffic_affiliate.php.
  { name: 'LinkConnector', hosts: 'linkconnector.com', path: /^\/(?:ta|traffic_)/ },
  // docs 2026-11.
  { name: 'Commission Factory', hosts: 't.cfjump.com' },
  // docs, pages 2026-11: TUNE (HasOffers) tracking.
  { name: 'TUNE', hosts: 'go2cloud.org hasoffers.com go2jump.org', path: /^\/aff_/ },
  { name: 'TUNE', hosts: '', path: /^\/aff_[crl]$/, params: 'aff_id offer_id' },
  // docs 2026-11: default tracking domains.
  { name: 'Everflow', hosts: 'everflowclient.io eflow.team' },
  // docs 2026-11.
  {
    name: 'Optimise',
    hosts: 'track.omguk.com clk.omgt1.com clk.omgt3.com clk.omgt4.com clk.omgt5.com',
  },
  // docs 2026-11: short domains and link parameters.
  { name: 'PartnerStack', hosts: 'partnerlinks.io grsm.io' },
  { name: 'PartnerStack', hosts: '', params: 'ps_partner_key gspk' },
  // docs 2026-11: software that shops run their own programme with, told by its parameter.
  { name: 'FirstPromoter', hosts: '', params: 'fpr fp_ref' },
  { name: 'Refersion', hosts: '', params: 'rfsn' },
  { name: 'Tapfiliate', hosts: '', params: 'tap_a' },
  { name: 'UpPromote', hosts: '', params: 'sca_ref' },
  { name: 'LinkMink', hosts: '', params: 'lmref' },
  { name: 'Post Affiliate Pro', hosts: '', params: 'a_aid' },
  // pages 2026-11: a shop's own programme; the parameter's name says it.
  {
    name: 'In-house programme',
    hosts: '',
    params: 'aff_id affid affiliate_id affiliateid affiliate',
  },
  { name: 'In-house programme', hosts: '', params: 'aff', exceptValue: /\D/ },
  // docs, pages 2026-11: creators' link services.
  {
    name: 'LTK',
    hosts: 'rstyle.me liketk.it liketoknow.it shopltk.com currentlyobsessed.me',
    path: /^\/[^/]/,
  },
  {
    name: 'ShopStyle Collective',
    hosts: 'shopstyle.it api.shopstyle.com',
    path: /^\/(?:l|g|action)\b/,
  },
  { name: 'ShopMy', hosts: 'go.shopmy.us go.shopmy.com' },
  { name: 'Howl', hosts: 'howl.me howl.link shop-edits.co bam-x.com' },
  // docs, pages 2026-11: outdoor and photo shops.
  { name: 'Rockporch', hosts: 'rockporch.com' },
  // pages 2026-11.
  { name: 'BrandCycle', hosts: 'brandcycle.shop' },
  // docs, pages 2026-11.
  { name: 'Button', hosts: 'r.bttn.io' },
  // lists 2026-11.
  { name: 'Digidip', hosts: 'digidip.net', path: /^\/visit/ },
  { name: 'Yieldkit', hosts: 'srvtrck.com' },
  { name: 'Kelkoo', hosts: 'kelkoogroup.net', path: /^\/(?:ctl|redirect)/ },
  { name: 'Connexity', hosts: 'rd.bizrate.com cnnx.link' },
  { name: 'Monetizer101', hosts: 'link.monetizer101.com' },
  { name: 'Linkby', hosts: 'go.linkby.com' },
  // lists 2026-11: publishers' own short links to Trackonomics and Skimlinks.
  { name: 'Trackonomics', hosts: 'shortlink.store anym8.com' },
  // pages 2026-11: price comparison for publishers.
  { name: 'Clearbuy', hosts: 'clearbuy.com', path: /^\/redirect\// },
  // pages 2026-11: Ziff Davis' and Condé Nast's commerce redirectors.
  { name: 'Ziff Davis Shopping', hosts: 'zdcs.link cc.zdtc.app' },
  { name: 'Condé Nast Commerce', hosts: 'cna.st' },
];
