/** `raw` resolved against `base`; `null` when it is no http(s) URL, empty, or unparsable. */
export function webUrl(raw: string | null | undefined, base: string): string | null {
  const text = raw?.trim();
  if (!text) return null;
  const url = URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Path of a URL for comparing pages: lower case, without `index.*`, trailing slash, `/amp`; `null` if unparsable. */
export function pagePath(raw: string | null | undefined, base: string): string | null {
  const url = raw ? URL.parse(raw, base) : null;
  if (!url) return null;
  return url.pathname.toLowerCase().replace(/(\/index\.\w+|\/amp)?\/*$/, '') || '/';
}

const HOST = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/:?#]+)/i;

/** Host of an absolute address without `www.`, lower case; empty when there is none. Cheaper than parsing. */
export function bareHost(url: string): string {
  return HOST.exec(url)?.[1]?.toLowerCase() ?? '';
}
