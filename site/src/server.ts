import path from 'node:path';
import { DEMO_MEMBER } from './accounts/demo-member.ts';
import { createApp } from './app.ts';
import { readEnvironment } from './environment.ts';
import { listen } from './listen.ts';
import { readSecretFile } from './secret-file.ts';
import type { SiteOptions } from './site-options.ts';
import { StartError } from './start-error.ts';

export { DEMO_MEMBER } from './accounts/demo-member.ts';
export type { FaultMode } from './faults.ts';
export { listOutbox, type OutboxMessage } from './mail/outbox.ts';
export type { ExtraPage } from './site-options.ts';
export { StartError } from './start-error.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Where and how to serve; what is left out has a default that suits a local demo. */
export interface StartOptions extends Optional<SiteOptions> {
  /** Folder for the database, the outbox and the secret. Created when absent. */
  readonly dataDir: string;
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Address to listen on. Default: both loopback addresses. */
  readonly host?: string | undefined;
}

/** A site that answers on a port. */
export interface RunningSite {
  /** `http://localhost:PORT`, or the `baseUrl` that was given. */
  readonly origin: string;
  readonly port: number;
  readonly outboxDir: string;
  /** Stops listening, sends the mail under way, closes the database. */
  close(): Promise<void>;
}

/** Starts the site; resolves when it answers. Throws StartError with a sentence to show. */
export async function startSite(options: StartOptions): Promise<RunningSite> {
  // The port comes first: mailed links and the articles carry it. Who asks meanwhile waits.
  const listening = listen(
    async (request, env) => (await starting).site.app.fetch(request, env),
    {
      port: options.port ?? 0,
      host: options.host,
    },
  );
  const starting = listening.then(({ port }) => openSite(options, port));
  starting.catch(() => {}); // Thrown below; without this a taken port would be thrown twice.
  const listener = await listening;
  try {
    const { site, origin, outboxDir } = await starting;
    const close = async () => {
      await listener.close();
      await site.close();
    };
    return { origin, port: listener.port, outboxDir, close };
  } catch (error) {
    await listener.close();
    throw error;
  }
}

async function openSite(options: StartOptions, port: number) {
  const { dataDir } = options;
  const origin = options.baseUrl ?? `http://localhost:${port}`;
  const outboxDir = options.outboxDir ?? path.join(dataDir, 'outbox');
  const site = await createApp({
    ...options,
    baseUrl: origin,
    databasePath: options.databasePath ?? path.join(dataDir, 'byline.sqlite'),
    secret: options.secret ?? (await readSecretFile(dataDir)),
    outboxDir,
    demo: options.demo ?? false,
  });
  return { site, origin, outboxDir };
}

async function main(): Promise<void> {
  const options = readEnvironment(process.env);
  const site = await startSite(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: a second Ctrl-C ends the process at once, as people expect.
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
  console.log(`The site is at ${site.origin}`);
  if (options.demo) {
    console.log(
      `Demo member: ${DEMO_MEMBER.email} with password ${DEMO_MEMBER.password}`,
    );
    console.log(`Mail: ${site.origin}/outbox`);
  } else if (!options.smtpUrl) {
    console.warn(`No SMTP_URL: mail is not sent, but written to ${site.outboxDir}`);
  }
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  });
}
