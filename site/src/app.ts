import { Hono, type MiddlewareHandler } from 'hono';
import { type Accounts, openAccounts } from './accounts/accounts.ts';
import { createArticleRoutes } from './articles.ts';
import { clientAddress, type SiteApp, type SiteContext } from './client-address.ts';
import { createFaults } from './faults.ts';
import { answerFailure, answerNotFound } from './pages/not-found.ts';
import { createOutboxRoutes } from './pages/outbox-routes.ts';
import { createResetRoutes } from './pages/reset-routes.ts';
import {
  DEFAULT_ARTICLES_DIR,
  DEFAULT_PUBLIC_DIR,
  DEFAULT_TRUSTED_ORIGINS,
  type Report,
  reportToStderr,
  type SiteOptions,
} from './site-options.ts';
import { createStaticRoutes } from './static-files.ts';
import { createAccountRoutes } from './v1/account-routes.ts';
import { createRateLimiter } from './v1/rate-limit.ts';

/** The site without a port: answers `app.fetch` and `app.request`. */
export interface Site {
  readonly app: SiteApp;
  /** Sends the mail that is still to be sent and closes the database. Call it once. */
  close(): Promise<void>;
}

/** Opens and migrates the database and puts the site together. Throws StartError. */
export async function createApp(options: SiteOptions): Promise<Site> {
  const report = options.report ?? reportToStderr;
  const trustedOrigins = [
    options.baseUrl,
    ...(options.trustedOrigins ?? DEFAULT_TRUSTED_ORIGINS),
  ];
  const articles = await createArticleRoutes({
    articlesDir: options.articlesDir ?? DEFAULT_ARTICLES_DIR,
    extraPages: options.extraPages ?? [],
    origin: options.baseUrl,
  });
  const accounts = await openAccounts(options, trustedOrigins, report);
  const stopping = new AbortController();
  const app = assemble(options, { accounts, articles, trustedOrigins, report, stopping });
  return {
    app,
    close() {
      stopping.abort();
      return accounts.close();
    },
  };
}

interface Assembly {
  readonly accounts: Accounts;
  readonly articles: SiteApp;
  readonly trustedOrigins: readonly string[];
  readonly report: Report;
  readonly stopping: AbortController;
}

function assemble(options: SiteOptions, parts: Assembly): SiteApp {
  const { report, trustedOrigins } = parts;
  const accounts = parts.accounts.service;
  const limiter = createRateLimiter(options.rateLimits);
  const addressOf = (c: SiteContext) => clientAddress(c, options.trustProxy ?? false);
  const app: SiteApp = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  if (options.demo) mountDemo(app, options, parts.stopping.signal);
  const captcha = options.captcha ?? { provider: 'none' };
  app.route(
    '/v1',
    createAccountRoutes({
      accounts,
      limiter,
      addressOf,
      captcha,
      trustedOrigins,
      report,
    }),
  );
  app.route('/', createResetRoutes({ accounts, limiter, addressOf }));
  app.route('/', parts.articles);
  app.route('/', createStaticRoutes(options.publicDir ?? DEFAULT_PUBLIC_DIR));
  app.notFound(answerNotFound);
  app.onError((error, c) => {
    report(error, `${c.req.method} ${c.req.path}`);
    return answerFailure(c);
  });
  return app;
}

function mountDemo(app: SiteApp, options: SiteOptions, signal: AbortSignal): void {
  const onThisHost = refuseOtherHosts(options.baseUrl);
  app.use('/outbox/*', onThisHost);
  app.route('/', createOutboxRoutes(options.outboxDir));
  if (!options.faults) return;
  const { routes, breakAnswers } = createFaults(signal);
  app.use('/__faults', onThisHost);
  app.route('/', routes);
  app.use('/v1/*', breakAnswers);
}

/** A web page could point a name of its own at this machine and read the demo's mail. */
function refuseOtherHosts(baseUrl: string): MiddlewareHandler {
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', new URL(baseUrl).hostname]);
  return async (c, next) => {
    if (!hosts.has(new URL(c.req.url).hostname)) return answerNotFound(c);
    return next();
  };
}
