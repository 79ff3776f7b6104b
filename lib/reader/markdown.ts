import type { Article } from '../article/types.ts';

/** Where the writer stands: the indent of the list item around it. */
interface Place {
  readonly indent: string;
}

const TOP: Place = { indent: '' };

/** Depth of nesting that is followed; deeper content is written as plain text. */
const MAX_DEPTH = 60;

function escapeInline(text: string): string {
  return text.replace(/([\\`*_[\]<>])/g, '\\$1');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function tagOf(node: Node): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase() : '';
}

function attribute(node: Node, name: string): string {
  // Only called on element nodes.
  return node.nodeType === 1 ? ((node as Element).getAttribute(name) ?? '') : '';
}

function children(node: Node): Node[] {
  return Array.from(node.childNodes);
}

function target(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url;
}

function wrap(mark: string, inner: string): string {
  const core = inner.trim();
  if (core === '') return inner;
  const lead = /^\s/.test(inner) ? ' ' : '';
  const tail = /\s$/.test(inner) ? ' ' : '';
  return `${lead}${mark}${core}${mark}${tail}`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function inline(node: Node, depth = 0): string {
  if (node.nodeType === 3) return escapeInline(collapse(node.textContent ?? ''));
  if (node.nodeType !== 1 || depth > MAX_DEPTH) return '';
  const inner = () =>
    children(node)
      .map((child) => inline(child, depth + 1))
      .join('');
  switch (tagOf(node)) {
    case 'strong':
    case 'b':
      return wrap('**', inner());
    case 'em':
    case 'i':
      return wrap('*', inner());
    case 'del':
    case 's':
      return wrap('~~', inner());
    case 'code':
      return codeSpan(collapse(node.textContent ?? ''));
    case 'br':
      return '  \n';
    case 'img':
      return `![${escapeInline(attribute(node, 'alt'))}](${target(attribute(node, 'src'))})`;
    case 'a': {
      const href = attribute(node, 'href');
      const label = inner();
      return href === '' || label.trim() === ''
        ? label
        : `[${label.trim()}](${target(href)})`;
    }
    default:
      return inner();
  }
}

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table figure dl dt dd hr div section details'.split(
    ' ',
  ),
);

function isBlock(node: Node): boolean {
  return BLOCKS.has(tagOf(node));
}

/** Blocks inside `node`: inline runs become paragraphs. */
function blocksOf(node: Node, place: Place, depth: number): string[] {
  const out: string[] = [];
  let run = '';
  const flush = () => {
    if (run.trim() !== '') out.push(run.trim());
    run = '';
  };
  for (const child of children(node)) {
    if (isBlock(child)) {
      flush();
      out.push(...block(child, place, depth + 1));
    } else {
      run += inline(child);
    }
  }
  flush();
  return out;
}

function indentLines(text: string, lead: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${lead}`);
}

function list(node: Node, place: Place, depth: number): string {
  const isOrdered = tagOf(node) === 'ol';
  let number = Number(attribute(node, 'start')) || 1;
  const lines: string[] = [];
  for (const item of children(node)) {
    if (tagOf(item) !== 'li') continue;
    const mark = isOrdered ? `${number++}. ` : '- ';
    const lead = ' '.repeat(mark.length);
    const parts = blocksOf(item, { ...place, indent: place.indent + lead }, depth);
    lines.push(mark + indentLines(parts.join('\n'), lead));
  }
  return lines.join('\n');
}

function fence(node: Node): string {
  const code = children(node).find((child) => tagOf(child) === 'code');
  const language =
    /language-([\w+#.-]+)/.exec(code ? attribute(code, 'class') : '')?.[1] ?? '';
  const text = (node.textContent ?? '').replace(/\n$/, '');
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}

function rowsOf(node: Node): Node[] {
  return children(node).flatMap((child) =>
    tagOf(child) === 'tr'
      ? [child]
      : /^(thead|tbody|tfoot)$/.test(tagOf(child))
        ? rowsOf(child)
        : [],
  );
}

function table(node: Node): string {
  const rows = rowsOf(node).map((row) =>
    children(row)
      .filter((cell) => /^t[dh]$/.test(tagOf(cell)))
      .map((cell) => collapse(inline(cell)).trim().replace(/\|/g, '\\|')),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

function definitions(node: Node, place: Place, depth: number): string[] {
  return children(node).flatMap((child) => {
    if (tagOf(child) === 'dt') return [wrap('**', inline(child))];
    if (tagOf(child) === 'dd') return blocksOf(child, place, depth);
    return [];
  });
}

function figure(node: Node, place: Place, depth: number): string[] {
  return children(node).flatMap((child) => {
    if (tagOf(child) === 'figcaption') return [wrap('*', inline(child))];
    return isBlock(child)
      ? block(child, place, depth + 1)
      : [inline(child).trim()].filter(Boolean);
  });
}

function block(node: Node, place: Place, depth: number): string[] {
  if (depth > MAX_DEPTH) return [collapse(node.textContent ?? '').trim()];
  const tag = tagOf(node);
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return [`${'#'.repeat(Number(heading[1]))} ${inline(node).trim()}`];
  switch (tag) {
    case 'p':
      return [inline(node).trim()].filter(Boolean);
    case 'hr':
      return ['---'];
    case 'pre':
      return [fence(node)];
    case 'ul':
    case 'ol':
      return [list(node, place, depth)].filter(Boolean);
    case 'table':
      return [table(node)].filter(Boolean);
    case 'blockquote':
      return [blocksOf(node, place, depth).join('\n\n').replace(/^/gm, '> ')];
    case 'dl':
      return definitions(node, place, depth);
    case 'figure':
      return figure(node, place, depth);
    default:
      return blocksOf(node, place, depth);
  }
}

function headLines(article: Article): string[] {
  const authors = article.authors.map((one) =>
    one.role ? `${one.name}, ${one.role}` : one.name,
  );
  const facts = [
    authors.length > 0 ? `By ${authors.join('; ')}` : '',
    article.publishedAt?.slice(0, 10) ?? '',
    article.siteName ?? '',
  ].filter(Boolean);
  const picture = article.leadImage
    ? `![${escapeInline(article.leadImage.alt)}](${target(article.leadImage.url)})`
    : '';
  return [
    `# ${escapeInline(article.title)}`,
    article.subtitle ? `*${escapeInline(article.subtitle)}*` : '',
    escapeInline(facts.join(' · ')),
    `<${article.canonicalUrl ?? article.url}>`,
    ...article.disclosures.map((one) => `> ${escapeInline(one.text)}`),
    picture,
  ].filter(Boolean);
}

/**
 * The article as CommonMark with tables: title, byline, address, disclosures, then `body`
 * (the parsed `bodyHtml`, already sanitised by the caller). Neither argument is changed.
 */
export function articleToMarkdown(
  article: Article,
  body: DocumentFragment | Element,
): string {
  return `${[...headLines(article), ...blocksOf(body, TOP, 0)].join('\n\n')}\n`;
}
