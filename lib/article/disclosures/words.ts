/**
 * Words that disclosures are made of in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese: a line
 * for each kind, its letters first, without accents. Words of five letters or more, of Japanese and with `*` stand for
 * all that begin so; the others for themselves.
 *
 * | letters | kind |
 * | --- | --- |
 * | A, C | affiliate; commission |
 * | E, P, Y | earn, receive; paid; pay |
 * | L, B | link; buy, shop (`p`: partner) |
 * | S, T | sponsored; together with, brought by |
 * | G, R | given, lent, invited; for a review, for free |
 * | J, M | product, copy; maker |
 * | H | help, support |
 * | W, D | we, I, our; this, some |
 * | N, V | article, site; is, contains |
 * | X | negation |
 * | K, Q | goes along with a disclosure: costs, influence; more, here |
 * | Z | the sentence is about something else: recruiting, cookies, stocks |
 *
 * Small letters, `U`, `F`, `I` and `+` are words that only count beside others: see `PHRASES` in judge.ts.
 */
export const WORDS = `A affili afilia commissionable partnerlink werbelink provisionslink アフィリ アソシエイト プロモーション
. affiliated affiliates
a affiliation referral
C commissi comisi comiss provision vergutung vergoeding compens kick* remuner percent fee fees qualifying revenue money 手数料 報酬 収益 一部 収入
U share portion cut
E earn* recei get make makes generat erhalt bekomm verdien perce touch recev recoi receb recib gagn* obten obtie realis ganh* gana* ricev guadagn otten ontvang krijg kreeg kregen 得 還元
WE obtengo recibo recebo ricevo gano
P paid compensated remunere
Y pay pays compensate
L link links clic* cliqu klick klik* lien* enlace verlink リンク
B buy* purchas order shop* book* retail merchant provider lender sale sales kauf* einkauf bestell achet achat compra acquist koop* 購入
BK advertis
p partner partenaire
S sponsor gespons patrocin advertorial werbung anzeige publici publied pubbli bezahlte 広告 pr
DVS 記事広告
DVA 記事内に広告
i partnership partnered partenari parceria collaborati collaboraz colabora kooper zusammenarbeit samenwerk
T の提供 協賛 タイアップ
q brought prasentiert gemaakt present
b by von vom par por da door
+ with mit avec con com met
R complimentary exchange kostenl gratis gratuit gracieus leen レビュー
r review test* analis prueba prova recens rezens resen
f for to fur pour para per voor
e free
F of
G sent gave given provided supplied loaned lent gifted verfugung uberlass eingeladen offert gekregen invit prete fourni envoy envia inviat cedid emprest disposi beschikking 提供 貸与 招待 forn*
g guest
J product produkt produit produto prodott copy copies code* sample gerat testgerat exempla aparelho toestel 製品 商品
M manufactur publisher developer herstell verlag fabrica fabrik editeur marque marca uitgever produttor メーカー
H support help* fund* unterstutz souten soutien apoy* apoi* ajud* sost*
K affect influ einfluss invloed extra additional adici cost* cout* kosten mehrkosten frais preis prix indep opini disclos disclaim polic politi editorial ethic transparen thank trust 価格
Q more piu mehr mas mais plus meer here how why hier ici aqui about こちら
I recommend
X not never no without nor nicht kein* nie ohne aucun pas sans sin nao sem non senza nessun geen niet zonder ません ない
D this these those following above dies* ceci ce cet cette ces este esta estos estas questo questa dit deze some both all many alcun 本 当 この 弊
N text texto testo post article artikel articul articolo artigo content contenid contenu conteud page pagina story video guide episode series newsletter podcast site website blog placement list recipe author beitrag seite nota web 記事 ページ サイト ブログ
V wurde is are was were be been contain include staan use uses has have participa listed ist sind enthalt nutz* verwend est etre sont contien utili es son sao contem conter conten sono foi bevat zijn gebruik 含 利用 使用 参加
W we us our i me my wir ich uns unser mir meine redaktion nous je notre nosotros nuestr mi nosso nossa noi potremmo nostr wij ik ons onze mij mijn 編集部 運営 私
W. nos ci
Z cookies become join subscribing signing
u your
z amazon
s associate services associad`;
