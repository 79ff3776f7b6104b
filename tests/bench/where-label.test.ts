import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Labels, whereLabels } from '../../bench/page/where-label.ts';

const ADDRESS = 'https://harbour.example/notes/17/';

interface Parts {
  readonly head?: string;
  readonly body?: string;
}

function places(
  labels: Partial<Labels>,
  { head = '', body = '' }: Parts,
  isBare = false,
) {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const none = { author: null, title: null, date: null };
  return whereLabels(html, ADDRESS, isBare ? 'bare' : 'full', { ...none, ...labels });
}

beforeAll(() => {
  const { DOMParser, NodeFilter } = new JSDOM('').window;
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('NodeFilter', NodeFilter);
});
afterAll(() => vi.unstubAllGlobals());

describe('where a date stands', () => {
  it.each([
    ['2024-01-01', 'January 1st, 2024'],
    ['2024-01-02', '2nd January 2024'],
    ['2024-01-03', 'Jan 3rd, 2024'],
    ['2024-01-11', '11th January 2024'],
    ['2024-01-21', 'January 21st, 2024'],
    ['2024-01-22', 'January 22nd 2024'],
    ['2024-01-05', 'January 5, 2024'],
    ['2024-01-05', '1/5/2024'],
    ['2024-01-05', '5. Januar 2024'],
    ['2024-01-05T23:30:00+01:00', '5 Jan 2024'],
  ])('%s is in the text as %s', (date, text) => {
    expect(places({ date }, { body: `<p>Posted <b>${text}</b></p>` }).date).toBe('text');
  });

  it('does not take another day for it', () => {
    const parts = { body: '<p>January 21st, 2024</p>' };
    expect(places({ date: '2024-01-01' }, parts).date).toBe('nowhere');
    expect(places({ date: '2024-01-02' }, parts).date).toBe('nowhere');
  });

  it.each(['2024-01-05', '2024-01-05T09:30:00Z', '2024-01-05 09:30'])(
    'finds <time datetime="%s"> beside the text, without metas too',
    (datetime) => {
      const parts = { body: `<time datetime="${datetime}">last Friday</time>` };
      expect(places({ date: '2024-01-05' }, parts).date).toBe('head');
      expect(places({ date: '2024-01-05' }, parts, true).date).toBe('head');
    },
  );

  it('loses what only metas and scripts hold when they are taken away', () => {
    const meta = '<meta property="article:published_time" content="2024-01-05T09:30Z">';
    const script =
      '<script type="application/ld+json">{"datePublished":"2024\\u002d01\\u002d05"}</script>';
    for (const head of [meta, script]) {
      expect(places({ date: '2024-01-05' }, { head }).date).toBe('head');
      expect(places({ date: '2024-01-05' }, { head }, true).date).toBe('nowhere');
    }
  });
});

describe('where a title stands', () => {
  const title = 'Tide & Mills: why they stopped';

  it('is in the head when only <title> has it', () => {
    const head = '<title>Tide &amp; Mills: why they stopped | Harbour Notes</title>';
    expect(places({ title }, { head, body: '<h1>Mills</h1>' }).title).toBe('head');
    expect(places({ title }, { head, body: '<h1>Mills</h1>' }, true).title).toBe('head');
  });

  it('is in the text across elements, whatever the case and the signs', () => {
    const body = '<h1><span>TIDE &amp; mills</span><span>Why they stopped</span></h1>';
    expect(places({ title }, { body }).title).toBe('text');
  });

  it('is not in the text of a script', () => {
    const body = `<script>const headline = "${title}";</script>`;
    expect(places({ title }, { body }).title).toBe('head');
  });
});

describe('where authors stand', () => {
  const head = '<meta name="author" content="Ana Ortiz">';

  it.each(['Ana Ortiz and Ben Lund', 'Ana Ortiz, Ben Lund', 'Ana Ortiz, and Ben Lund'])(
    'asks for both of "%s"',
    (author) => {
      const both = { body: '<p>By Ben Lund</p><p>With Ana Ortiz</p>' };
      expect(places({ author }, both).author).toBe('text');
      expect(places({ author }, { head, body: '<p>By Ben Lund</p>' }).author).toBe(
        'head',
      );
      expect(places({ author }, { body: '<p>By Ben Lund</p>' }).author).toBe('nowhere');
    },
  );

  it('says nothing about fields without a label', () => {
    expect(places({}, { head })).toEqual({ author: null, title: null, date: null });
  });
});
