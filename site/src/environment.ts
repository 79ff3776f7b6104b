import { assertSecret } from './secret-file.ts';
import type { StartOptions } from './server.ts';
import { StartError } from './start-error.ts';

const DEFAULT_PORT = 3000;

/** The options a process environment asks for. Throws StartError, naming the variable. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  if (env.DATABASE_URL) {
    throw new StartError(
      'DATABASE_URL is set, but this site does not support PostgreSQL yet. Unset it to use SQLite in DATA_DIR.',
    );
  }
  return {
    dataDir: env.DATA_DIR || '.data',
    port: readPort(env.PORT),
    host: env.HOST || undefined,
    baseUrl: readBaseUrl(env.BASE_URL),
    demo: readSwitch('DEMO', env.DEMO),
    trustProxy: readSwitch('TRUST_PROXY', env.TRUST_PROXY),
    secret: env.AUTH_SECRET ? assertSecret(env.AUTH_SECRET, 'AUTH_SECRET') : undefined,
    smtpUrl: readSmtpUrl(env.SMTP_URL),
    mailFrom: env.MAIL_FROM || undefined,
    trustedOrigins: env.TRUSTED_ORIGINS?.split(/[\s,]+/).filter(Boolean),
    captcha: readCaptcha(env.CAPTCHA_PROVIDER, env.CAPTCHA_SITE_KEY),
  };
}

function readPort(value: string | undefined): number {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT is ${value}, which is not a port from 0 to 65535.`);
}

function readBaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new StartError(
    `BASE_URL is ${value}, which is not an address like https://example.com without a path.`,
  );
}

function readSmtpUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol)) return value;
  // The address is not repeated: it may hold a password.
  throw new StartError(
    'SMTP_URL is not an address like smtp://name:password@mail.example.com:587.',
  );
}

function readSwitch(name: string, value: string | undefined): boolean {
  if (!value || value === '0' || value === 'false') return false;
  if (value === '1' || value === 'true') return true;
  throw new StartError(`${name} is ${value}; use 1 or 0.`);
}

function readCaptcha(provider: string | undefined, siteKey: string | undefined) {
  if (!provider || provider === 'none') return undefined;
  return siteKey ? { provider, siteKey } : { provider };
}
