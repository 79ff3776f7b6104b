/** What the outbox page shows of a message; every member is untrusted text. */
export interface ParsedMessage {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  /** The first plain-text part, or null when there is none. */
  readonly text: string | null;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Multipart messages nest; a hostile one must not nest for ever. */
const MAX_DEPTH = 5;

/**
 * Reads an RFC 5322 message with MIME: folded headers, encoded words, quoted-printable and
 * base64 bodies, nested multiparts. Anything malformed is shown as it stands; never throws.
 */
export function parseMessage(bytes: Uint8Array): ParsedMessage {
  // One character per byte, so that each part can be decoded by its own charset.
  const part = splitPart(Buffer.from(bytes).toString('latin1'));
  const read = (name: string) => decodeWords(part.headers.get(name) ?? '');
  return {
    from: read('from'),
    to: read('to'),
    subject: read('subject'),
    date: read('date'),
    text: findText(part, 0),
  };
}

function splitPart(source: string): Part {
  const boundary = /\r?\n\r?\n/.exec(source);
  const head = boundary ? source.slice(0, boundary.index) : source;
  const body = boundary ? source.slice(boundary.index + boundary[0].length) : '';
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body };
}

function findText(part: Part, depth: number): string | null {
  const contentType = part.headers.get('content-type') ?? 'text/plain';
  const boundary = /^multipart\/.*;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary && depth < MAX_DEPTH) {
    const chunks = part.body.split(`--${boundary}`).slice(1);
    for (const chunk of chunks) {
      const text = chunk.startsWith('--')
        ? null
        : findText(splitPart(chunk.replace(/^\r?\n/, '')), depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  if (!/^text\/plain\b/i.test(contentType)) return null;
  const charset = /;\s*charset="?([\w-]+)"?/i.exec(contentType)?.[1] ?? 'utf-8';
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase();
  return decode(decodeTransfer(part.body, encoding), charset).replaceAll('\r\n', '\n');
}

function decodeTransfer(body: string, encoding: string | undefined): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  return fromQuotedPrintable(body.replaceAll(/=[ \t]*\r?\n/g, ''));
}

function fromQuotedPrintable(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** RFC 2047: `=?utf-8?Q?...?=` and `=?utf-8?B?...?=`; spaces between two of them vanish. */
function decodeWords(value: string): string {
  const joined = value.replaceAll(/\?=\s+=\?/g, '?==?');
  const words = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;
  const decoded = joined.replaceAll(words, (_match, charset, kind, text) => {
    const bytes =
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64')
        : fromQuotedPrintable(text.replaceAll('_', ' '));
    return decode(bytes, charset);
  });
  // A raw 8-bit header is UTF-8 by RFC 6532; it was read byte by byte.
  return /^[\0-\xff]*$/.test(decoded) && /[\x80-\xff]/.test(value)
    ? decode(Buffer.from(decoded, 'latin1'), 'utf-8')
    : decoded;
}

function decode(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
