/**
 * Words that disclosures are made of in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese: a line
 * for each kind, its letters first, without accents. Words of five letters or more, of Japanese and with `*` stand for
 * all that begin so; the others, and those with `!`, for themselves.
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
 * | `,` `(` | an end of a clause; a bracket or an asterisk that opens |
 * | K, Q | goes along with a disclosure: costs, influence; more, here |
 * | Z | the sentence is about something else: recruiting, cookies, stocks |
 *
 * Small letters, `U`, `F`, `I` and `+` are words that only count beside others: see `PHRASES` in judge.ts.
 */
export const WORDS = `A affili afilia partnerli werbeli provisionsl アフィリ アソシエイト プロモーション
. affiliated affiliates
a affiliati referral
C commissi comisi comiss provision vergut vergoed compens kick* remuner percent fee fees qualifyi money 手数料 報酬 一部
U share cut
E earn* recei collect get make makes recib generat erhalt bekomm verdien perce touch recev recoi receb gagn* obten realis ganh* gana* ricev guadagn ontvang krijg kregen 得 還元
WE recebi recibi
P paid compensated remunere betaald bezahlt commerciale paga* pago
o promoted branded
n feature
c covered hosted
t trip* travel flight stay* hotel reis* viaj* voyag
Y pay pays compensate
L link links clic* cliqu klick klik* lien* enlace リンク
B buy* purch shop* retail lender provider merchant sale sales 購入 compra achet acquist kauf* einkauf
oBK advertis
p partner partenai
S sponsor gespons patrocin advertor publied publir pubblir partnerb publi!
xS anzeige werbung publicid pubbli 広告 pr publicit adverten reclame! adv
k association
i partnership partnersch partenari parcer collaborati collaboraz colabora kooper zusammenarb samenwerk
T の提供 タイアップ
q broug prasen propose ofrecid oferec gemaakt present
b by van von vom par por da door pela
+ with from mit avec con com met
R complimentary excha kostenl gratis gratuit gracieu leen レビュー 無償 omaggi
r review test* analis prueba prova recens rezens resen
f for to fur pour para per voor
j gift*
e free return
F of
G sent gave given provided supplied loaned lent gifted verfugung uberlass offert prete aangeb 貸し fourni envoy envia envio inviat cedid 提供 貸与 招待 forn* regala* 借り zugesch
gV invited
g guest invit eingelad einlad convid convite uitgen uitnod
J produ prodo copy copies code* sample gerat testg exempla aparelho 製品 商品 rezensi codig toestel
M manufact publisher developer herstell verlag fabrica fabrik marque marca メーカー
Hc support unterst souten soutien apoy* apoi* sost*
H help* fund* ajud*
K affect involv influ einfluss invloed extra cost* cout* kosten frais preis prix indep opini disclos discla polic transparen thank 価格 markenn*
Q more piu mehr mas mais plus meer here how about こちら
I recommend
X not never no none without nor nicht kein* nie ohne aucun pas sans sin nao sem non senza nessun geen niet zonder ません ない
D this these those desta following dies* ce cet cette ces este esta estos estas questo questa dit deze some all 本 当 この presente!
N text web* entrada post artic artik artigo content contenid contenu conteud page story video episode series newsl site blog placem author writer reporter journalist jornali beitrag 記事 ページ サイト ブログ sito メディア sitio publicac redactio
V wurde is are was were be been contain include use uses has have participa listed ist sind enthalt nutz* verwend est sont contien es son sao contem conten sono foi bevat zijn gebruik 含 利用 使用 参加
W we us our i j me my wir ich uns unser mir meine redak nous je notre nuestr mi nosso nossa noi nostr wij ik ons onze mij mijn 編集部 運営 私 potrem
W. nos ci
Z cookies become join subscribi signing
d ad
l loan prensa
h unit units
JR leih*
JGR suppliedby 献本
, , ; : ： – — 、 © | · •
( ( [ **
u your
z amazon
s associate services associad`;
