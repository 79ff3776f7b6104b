/**
 * Words that disclosures are made of in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese: a line
 * for each kind, its letters first, without accents; `*` stands for any end of a word (in Japanese always).
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
 * | W, D, O | we, I, our; this; some |
 * | N, V | article, site; is, contains |
 * | X | negation |
 * | K, Q | goes along with a disclosure: costs, influence; more, here |
 * | Z | the sentence is about something else: recruiting, cookies, stocks |
 *
 * Small letters, `U`, `F`, `I` and `+` are words that only count beside others: see `PHRASES` in judge.ts.
 */
export const WORDS = `A affiliate affilie* affiliati affiliato affiliaz* afilia* affiliatelink* partnerlink* werbelink* provisionslink* commissionable アフィリ アソシエイト プロモーション
a affiliation referral
C commission commissions commissie* comisi* comiss* commissione provision* vergutung* compensation compens* kick* remuner* percent* porcent* pourcent* fee fees qualifying revenue money vergoeding 手数料 報酬 収益 コミッション 一部 収入
U share portion cut
E earn* receiv* get gets make makes collect* generat* erhalt* bekomm* verdien* percev* percep* touche* recev* recoi* receb* recib* gagn* obten* obtien* realis* ganh* gana* ricev* guadagn* otten* ontvang* krijg* kreeg kregen 得 還元 発生
WE recibimos obtengo recibo recebemos recebo riceviamo ricevo
P paid compensated
Y pay pays compensate compensates
L link links linking click* clic* cliqu* klick* klik* lien liens enlace* リンク
B buy* purchas* order* shop* book* retail* merchant* vendor* provider* lender* sale sales kauf* einkauf* bestell* achet* achat* command* compra* acquist* koop* aankop* winkel* 購入
BK advertis*
p partner* partenaire*
S sponsor* gesponsor* gesponser* patrocin* advertorial werbung anzeige publi betaald* bezahlte* 広告 pr publir* pubblir* publied*
DVS 記事広告
DVA 記事内に広告
i partnership* partnered partnerschaft partenariat parceria collaboration collaborazione colaboracion colaboracao kooperation zusammenarbeit samenwerking
T の提供 協賛 タイアップ スポンサ
q brought prasentiert offert* aangeboden gemaakt presente* presentad* presentat*
b by von vom durch par por da door
+ with mit avec con com met
R complimentary exchange kostenlos kostenfrei unentgeltlich gratis gratuit* gracieus* leen レビュー
r review test tests analis* prueba prova recens* rezens* resen*
f for to fur pour para per voor
e free
F of
G sent sending gave given provided supplied loaned lent gifted verfugung uberlassen eingeladen gekregen invit* prete* fourni* envoye* envia* inviat* cedid* emprest* facilitad* disposi* opgestuurd uitgenodigd 提供 貸与 借り 招待 presta* forn*
g guest guests
J product products produkt* produit* producto* produto* prodott* copy copies code codes sample samples gerat* testgerat exempla* ejempla* esempla* aparelho* 製品 商品
M manufacturer* publisher* developer* hersteller* verlag fabricant* fabrikant* editeur* marque marca uitgever* produttore メーカー
H support* help* fund* unterstutz* souten* soutien aide* apoy* apoi* ayud* ajud* sost* aiut* steun*
K affect* influ* impact* einfluss invloed extra additional adici* cout* custo kosten frais indep* unabhangig* onafhank* opini* disclos* disclaim* polic* guideline* editorial* transparen* thank* trust curate* handpick* selected chosen 価格 評価 影響 詳 cost* mehrkosten aufpreis surcout aggiuntiv* supplement*
Q more mehr mas mais plus meer here why read hier ici aqui savoir scopri lees about こちら
I recommend*
X not never no without nor neither cannot nicht kein* nie ohne aucun* pas sans jamais sin nunca nao sem non senza nessun* geen niet nooit zonder ません ない
D this these those today following above dies diese* dieser dieses ce cet cette ces este esta estos estas esse essa questo questa questi dit deze 本 当 この 弊
O some both all many most algun* alcun*
N text texto testo feature post article* artikel* articulo* articolo artigo* content contenido* contenu* conteudo* page pagina* story video* guide episode series newsletter podcast site website blog placement* listing* list results recipe author beitrag* seite web 記事 ページ サイト ブログ メディア
V wurde is are was were be been contain* include* use uses has have participa* listed appear* ist sind enthalt* nutz* verwend* est sont contien* utili* es son sao contem conten* sono foi bevat* zijn gebruik* 含 利用 使用 参加 掲載
W we us our i me my § wir ich uns unser* mir meine* redaktion nous je notre nos mes ma redac* redaz* nosotros podemos nuestr* mi nosso* nossa* meu* noi ci potremmo possiamo nostr* wij ik ons onze mij mijn 編集部 運営 私 筆者
Z cookies become join subscribing submitting signing makler stocks aktien europ* の始め方 で稼
u your
m marketing
z amazon
s associate* services associad*`;
