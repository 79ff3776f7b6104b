import type { DomAccess } from '../dom/access.ts';

/** The highest number of a column: all fit the one character that the model has for a threshold. */
const MOST = 86;

/** Path segments that tell a kind of page on any site: stories, documentation, services. */
const SEGMENTS = [
  /\/(article|blog|new|post|stor(y|ie)|insight|journal|opinion|feature|review|column|magazine|artikel|artículo|articulo|articolo|artigo|artykul|nachrichten|beitrag|noticia|notizia|notizie|nieuw|actualite|actu|haber|nyheter)s?(\/|$)/,
  /\/(doc|documentation|reference|api|manual|wiki|developer|book|help|support|handbook|guide|stable|dokumentation|handbuch|hilfe|aide|ayuda|ajuda|aiuto)s?(\/|$)/,
  /\/(service|solution|pricing|contact|about|location|company|platform|industrie|program|course|career|plan|tool|software|app|login|leistungen|kontakt|unternehmen|servicio|servico|servizi|contacto|contato|contatti|entreprise|empresa|azienda|diensten|over-ons)s?(\/|$)/,
];

/** Tags whose number tells a kind of page. */
const COUNTED = ['a', 'img', 'article', 'time', 'pre', 'blockquote', '*'];

/** Paragraphs or line breaks read, spread over the page: all cost time, less says little of long pages. */
const SAMPLE = 28;
/** Characters of paragraphs after which no more are read. */
const MOST_CHARS = 40_000;
/** Pages with fewer paragraphs are also read at their line breaks: old pages write their articles so. */
const FEW_PARAGRAPHS = 8;
/** A paragraph of at least this many characters is prose. */
const LONG_CHARS = 80;
/** Ancestors of the text whose names are read. */
const BOXES = 5;

/** Scripts whose characters stand for several letters, and for how many: Japanese and Chinese, which write without spaces, and Korean. */
const DENSE = [
  [/[\u3040-\u30ff\u4e00-\u9fff]{2}/, 3],
  [/[\uac00-\ud7a3]{2}/, 2],
] as const;
/** Characters of a word of a headline, with the space after it. */
const LATIN_WORD = 6;

/** What the elements around most of the text are called. */
const STORY =
  /arti[ck]|entry-|story|blog|news|noticia|notizi|nieuws|single-post|post-(content|body|template)|postid/i;
const FORUM =
  /[ck]om+ent|repl(y|ies)|message|thread|topic|for[uo]m|discuss|answer|antwort|respuesta|risposta|reactie/i;

/** Nodes walked from the heading's parent on: enough for a byline and the line under it. */
const NODES = 64;
/** Longer runs of text than a label are sentences. */
const LABEL_CHARS = 80;

/** Asked of the labels near the heading, one a line, and of the addresses. */
const AROUND = [
  /^((written|posted|story|words|published|(ein|une?|una?) \S+|escrito|rédigé|geschreven|propos recueillis) )?(by|von|par|por|di|door|a[vf]|aut(o|eu)r|author|te[kxs]+t[eo]?|autor\w+|reda[ck]\w+|rédaction|redazione|yazan)(?![a-zà-ÿ])|^(una? \S+ de|a cura di|scritto da|автор|текст|بقلم|كتب|\S{0,3}[记記]者[\s:：／・])|(^|[\s（・])(文|取材)[・＝:：／]|著者|作者|記者|聞き手|執筆|ライター|기자/im,
  /(^|\D)\d\d?\D{1,18}(19|20)\d\d(?!\d)|(19|20)\d\d\D{1,3}\d\d?(?!\d)|\b\d\d?[-/.]\d\d?[-/.]\d\d\b|\d年\d|[٠-٩]{4}/,
  /\n@.*(author|people|team|contributor|profile|writer|staff|columnist)/i,
];

/** Profiles of members: forums link to many. */
const MEMBER = /\/(users?|members?|profile|u)\b/i;

/** A count on a scale of sixths of a doubling: 0 is 0, 1 is 6, 20,000 is {@link MOST}. */
function scaled(count: number): number {
  return Math.round(6 * Math.log2(1 + count));
}

/** A share of a whole in eightieths; of nothing it is 0. */
function shareOf(part: number, whole: number): number {
  return Math.round((80 * part) / Math.max(1, whole));
}

/** At most {@link SAMPLE} elements of a live list, spread evenly over it. */
function spread(list: ArrayLike<Element>): Element[] {
  const found: Element[] = [];
  const step = Math.max(1, list.length / SAMPLE);
  for (let at = 0; at < list.length; at += step) {
    const one = list[Math.floor(at)];
    if (one) found.push(one);
  }
  return found;
}

