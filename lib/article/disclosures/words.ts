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
 * | `,` `(` | an end of a clause; a bracket that opens |
 * | K, Q | goes along with a disclosure: costs, influence; more, here |
 * | Z | the sentence is about something else: recruiting, cookies, stocks |
 *
 * Small letters, `U`, `F`, `I` and `+` are words that only count beside others: see `PHRASES` in judge.ts.
 */
export const WORDS = `A affili afilia partnerli werbeli provisionsl アフィリ アソシエイト プロモーション
. affiliated affiliates
a affiliation referral
C commissi comisi comiss provision vergutung vergoeding compens kick* remuner percent fee fees qualifyi revenue money 手数料 報酬 収益 一部 収入
U share cut
E earn* recei collect get make makes generat erhalt bekomm verdien perce touch recev recoi receb recib gagn* obten realis ganh* gana* ricev guadagn ontvang krijg kregen 得 還元
WE obtengo recibo recebo recebi recibi ricevo
P paid compensated remunere betaald commerciale
o promoted branded
n feature
c covered hosted
t trip* travel flight stay* hotel reis* viaj* viagem voyag
Y pay pays compensate
L link links clic* cliqu klick klik* lien* enlace verlink リンク
B buy* purchas shop* retail merchant provider lender sale sales 購入
oBK advertis
p partner partenaire
S sponsor gespons patrocin advertor anzeige publied publir bezahlte
xS werbung publicid publicite pubbli 広告 pr
DVA 記事内に広告
k association
i partnership partnersch partnered partenari parceria collaborati collaboraz colabora kooper zusammenarb samenwerk
T の提供 タイアップ
q brought propose ofrecid oferecid prasent gemaakt present
b by van von vom par por da door
+ with from mit avec con com met
R complimentary exchange kostenl gratis gratuit gracieus leen レビュー
r review test* analis prueba prova recens rezens resen
f for to fur pour para per voor
j gift*
e free return
F of
G sent gave given provided supplied loaned lent gifted verfugung uberlass offert prete aangeb 貸し fourni envoy envia envio inviat cedid beschik 提供 貸与 招待 forn*
gV invited
g guest invit eingelad einladung convid convite uitgenod uitnod
J produ prodott copy copies code* sample gerat testg exempla aparelho toestel 製品 商品
M manufact publisher developer herstell verlag fabrica fabrik marque marca メーカー
Hc support unterst souten soutien apoy* apoi* sost*
H help* fund* ajud*
K affect involv influ einfluss invloed extra cost* cout* kosten mehrkosten frais preis prix indep opini disclos disclaim polic politi editorial ethic trust transparen thank 価格
Q more piu mehr mas mais plus meer here how about こちら
I recommend
X not never no none without nor nicht kein* nie ohne aucun pas sans sin nao sem non senza nessun geen niet zonder ません ない
D this these those following dies* ce cet cette ces este esta estos estas questo questa dit deze some both all 本 当 この 弊
N text web entrada post article artikel articul articolo artigo content contenid contenu conteud page story video episode series newsletter podcast site website blog placement recipe author writer reporter journalist jornalist beitrag 記事 ページ サイト ブログ
V wurde is are was were be been contain include use uses has have participa listed ist sind enthalt nutz* verwend est sont contien es son sao contem conten sono foi bevat zijn gebruik 含 利用 使用 参加
W we us our i me my wir ich uns unser mir meine redaktion nous je notre nuestr mi nosso nossa noi potremmo nostr wij ik ons onze mij mijn 編集部 運営 私
W. nos ci
Z cookies become join subscribing signing
, , ; : ： – — 、 ©
( ( [
u your
z amazon
s associate services associad`;
