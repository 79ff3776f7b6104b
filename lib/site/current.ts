import type { SiteProfile } from './profile.ts';

declare const __BYLINE_PROFILE__: SiteProfile;

/** The profile this build was made for; put in by the bundler, checked by its schema there. */
export const site: SiteProfile = __BYLINE_PROFILE__;