/** 1 for every kind that `text` is of. */
function testAll(kinds: readonly RegExp[], text: string): number[] {
  return kinds.map((kind) => Number(kind.test(text)));
}

/** Columns of a bounded sample of the page's prose, and of the element that holds most of it. A character counts `density` times. */
function readProse(dom: DomAccess, root: Element, density: number): number[] {
  const holders = new Map<Node, number>();
  let [all, most, read] = [0, 0, 0];
  let holder: Node | null = null;
  const add = (text: string, parent: Node | null) => {
    const length = text.trim().length * density;
    if (length < LONG_CHARS || !parent) return;
    const chars = (holders.get(parent) ?? 0) + length;
    holders.set(parent, chars);
    all += length;
    if (chars <= most) return;
    most = chars;
    holder = parent;
  };
  const paragraphs = dom.byTag(root, 'p');
  for (const one of spread(paragraphs)) {
    if (read > MOST_CHARS) break;
    const text = dom.textContent(one);
    read += text.length;
    add(text, dom.parent(one));
  }
  if (paragraphs.length < FEW_PARAGRAPHS)
    for (const one of spread(dom.byTag(root, 'br'))) {
      const node = dom.next(one);
      if (node && dom.nodeType(node) === 3) add(dom.value(node), dom.parent(node));
    }
  let names = '';
  for (let depth = 0; holder && holder !== root && depth < BOXES; depth++) {
    if (dom.tag(holder) === 'body') break;
    names += ` ${dom.attr(holder, 'class')} ${dom.attr(holder, 'id')}`;
    holder = dom.parent(holder);
  }
  return [
    scaled((all * Math.max(1, paragraphs.length / SAMPLE)) / 10),
    shareOf(most, all),
    ...testAll([STORY, FORUM], names),
  ];
}

/** Columns of the page's main heading and of the few dozen nodes around it: byline, date, author. */
function readHeading(dom: DomAccess, root: Element, density: number): number[] {
  const headings = dom.byTag(root, 'h1');
  const heading = headings[0];
  const title = heading ? dom.textContent(heading).slice(0, 300).trim() : '';
  let labels = '';
  const parent = heading && dom.parent(heading);
  let node: Node | null =
    (parent && dom.tag(parent) !== 'body' ? dom.first(parent) : heading) ?? null;
  for (let count = 0; node && count < NODES; count++) {
    const type = dom.nodeType(node);
    if (type === 3) {
      const text = dom.value(node).trim();
      if (text.length <= LABEL_CHARS) labels += `\n${text}`;
    } else if (type === 1 && dom.tag(node) === 'a')
      labels += `\n@${dom.attr(node, 'href')}`;
    let next = dom.first(node);
    for (; node && !next; node = dom.parent(node)) next = dom.next(node);
    node = next;
  }
  const words =
    density > 1 ? (density * title.length) / LATIN_WORD : title.split(/\s+/).length;
  return [title === '' ? 0 : Math.round(words), ...testAll(AROUND, labels)];
}

/**
 * The columns of the detection's model: whole numbers from 0 to 86. Samples the page (a few dozen paragraphs
 * and nodes around the heading) and counts tags; never reads layout or all of the text.
 */
export function readFeatures(dom: DomAccess, root: Element, url: string): number[] {
  const path = URL.parse(url)?.pathname.toLowerCase() ?? '';
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const element = dom.byTag(root, 'title')[0];
  const title = element ? dom.textContent(element) : '';
  const density = DENSE.find(([script]) => script.test(title))?.[1] ?? 1;
  const links = spread(dom.byTag(root, 'a'));
  const members = links.filter((link) => MEMBER.test(dom.attr(link, 'href') ?? ''));
  return [
    last.split(/[-_]/).length,
    ...testAll(SEGMENTS, path),
    ...readProse(dom, root, density),
    ...readHeading(dom, root, density),
    shareOf(members.length, links.length),
    Math.round(title.length * density),
    ...COUNTED.map((tag) => scaled(dom.byTag(root, tag).length)),
  ].map((column) => Math.min(MOST, column));
}

/** The columns of prose, of its share in one element and of links. */
const [PROSE, SHARE, LINK_COUNT] = [4, 5, 14] as const;

/** Nothing but prose: 15 links at most, 1,000 characters or more, nearly all in one element. More links let manuals in. */
export function isPureProse(row: readonly number[]): boolean {
  const [prose = 0, share = 0, links = 0] = [row[PROSE], row[SHARE], row[LINK_COUNT]];
  return links <= 24 && prose >= 40 && share >= 70;
}
