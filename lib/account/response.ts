import { errorBodySchema } from './contract.ts';
import type { AccountError, AccountErrorCode } from './errors.ts';

/** Largest answer that is read, in bytes: the contract's answers are under 2 kB. */
const BODY_MAX_BYTES = 64 * 1024;
/** When a server limits tries without saying for how long, and the longest wait that is believed, in seconds. */
const DEFAULT_RETRY_S = 60;
const LONGEST_RETRY_S = 24 * 60 * 60;

const CODES: Readonly<Record<string, AccountErrorCode>> = {
  invalid_email: 'invalid_email',
  invalid_credentials: 'invalid_credentials',
  session_expired: 'session_expired',
  captcha_required: 'captcha_required',
  captcha_failed: 'captcha_required',
  rate_limited: 'rate_limited',
  server_error: 'server_error',
};

/** The JSON of an answer, or `undefined` when it is too large, no JSON, or empty. Network failures throw. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let sizeBytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    sizeBytes += chunk.value.byteLength;
    if (sizeBytes > BODY_MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** What a non-2xx answer means; `nowMs` (epoch) turns "retry after" into a point in time. */
export async function errorFromResponse(
  response: Response,
  nowMs: number,
): Promise<AccountError> {
  const parsed = errorBodySchema.safeParse(await readJson(response));
  const body = parsed.success ? parsed.data.error : null;
  const code = codeOf(response.status, body?.code);
  if (code !== 'rate_limited') return { code };
  // The header holds seconds or a date.
  const header = response.headers.get('Retry-After') ?? '';
  const seconds =
    body?.retryAfter ?? (Number(header) || (Date.parse(header) - nowMs) / 1000);
  const waitS = Number.isFinite(seconds) && seconds > 0 ? seconds : DEFAULT_RETRY_S;
  return { code, retryAt: nowMs + Math.min(waitS, LONGEST_RETRY_S) * 1000 };
}

function codeOf(status: number, code: string | undefined): AccountErrorCode {
  // Only the code makes a session expired: a back end in trouble answered a bare 401 (account.md).
  const known = code === undefined ? undefined : CODES[code];
  if (known) return known;
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'server_error';
  return code === undefined ? 'bad_reply' : 'unknown';
}
