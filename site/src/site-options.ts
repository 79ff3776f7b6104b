import { fileURLToPath } from 'node:url';
import type { AccountConfig } from '../../lib/account/contract.ts';
import type { RateLimitRules } from './v1/rate-limit.ts';

/** A page served byte for byte at `path`, ahead of the sample articles. */
export type ExtraPage = { readonly path: string } & (
  | { readonly file: string }
  | { readonly html: string }
);

/** One place every unexpected error of the site goes to; `during` says what was being done. */
export type Report = (error: unknown, during: string) => void;

/** What the site is made of. Optional members have the defaults named beside them. */
export interface SiteOptions {
  /** Origin put into mailed links and in place of `{{origin}}`, without a trailing slash. */
  readonly baseUrl: string;
  /** File of the SQLite database, or `:memory:`. */
  readonly databasePath: string;
  /** Signs session tokens and mailed links; changing it ends both. At least 32 characters. */
  readonly secret: string;
  /** Folder that receives each mail as an `.eml` file when `smtpUrl` is absent. */
  readonly outboxDir: string;
  readonly smtpUrl?: string | undefined;
  /** Sender of every mail. Default `Byline <no-reply@localhost>`. */
  readonly mailFrom?: string | undefined;
  /** Demo member and outbox page. Never on a public site. */
  readonly demo: boolean;
  /** Switches for broken answers, for tests; only together with `demo`. Default false. */
  readonly faults?: boolean | undefined;
  /** Default `site/articles`. */
  readonly articlesDir?: string | undefined;
  /** Default `site/public`. */
  readonly publicDir?: string | undefined;
  readonly extraPages?: readonly ExtraPage[] | undefined;
  readonly rateLimits?: Partial<RateLimitRules> | undefined;
  /** What `/v1/config` says of a captcha; nothing is verified. Default `none`. */
  readonly captcha?: AccountConfig['captcha'] | undefined;
  /** Origins that may call `/v1` besides the site's own; `*` at the end is a wildcard. */
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Take the client's address from the last `X-Forwarded-For` entry. Default false. */
  readonly trustProxy?: boolean | undefined;
  /** Random wait before the work of a reset request. Default 100 to 400 ms. */
  readonly resetDelayMs?: { readonly min: number; readonly max: number } | undefined;
  /** Default: one line on standard error. */
  readonly report?: Report | undefined;
}

/** Folder of the sample articles that come with the site. */
export const DEFAULT_ARTICLES_DIR = fileURLToPath(
  new URL('../articles', import.meta.url),
);

/** Folder of the pictures that come with the site. */
export const DEFAULT_PUBLIC_DIR = fileURLToPath(new URL('../public', import.meta.url));

/** Extensions may call from any install: a Firefox id differs on every machine. */
export const DEFAULT_TRUSTED_ORIGINS = ['chrome-extension://*', 'moz-extension://*'];

/** Writes the error to standard error, with what was being done. */
export const reportToStderr: Report = (error, during) => {
  console.error(`[site] ${during}:`, error);
};
