import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showPopup } from './show-popup.tsx';

const draft = { view: 'account', step: 'forgot', email: 'ada@lantern.example' } as const;
const emailField = () => screen.getByLabelText<HTMLInputElement>('Email address');
const submit = () => fireEvent.submit(emailField().closest('form') as HTMLFormElement);

describe('a forgotten password', () => {
  it('is asked for from the sign-in form, the address kept', () => {
    const { props } = showPopup({ draft: { ...draft, step: 'sign-in' } });
    fireEvent.click(screen.getByRole('button', { name: 'Forgot password?' }));
    expect(props.onDraft).toHaveBeenLastCalledWith({ step: 'forgot' });
    expect(emailField().value).toBe('ada@lantern.example');
  });

  it('has the product’s heading, prompt and note, word for word', () => {
    showPopup({ draft });
    screen.getByRole('heading', { name: 'Forgot password' });
    screen.getByText(
      "Enter the email address you used when you joined and we'll send you instructions to reset your password.",
    );
    screen.getByText(
      'If you used Apple or Google to create your account, this process will create a password for your existing account.',
    );
  });

  it('shows the captcha notice only when the back end says reCAPTCHA', () => {
    const { unmount } = showPopup({ draft });
    expect(screen.queryByText(/reCAPTCHA/)).toBeNull();
    unmount();
    showPopup({ draft, usesRecaptcha: true });
    expect(screen.getByText(/reCAPTCHA/).textContent).toBe(
      'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.',
    );
    expect(
      ['Privacy Policy', 'Terms of Service'].map((name) =>
        screen.getByRole('link', { name }).getAttribute('href'),
      ),
    ).toEqual([
      'https://policies.google.com/privacy',
      'https://policies.google.com/terms',
    ]);
  });

  it('confirms neutrally, announces it and leads back', async () => {
    const { props } = showPopup({ draft });
    submit();
    const words =
      'Reset password instructions sent. If you have an account with us, you will receive an email within a few minutes.';
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
    expect(props.onForgot).toHaveBeenCalledWith('ada@lantern.example');
    expect(props.onDraft).toHaveBeenLastCalledWith({ step: 'forgot-sent' });
    fireEvent.click(screen.getByRole('button', { name: 'Back to sign in' }));
    screen.getByLabelText('Password');
  });

  it('asks for an address before sending', async () => {
    const { props } = showPopup({ draft: { ...draft, email: '' } });
    submit();
    await waitFor(() => screen.getByText('Enter your email address.'));
    expect(props.onForgot).not.toHaveBeenCalled();
  });

  it('puts a wrong address at its field', async () => {
    showPopup({
      draft,
      onForgot: vi.fn(async () => ({ code: 'invalid_email' as const })),
    });
    submit();
    await waitFor(() => expect(emailField().getAttribute('aria-invalid')).toBe('true'));
    screen.getByText(/not a complete email address/);
  });

  it('says the product’s failure sentence, and stays', async () => {
    const { props } = showPopup({
      draft,
      onForgot: vi.fn(async () => ({ code: 'unknown' as const })),
    });
    submit();
    await waitFor(() =>
      screen.getByText(
        /^Something went wrong. Try again or contact support if the problem persists./,
      ),
    );
    expect(props.onDraft).not.toHaveBeenCalled();
  });
});
