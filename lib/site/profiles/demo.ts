import type { SiteProfile } from '../profile.ts';

/** The reference site of `site/`, on whichever loopback origin it listens (`http://localhost:PORT`). */
export function demoProfile(origin: string): SiteProfile {
  return {
    id: 'demo',
    name: 'The Lantern Post',
    matches: ['http://localhost/*'],
    homeUrl: `${origin}/`,
    apiBaseUrl: origin,
    signInUrl: `${origin}/login/`,
    joinUrl: `${origin}/login/`,
    supportUrl: `${origin}/contact/`,
    affiliatePolicyUrl: `${origin}/affiliate-policy/`,
  };
}
