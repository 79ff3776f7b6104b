/**
 * What sites write, one wording a line: language, kind of disclosure (or `nothing`), where it stands, words. `label`: a
 * line of its own above the title; `badge`: a word or two beside the byline; `headline`: the title itself; `top`, `bottom`: a paragraph of its own there; `middle`: a sentence of a paragraph.
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
en sponsored badge Paid partnership with Lumo Bank
en gifted top AD | Gifted
en gifted label Ad – gifted
en gifted bottom Fenwick Audio provided a loan unit for this review, which has since been returned.
en affiliate top Heads-up: some of the links below earn Pennyroyal a commission, which never changes what you pay.
en sponsored badge Sponsored by Halden Tools
en nothing middle We do not use affiliate links and nobody paid us to write this.
en nothing bottom Want to earn money from your blog? Become an affiliate and earn 30% on every sale you refer.
en nothing bottom The author owns shares in Norvik Robotics and has no position in the other companies mentioned.
en nothing middle Affiliate marketing pays publishers a commission for each sale their links bring.
en nothing middle Carnforth United is sponsored by a betting firm, and the deal is worth four million a year.
en nothing bottom All proceeds from the raffle will be donated to the hospice.
en nothing middle The mayor was gifted a pair of boots by the cobblers of the town.
en nothing middle The senator accepted a trip paid for by the oil company, records show.
en nothing bottom Story continues below advertisement
en nothing middle The study was funded by the National Science Board.
en nothing middle The FTC requires bloggers to disclose that they earn a commission from links.
en nothing middle The gallery was lent the painting for a year by its owner.
en nothing middle Researchers at the lab were sent samples for testing by the hospital.
en nothing middle The company provided a review unit to the regulator before the recall.
en nothing middle This article explains how sponsored posts work and who pays for them.
en nothing middle The bank earns money when you buy a house with its loan.
en nothing label Advertising
en nothing label Gifted education
en nothing headline Ad spending falls as brands flee [updated]
en nothing headline The (PR) war over a bridge
en nothing bottom Presented by the city orchestra, the concert begins at eight.
en nothing middle The press trip to the front was cancelled at the last minute.
en nothing middle She was given a free ticket by the theatre, in exchange for her silence.
en nothing bottom Donations made through this page help our reporters in the field.
en nothing middle We asked three retailers whether they pay a commission to influencers.
en nothing bottom Subscribe now and get a free gift with your first issue.
en nothing middle The partnership with the university was paid for out of public money.
en nothing middle If you click on the link in such an email, the thieves get your password.
en nothing badge Marketing
de sponsored top Werbung | In Zusammenarbeit mit Feldmann Fahrräder
de sponsored badge Bezahlte Partnerschaft
de gifted bottom Das Hotel Seeblick hat uns eingeladen. Unsere Meinung bleibt davon unberührt.
de affiliate bottom *Es handelt sich um Affiliate-Links. Für euch entstehen keine Mehrkosten.
de sponsored top (unbezahlte) Werbung wegen Markennennung und Verlinkung
de sponsored badge Werbung
de gifted top PR-Sample: Die Creme habe ich kostenlos von Velvana erhalten.
de gifted bottom Die Brauerei hat uns das Set kostenlos zugeschickt.
de nothing middle Wir verzichten auf Affiliate-Links und nehmen kein Geld von Herstellern.
de nothing bottom Werde Partner und verdiene mit jeder Empfehlung eine Provision.
de nothing middle Der Verein wird von einer Versicherung gesponsert.
de nothing middle Die Ministerin wurde vom Bürgermeister eingeladen, das Werk zu besichtigen.
de nothing middle Nach der Anzeige bei der Polizei begann die Suche nach dem Täter.
de nothing middle Der Bürgermeister hat uns durch die Werkhallen geführt.
de nothing middle Die Werbung im Fernsehen wurde teurer.
de nothing headline Anzeige wegen Betrugs: Händler weist Vorwürfe zurück
de nothing headline Werbung: Wie Marken um Kinder buhlen
de nothing label Werbung und Marketing
de nothing middle Das Hotel hat die Flüchtlinge kostenlos aufgenommen.
de nothing middle Die Bank verdient an jedem Kauf, den Kunden über ihre Karte tätigen.
fr sponsored label Publi-rédactionnel
fr sponsored top Collaboration commerciale avec la marque Belle Rive
fr sponsored badge Publicité
fr sponsored bottom Article rédigé en partenariat rémunéré avec Maison Tavel.
fr gifted bottom Ce voyage a été réalisé à l’invitation de l’office de tourisme de Madère.
fr affiliate bottom * Liens affiliés
fr affiliate bottom Nous percevons une commission lorsque vous achetez un produit à partir de notre site.
fr gifted top Produits offerts
fr nothing middle Ce site n’utilise aucun lien affilié.
fr nothing bottom Devenez partenaire et gagnez une commission sur chaque vente.
fr nothing middle Le club est sponsorisé par une compagnie aérienne depuis 2014.
fr nothing middle La publicité représente encore la moitié des recettes du journal.
fr nothing middle Un tableau offert par la marquise au musée a été volé.
fr nothing middle Le musée a été invité par la ville à prêter trois toiles.
fr nothing middle Le ministère a payé le voyage des élus en première classe.
fr nothing middle La commission reçoit chaque année deux mille plaintes.
fr nothing headline Publicité : comment les marques visent les enfants
fr nothing middle Un partenariat avec la région finance les travaux.
fr nothing middle Les produits offerts par la cantine viennent du département.
es sponsored badge Publirreportaje
es gifted bottom Viaje de prensa invitado por Turismo de Malta.
es affiliate bottom Este sitio puede ganar una comisión si compras desde los enlaces.
es sponsored label Contenido de marca
es sponsored label Patrocinado
es sponsored badge Patrocinado por Lácteos del Valle
es sponsored top Esta publicación es una colaboración remunerada con Bodegas Alzor.
es nothing middle Este blog no lleva enlaces de afiliado ni contenido patrocinado.
es nothing bottom Hazte afiliado y gana una comisión por cada venta.
es nothing middle La publicidad en televisión cayó un 4 % el año pasado.
es nothing middle El equipo ciclista patrocinado por una petrolera anunció su retirada.
es nothing middle El gobierno cedió el terreno a la fundación sin coste.
es nothing middle El regalo de la marca sueca a los clientes provocó colas.
es nothing middle La comisión recibió el informe y pidió más datos sobre las compras.
es nothing middle Los enlaces entre las dos ciudades se pagaron con fondos europeos.
pt affiliate top Este post contém links de afiliados. Ao comprar por eles, você ajuda o blog sem pagar nada a mais.
pt sponsored label Publi
pt sponsored badge Parceria paga com Café Montanha
pt sponsored label Informe publicitário
pt sponsored bottom Artigo patrocinado pela Seguradora Atlântica.
pt affiliate bottom *Contém links de afiliado
pt sponsored badge Patrocinado
pt nothing middle Não ganhamos comissão por nenhum link desta página.
pt nothing bottom Seja um afiliado e ganhe comissão por cada venda indicada.
pt nothing middle O clube é patrocinado por um banco estatal desde 2009.
pt nothing middle O ministro viajou a convite do governo português para a cúpula.
pt nothing middle A prefeitura cedeu o prédio para testes da vacina.
pt nothing middle A editora enviou o livro a todas as escolas.
pt nothing middle O convite da embaixada chegou tarde demais.
pt nothing headline Publicidade: quem paga a conta
it sponsored badge #adv
it sponsored bottom Articolo realizzato in collaborazione a pagamento con Gruppo Lucani.
it gifted top #suppliedby Officine Brera
it affiliate bottom *link affiliato
it sponsored badge Contenuto sponsorizzato da Fratelli Corsi
it gifted bottom L’azienda mi ha inviato il prodotto in omaggio.
it nothing middle In questa pagina non ci sono link affiliati.
it nothing bottom Diventa affiliato e guadagna una commissione su ogni vendita.
it nothing middle La squadra è sponsorizzata da una compagnia petrolifera.
it nothing middle La mostra è realizzata in collaborazione con il museo di Lione.
it nothing middle Il pranzo fu offerto dal sindaco ai volontari.
it nothing middle La commissione ha ricevuto il testo e lo pubblicherà domani.
it nothing middle Il libro è offerto dal comune a tutti i nuovi nati.
it nothing middle La pubblicità rappresenta metà dei ricavi del gruppo.
it nothing middle Gli ospiti dell’hotel sono stati evacuati dai pompieri.
nl sponsored label Partnerbijdrage
nl sponsored label Advertentie
nl sponsored badge Gesponsord
nl gifted bottom Deze reis werd mede mogelijk gemaakt door Visit Wales.
nl affiliate bottom *affiliate link
nl sponsored badge In samenwerking met Molenaar
nl gifted top Dit product heb ik gratis ontvangen van Bloem.
nl nothing middle Wij gebruiken geen affiliate links en krijgen niet betaald voor reviews.
nl nothing bottom Word affiliate en verdien aan elke verkoop.
nl nothing middle De ploeg wordt gesponsord door een supermarktketen.
nl nothing middle De reclame voor gokken wordt vanaf juli verboden.
nl nothing middle De gemeente stelde het gebouw beschikbaar voor de opvang.
nl nothing middle De uitgever stuurde het boek naar alle scholen.
nl nothing middle De samenwerking met de universiteit werd betaald door het rijk.
nl nothing label Reclame en media
ja affiliate bottom 記事内のリンクから商品を購入すると、売上の一部が当メディアに還元されることがあります。
ja sponsored badge 広告
ja gifted top 【商品提供】うるおい堂さま
ja affiliate top ※記事中の商品を購入すると、売上の一部が編集部に還元されます。
ja affiliate top この記事には広告が含まれています。
ja sponsored badge PR
ja gifted bottom この製品はメーカー様から無償で提供いただいています。
ja nothing middle 当サイトはアフィリエイトを利用していません。
ja nothing middle アフィリエイトとは、成果に応じて報酬が支払われる広告の仕組みである。
ja nothing middle このチームは自動車メーカーがスポンサーを務めている。
ja nothing middle 知事は県のPR動画に出演した。
ja nothing middle 消費者庁は昨年十月からステルスマーケティングを規制している。
ja nothing bottom 写真提供：河合町観光協会
ja nothing middle 県は業者から機材を借り、工事を進めている。
ja nothing middle 病院はメーカーから製品の提供を受けた。
ja nothing middle 市の広告には多くの意見が寄せられた。
ja nothing middle 商品を購入すると手数料がかかる仕組みに批判が出ている。
ja nothing label 広告業界
ja nothing bottom 画像提供：県立図書館
ja nothing middle PR活動の予算は三割増えた。
`;
