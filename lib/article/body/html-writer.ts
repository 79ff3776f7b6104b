import { type Place, placeIn } from './places.ts';

/** Escapes text for element content. */
export function escapeText(text: string): string {
  return /[&<>\u00a0]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\u00a0', '&nbsp;')
    : text;
}

/** ` name="value"`, escaped; nothing for `null`. */
export function attribute(name: string, value: string | number | null): string {
  return value === null
    ? ''
    : ` ${name}="${escapeText(`${value}`).replaceAll('"', '&quot;')}"`;
}

/** An inline element, with what is written in its start tag. */
interface Format {
  readonly tag: string;
  readonly attributes: string;
}

/** What a piece is written into. */
export interface Setting {
  readonly place: Place;
  readonly formats: readonly Format[];
}

/** What waits between the last text of a run and the next. */
export const GAP = { start: -1, none: 0, space: 1, line: 2 } as const;

/**
 * Output that a parser reads back as written: every piece is written into a place and formats, and what is open beside
 * them is closed.
 */
export interface HtmlWriter {
  readonly out: string[];
  /** Places that are open, the root first, and formats open in the last of them. */
  readonly places: Place[];
  readonly formats: Format[];
  readonly root: Place;
  gap: number;
}

/** A fresh writer. */
export function htmlWriter(): HtmlWriter {
  const root = placeIn(null, '');
  return { out: [], root, places: [root], formats: [], gap: GAP.start };
}

/** What was written, all places closed. */
export function finish(writer: HtmlWriter): string {
  closePlaces(writer, 1);
  return writer.out.join('');
}

function closeFormats({ out, formats }: HtmlWriter, keep: number): void {
  while (formats.length > keep) out.push(`</${formats.pop()?.tag}>`);
}

/** Closes all places but the first `keep`. */
function closePlaces(writer: HtmlWriter, keep: number): void {
  const { out, places } = writer;
  while (places.length > keep) {
    closeFormats(writer, 0);
    const tag = places.pop()?.tag;
    out.push(tag === 'pre' ? '</code></pre>' : `</${tag}>`);
  }
}

/** Opens `place`, with what it stands in; nothing beside it stays open. */
function open(writer: HtmlWriter, place: Place): void {
  const { out, places } = writer;
  if (places.at(-1) === place) return;
  writer.gap = GAP.start;
  const coming: Place[] = [];
  let at: Place | null = place;
  for (; at && places[at.depth] !== at; at = at.up) coming.push(at);
  closePlaces(writer, (at?.depth ?? 0) + 1);
  closeFormats(writer, 0);
  for (const one of coming.reverse()) {
    out.push(`<${one.tag === 'pre' ? 'pre><code' : one.tag}${one.attributes}>`);
    places.push(one);
    if (one.up) one.up.isUsed = true;
  }
}

/** Writes `html` where `setting` says, after what waits there. */
export function write(writer: HtmlWriter, setting: Setting, html: string): void {
  const { out, formats } = writer;
  const { place, formats: wanted } = setting;
  open(writer, place);
  place.isUsed = true;
  let same = 0;
  while (formats[same] && formats[same] === wanted[same]) same++;
  closeFormats(writer, same);
  if (writer.gap > GAP.none)
    out.push(writer.gap === GAP.space ? ' ' : place.tag === 'pre' ? '\n' : '<br>');
  for (const format of wanted.slice(same)) {
    out.push(`<${format.tag}${format.attributes}>`);
    formats.push(format);
  }
  out.push(html);
  writer.gap = GAP.none;
}
