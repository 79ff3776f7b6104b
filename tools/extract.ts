import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Article } from '../lib/article/types.ts';
import { findBrowser } from './browser/find.ts';
import { openBlankPage } from './browser-core/blank-page.ts';
import { bundleScript } from './browser-core/bundle.ts';
import { describeArticle, describeExplanation } from './browser-core/describe-article.ts';
import type { SavedPageAnswer } from './browser-core/page-entry.ts';
import { readHtmlFile } from './browser-core/read-html-file.ts';

const USAGE = 'Usage: npm run extract -- FILE… [--url URL] [--json|--markdown|--explain]';

/** What to print of each article. */
type Output = 'summary' | 'json' | 'markdown' | 'explain';

interface Command {
  readonly files: readonly string[];
  readonly url: string | null;
  readonly output: Output;
}

function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    },
  });
  const chosen = (['json', 'markdown', 'explain'] as const).filter((one) => values[one]);
  if (positionals.length === 0) throw new Error(`Name at least one saved page. ${USAGE}`);
  if (chosen.length > 1)
    throw new Error(`Choose one of --json, --markdown and --explain. ${USAGE}`);
  if (
    values.url !== undefined &&
    !/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')
  ) {
    throw new Error(`"${values.url}" is not a web address.`);
  }
  return { files: positionals, url: values.url ?? null, output: chosen[0] ?? 'summary' };
}

function render(answer: SavedPageAnswer, output: Exclude<Output, 'json'>): string | null {
  const { article } = answer;
  if (output === 'explain') return describeExplanation(answer);
  if (!article) return null;
  if (output === 'markdown') return answer.markdown;
  return describeArticle(answer, article);
}

async function readInPage(
  page: Page,
  html: string,
  url: string | null,
  fallback: string,
) {
  return page.evaluate(
    (source, address, file) => {
      // The bundle's one global; its shape is that of browser-core/page-entry.ts.
      const { bylineCore } = globalThis as unknown as {
        bylineCore: {
          readSaved(html: string, url: string | null, file: string): SavedPageAnswer;
        };
      };
      return bylineCore.readSaved(source, address, file);
    },
    html,
    url,
    fallback,
  );
}

const REASONS = {
  missing: 'cannot be read: there is no such file',
  unreadable: 'cannot be read: it is no file, or not yours to read',
  empty: 'is empty',
} as const;

/** Reads one file, and prints its article unless JSON is wanted: that is printed once, for all. */
async function extractFile(
  page: Page,
  path: string,
  command: Command,
): Promise<Article | null> {
  const place = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const file = readHtmlFile(place);
  if (!file.ok) {
    console.error(`${path} ${REASONS[file.reason]}.`);
    return null;
  }
  const answer = await readInPage(
    page,
    file.html,
    command.url,
    pathToFileURL(place).href,
  );
  if (command.output !== 'json') {
    const text = render(answer, command.output);
    if (command.files.length > 1) console.log(`== ${path}`);
    if (text !== null && text !== '') console.log(text);
  }
  if (!answer.article) console.error(`${path} holds no article.`);
  else if (!answer.detection.isArticle) {
    const score = answer.detection.score.toFixed(2);
    console.error(
      `${path} does not look like an article (score ${score}); read all the same.`,
    );
  }
  return answer.article;
}

async function run(command: Command): Promise<number> {
  const found = findBrowser('any');
  if (!found)
    throw new Error('No browser found. Install Chromium or Firefox, or set CHROME_PATH.');
  const entry = fileURLToPath(new URL('browser-core/page-entry.ts', import.meta.url));
  const blank = await openBlankPage(found, await bundleScript(entry));
  const articles: (Article | null)[] = [];
  try {
    for (const path of command.files) {
      articles.push(await extractFile(blank.page, path, command));
    }
  } finally {
    await blank.close();
  }
  if (command.output === 'json') {
    const [only] = articles;
    console.log(JSON.stringify(articles.length === 1 ? only : articles, null, 2));
  }
  return articles.includes(null) ? 2 : 0;
}

try {
  process.exitCode = await run(readCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
