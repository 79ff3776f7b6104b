import type { DomAccess } from '../dom/access.ts';

/** How much of the text is read: all of it costs time, less says little of long pages. */
const PROSE_LIMITS = {
  /** Paragraphs read, spread evenly over the page. */
  sample: 28,
  /** Characters read of all of them together. */
  chars: 40_000,
  /** Pages with fewer paragraphs are also read at their line breaks. */
  fewParagraphs: 8,
  /** Line breaks looked at. */
  breaks: 24,
  /** Nodes between them that are read in one element. */
  pieces: 60,
  /** A paragraph of at least this many characters is prose. */
  longChars: 80,
} as const;

const TEXT_NODE = 3;
const ENDED = /[.!?…。！？”»)"]$/;

interface Cluster {
  readonly node: Node;
  count: number;
  chars: number;
}

/** The prose of a page by a sample of its paragraphs. */
export interface Prose {
  readonly features: Record<string, number>;
  /** Parent of most of the text; `null` where there is no prose. */
  readonly container: Node | null;
}

function grow(clusters: Map<Node, Cluster>, node: Node | null, chars: number): void {
  if (!node) return;
  const known = clusters.get(node);
  if (!known) clusters.set(node, { node, count: 1, chars });
  else {
    known.count++;
    known.chars += chars;
  }
}

function largest(clusters: Map<Node, Cluster>): Cluster | null {
  let best: Cluster | null = null;
  for (const one of clusters.values()) if (one.chars > (best?.chars ?? 0)) best = one;
  return best;
}

/** A stretch of text with the element it stands in. */
interface Passage {
  readonly text: string;
  readonly parent: Node | null;
  readonly links: number;
}

/** Text between line breaks, outside of paragraphs: old pages write their articles so. */
function brokenPassages(dom: DomAccess, doc: Document): Passage[] {
  const breaks = dom.byTag(dom.documentElement ?? doc, 'br');
  const parents = new Set<Node>();
  for (let at = 0; at < PROSE_LIMITS.breaks; at++) {
    const one = breaks[at];
    const parent = one && dom.parent(one);
    if (!parent) break;
    if (dom.tag(parent) !== 'p') parents.add(parent);
  }
  const found: Passage[] = [];
  for (const parent of parents) {
    let node = dom.first(parent);
    for (let at = 0; node && at < PROSE_LIMITS.pieces; at++, node = dom.next(node)) {
      const text = dom.nodeType(node) === TEXT_NODE ? dom.value(node).trim() : '';
      if (text.length >= PROSE_LIMITS.longChars) found.push({ text, parent, links: 0 });
    }
  }
  return found;
}

/** A sample of the paragraphs, evenly spread; where there are few, what stands between line breaks too. */
function passagesOf(dom: DomAccess, doc: Document): Passage[] {
  const found: Passage[] = [];
  let read = 0;
  const paragraphs = dom.byTag(dom.documentElement ?? doc, 'p');
  const step = Math.max(1, paragraphs.length / PROSE_LIMITS.sample);
  for (let at = 0; at < paragraphs.length && read <= PROSE_LIMITS.chars; at += step) {
    const one = paragraphs[Math.floor(at)];
    if (!one) break;
    const text = dom.textContent(one).trim();
    read += text.length;
    const isLong = text.length >= PROSE_LIMITS.longChars;
    const links = isLong ? dom.byTag(one, 'a').length : 0;
    found.push({ text, parent: isLong ? dom.parent(one) : null, links });
  }
  if (paragraphs.length < PROSE_LIMITS.fewParagraphs)
    found.push(...brokenPassages(dom, doc));
  return found;
}

interface Sums {
  long: number;
  short: number;
  chars: number;
  links: number;
  ended: number;
}

/** Reads a bounded sample of the page's paragraphs: at most {@link PROSE_LIMITS}. */
export function readProse(dom: DomAccess, doc: Document): Prose {
  const total = dom.byTag(dom.documentElement ?? doc, 'p').length;
  const scale = Math.max(1, total / PROSE_LIMITS.sample);
  const parents = new Map<Node, Cluster>();
  const grands = new Map<Node, Cluster>();
  const sums: Sums = {
    ...{ long: 0, short: 0, chars: 0 },
    ...{ links: 0, ended: 0 },
  };
  for (const { text, parent, links } of passagesOf(dom, doc)) {
    if (text.length < PROSE_LIMITS.longChars) {
      sums.short++;
      continue;
    }
    sums.long++;
    sums.chars += text.length;
    sums.links += links;
    if (ENDED.test(text.slice(-1))) sums.ended++;
    grow(parents, parent, text.length);
    grow(grands, parent && dom.parent(parent), text.length);
  }
  return summary(sums, { total, scale, parents, grands });
}

function summary(
  sums: Sums,
  page: {
    readonly total: number;
    readonly scale: number;
    readonly parents: Map<Node, Cluster>;
    readonly grands: Map<Node, Cluster>;
  },
): Prose {
  const best = largest(page.parents);
  const wide = largest(page.grands);
  const each = Math.max(1, sums.long);
  const chars = Math.max(1, sums.chars);
  return {
    container: best?.node ?? null,
    features: {
      pTotal: Math.min(300, page.total),
      pLong: Math.min(300, sums.long * page.scale),
      pChars: Math.min(50_000, sums.chars * page.scale),
      pShortShare: sums.short / Math.max(1, sums.long + sums.short),
      pMean: sums.chars / each,
      pBestChars: Math.min(50_000, (best?.chars ?? 0) * page.scale),
      pBestShare: (best?.chars ?? 0) / chars,
      pBestCount: (best?.count ?? 0) * page.scale,
      pWideChars: Math.min(50_000, (wide?.chars ?? 0) * page.scale),
      pWideShare: (wide?.chars ?? 0) / chars,
      pParents: page.parents.size / each,
      pLinks: (sums.links / chars) * 1_000,
      pEnded: sums.ended / each,
    },
  };
}
