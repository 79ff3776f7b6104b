import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { SiteApp, SiteContext } from './client-address.ts';
import { answerError } from './v1/error-answer.ts';
import { readBody } from './v1/request-body.ts';

const faultSchema = z.object({
  mode: z.enum(['none', 'down', 'slow', 'html', 'unknown-code', 'rate-limited', '500']),
  delayMs: z.optional(z.number().check(z.gte(0), z.lte(600_000))),
});
type Fault = z.infer<typeof faultSchema>;

/** How the account API misbehaves, and for how long `slow` waits (milliseconds). */
export type FaultMode = Fault['mode'];

const SLOW_MS = 30_000;
const RATE_LIMIT_SECONDS = 60;

/** `POST /__faults` to switch, and the middleware that then breaks the answers of `/v1`. */
export interface Faults {
  readonly routes: SiteApp;
  readonly breakAnswers: MiddlewareHandler;
}

/** Switches for end-to-end tests; nothing of them exists unless a site is made with them. */
export function createFaults(signal: AbortSignal): Faults {
  let fault: Fault = { mode: 'none' };
  const routes: SiteApp = new Hono();
  routes.post('/__faults', async (c) => {
    const body = await readBody(c, faultSchema);
    if (!body.ok) return answerError(c, body.error);
    fault = body.value;
    return c.json(fault);
  });
  return {
    routes,
    breakAnswers: async (c: SiteContext, next) => {
      if (fault.mode === 'slow') {
        await sleep(fault.delayMs ?? SLOW_MS, undefined, { signal }).catch(() => {});
        // The site is closing: its database is gone, so the real answer cannot be given.
        if (signal.aborted) return c.body(null, 503);
      }
      return breakAnswer(fault.mode, c) ?? next();
    },
  };
}

function breakAnswer(mode: FaultMode, c: SiteContext): Response | null {
  switch (mode) {
    case 'none':
    case 'slow':
      return null;
    case 'down':
      c.env?.incoming?.socket.destroy();
      return c.body(null, 503);
    case 'html':
      return new Response('<!doctype html><title>Maintenance</title>', {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    case 'unknown-code':
      return c.json({ error: { code: 'teapot', message: 'Short and stout.' } }, 418);
    case 'rate-limited':
      return answerError(c, 'rate_limited', RATE_LIMIT_SECONDS);
    case '500':
      return answerError(c, 'server_error');
  }
}
