import { describe, expect, it } from 'vitest';
import { chooseProfile } from '../../../lib/site/choose.ts';
import { isOnSite } from '../../../lib/site/matches.ts';

describe('site profile', () => {
  it('is the production site unless the demo is asked for', () => {
    expect(chooseProfile({}).homeUrl).toBe('https://attackofthefanboy.com/');
    const demo = chooseProfile({
      BYLINE_PROFILE: 'demo',
      BYLINE_DEMO_ORIGIN: 'http://localhost:5000',
    });
    expect(demo.apiBaseUrl).toBe('http://localhost:5000');
  });

  it('refuses an unknown name and a malformed origin', () => {
    expect(() => chooseProfile({ BYLINE_PROFILE: 'staging' })).toThrow(/staging/);
    expect(() =>
      chooseProfile({ BYLINE_PROFILE: 'demo', BYLINE_DEMO_ORIGIN: 'not an origin' }),
    ).toThrow();
  });

  it('tells its own addresses from others', () => {
    const site = chooseProfile({});
    expect(isOnSite(site, 'https://attackofthefanboy.com/news/x/')).toBe(true);
    expect(isOnSite(site, 'https://attackofthefanboy.com.evil.example/')).toBe(false);
    expect(isOnSite(site, 'http://attackofthefanboy.com/')).toBe(false);
    expect(isOnSite(site, 'https://evil.example/https://attackofthefanboy.com/')).toBe(
      false,
    );
    expect(isOnSite(site, 'about:blank')).toBe(false);
    expect(isOnSite(site, '')).toBe(false);
    expect(
      isOnSite(chooseProfile({ BYLINE_PROFILE: 'demo' }), 'http://localhost:9/'),
    ).toBe(true);
  });
});
