import type { SiteProfile } from './profile.ts';

/** Whether an address is on the profile's site, by its match patterns (`scheme://host/*`; any port). */
export function isOnSite(profile: Pick<SiteProfile, 'matches'>, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return profile.matches.some((pattern) => pattern === `${protocol}//${hostname}/*`);
}
