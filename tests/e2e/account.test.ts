import { afterEach, describe, expect, it } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/server.ts';
import { findingsIn } from '../support/accessibility.ts';
import { BROWSERS, getByRole, useStage, waitFor } from '../support/extension-stage.ts';
import { faultSwitch } from '../support/faults.ts';
import { newestMail } from '../support/outbox.ts';
import { openAccount, personAt } from '../support/popup-person.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';

/** The product's own words (the forgot-password page). */
const PROMPT =
  "Enter the email address you used when you joined and we'll send you instructions to reset your password.";
const APPLE_GOOGLE =
  'If you used Apple or Google to create your account, this process will create a password for your existing account.';
const SENT =
  'Reset password instructions sent. If you have an account with us, you will receive an email within a few minutes.';
/** When a request without an answer counts as given up: only the stop can end it sooner. */
const GIVEN_UP_MS = 12_000;
const FAILURE =
  'Something went wrong. Try again or contact support if the problem persists.';

describe.each(BROWSERS)('the account in %s', (browser) => {
  const stage = useStage(browser);
  const account = async () => openAccount(stage, await stage.open(ARTICLE));
  const reopen = async () => {
    await stage.extension.closePopup();
    return stage.extension.openPopup(await stage.open(ARTICLE));
  };
  /** Whether the background has noted a request that has no answer yet. */
  const isUnderWay = async () =>
    (await stage.extension.evaluateInBackground(everythingStored)).includes('untilMs');
  const setFault = faultSwitch(stage);
  afterEach(() => setFault('none'));

  it('refuses a wrong password, takes the right one, outlives the worker, signs out', async () => {
    const person = await account();
    await person.signIn(DEMO_MEMBER.email, 'not the password');
    await person.reads('do not match');
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads(DEMO_MEMBER.name);
    await stage.extension.closePopup();
    await stage.extension.killBackground();

    const later = personAt(await reopen());
    await later.reads(DEMO_MEMBER.email);
    await later.press('Sign out');
    await later.reads('Forgot password?');
    await stage.extension.killBackground();
    await personAt(await reopen()).reads('Forgot password?');
  });

  it('resets a forgotten password by mail, and the new one signs in', async () => {
    const before = await newestMail(stage.site.outboxDir);
    const person = await account();
    await person.press('Forgot password?');
    await person.reads(PROMPT);
    expect(await person.text()).toContain(APPLE_GOOGLE);
    expect(await person.text()).not.toContain('reCAPTCHA');
    await person.type('Email address', DEMO_MEMBER.email);
    await person.press('Send instructions');
    await person.reads(SENT);

    const mail = await waitFor(async () => {
      const newest = await newestMail(stage.site.outboxDir);
      return newest?.file === before?.file ? null : newest;
    }, 'a mail in the outbox');
    expect(mail.to).toBe(DEMO_MEMBER.email);
    await choosePassword(mail.link, 'a brand new lantern 7');
    const signedIn = personAt(await reopen());
    await signedIn.press('Back to sign in');
    await signedIn.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await signedIn.reads('do not match');
    await signedIn.signIn(DEMO_MEMBER.email, 'a brand new lantern 7');
    await signedIn.reads(DEMO_MEMBER.name);
    await signedIn.press('Sign out');
    await signedIn.reads('Forgot password?');
    await restorePassword();
  });

  it('says the same for an address nobody has', async () => {
    const person = await account();
    await person.press('Forgot password?');
    await person.type('Email address', 'nobody@example.com');
    await person.press('Send instructions');
    await person.reads(SENT);
    expect(await findingsIn(person.popup)).toEqual([]);
  });

  it.each([
    ['incomplete', 'ada@', 'not a complete email address'],
    [
      '300 characters long',
      `${'a'.repeat(288)}@example.com`,
      'not a complete email address',
    ],
    ['empty', '', 'Enter your email address'],
  ])(
    'sends nothing for an address that is %s, and says why',
    async (_, email, sentence) => {
      await setFault('500');
      const person = await account();
      await person.signIn(email, 'x');
      await person.reads(sentence);
    },
  );

  it.each([
    ['down', 'cannot be reached'],
    ['html', 'an answer Byline does not understand'],
    ['unknown-code', FAILURE],
    ['500', 'a problem of its own'],
    ['rate-limited', 'Too many tries. You can try again at'],
  ] as const)(
    'says what to do when the site answers like this: %s',
    async (mode, sentence) => {
      const person = await account();
      await setFault(mode);
      await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
      await person.reads(sentence);
      expect(await person.valueOf('Email address')).toBe(DEMO_MEMBER.email);
    },
  );

  it('gives a site that takes 30 s ten of them, then says so', async () => {
    const person = await account();
    await setFault('slow', 30_000);
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads('took too long');
  });

  it('tells the next popup how a request ended whose popup was closed', async () => {
    const person = await account();
    await setFault('slow', 1500);
    await person.signIn(DEMO_MEMBER.email, 'not the password');
    await person.reads('Signing in');
    const later = personAt(await reopen());
    await later.reads('Signing in');
    await later.reads('do not match');
    expect(await later.valueOf('Email address')).toBe(DEMO_MEMBER.email);
    await setFault('rate-limited');
    await later.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await later.reads('Too many tries');
    await personAt(await reopen()).reads('Try again in');
  });

  it('lets the next popup send again at once what the browser stopped in the middle', async () => {
    const person = await account();
    await setFault('slow', 30_000);
    const sentAtMs = Date.now();
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads('Signing in');
    await waitFor(isUnderWay, 'the request to be noted');
    await stage.extension.closePopup();
    await stage.extension.killBackground();
    await setFault('none');
    const later = personAt(await reopen());
    await later.reads('The browser stopped this before it was done');
    await later.type('Password', DEMO_MEMBER.password);
    await later.press('Sign in');
    await later.reads(DEMO_MEMBER.name);
    expect(Date.now()).toBeLessThan(sentAtMs + GIVEN_UP_MS);
  });

  it('lets the same popup send again at once what the browser stopped in the middle', async () => {
    const person = await account();
    await setFault('slow', 30_000);
    const sentAtMs = Date.now();
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads('Signing in');
    await waitFor(isUnderWay, 'the request to be noted');
    await stage.extension.killBackground();
    await person.reads('The browser stopped this before it was done');
    await setFault('none');
    await person.press('Sign in');
    await person.reads(DEMO_MEMBER.name);
    expect(Date.now()).toBeLessThan(sentAtMs + GIVEN_UP_MS);
  });

  it('does not say that instructions were sent when a page of HTML answers', async () => {
    const person = await account();
    await person.press('Forgot password?');
    await person.type('Email address', DEMO_MEMBER.email);
    await setFault('html');
    await person.press('Send instructions');
    await person.reads('an answer Byline does not understand');
    expect(await person.text()).not.toContain(SENT);
  });

  it('leads the next popup on when instructions were sent after the first had closed', async () => {
    const person = await account();
    await setFault('slow', 1500);
    await person.press('Forgot password?');
    await person.type('Email address', 'nobody@example.com');
    await person.press('Send instructions');
    await person.reads('Sending');
    const later = personAt(await reopen());
    await later.reads('Sending');
    await later.reads(SENT);
  });

  it('says on the Article tab how a request ended that was sent from the other', async () => {
    const person = await account();
    await setFault('slow', 1000);
    await person.signIn(DEMO_MEMBER.email, 'not the password');
    await (await getByRole(person.popup, 'tab', 'Article')).click();
    await person.reads('You are not signed in.');
    expect(await findingsIn(person.popup)).toEqual([]);
    await person.press('Show');
    await person.reads('do not match');
    expect(await person.text()).not.toContain('You are not signed in.');
  });

  it('stays signed in while the site is down', async () => {
    const person = await account();
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads(DEMO_MEMBER.name);
    await setFault('down');
    const later = personAt(await reopen());
    await later.reads('cannot be reached');
    expect(await later.text()).toContain(DEMO_MEMBER.email);
    await setFault('none');
    await later.press('Sign out');
    await later.reads('Forgot password?');
  });

  it('brings back e-mail, view and step when the popup died, and never a password', async () => {
    const person = await account();
    await person.type('Email address', 'half@typed.example');
    await person.type('Password', 'never kept');
    const back = personAt(await reopen());
    await back.reads('Forgot password?');
    expect(await back.valueOf('Email address')).toBe('half@typed.example');
    expect(await back.valueOf('Password')).toBe('');
    await back.press('Forgot password?');
    await back.reads(PROMPT);
    await personAt(await reopen()).reads(PROMPT);
    expect(await stage.extension.evaluateInBackground(everythingStored)).not.toContain(
      'never kept',
    );
    await personAt(await reopen()).press('Back to sign in');
  });

  /** Follows a mailed link to the site's page and chooses a password there. */
  async function choosePassword(link: string, password: string): Promise<void> {
    const page = await stage.open(link);
    await page.locator('input[name=newPassword]').fill(password);
    await page.locator('input[name=repeatPassword]').fill(password);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(
      'not the same',
    );
  }

  /** The other browser signs in with the seeded password, too. */
  async function restorePassword(): Promise<void> {
    const before = await newestMail(stage.site.outboxDir);
    await fetch(`${stage.site.origin}/v1/password/reset-request`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: DEMO_MEMBER.email }),
    });
    const mail = await waitFor(async () => {
      const newest = await newestMail(stage.site.outboxDir);
      return newest?.file === before?.file ? null : newest;
    }, 'another mail');
    await choosePassword(mail.link, DEMO_MEMBER.password);
  }
});

async function everythingStored(): Promise<string> {
  const { storage } = (
    globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
      };
    }
  ).chrome; // Runs in the background.
  return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
}
