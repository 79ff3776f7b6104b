import { describe, expect, it } from 'vitest';
import { parseStartArguments } from '../../tools/start/arguments.ts';

const terminal = { folder: '/home/ada', hasDisplay: true };

function parse(...args: readonly string[]) {
  return parseStartArguments(args, terminal);
}

describe('parseStartArguments', () => {
  it('opens a window on the sample article when nothing is said', () => {
    expect(parse()).toEqual({
      ok: true,
      value: { browser: 'any', headless: false, page: null, outDir: '/home/ada/.out' },
    });
  });

  it('is headless without a display', () => {
    const parsed = parseStartArguments([], { folder: '/', hasDisplay: false });
    expect(parsed).toMatchObject({ value: { headless: true } });
  });

  it('takes browser, saved page and folder, paths from where the person stands', () => {
    const parsed = parse(
      ...['--browser', 'firefox', '--headless', '--out', 'pictures'],
      ...['--page', 'saved/a.html', '--url', 'https://example.com/a/?b=1'],
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        browser: 'firefox',
        headless: true,
        outDir: '/home/ada/pictures',
        page: {
          file: '/home/ada/saved/a.html',
          url: new URL('https://example.com/a/?b=1'),
        },
      },
    });
  });

  it('helps', () => {
    expect(parse('--help')).toEqual({ ok: true, value: 'help' });
  });

  it.each([
    [['--browser', 'opera'], '--browser is "opera", but it takes chrome or firefox.'],
    [['--page', 'a.html'], '--page needs --url: the address the saved page came from.'],
    [
      ['--url', 'https://example.com/'],
      '--url says where a saved page came from; name the page with --page.',
    ],
    [
      ['--page', 'a.html', '--url', 'example.com/a'],
      '--url is "example.com/a", which is no web address; it begins with https:// or http://.',
    ],
    [
      ['--page', 'a.html', '--url', 'file:///etc/passwd'],
      '--url is "file:///etc/passwd", which is no web address; it begins with https:// or http://.',
    ],
  ])('refuses %j', (args, error) => {
    expect(parse(...args)).toEqual({ ok: false, error });
  });

  it.each([
    [['--pgae', 'a.html'], '--pgae'],
    [['extra'], 'extra'],
    [['--out'], '--out'],
  ])('names what it does not understand in %j, in one sentence', (args, named) => {
    const parsed = parse(...args);
    const sentence = parsed.ok ? '' : parsed.error;
    expect(sentence).toContain(named);
    expect(sentence).toMatch(/^[^\n]+\.$/);
  });
});
