import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { SiteApp } from './client-address.ts';
import type { ExtraPage } from './site-options.ts';
import { StartError } from './start-error.ts';

const articleIndexSchema = z.array(
  z.object({
    path: z.string().check(z.startsWith('/')),
    file: z.string().check(z.regex(/^[\w-][\w.-]*\.html$/)),
    kind: z.enum(['article', 'page']),
    title: z.string(),
    template: z.string(),
    section: z.nullable(z.string()),
  }),
);

/** Where each page is read from, by its address. */
type PageFiles = ReadonlyMap<
  string,
  { readonly file: string } | { readonly html: string }
>;

/** What the pages are served from; `origin` replaces `{{origin}}` in the sample articles. */
export interface ArticleRouteParts {
  readonly articlesDir: string;
  readonly extraPages: readonly ExtraPage[];
  readonly origin: string;
}

/**
 * Extra pages byte for byte, then the sample articles of `index.json`. Files are read at each
 * request, so an edit shows on reload. Throws StartError when the index is unusable.
 */
export async function createArticleRoutes(parts: ArticleRouteParts): Promise<SiteApp> {
  const articles = await readIndex(parts.articlesDir);
  const extras: PageFiles = new Map(parts.extraPages.map((page) => [page.path, page]));
  const routes: SiteApp = new Hono();
  routes.get('*', async (c, next) => {
    const pathname = decodePath(c.req.url);
    const extra = find(extras, pathname);
    if (extra) {
      const bytes =
        'html' in extra ? Buffer.from(extra.html) : await readFile(extra.file);
      return c.body(new Uint8Array(bytes), 200, pageHeaders(bytes));
    }
    const article = articles.get(pathname);
    if (article) {
      const source = await readFile(article.file, 'utf8');
      return c.html(source.replaceAll('{{origin}}', parts.origin), 200, {
        'Cache-Control': 'no-cache',
      });
    }
    const query = new URL(c.req.url).search;
    return articles.has(`${pathname}/`)
      ? c.redirect(`${encodeURI(pathname)}/${query}`, 301)
      : next();
  });
  return routes;
}

async function readIndex(folder: string): Promise<ReadonlyMap<string, { file: string }>> {
  const indexFile = path.join(folder, 'index.json');
  let entries: z.infer<typeof articleIndexSchema>;
  try {
    entries = articleIndexSchema.parse(JSON.parse(await readFile(indexFile, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      return new Map();
    throw new StartError(`The list of articles ${indexFile} is not as documented.`, {
      cause,
    });
  }
  return new Map(
    entries.map((entry) => [entry.path, { file: path.join(folder, entry.file) }]),
  );
}

/** The address as written in the index; a malformed one is nobody's. */
function decodePath(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** A saved page may come with or without the slash its address had. */
function find(pages: PageFiles, pathname: string) {
  const other = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
  return pages.get(pathname) ?? pages.get(other);
}

/** Bytes that are not UTF-8 are left to the encoding the saved page itself declares. */
function pageHeaders(bytes: Uint8Array): Record<string, string> {
  const contentType = isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
  return { 'Content-Type': contentType, 'Cache-Control': 'no-cache' };
}
