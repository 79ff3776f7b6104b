import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/server.ts';
import {
  BROWSERS,
  getByRole,
  readText,
  type Stage,
  useStage,
  waitFor,
} from '../support/extension-stage.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';

/** Opens the popup over an article with its Account tab in front. */
async function openAccount(stage: Stage): Promise<Page> {
  const popup = await stage.extension.openPopup(await stage.open(ARTICLE));
  await (await getByRole(popup, 'tab', 'Account')).click();
  return popup;
}

async function type(popup: Page, label: string, value: string): Promise<void> {
  const input = await getByRole(popup, 'textbox', label);
  await input.click({ count: 3 });
  await input.type(value);
}

async function press(popup: Page, name: string): Promise<void> {
  await (await getByRole(popup, 'button', name)).click();
}

async function popupText(popup: Page): Promise<string> {
  const body = await popup.$('body');
  return body ? readText(body) : '';
}

async function popupSays(popup: Page, words: string): Promise<void> {
  await waitFor(async () => (await popupText(popup)).includes(words), `"${words}"`);
}

async function signIn(popup: Page, email: string, password: string): Promise<void> {
  await type(popup, 'Email address', email);
  await type(popup, 'Password', password);
  await press(popup, 'Sign in');
}

describe.each(BROWSERS)('the account in %s', (browser) => {
  const stage = useStage(browser);

  it('refuses a wrong password, takes the right one, survives the worker, signs out', async () => {
    let popup = await openAccount(stage);
    await signIn(popup, DEMO_MEMBER.email, 'not the password');
    await popupSays(popup, 'do not match');

    await signIn(popup, DEMO_MEMBER.email, DEMO_MEMBER.password);
    await popupSays(popup, DEMO_MEMBER.name);
    await stage.extension.closePopup();
    await stage.extension.killBackground();

    popup = await openAccount(stage);
    await popupSays(popup, DEMO_MEMBER.name);
    expect(await popupText(popup)).toContain(DEMO_MEMBER.email);
    await press(popup, 'Sign out');
    await popupSays(popup, 'Forgot password?');
  });
});
