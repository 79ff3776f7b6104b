import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import { DEMO_MEMBER } from '../../site/src/server.ts';
import { findingsIn, findingsInRoot } from '../support/accessibility.ts';
import { BROWSERS, getByRole, useStage, waitFor } from '../support/extension-stage.ts';
import { openAccount, personAt } from '../support/popup-person.ts';

const SCHEMES = ['light', 'dark'] as const;
const ARTICLE = '/reviews/northbyte-tern-review/';

describe.each(BROWSERS)('axe-core in %s', (browser) => {
  const stage = useStage(browser);

  it.each(SCHEMES)('finds nothing on the reader (%s)', async (scheme) => {
    const page = await stage.open(ARTICLE);
    await stage.extension.setColorScheme(page, scheme);
    const reader = await stage.openReader(page);
    const root = await stage.extension.closedRoot(page, HOST_NAME);
    if (!root) throw new Error('The reader has no shadow root.');
    expect(await findingsInRoot(page, root)).toEqual([]);
    await (await getByRole(reader, 'button', 'Type and colours')).click();
    await getByRole(reader, 'group', 'Type and colours');
    expect(await findingsInRoot(page, root)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing on the popup (%s)', async (scheme) => {
    const page = await stage.open(ARTICLE);
    await stage.extension.setColorScheme(page, scheme);
    const { popup, press, reads } = await openAccount(stage, page);
    await reads('Forgot password?');
    expect(await findingsIn(popup)).toEqual([]);
    await press('Forgot password?');
    await reads('Apple or Google');
    expect(await findingsIn(popup)).toEqual([]);
    await (await getByRole(popup, 'tab', 'Article')).click();
    await reads('Open reader');
    expect(await findingsIn(popup)).toEqual([]);
  });

  it.each(SCHEMES)(
    'finds nothing on what the popup says of other pages (%s)',
    async (scheme) => {
      const page = await stage.open('/login/');
      await stage.extension.setColorScheme(page, scheme);
      const popup = await stage.extension.openPopup(page);
      const query = `(prefers-color-scheme: ${scheme})`;
      expect(await popup.evaluate((wanted) => matchMedia(wanted).matches, query)).toBe(
        true,
      );
      await personAt(popup).reads('No article was found');
      expect(await findingsIn(popup)).toEqual([]);
      await stage.extension.closePopup();
      const offSite = await stage.open('data:text/html,<title>Elsewhere</title><p>Hello');
      const other = personAt(await stage.extension.openPopup(offSite));
      await getByRole(other.popup, 'tab', 'Article');
      expect(await findingsIn(other.popup)).toEqual([]);
    },
  );

  it.each(SCHEMES)(
    'finds nothing on a member and on what goes wrong (%s)',
    async (scheme) => {
      const page = await stage.open(ARTICLE);
      await stage.extension.setColorScheme(page, scheme);
      const { popup, press, reads, signIn } = await openAccount(stage, page);
      await press('Sign in');
      await reads('Enter your email address');
      expect(await findingsIn(popup)).toEqual([]);
      await signIn(DEMO_MEMBER.email, 'not the password');
      await reads('do not match');
      expect(await findingsIn(popup)).toEqual([]);
      await signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
      await reads(DEMO_MEMBER.name);
      expect(await findingsIn(popup)).toEqual([]);
      await press('Sign out');
      await reads('Forgot password?');
    },
  );

  it.each(SCHEMES)('finds nothing on the options page (%s)', async (scheme) => {
    const page = await stage.extension.openExtensionPage('options.html');
    await stage.extension.setColorScheme(page, scheme);
    await waitFor(async () => (await page.$('main')) !== null, 'the options');
    expect(await findingsIn(page)).toEqual([]);
    await page.close();
  });
});
