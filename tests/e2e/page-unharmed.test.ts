import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import { openByCommand } from '../../tools/start/reading.ts';
import {
  BROWSERS,
  getByRole,
  readText,
  useStage,
  waitFor,
} from '../support/extension-stage.ts';

const HOSTILE = '/guides/a-page-that-bites/';
const STUDIO = '/reviews/tiny-synth-studio/';

describe.each(BROWSERS)('a page in %s', (browser) => {
  const stage = useStage(browser);

  it('keeps its form, scroll position and the time of its playing video', async () => {
    const page = await stage.open(STUDIO);
    // Chromium plays an automatic video only while it is in view.
    const showVideo = () =>
      page.evaluate(() =>
        document.querySelector('video')?.scrollIntoView({ block: 'center' }),
      );
    await showVideo();
    await waitFor(
      () =>
        page.evaluate(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2),
      'a video that plays',
    );
    await page.type('#comment-form textarea', 'half a comment');
    await showVideo();
    const look = () =>
      page.evaluate(() => ({
        typed: document.querySelector('textarea')?.value,
        scroll: [scrollX, Math.round(scrollY)],
        focus: document.activeElement?.getAttribute('name'),
        html: new XMLSerializer().serializeToString(document),
      }));
    const isPaused = () => page.evaluate(() => document.querySelector('video')?.paused);
    const time = () => page.evaluate(() => document.querySelector('video')?.currentTime);

    const before = await look();
    await stage.openReader(page);
    expect(await isPaused()).toBe(true);
    const stoppedAt = await time();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await time()).toBe(stoppedAt);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    expect(await look()).toEqual(before);
    await waitFor(async () => !(await isPaused()), 'the video going on');
  });

  it('has its open popover open again', async () => {
    const page = await stage.open(STUDIO);
    await page.evaluate(() => {
      const menu = document.createElement('div');
      menu.popover = 'auto';
      document.body.append(menu);
      menu.showPopover();
    });
    const isOpen = () =>
      page.evaluate(() => document.querySelector(':popover-open') !== null);
    await stage.openReader(page);
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    expect(await isOpen()).toBe(true);
  });

  it('that allows no style of its own shows the menus, and is told of nothing', async () => {
    const page = await stage.open(STUDIO);
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "style-src 'none'";
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        document.body.setAttribute('data-told', violatedDirective),
      );
      document.head.append(policy);
    });
    const reader = await stage.openReader(page);
    await (await getByRole(reader, 'button', 'Type and colours')).click();
    const panel = await waitFor(() => reader.$('.panel input'), 'the menu');
    const position = await panel.evaluate(
      (node) => getComputedStyle(node.closest('.panel') ?? node).position,
    );
    expect(position).toBe('absolute');
    expect(await page.evaluate(() => document.body.getAttribute('data-told'))).toBeNull();
  });

  // Only Chromium can be told to lay a page out as for paper.
  it.runIf(browser === 'chrome')(
    'prints nothing of itself under the reader, however it is laid out for paper',
    async () => {
      const page = await stage.open(STUDIO);
      await page.addStyleTag({
        content:
          '@media print { html:not(.a):not(.b) body:not(.c) { display: block !important; } }',
      });
      const reader = await stage.openReader(page);
      await page.emulateMediaType('print');
      const heightOf = (node: Element) => node.getBoundingClientRect().height;
      expect(await page.evaluate(() => document.body.offsetHeight)).toBe(0);
      expect(await reader.evaluate(heightOf)).toBeGreaterThan(0);
      await page.emulateMediaType('screen');
      await page.keyboard.press('Escape');
      await stage.readerGone(page);
      expect(await page.evaluate(() => document.body.offsetHeight)).toBeGreaterThan(0);
    },
  );

  it('that is hostile is read, runs nothing, fetches nothing and shows nothing of its traps', async () => {
    const page = await stage.open(HOSTILE);
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    const reader = await stage.openReader(page);
    expect(await readText(reader)).toContain('Every page you open may contain things');
    await reader.evaluate((dialog) => {
      for (const node of dialog.querySelectorAll<HTMLElement>('article a, article p')) {
        node.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(requested.filter((path) => path.startsWith('/leak/'))).toEqual([]);
    expect(
      await page.evaluate(() => (window as { __pwned?: string }).__pwned),
    ).toBeUndefined();
    const html = await reader.evaluate((dialog) =>
      new XMLSerializer().serializeToString(dialog),
    );
    expect(html).not.toMatch(
      /__pwned|javascript:|vbscript:|srcdoc|<iframe|<object|<embed/i,
    );
  });

  it('cannot see into the reader, hear its keys, or be left without them', async () => {
    const page = await stage.open(STUDIO);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keyup', 'keypress']) {
        document.addEventListener(
          type,
          (event) => heard.push((event as KeyboardEvent).key),
          true,
        );
      }
    });
    await stage.openReader(page);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(await heard()).not.toContain('j');
    expect(await heard()).not.toContain('ArrowDown');
    await page.keyboard.press('k');
    expect(await heard()).toContain('k');
  });

  it('cannot keep the reader open by swallowing Esc', async () => {
    const page = await stage.open(STUDIO);
    await page.evaluate(() => {
      window.addEventListener(
        'keydown',
        (event) => event.stopImmediatePropagation(),
        true,
      );
    });
    await stage.openReader(page);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
  });

  it('that names its pictures after the DOM is read all the same', async () => {
    const page = await stage.open('/bad/clobbered/');
    const reading = await openByCommand(stage.extension, page);
    expect(reading?.article.title).toBe('A ferry by any name');
    await page.keyboard.press('Escape');
    const hosts = () =>
      page.evaluate(
        (name) => Document.prototype.querySelectorAll.call(document, name).length,
        HOST_NAME,
      );
    await waitFor(async () => (await hosts()) === 0, 'the reader gone');
  });

  it('that is drawn anew from its root leaves the reader where it was read', async () => {
    const page = await stage.open(STUDIO);
    const reader = await stage.openReader(page);
    const scrollTop = () => reader.evaluate((dialog) => Math.round(dialog.scrollTop));
    await reader.evaluate(
      (dialog) =>
        new Promise((resolve) => {
          dialog.addEventListener('scroll', resolve, { once: true });
          dialog.scrollTo(0, 600);
        }),
    );
    await page.evaluate(() => {
      const root = document.documentElement;
      root.replaceChildren(document.head, document.body);
    });
    await waitFor(
      () => reader.evaluate((dialog) => dialog.isConnected && dialog.matches(':modal')),
      'the reader back',
    );
    expect(await scrollTop()).toBe(600);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
  });

  it('that keeps throwing the reader out has its way, and gets it back on the next command', async () => {
    const page = await stage.open(STUDIO);
    await stage.openReader(page);
    await page.evaluate((host) => {
      const timer = setInterval(() => {
        const found = document.querySelector(host);
        if (found) found.remove();
        else clearInterval(timer);
      }, 20);
    }, HOST_NAME);
    await stage.readerGone(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await readText(await stage.openReader(page))).toContain('synth');
  });
});
