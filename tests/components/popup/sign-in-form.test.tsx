import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { PopupProps } from '../../../components/popup/popup-props.ts';
import { ACCOUNT_ERROR_CODES, type AccountError } from '../../../lib/account/errors.ts';
import { showPopup } from './show-popup.tsx';

const draft = { view: 'account', step: 'sign-in', email: 'ada@lantern.example' } as const;

const passwordField = () => screen.getByLabelText<HTMLInputElement>('Password');
const emailField = () => screen.getByLabelText<HTMLInputElement>('Email address');
const submit = () => fireEvent.submit(passwordField().closest('form') as HTMLFormElement);

function type(field: HTMLInputElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

async function failWith(error: AccountError, fields: Partial<PopupProps> = {}) {
  const shown = showPopup({ draft, onSignIn: vi.fn(async () => error), ...fields });
  type(passwordField(), 'correct horse');
  submit();
  await waitFor(() => screen.getByText((_, element) => hasAlert(element)));
  return shown;
}

function hasAlert(element: Element | null): boolean {
  return element?.getAttribute('role') === 'alert' && element.textContent !== '';
}

const alerts = () =>
  screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean);

describe('signing in', () => {
  it('hands over what was typed and whether to stay', async () => {
    const { props } = showPopup({ draft });
    type(passwordField(), 'correct horse');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stay signed in' }));
    submit();
    await waitFor(() =>
      expect(props.onSignIn).toHaveBeenCalledWith({
        email: 'ada@lantern.example',
        password: 'correct horse',
        staySignedIn: true,
      }),
    );
  });

  it('keeps the address in the draft as it is typed', () => {
    const { props } = showPopup({ draft });
    type(emailField(), 'ada@x.example');
    expect(props.onDraft).toHaveBeenLastCalledWith({ email: 'ada@x.example' });
  });

  it('gives the password to nobody but onSignIn', async () => {
    const { props } = showPopup({ draft });
    type(passwordField(), 'correct horse');
    type(emailField(), 'ada@x.example');
    fireEvent.click(screen.getByRole('button', { name: 'Show password' }));
    submit();
    await waitFor(() => expect(props.onSignIn).toHaveBeenCalledOnce());
    const others = Object.entries(props)
      .filter(([name]) => name.startsWith('on') && name !== 'onSignIn')
      .flatMap(([, callback]) => vi.mocked(callback as () => void).mock.calls);
    expect(JSON.stringify(others)).not.toContain('correct horse');
  });

  it('empties the password after success and when the form goes', async () => {
    const { props } = showPopup({ draft });
    const field = passwordField();
    type(field, 'correct horse');
    submit();
    await waitFor(() => expect(field.value).toBe(''));
    expect(props.onDraft).toHaveBeenLastCalledWith({ step: 'sign-in', email: '' });
    type(field, 'again');
    fireEvent.click(screen.getByRole('tab', { name: 'Article' }));
    expect(field.value).toBe('');
  });

  it('keeps the password after a failure', async () => {
    await failWith({ code: 'offline' });
    expect(passwordField().value).toBe('correct horse');
  });

  it('shows and hides the password', () => {
    showPopup({ draft });
    expect(passwordField().type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(passwordField().type).toBe('text');
    fireEvent.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(passwordField().type).toBe('password');
  });

  it('asks for what is missing before sending', async () => {
    const { props } = showPopup({ draft: { ...draft, email: ' ' } });
    submit();
    await waitFor(() => expect(alerts()).toEqual(['Enter your email address.']));
    expect(document.activeElement).toBe(emailField());
    type(emailField(), 'ada@x.example');
    submit();
    await waitFor(() => expect(alerts()).toEqual(['Enter your password.']));
    expect(document.activeElement).toBe(passwordField());
    expect(props.onSignIn).not.toHaveBeenCalled();
  });

  it('does not send twice', async () => {
    const { props } = showPopup({
      draft,
      onSignIn: vi.fn(() => new Promise<null>(() => {})),
    });
    type(passwordField(), 'x');
    submit();
    await waitFor(() => screen.getByRole('button', { name: 'Signing in' }));
    submit();
    expect(props.onSignIn).toHaveBeenCalledOnce();
  });

  it('puts a wrong address at its field', async () => {
    await failWith({ code: 'invalid_email' });
    expect(alerts()).toEqual([
      'That is not a complete email address. Check it for typing mistakes.',
    ]);
    expect(emailField().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(emailField());
  });

  it('says what is wrong with the credentials and goes to the password', async () => {
    await failWith({ code: 'invalid_credentials' });
    expect(alerts()).toEqual([
      'The email address and password do not match. Check both, or reset your password.',
    ]);
    expect(document.activeElement).toBe(passwordField());
  });

  it('says when to try again, counts down and sends nothing until then', async () => {
    const retryAt = Date.now() + 61_500;
    const { props } = await failWith({ code: 'rate_limited', retryAt });
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(retryAt);
    expect(alerts()).toEqual([`Too many tries. You can try again at ${clock}.`]);
    const button = screen.getByRole('button', { name: /^Try again in 1:0[12]$/ });
    expect(fireEvent.click(button)).toBe(false);
    expect(props.onSignIn).toHaveBeenCalledOnce();
  });

  it('has a support link beside a failure nothing is known of', async () => {
    await failWith({ code: 'unknown' });
    expect(alerts()).toEqual([
      'Something went wrong. Try again or contact support if the problem persists. Contact support',
    ]);
    expect(
      screen.getByRole('link', { name: 'Contact support' }).getAttribute('href'),
    ).toBe('https://lantern.example/contact/');
  });

  it('leads to the site when the site asks for one more check', async () => {
    await failWith({ code: 'captcha_required' });
    expect(
      screen.getByRole('link', { name: 'Continue on the site' }).getAttribute('href'),
    ).toBe('https://lantern.example/login/');
  });

  it('has a sentence of its own for every error', async () => {
    const sentences = new Set<string | undefined>();
    for (const code of ACCOUNT_ERROR_CODES) {
      const { unmount } = await failWith({ code });
      expect(alerts()).toHaveLength(1);
      sentences.add(alerts()[0]);
      unmount();
    }
    expect(sentences.size).toBe(ACCOUNT_ERROR_CODES.length);
  });

  it('says why someone was signed out, until the form is used', async () => {
    showPopup({
      draft,
      account: {
        kind: 'signed-out',
        failed: { step: 'sign-in', error: { code: 'session_expired' } },
        running: [],
      },
    });
    expect(alerts()[0]).toContain('You were signed out');
    submit();
    await waitFor(() => expect(alerts()).toEqual(['Enter your password.']));
  });

  it("says how a request of a popup that has closed ended, in that request's form only", async () => {
    const retryAt = Date.now() + 90_000;
    const account = {
      kind: 'signed-out',
      failed: { step: 'sign-in', error: { code: 'rate_limited', retryAt } },
      running: [],
    } as const;
    const { unmount } = showPopup({ draft, account });
    expect(alerts()[0]).toContain('Too many tries');
    expect(screen.getByRole('button', { name: /Try again in/ })).toBeTruthy();
    unmount();
    showPopup({ draft: { ...draft, step: 'forgot' }, account });
    expect(alerts()).toEqual([]);
  });

  it("waits for the request of a popup that has closed, in that request's form only", () => {
    const account = { kind: 'signed-out', failed: null, running: ['sign-in'] } as const;
    const { props, unmount } = showPopup({ draft, account });
    const button = screen.getByRole('button', { name: 'Signing in' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    type(passwordField(), 'correct horse');
    submit();
    expect(props.onSignIn).not.toHaveBeenCalled();
    unmount();
    showPopup({ draft: { ...draft, step: 'forgot' }, account });
    screen.getByRole('button', { name: 'Send instructions' });
  });

  it('offers other methods only when the site does', async () => {
    const onMethod = vi.fn<PopupProps['onMethod']>(async () => ({ code: 'interrupted' }));
    showPopup({ draft, methods: [{ id: 'google', name: 'Google' }], onMethod });
    fireEvent.click(screen.getByRole('button', { name: 'Google' }));
    expect(onMethod).toHaveBeenCalledWith('google');
    await waitFor(() => expect(alerts()[0]).toContain('The browser stopped this'));
  });

  it('has no other methods by itself', () => {
    showPopup({ draft });
    expect(screen.queryByText('Or sign in with')).toBeNull();
  });

  it('warns of Caps Lock', async () => {
    showPopup({ draft });
    const event = new KeyboardEvent('keyup', { key: 'A', bubbles: true });
    event.getModifierState = (key) => key === 'CapsLock';
    passwordField().dispatchEvent(event);
    await waitFor(() => expect(alerts()).toEqual(['Caps Lock is on.']));
  });
});
