import type { SiteProfile } from '../profile.ts';

/** The production profile. */
export const attackOfTheFanboy: SiteProfile = {
  id: 'attack-of-the-fanboy',
  name: 'Attack of the Fanboy',
  matches: ['https://attackofthefanboy.com/*', 'https://www.attackofthefanboy.com/*'],
  homeUrl: 'https://attackofthefanboy.com/',
  apiBaseUrl: 'https://attackofthefanboy.com',
  signInUrl: 'https://attackofthefanboy.com/login/',
  joinUrl: 'https://attackofthefanboy.com/register/',
  supportUrl: 'https://attackofthefanboy.com/contact/',
  affiliatePolicyUrl: 'https://attackofthefanboy.com/affiliate-policy/',
};
