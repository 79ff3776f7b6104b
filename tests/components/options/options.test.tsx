import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import { english } from '../english.ts';

afterEach(cleanup);

function showOptions(fields: Partial<OptionsProps> = {}) {
  const props = {
    text: english,
    locale: 'en',
    values: {
      theme: 'auto',
      textSizePx: 19,
      columnWidthCh: 66,
      font: 'serif',
      openAutomatically: false,
    },
    siteName: 'The Lantern Post',
    shortcut: 'Alt+R',
    onChangeShortcut: vi.fn(),
    version: '1.2.3',
    licencesUrl: '/licences.txt',
    onChange: vi.fn<OptionsProps['onChange']>(async () => undefined),
    onForget: vi.fn<OptionsProps['onForget']>(async () => undefined),
    ...fields,
  } satisfies OptionsProps;
  return { props, ...render(<Options {...props} />) };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the options page', () => {
  it('stores a change at once and says so quietly', async () => {
    const { props } = showOptions();
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(props.onChange).toHaveBeenCalledWith({ theme: 'dark' });
    await waitFor(() => screen.getByText('Saved'));
  });

  it('names a choice by the word that is seen, and describes what it is short for', () => {
    showOptions();
    screen.getByRole('radio', { name: 'Auto', description: 'Like the system' });
  });

  it('says when a change could not be stored', async () => {
    showOptions({ onChange: vi.fn(() => Promise.reject(new Error('full'))) });
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    await waitFor(() => screen.getByText('That could not be saved. Try again.'));
  });

  it('stops at the largest text', () => {
    const { props } = showOptions({
      values: {
        theme: 'light',
        textSizePx: 29,
        columnWidthCh: 54,
        font: 'sans',
        openAutomatically: true,
      },
    });
    expect(button('Larger text').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Larger text'));
    expect(props.onChange).not.toHaveBeenCalled();
    fireEvent.click(button('Smaller text'));
    expect(props.onChange).toHaveBeenCalledWith({ textSizePx: 26 });
  });

  it('shows the sample as the reader would set it', () => {
    showOptions();
    const sample = screen.getByRole('figure', { name: 'Sample' });
    expect(sample.dataset.theme).toBe('auto');
    expect(
      (sample.firstElementChild as HTMLElement).style.getPropertyValue('--body-size'),
    ).toBe('19px');
  });

  it('names the site on which the reader opens by itself', () => {
    const { props } = showOptions();
    fireEvent.click(
      screen.getByRole('checkbox', {
        name: 'Open the reader by itself on articles of The Lantern Post',
      }),
    );
    expect(props.onChange).toHaveBeenCalledWith({ openAutomatically: true });
  });

  it('shows the shortcut and leads to where it is changed', () => {
    const { props } = showOptions();
    screen.getByText('Alt+R');
    fireEvent.click(button('Change shortcut'));
    expect(props.onChangeShortcut).toHaveBeenCalledOnce();
  });

  it('says how to change the shortcut where no page can be opened', () => {
    showOptions({ onChangeShortcut: null, shortcut: null });
    screen.getByText(/Not set/);
    screen.getByText(/Manage Extension Shortcuts/);
    expect(screen.queryByRole('button', { name: 'Change shortcut' })).toBeNull();
  });

  it('forgets everything in two steps and says that it is done', async () => {
    const { props } = showOptions();
    fireEvent.click(button('Forget everything'));
    const question = screen.getByRole('group', { name: 'Forget everything?' });
    expect(question.textContent).toContain('removes your settings');
    expect(props.onForget).not.toHaveBeenCalled();
    fireEvent.click(button('Yes, forget it'));
    expect(props.onForget).toHaveBeenCalledOnce();
    await waitFor(() => screen.getByText('Everything is forgotten.'));
  });

  it('lets the question be answered with no, the focus on that answer', async () => {
    const { props } = showOptions();
    fireEvent.click(button('Forget everything'));
    await waitFor(() => expect(document.activeElement).toBe(button('Keep it')));
    fireEvent.click(button('Keep it'));
    button('Forget everything');
    expect(props.onForget).not.toHaveBeenCalled();
  });

  it('says when forgetting failed', async () => {
    showOptions({ onForget: vi.fn(() => Promise.reject(new Error('no'))) });
    fireEvent.click(button('Forget everything'));
    fireEvent.click(button('Yes, forget it'));
    await waitFor(() => screen.getByText(/That did not work/));
  });

  it('says what is stored and sent, and its version', () => {
    showOptions();
    screen.getByText('What Byline stores and sends');
    screen.getByText(/No page, address or reading habit is sent anywhere/);
    screen.getByText(/In a private window, .* the same as elsewhere/);
    screen.getByText('Version 1.2.3');
  });
});
