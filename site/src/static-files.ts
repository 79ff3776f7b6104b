import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { SiteApp } from './client-address.ts';

const ASSETS_DIR = fileURLToPath(new URL('assets', import.meta.url));

/**
 * The files of `publicDir` at the root and the site's own style and script under
 * `/site-assets/`. Nothing outside the two folders, and no file whose name begins with a dot.
 */
export function createStaticRoutes(publicDir: string): SiteApp {
  const routes: SiteApp = new Hono();
  routes.get(
    '/site-assets/:file',
    serveStatic({
      root: ASSETS_DIR,
      rewriteRequestPath: (path) => path.slice('/site-assets'.length),
      onFound: (_path, c) => void c.header('Cache-Control', 'no-cache'),
    }),
  );
  const servePublic = serveStatic({
    root: publicDir,
    onFound: (_path, c) => void c.header('Cache-Control', 'public, max-age=3600'),
  });
  routes.get('*', (c, next) =>
    c.req.path.includes('/.') ? next() : servePublic(c, next),
  );
  return routes;
}
