import { type SiteProfile, siteProfileSchema } from './profile.ts';
import { attackOfTheFanboy } from './profiles/attack-of-the-fanboy.ts';
import { demoProfile } from './profiles/demo.ts';

/**
 * Picks the profile of a build from its environment: `BYLINE_PROFILE` (`production` when unset, or
 * `demo`) and, for the demo, `BYLINE_DEMO_ORIGIN`. Throws on an unknown name or a malformed profile.
 */
export function chooseProfile(
  env: Readonly<Record<string, string | undefined>>,
): SiteProfile {
  const name = env.BYLINE_PROFILE ?? 'production';
  if (name === 'production') return siteProfileSchema.parse(attackOfTheFanboy);
  if (name === 'demo') {
    return siteProfileSchema.parse(
      demoProfile(env.BYLINE_DEMO_ORIGIN ?? 'http://localhost:4173'),
    );
  }
  throw new Error(`BYLINE_PROFILE is "${name}"; known are "production" and "demo".`);
}
