import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
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
    keep('no-cache'),
    serveStatic({
      root: ASSETS_DIR,
      rewriteRequestPath: (path) => path.slice('/site-assets'.length),
    }),
  );
  const servePublic = serveStatic({ root: publicDir });
  routes.get('*', keep('public, max-age=3600'), (c, next) =>
    c.req.path.includes('/.') ? next() : servePublic(c, next),
  );
  return routes;
}

/** Says how long a file that was found may be kept. */
function keep(cacheControl: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (!c.res.ok) return;
    c.header('Cache-Control', cacheControl);
    // The one type among the samples that Hono's table does not know.
    if (c.req.path.endsWith('.wav')) c.header('Content-Type', 'audio/wav');
  };
}
