/**
 * What disclosures are made of in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese: a line for
 * each kind of word, its letters first (see the table), then stems; `*` stands for any end of a word. The first line that
 * fits counts, so that phrases stand above their words.
 *
 * | letter | kind of word |
 * | --- | --- |
 * | Z | the sentence is about something else: recruiting, cookies, agents, stocks |
 * | K | goes along with a disclosure: costs, influence, opinions, "learn more" |
 * | X | negation |
 * | A | affiliate |
 * | T | made together with somebody, brought to you by |
 * | S | sponsored |
 * | R | for a review, for free |
 * | G | given, lent, invited |
 * | J | product, copy, code |
 * | M | maker |
 * | P | be paid |
 * | Y | pay |
 * | C | commission |
 * | E | earn, receive |
 * | L | link |
 * | B | buy, shop, partner |
 * | H | help, support |
 * | D, O | this; some |
 * | N | article, site |
 * | V | is, contains |
 * | W | we, I, our |
 */
export const DISCLOSURE_WORDS = `A in (\\w+ )?affiliate marketing
Z become|join|(us*|accept) (\\w+ )?cookies|cookie (policy|settings)|your (own|affiliate|referral|posts?|links?)|affiliat*.marketing|marketing d(i|e|.)? ?af*|advertise with|by (clicking|signing|submitting|subscribing)|realtors?|makler|stocks?|aktien|personal data|europ* comm*|commiss* euro*|geld verdienen|で稼|の始め方
K affect*|influ[ae]*|impact*|dictate*|einfluss|invloed|extra|additional|adicion*|costs?|cost[eo]s?|kosten|coûts?|custos?|frais|charge|preis|pri[xj]s?|pre[cç]io|prezzo|ind[eé]pend*|unabhängig*|onafhank*|opini*|avis|(we|i)( only)? recommend|(learn|read|know) more(.?.?$| about (this|our|us|how|why|affiliate))|(read|learn|see|find|view|check|more|out) .{0,30}(here|why)|disclos*|disclaim*|polic*|guidelines|statement|editorial*|transparen*|thank you|merci|danke|gra[cz]i*|trust us|how (we|it)|terms apply|heads up|handpick*|curate*|(selected|chosen) by|affiliate (disclos*|disclaimer|guidelines|policy)|more (info*|details)|mehr (infos?|dazu|erfahren)|en savoir plus|sa[bi]\\w+ m[aá]i?s|meer (informatie|weten)|affiliates? of|click (them|here)|saves? you|価格|評価|影響|詳|編集部は
DVS paid (media|content|brand) partner|enthält (*e )?werbung|記事広告
DVA 記事内に(広告|プロモーション)
X not|never|no|without|nor|neither|cannot|\\w+n't|nicht|keine?[nrs]?|nie|ohne|aucune?|pas|sans|jamais|sin|nunca|não|sem|non|senza|nessun*|geen|niet|nooit|zonder|ません|ない
WA amazon (services|associates?)|(als|partenaire|(de|da|affiliato)) amazon*
A affiliate|affilié*|affiliat[oi]|affiliaz*|d.affiliation|afilia*|commissionable|referral links?|(partner|werbe|provisions).?links?|liens (rémun*|parten*)|アフィリエイト|アソシエイト
T (in|e[nm]) (\\w+ )?(part*|parc*|co+p*|coll?ab*|koop*|zusamm*|samenw*|assoc*) (\\w+ )?(with|mit|avec|co[nm]|met)|(brought to you|paid for|made possible|mogelijk gemaakt|p?resent*|apresent*|präsent*|spons*|gespons*|patroc*|offert*|ofrec*|oferec*|aangeb*|pag*|finan*|unterstützt|commandit*) (by|von|durch|par|por|da|door)|(partnered|teamed up|collaborated) with|の提供|協賛|スポンサ|タイアップ
S (ge)?spons[eo]r*|patrocin*|paid (post|content|placement|partnership)|advertorial|werbung|anzeige|publi.?r*|pubblired*|publieditorial|publipost|betaalde|bezahlte*|(parte*|collabor*|colabor*|conte*|publici*) (pag*|r[eé]mun*|commerciale)|広告|プロモーション|pr
R free (of charge|copy|copies|samples?|product*)|complimentary|in (exchange|return) for|(for|to|für|pour|para|per|voor) (\\w+ ){0,2}(review|tests?|testing|evaluation|an[aá]lis*|pr[ou]e?[bv]a|r[ei][csz]ens*|rese[nñ]*)|review (units?|copy|copies|samples?|codes?)|kosten(los|frei)|unentgeltlich|grat(is|uit*)|gracieus*|omaggio|leihweise|te leen|レビュー
GR guests? of|press trip|voyage de presse|viaje de prensa|viaggio stampa|persreis|a convite
G sent|sending|gave|given|provided|supplied|loaned|lent|gifted|hosted by|invit*|verfügung|überlassen|geschenkt|geliehen|eingeladen|offert*|prêt*|fourni*|forn[ei]*|envoy*|envi[aeo]*|inviat*|cedid*|prestad*|prestat*|emprest*|regal*|facilitad*|proporcionad*|dispo[sn]i*|opgestuurd|geleend|uitgenodigd|提供|貸与|借り|招待
J produ(kt|cts?|its?|cto|to)|prodott*|copy|copies|codes?|keys?|unit|*gerät|[ej][sxj]empl*|apar*|jeu|spiel|game|livre|buch|libr*|製品|商品
M manufacturer|publisher|developer|hersteller|verlag|fabric*|fabrik*|constructeur|éditeur|marque|marca|editora|uitgever|produttore|tourism|メーカー
P (be|been|are|am|is|was|were|get) (paid|compensated)
Y pays?|compensates?
C comm?iss?[ií]*|comiss*|provision*|vergütung*|compens*|fees?|kick ?backs?|percent*|porcent*|r[eé]mun*|portion of|share of|a cut|cut of|qualifying|revenue|money|vergoeding|手数料|報酬|収益|一部|収入
WE (rec[ei]b|gan|obten|ricev|guadagn)[aei]mos?|(recib|obteng|ricev|receb|ganh)o
E earn*|receiv*|gets?|mak(e|es|ing)|collects?|generates?|erh(alten?|ält)|bekomm*|verdien*|perc*|touche*|rec[ei][bv]*|reço*|gagn*|obt*|revers*|réalis*|ganh*|ganar|ricev*|guadagn*|otten*|ontvang*|krijg*|kreeg|kregen|得|還元|発生
L links?|linking|[ck]li[ckq]*|liens?|enlaces?|リンク
BK advertis*
B buy*|bought|purchas*|order*|shop*|book*|retail*|merchants?|vendors?|providers?|partners?|lenders?|sales?|sign up|coupon|*k[aä]uf*|bestell*|achet*|achat*|command*|bouti*|compr[aeo]*|tiendas?|lojas?|acquist*|koop|koopt|*kop*n|winkel*|購入
H support*|help*|fund*|unterstütz*|sou?t[ei]*n*|aide*|apo[iy]*|a[jy]ud*|sost*|aiut*|steun*
D this|these|those|today.s|following|above|diese[rsnm]?|dies|cet?|cette|ces|est[aeo]s?|esto|ess[ae]|quest[aio]|dit|deze|本|当|この|弊
O some|both|all|many|most|einige|certains|algun*|alcuni|sommige
N post|arti[kc]*|art[ií][cg]*|content|conten[ui]*|conteúdo|piece|page|story|v[ií]d[eé]o|review|guide|episode|series|newsletter|podcast|(web)?site|blog|placements?|listings?|list|results|recipe|publisher|author|beitrag|seite|test|billet|p[aá]gina|web|sitio|publica*|記事|ページ|サイト|ブログ|メディア
V listed|featured|displayed|shown|appear*|is|are|was|were|be|contains?|includes?|uses?|has|have|features?|participa*|ist|sind|enthält|nutz*|verwend*|est|sont|contien*|utili[sz]*|es|son|está|é|foi|são|cont[eé]m|è|sono|bevat*|zijn|gebruik*|含|利用|使用
W we|us|our|i|me|my|wir|ich|uns*|mir|nous|je|j.ai|notre|nos|mes|m.a|r[eé]da[cçkz]*|nosotros|nuestr*|podemos|nós|noss*|meus?|noi|ci|mi|nostr*|potremmo|possiamo|wij|ik|ons|onze|mijn|編集部|運営|私|筆者`;
