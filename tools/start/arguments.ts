import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../lib/result.ts';
import type { BrowserName } from '../browser/find.ts';

/** What `npm start` is asked to do. Paths are absolute. */
export interface StartRequest {
  readonly browser: BrowserName | 'any';
  readonly headless: boolean;
  /** A saved page to read instead of the sample article. */
  readonly page: { readonly file: string; readonly url: URL } | null;
  readonly outDir: string;
}

/** What the answer depends on besides the arguments. */
export interface Terminal {
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly hasDisplay: boolean;
}

export const USAGE = `npm start -- [options]

  --browser chrome|firefox   which browser; without it Chromium when there is one
  --headless                 no window: open the reader, write pictures and files, end
  --page FILE.html           read this saved page instead of the sample article
  --url URL                  where the saved page came from
  --out DIR                  where the files go when headless; without it .out/
  --help                     these lines

Ends with 0 when the reader opened, 2 when the page holds no article, 1 when something is wrong.`;

/** Reads the arguments of `npm start`; the error is one sentence for the person who typed them. */
export function parseStartArguments(
  args: readonly string[],
  terminal: Terminal,
): Result<StartRequest | 'help', string> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { browser, headless, page, url, out, help } = parsed.value;
  if (help) return success('help');
  if (browser !== undefined && browser !== 'chrome' && browser !== 'firefox') {
    return failure(`--browser is "${browser}", but it takes chrome or firefox.`);
  }
  const saved = readPage(page, url, terminal);
  if (!saved.ok) return saved;
  return success({
    browser: browser ?? 'any',
    headless: headless || !terminal.hasDisplay,
    page: saved.value,
    outDir: resolve(terminal.folder, out ?? '.out'),
  });
}

function parseOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        page: { type: 'string' },
        url: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    return success(values);
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    // Node's message begins with the fact and goes on with advice on its own syntax.
    const [fact] = error.message.split(/\.\s/);
    return failure(`${fact}.`.replace(/\.\.$/, '.'));
  }
}

function readPage(
  file: string | undefined,
  url: string | undefined,
  terminal: Terminal,
): Result<StartRequest['page'], string> {
  if (file === undefined) {
    return url === undefined
      ? success(null)
      : failure('--url says where a saved page came from; name the page with --page.');
  }
  if (url === undefined) {
    return failure('--page needs --url: the address the saved page came from.');
  }
  const parsed = URL.parse(url);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
    return failure(
      `--url is "${url}", which is no web address; it begins with https:// or http://.`,
    );
  }
  return success({ file: resolve(terminal.folder, file), url: parsed });
}
