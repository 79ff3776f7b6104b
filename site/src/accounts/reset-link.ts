import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a mailed token tells on its own, before the database is asked. */
export type ResetLinkReading =
  | { readonly state: 'signed'; readonly token: string }
  | { readonly state: 'expired' }
  | { readonly state: 'made-up' };

/** Writes and reads the token that stands in a mailed link. */
export interface ResetLinks {
  /** The token for the link: better-auth's own, its expiry and a signature over both. */
  seal(token: string, expiresAtMs: number): string;
  /** Takes it apart. Being signed says nothing about having been used already. */
  read(sealed: string): ResetLinkReading;
}

/**
 * Sealing lets the reset page tell a link that ran out or was used from one that never was
 * ours (cut short in a mail program, guessed), though the database forgets a used token.
 */
export function createResetLinks(secret: string): ResetLinks {
  const sign = (payload: string) =>
    createHmac('sha256', secret).update(`reset-link:${payload}`).digest('base64url');
  return {
    seal(token, expiresAtMs) {
      const payload = `${token}.${Math.ceil(expiresAtMs / 1000).toString(36)}`;
      return `${payload}.${sign(payload)}`;
    },
    read(sealed) {
      const [, token, expiry, signature] =
        /^([A-Za-z0-9]{1,64})\.([a-z0-9]{1,11})\.([\w-]{43})$/.exec(sealed) ?? [];
      if (!token || !expiry || !signature) return { state: 'made-up' };
      const expected = Buffer.from(sign(`${token}.${expiry}`));
      if (!timingSafeEqual(expected, Buffer.from(signature))) return { state: 'made-up' };
      const expired = Date.now() >= Number.parseInt(expiry, 36) * 1000;
      return expired ? { state: 'expired' } : { state: 'signed', token };
    },
  };
}
