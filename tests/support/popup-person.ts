import type { ElementHandle, Page } from 'puppeteer-core';
import { getByRole, readText, type Stage, waitFor } from './extension-stage.ts';

/** A person at the popup: what they press, type and read, found the way they find it. */
export interface PopupPerson {
  readonly popup: Page;
  press(button: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  signIn(email: string, password: string): Promise<void>;
  text(): Promise<string>;
  /** Waits until the popup says these words. */
  reads(words: string): Promise<void>;
  valueOf(label: string): Promise<string>;
}

/** Opens the popup over the page in front, with its Account tab chosen. */
export async function openAccount(stage: Stage, page: Page): Promise<PopupPerson> {
  const popup = await stage.extension.openPopup(page);
  await (await getByRole(popup, 'tab', 'Account')).click();
  return personAt(popup);
}

/** The person at a popup that is already open. */
export function personAt(popup: Page): PopupPerson {
  const text = async () => {
    const body = await popup.$('body');
    return body ? readText(body) : '';
  };
  const press = async (button: string) => {
    await (await getByRole(popup, 'button', button)).click();
  };
  const type = async (label: string, value: string) => {
    const input = await fieldOf(popup, label);
    await input.click({ count: 3 });
    await popup.keyboard.press('Delete');
    await input.type(value);
  };
  return {
    popup,
    press,
    type,
    text,
    signIn: async (email, password) => {
      await type('Email address', email);
      await type('Password', password);
      await press('Sign in');
    },
    reads: async (words) => {
      let said = '';
      const isSaid = async () => {
        said = await text();
        return said.includes(words);
      };
      await waitFor(isSaid, `"${words}"`).catch((cause: unknown) => {
        throw new Error(`The popup says: ${said}`, { cause });
      });
    },
    valueOf: async (label) =>
      (await fieldOf(popup, label)).evaluate((input) => input.value),
  };
}

/** The field with that label; a password field has no role to be found by. */
function fieldOf(popup: Page, label: string) {
  return waitFor(async () => {
    const found = await popup.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('input')].find((input) =>
          [...(input.labels ?? [])].some((one) => one.textContent?.trim() === wanted),
        ) ?? null,
      label,
    );
    // What was looked for are inputs.
    return found.asElement() as ElementHandle<HTMLInputElement> | null;
  }, `the field "${label}"`);
}
