import { describe, expect, it } from 'vitest';
import {
  fold,
  GATE,
  kindOf,
  signatureOf,
  siteNameOf,
} from '../../../../lib/article/disclosures/judge.ts';
import type { DisclosureKind } from '../../../../lib/article/types.ts';

const SITE = siteNameOf('www.lanternpost.example');

function judge(sentence: string): DisclosureKind | null {
  return GATE.test(fold(sentence)) ? kindOf(signatureOf(sentence, SITE)) : null;
}

type Said = readonly [language: string, sentence: string];

const AFFILIATE: readonly Said[] = [
  [
    'en',
    'When you order through the links on this page, we may earn a small commission.',
  ],
  [
    'en',
    'Lantern Post may receive a share of the sale if you buy something from our links.',
  ],
  ['en', 'We receive compensation from the lenders named in this guide.'],
  ['en', 'If you order from one of these links, Tide Media may earn a commission.'],
  ['en', 'This cookie recipe contains affiliate links.'],
  ['en', 'We may earn a commission if you buy insurance through our links.'],
  ['en', 'Some links below are affiliate links.'],
  ['en', 'As an Amazon Associate I earn from qualifying purchases.'],
  ['en', 'As an affiliate, we earn from purchases.'],
  ['en', 'Shopping through our links helps support this site.'],
  ['en', 'Some of the shops named here pay us when you click.'],
  ['en', 'We may be compensated when you sign up with one of our partners.'],
  ['en', 'Purchases made via these links earn us a commission.'],
  ['en', 'Lantern Post contains affiliate links, which means we may get a small fee.'],
  ['en', 'The site earns a commission if you follow our links and buy.'],
  ['en', 'If you click on a link and buy, the publisher may receive a commission.'],
  ['en', 'Our reviews are supported by affiliate commissions.'],
  ['en', 'We get a cut when you buy through the links in this guide.'],
  ['en', 'Heads up: this page has affiliate links.'],
  ['en', 'We work with affiliate partners, and they pay us for orders.'],
  ['de', 'Dieser Artikel enthält Affiliate-Links.'],
  ['de', 'Kaufst du über einen dieser Links ein, erhalten wir eine kleine Provision.'],
  ['de', 'Als Amazon-Partner verdienen wir an qualifizierten Verkäufen.'],
  [
    'de',
    'Bei einem Kauf über die mit Stern markierten Partnerlinks bekommt die Redaktion eine Vergütung vom Händler.',
  ],
  ['fr', 'Cet article contient des liens affiliés.'],
  ['fr', 'Si vous achetez via nos liens, nous pouvons toucher une commission.'],
  [
    'fr',
    'En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.',
  ],
  ['fr', 'Si vous cliquez sur ces liens, nous touchons une petite commission.'],
  ['es', 'Si haces clic y compras, recibimos una pequeña comisión sin coste para ti.'],
  ['es', 'Este artículo contiene enlaces de afiliado.'],
  ['es', 'Si compras a través de nuestros enlaces, podemos recibir una comisión.'],
  ['es', 'En calidad de Afiliado de Amazon, obtengo ingresos por las compras adscritas.'],
  ['pt', 'Este artigo contém links de afiliados.'],
  ['pt', 'Ao comprar pelos nossos links, podemos receber uma comissão.'],
  ['it', 'Questo articolo contiene link di affiliazione.'],
  ['it', 'Se acquisti tramite i nostri link, potremmo ricevere una commissione.'],
  ['nl', 'Dit artikel bevat affiliate links.'],
  ['nl', 'Als je via onze links iets koopt, ontvangen wij een kleine commissie.'],
  ['ja', '本記事にはアフィリエイト広告が含まれています。'],
  ['ja', 'リンクから商品を購入すると、売上の一部が当サイトに還元されることがあります。'],
  ['ja', 'Amazonのアソシエイトとして、当サイトは適格販売により収入を得ています。'],
  ['ja', '記事内に広告を含みます。'],
];

const SPONSORED: readonly Said[] = [
  ['en', 'Some companies listed on this page pay a listing fee that moves them up.'],
  ['en', 'I made this video in collaboration with NorthByte.'],
  ['en', 'This agents series is brought to you by NorthByte.'],
  ['en', 'This post was sponsored by Brightwell.'],
  ['en', 'This story was written in partnership with NorthByte.'],
  ['en', 'Thank you to Brightwell for sponsoring this episode.'],
  ['de', 'Dieser Beitrag entstand in Kooperation mit NorthByte.'],
  ['de', 'Dieser Artikel enthält bezahlte Werbung.'],
  ['fr', 'Cet article est rémunéré par NorthByte.'],
  ['pt', 'Este post é patrocinado pela NorthByte.'],
  ['fr', 'Cet article a été rédigé en partenariat avec NorthByte.'],
  ['es', 'Este artículo está patrocinado por NorthByte.'],
  ['pt', 'Este conteúdo foi produzido em parceria com a NorthByte.'],
  ['it', 'Questo articolo è stato realizzato in collaborazione con NorthByte.'],
  ['nl', 'Dit artikel is mogelijk gemaakt door NorthByte.'],
  ['ja', 'この記事はノースバイト株式会社の提供でお送りします。'],
];

