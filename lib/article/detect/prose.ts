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
  /** A paragraph of at least this many characters is prose. */
  longChars: 80,
} as const;

const ITEM = /^(li|td|dd|label)$/;
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

/** Parents of line breaks that are no paragraphs: old pages write their text so. */
function brokenBlocks(dom: DomAccess, doc: Document): Node[] {
  const breaks = dom.byTag(doc, 'br');
  const found = new Set<Node>();
  for (let at = 0; at < PROSE_LIMITS.breaks; at++) {
    const one = breaks[at];
    const parent = one && dom.parent(one);
    if (!parent) break;
    if (dom.tag(parent) !== 'p') found.add(parent);
  }
  return [...found];
}

function sampleOf(dom: DomAccess, doc: Document): { nodes: Node[]; total: number } {
  const paragraphs = dom.byTag(doc, 'p');
  const total = paragraphs.length;
  const step = Math.max(1, total / PROSE_LIMITS.sample);
  const nodes: Node[] = [];
  for (let at = 0; at < total; at += step) {
    const one = paragraphs[Math.floor(at)];
    if (one) nodes.push(one);
  }
  if (total < PROSE_LIMITS.fewParagraphs) nodes.push(...brokenBlocks(dom, doc));
  return { nodes, total };
}

interface Sums {
  long: number;
  short: number;
  chars: number;
  read: number;
  inItems: number;
  links: number;
  ended: number;
}

/** Reads a bounded sample of the page's paragraphs: at most {@link PROSE_LIMITS}. */
export function readProse(dom: DomAccess, doc: Document): Prose {
  const { nodes, total } = sampleOf(dom, doc);
  const scale = Math.max(1, total / PROSE_LIMITS.sample);
  const parents = new Map<Node, Cluster>();
  const grands = new Map<Node, Cluster>();
  const sums: Sums = {
    ...{ long: 0, short: 0, chars: 0, read: 0 },
    ...{ inItems: 0, links: 0, ended: 0 },
  };
  for (const node of nodes) {
    if (sums.read > PROSE_LIMITS.chars) break;
    const text = dom.textContent(node).trim();
    sums.read += text.length;
    if (text.length < PROSE_LIMITS.longChars) {
      sums.short++;
      continue;
    }
    const parent = dom.parent(node);
    if (parent && ITEM.test(dom.tag(parent))) sums.inItems++;
    sums.long++;
    sums.chars += text.length;
    sums.links += dom.byTag(node, 'a').length;
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
      pInItems: sums.inItems / each,
      pLinks: (sums.links / chars) * 1_000,
      pEnded: sums.ended / each,
    },
  };
}
