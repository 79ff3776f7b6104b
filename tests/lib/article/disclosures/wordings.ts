/**
 * What sites write, one wording a line: language, kind of disclosure (or `nothing`), where it stands, words. `label`: a
 * line of its own above the title; `top`, `bottom`: a paragraph of its own there; `middle`: a sentence of a paragraph.
 * Beside each statement stand sentences of the same words that disclose nothing.
 */
export const WORDINGS = `
en affiliate top This post may contain affiliate links. If you make a purchase through one of them, I'll earn a small commission at no extra cost to you.
en affiliate top Our journalists independently select every item. We may be compensated when you buy via the links in this article.
en affiliate top Some of the links on this page are from partners who compensate us.
en affiliate top Purchases you make through our links may earn us and our publishing partners a commission.
en affiliate middle Full disclosure: I get a kickback if you order through the link above.
en affiliate bottom Links marked with an asterisk (*) are affiliate links.
en affiliate top Just so you know, Lantern Post may collect a share of sales from the links on this page.
en affiliate top When you shop through retailer links on our site, we may earn affiliate commissions. All of the fees we collect are used to support our nonprofit mission.
en affiliate bottom (As an Amazon affiliate I earn a few pence when you buy.)
en affiliate top We earn a commission from partner links on Lantern Post Advisor. Commissions do not affect our editors' opinions or evaluations.
en sponsored top This article was paid for by Brightwell.
en sponsored top This content is sponsored by Brightwell and does not reflect the views of the newsroom.
en sponsored label Advertisement feature
en sponsored label Advertiser content from Brightwell
en sponsored label Sponsored content by Brightwell
en sponsored label Paid partnership with Brightwell
en sponsored label Partner content
en sponsored label Presented by Brightwell
en sponsored label Paid for by Brightwell
en sponsored label Promoted content
en sponsored label Branded content
en sponsored top The following is a paid advertisement from Brightwell. The newsroom was not involved in its creation.
en sponsored top This post is part of a paid collaboration with Brightwell. All opinions are my own.
en gifted middle I was sent this kettle free of charge to review.
en gifted bottom Brightwell provided us with a review unit; we sent it back after testing.
en gifted bottom Our writer travelled as a guest of Visit Lofthavn.
en gifted bottom We were invited by Brightwell to spend two nights at the hotel.
en gifted bottom Thanks to NetGalley and the publisher for the advance copy in exchange for an honest review.
en gifted bottom Game reviewed on PC with a code provided by the publisher.
en gifted bottom Fathom Audio covered my flights and hotel for the launch event.
en gifted bottom The writer's stay was hosted by the Lofthavn Hotel.
en gifted bottom I received this book as a gift from the author in return for my honest opinion.
en affiliate top We may make money when you click on links to our partners. Learn how we stay independent.
en affiliate bottom Clicking through these links and making a purchase may result in the publisher earning a commission.
en affiliate top If you decide to buy something through one of our links, we get a small percentage, which keeps the lights on.
en affiliate top Affiliate disclosure: some links on this page pay us a referral fee.
en sponsored label Paid content by Brightwell
en sponsored label In association with Brightwell
en sponsored label Supported by Brightwell
en sponsored top Brightwell paid us to write this review.
en sponsored bottom This is a sponsored conversation written by me on behalf of Brightwell. The opinions and text are all mine.
en gifted bottom Disclosure: Fathom supplied the sample for this test at no cost.
en gifted bottom I was a guest of the hotel, but my views are my own.
en nothing middle The race, sponsored by NorthByte, starts at noon on the pier.
en nothing middle I was given a free copy of the book by my grandmother.
en nothing middle The memorial on this square was paid for by the victims.
en nothing middle She was invited by the king to sing at court.
en nothing middle The festival is held in partnership with the city library.
en nothing middle Her tuition was paid for by Brightwell.
en nothing middle Advertisement features on the site grew by a third last year.
en nothing middle The club sends a free copy of each book to every member for review.
en nothing middle You may earn a commission of up to eight percent when you recommend the app to friends.
en nothing middle The bank earns a commission whenever a customer changes money.
en nothing top We do not accept sponsored posts, free samples or paid links.
en nothing top None of the links in this guide are affiliate links.
en nothing top We bought every kettle at full price; no manufacturer paid us or sent us samples.
en nothing middle The minister had received free flights and hotel stays from the company.
en nothing middle Sponsored children receive school meals and books.
en nothing middle This map was drawn in collaboration with the museum.
en nothing middle Our readers sent us photos of their kettles.
en nothing middle The clinic offers free samples of the vaccine for testing.
en nothing middle The concert was presented by the city orchestra in front of a full house.
en nothing middle My brother gave me his old phone, which I tested for a week.
en nothing middle The museum receives a commission on every ticket that the agency sells.
en nothing middle He was invited by the publisher to write a second volume.
en nothing middle Our paid subscribers get a free copy of the book.
en nothing middle The law requires influencers to say when a post is sponsored.
de gifted bottom Wir haben das Gerät vom Hersteller kostenlos zur Verfügung gestellt bekommen.
de gifted bottom Der Hersteller hat uns das Gerät zur Verfügung gestellt.
de affiliate top Die mit * gekennzeichneten Links sind sogenannte Affiliate-Links. Wenn du darüber einkaufst, bekomme ich eine Provision. Für dich verändert sich der Preis nicht.
de sponsored label Anzeige
de sponsored label Werbung
de sponsored label Bezahlte Partnerschaft mit NorthByte
de sponsored label Advertorial
de sponsored top Dieser Beitrag enthält Werbung für Brightwell.
de gifted bottom Transparenzhinweis: Die Reise wurde unterstützt von Visit Lofthavn.
de gifted bottom Die Redaktion wurde von Brightwell zu der Veranstaltung eingeladen.
de sponsored label In Zusammenarbeit mit NorthByte
de affiliate bottom Für Käufe über die Links in diesem Text bekommen wir eventuell eine Provision vom Shop.
de affiliate bottom *Affiliate-Link: Du unterstützt uns beim Kauf, ohne mehr zu bezahlen.
de sponsored top Werbung: Dieser Beitrag ist in Zusammenarbeit mit Brightwell entstanden.
de sponsored label Sponsored Post
de gifted bottom Das Testgerät wurde uns von Fathom kostenfrei überlassen.
de gifted bottom Unser Autor reiste auf Einladung von Brightwell nach Lofthavn.
de nothing middle Der Verlag hat der Schule hundert Bücher zur Verfügung gestellt.
de nothing middle Die Anzeige gegen den Fahrer wurde am Montag erstattet.
de nothing middle Das Rennen wird von NorthByte gesponsert.
de nothing top Ich habe den Kessel selbst gekauft, dies ist keine bezahlte Werbung.
de nothing middle Die Stadt hat den Familien Wohnungen zur Verfügung gestellt.
de nothing middle Der Makler bekommt eine Provision, wenn das Haus verkauft wird.
fr sponsored label Article sponsorisé
fr sponsored label Contenu proposé par NorthByte
fr sponsored label Collaboration commerciale
fr gifted bottom Nous avons été invités par l'office de tourisme de Lofthavn.
fr gifted bottom Ce produit m'a été offert par la marque.
fr affiliate top Certains liens de cet article sont affiliés : nous pouvons percevoir une commission en cas d’achat, sans surcoût pour vous.
fr affiliate top Cette page peut contenir des liens d’affiliation. Le prix reste le même pour vous.
fr affiliate bottom En cliquant sur nos liens, vous nous aidez : nous touchons une petite commission sur vos achats.
fr sponsored top Cet article a été réalisé avec le soutien de Brightwell.
fr gifted bottom Le produit testé nous a été prêté par la marque.
fr nothing middle La course est sponsorisée par NorthByte.
fr nothing middle Son voyage a été payé par le ministère.
fr nothing top Nous n'avons reçu aucune rémunération pour cet article.
fr nothing middle Le ministre a été invité par le président à visiter le port.
es affiliate top Este post contiene enlaces de afiliados. Si compras a través de ellos, me llevo una pequeña comisión sin que a ti te cueste más.
es sponsored label Contenido patrocinado
es sponsored label Publirreportaje
es sponsored label Contenido ofrecido por NorthByte
es gifted bottom El fabricante nos ha cedido el móvil para esta prueba.
es gifted bottom Este viaje ha sido una invitación de la oficina de turismo de Lofthavn.
es affiliate bottom Podemos recibir una comisión si haces clic en los enlaces y compras.
es sponsored top Esta entrada ha sido escrita en colaboración con Brightwell.
es gifted bottom La marca nos envió el producto gratis para que lo probáramos.
es nothing middle El equipo está patrocinado por NorthByte desde marzo.
es nothing middle El ayuntamiento cedió el edificio para la exposición.
es nothing middle La empresa fue invitada por el gobierno a presentar su plan.
pt affiliate top Este texto contém links afiliados: podemos receber uma comissão se você comprar por eles.
pt sponsored label Conteúdo patrocinado
pt sponsored label Publieditorial
pt gifted bottom O jornalista viajou a convite da NorthByte.
pt gifted bottom O produto foi cedido pela marca para análise.
pt affiliate bottom Quando você compra pelos links desta página, podemos ganhar uma comissão.
pt sponsored label Oferecido por Brightwell
pt nothing middle A corrida, patrocinada pela NorthByte, começa ao meio-dia.
pt nothing middle O governo recebe uma comissão sobre cada venda de bilhetes.
it affiliate top Alcuni link presenti in questo articolo sono affiliati: se acquisti, riceviamo una piccola commissione senza costi aggiuntivi per te.
it affiliate bottom In qualità di Affiliato Amazon ricevo un guadagno dagli acquisti idonei.
it sponsored label Contenuto sponsorizzato
it sponsored label In collaborazione con NorthByte
it sponsored label Pubbliredazionale
it gifted bottom Il prodotto ci è stato inviato dall'azienda per la recensione.
it affiliate bottom Acquistando dai link in questa pagina potremmo guadagnare una commissione.
it sponsored label Contenuto offerto da Brightwell
it gifted bottom Siamo stati invitati da Brightwell a provare il nuovo forno.
it nothing middle La gara è sponsorizzata da NorthByte.
it nothing middle Il concerto è stato organizzato in collaborazione con il comune.
nl affiliate top Dit artikel bevat affiliatelinks. Koop je iets via deze links, dan krijgen wij een kleine vergoeding. Je betaalt zelf niets extra.
nl sponsored label Gesponsord artikel
nl sponsored label Betaalde samenwerking met NorthByte
nl gifted bottom Wij kregen het toestel te leen van de fabrikant.
nl gifted bottom Deze reis werd ons aangeboden door Visit Lofthavn.
nl affiliate bottom Als je via een link op deze pagina iets koopt, kunnen wij daar een commissie voor krijgen.
nl gifted bottom Ik was te gast bij het hotel op uitnodiging van Visit Lofthavn.
nl nothing middle De wedstrijd wordt gesponsord door NorthByte.
nl nothing middle De makelaar krijgt een commissie als het huis wordt verkocht.
ja affiliate top 当ページのリンクには広告が含まれています。
ja affiliate top ※本ページはプロモーションが含まれています
ja affiliate bottom 商品を購入されると、売上の一部が販売プラットフォームより当サイトに還元されることがあります。
ja sponsored label 提供：ノースバイト
ja sponsored label タイアップ記事
ja sponsored label 広告
ja gifted bottom この製品はメーカーから貸し出していただきました。
ja gifted bottom 商品はメーカー様からご提供いただきました。
ja affiliate top この記事にはアフィリエイトリンクを使用しています。
ja sponsored top 本記事はノースバイトとのタイアップ広告です。
ja gifted bottom 本製品はレビュー用にメーカーより提供を受けています。
ja nothing middle 大会はノースバイトの協賛で行われる。
ja nothing middle 市は避難所に毛布を提供した。
ja nothing middle 広告費は前年より一割増えた。
ja nothing middle 会社は手数料を一割に下げると発表した。
`;