const GIFTED: readonly Said[] = [
  ['en', 'Fathom lent us the watch for this review.'],
  ['en', 'Nearly all our reviews are of review copies supplied by the publisher.'],
  ['en', 'The game code was provided by the publisher.'],
  ['en', 'I received a free copy of this book in exchange for an honest review.'],
  ['en', 'We travelled as guests of the tourism board.'],
  ['de', 'Das Testgerät wurde uns vom Hersteller kostenlos zur Verfügung gestellt.'],
  ['de', 'Das Gerät wurde uns von NorthByte zur Verfügung gestellt.'],
  ['fr', 'Ce produit m’a été offert par la marque.'],
  ['fr', 'Le casque nous a été prêté par la marque pour ce test.'],
  ['es', 'El producto nos ha sido cedido por la marca para este análisis.'],
  ['pt', 'O aparelho foi cedido pela marca para esta análise.'],
  ['it', 'Il prodotto ci è stato fornito gratuitamente dal produttore.'],
  ['nl', 'Wij kregen dit toestel van de fabrikant te leen voor deze review.'],
  ['ja', '本レビューの製品はメーカーよりご提供いただきました。'],
];

const NOTHING: readonly Said[] = [
  ['en', 'We do not use affiliate links.'],
  ['en', 'This post is not sponsored by anyone.'],
  ['en', 'We have never accepted payment for a review.'],
  ['en', 'Become an affiliate and earn commission on every sale you bring.'],
  [
    'en',
    'Affiliate marketing lets bloggers earn a commission when readers buy through links.',
  ],
  ['en', 'Learn how you can earn money with your own affiliate links.'],
  ['en', 'The company takes a commission of 30 percent on every sale.'],
  ['en', 'The website makes its money from commission on sales.'],
  ['en', 'If you promote our products, we pay you a commission on every order.'],
  ['en', 'Publishers earn a commission when their readers buy something.'],
  ['en', 'You can put affiliate links in your posts and get paid for each click.'],
  ['en', 'Here is how to disclose that your post contains affiliate links.'],
  ['en', 'The exhibition was made in collaboration with the city museum.'],
  ['en', 'Researchers were given free samples by the manufacturer.'],
  ['en', 'This study was funded by a grant from the national institute.'],
  ['en', 'Photo courtesy of Brightwell.'],
  ['en', 'We were paid for the delay by the airline.'],
  ['en', 'We partner with schools to provide free meals for children.'],
  ['en', 'Get a free copy of our guide when you sign up.'],
  ['en', 'The firms listed on the exchange pay a fee to their auditors.'],
  ['en', 'Get five percent back on qualifying purchases made with your store card.'],
  ['en', 'Somebody was generous and gave me seventy pounds of rock for free.'],
  ['en', 'Ranked first by three magazines, which may be paid as a marketing affiliate.'],
  [
    'en',
    'Details that we receive from our financing partners or payment processors are subject to this privacy policy.',
  ],
  ['en', 'When you share your link and a friend buys, you earn a commission.'],
  ['en', 'Sales agents earn a commission on every house they sell.'],
  ['en', 'The author holds shares of NorthByte and may earn from their sale.'],
  ['en', 'The team is sponsored by Brightwell this season.'],
  ['en', 'The regional cup is presented by Brightwell.'],
  ['en', 'We tested twelve kettles for a month, and paid for all of them.'],
  ['en', 'Our partners and we use cookies to measure which links you click.'],
  ['en', 'Advertise with us and reach four million readers.'],
  ['en', 'The hospital was provided with free masks by the ministry.'],
  ['en', 'My aunt sent me a box of pears.'],
  [
    'en',
    'This newsletter may contain affiliate links; by subscribing you agree to our terms.',
  ],
  ['en', 'The statue on this site was paid for by the victims.'],
  ['en', 'This article applies where sellers receive a commission for sales of goods.'],
  ['en', 'She sold our shop’s products and received a commission.'],
  ['de', 'Wir verwenden keine Affiliate-Links.'],
  ['de', 'Der Makler erhält eine Provision vom Käufer.'],
  ['de', 'Wer mit Affiliate-Marketing Geld verdienen will, setzt Links auf seine Seite.'],
  ['fr', 'Cet article n’est pas sponsorisé.'],
  ['fr', 'La Commission européenne a reçu une plainte sur les achats en ligne.'],
  ['es', 'Este artículo no está patrocinado por nadie.'],
  ['pt', 'Não usamos links de afiliados.'],
  ['it', 'Questo articolo non è sponsorizzato.'],
  ['nl', 'Wij gebruiken geen affiliate links.'],
  ['ja', 'この記事は広告ではありません。'],
];

describe('a sentence', () => {
  it.each(AFFILIATE)('%s: discloses affiliate links: %s', (_, sentence) => {
    expect(judge(sentence)).toBe('affiliate');
  });

  it.each(SPONSORED)('%s: discloses a sponsor: %s', (_, sentence) => {
    expect(judge(sentence)).toBe('sponsored');
  });

  it.each(GIFTED)('%s: discloses a gift or a loan: %s', (_, sentence) => {
    expect(judge(sentence)).toBe('gifted');
  });

  it.each(NOTHING)('%s: discloses nothing: %s', (_, sentence) => {
    expect(judge(sentence)).toBeNull();
  });
});

describe('the name of the site', () => {
  it('is found as the host spells it, with any spacing', () => {
    const name = siteNameOf('www.bread-dad.co.uk');
    const said = 'Bread Dad makes a small commission on every link.';
    expect(kindOf(signatureOf(said, name))).toBe('affiliate');
    const longer = 'Bread Daddies make a small commission on every link.';
    expect(kindOf(signatureOf(longer, name))).toBeNull();
  });

  it('is not looked for when the host has too few letters', () => {
    const said = 'X makes a small commission on every link.';
    expect(kindOf(signatureOf(said, siteNameOf('x.com')))).toBeNull();
  });
});
