import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showPopup } from './show-popup.tsx';

const draft = { view: 'account', step: 'sign-in', email: '' } as const;
const ada = { name: 'Ada Byron', email: 'ada@lantern.example' };

describe('the popup’s account view', () => {
  it('is a tab, kept in the draft', () => {
    const { props } = showPopup();
    fireEvent.click(screen.getByRole('tab', { name: 'Account' }));
    expect(props.onDraft).toHaveBeenCalledWith({ view: 'account' });
    screen.getByRole('tabpanel', { name: 'Account' });
  });

  it('says that it is looking', () => {
    showPopup({ draft, account: { kind: 'loading' } });
    expect(screen.getByRole('status').textContent).toBe('Looking up your account');
  });

  it('names the member and signs out', async () => {
    const { props } = showPopup({
      draft,
      account: { kind: 'signed-in', user: ada, error: null },
    });
    screen.getByText('Ada Byron');
    screen.getByText('ada@lantern.example');
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(props.onSignOut).toHaveBeenCalledOnce());
  });

  it('is where one goes on reading or typing when what had the focus went', () => {
    const signedIn = { kind: 'signed-in', user: ada, error: null } as const;
    const { unmount } = showPopup({ draft, account: signedIn });
    expect(document.activeElement?.textContent).toBe('Signed in');
    unmount();
    const { unmount: close } = showPopup({ draft });
    expect(document.activeElement).toBe(screen.getByLabelText('Email address'));
    close();
    showPopup({ draft: { ...draft, email: ada.email } });
    expect(document.activeElement).toBe(screen.getByLabelText('Password'));
  });

  it('says aloud that something is being sent', async () => {
    showPopup({ draft, onSignIn: () => new Promise(() => {}) });
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.input(screen.getByLabelText('Email address'), {
      target: { value: ada.email },
    });
    fireEvent.input(screen.getByLabelText('Password'), { target: { value: 'secret' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Signing in'),
    );
  });

  it('names a member without a name by the address', () => {
    showPopup({
      draft,
      account: { kind: 'signed-in', user: { ...ada, name: '' }, error: null },
    });
    expect(screen.getAllByText('ada@lantern.example')).toHaveLength(1);
  });

  it('says so when signing out failed', async () => {
    showPopup({
      draft,
      account: { kind: 'signed-in', user: ada, error: null },
      onSignOut: vi.fn(async () => ({ code: 'interrupted' as const })),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('The browser stopped this'),
    );
  });

  it('still names the member when the site could not be asked', () => {
    showPopup({
      draft,
      account: { kind: 'signed-in', user: ada, error: { code: 'unreachable' } },
    });
    screen.getByText('Ada Byron');
    expect(screen.getByRole('alert').textContent).toContain('cannot be reached');
  });
});
