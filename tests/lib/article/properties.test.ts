import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle } from '../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, parse, parseBody } from './build-page.ts';
import { buildNode, generatedNodes } from './generate-nodes.ts';

const url = PAGE_URL;
const RUNS = { numRuns: 40 };

const generated = generatedNodes.map((specs) => {
  const doc = parse(articleHtml(5));
  const middle = doc.querySelectorAll('article p')[2];
  middle?.before(...specs.map((spec) => buildNode(doc, spec)));
  return doc;
});

function serialise(doc: Document): string {
  return doc.documentElement.outerHTML;
}

function words(html: string): string {
  return (parseBody(html).textContent ?? '').replace(/\s+/g, '');
}

describe('extraction of generated documents', () => {
  it('changes no document and never throws', () => {
    fc.assert(
      fc.property(generated, (doc) => {
        const before = serialise(doc);
        detectArticle(doc, { url });
        extractArticle(doc, { url });
        expect(serialise(doc)).toBe(before);
      }),
      RUNS,
    );
  });

  it('writes HTML that a parser reads back as written', () => {
    fc.assert(
      fc.property(generated, (doc) => {
        const html = extractArticle(doc, { url })?.bodyHtml ?? '';
        expect(parseBody(html).innerHTML).toBe(html);
      }),
      RUNS,
    );
  });

  it('links only to absolute web and mail addresses and to places in the body', () => {
    fc.assert(
      fc.property(generated, (doc) => {
        const body = parseBody(extractArticle(doc, { url })?.bodyHtml ?? '');
        for (const link of body.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href') ?? '';
          if (href.startsWith('#'))
            expect(body.querySelector(`[id="${href.slice(1)}"]`)).not.toBeNull();
          else expect(href).toMatch(/^(https?:\/\/|mailto:)/);
        }
        for (const image of body.querySelectorAll('img')) {
          expect(image.getAttribute('src')).toMatch(/^https?:\/\//);
        }
      }),
      RUNS,
    );
  });

  it('lets nothing through that loads or runs', () => {
    fc.assert(
      fc.property(generated, (doc) => {
        const body = parseBody(extractArticle(doc, { url })?.bodyHtml ?? '');
        expect(
          body.querySelectorAll(
            'script, style, svg, iframe, video, audio, form, input, template, object, link',
          ),
        ).toHaveLength(0);
        for (const element of body.querySelectorAll('*')) {
          for (const name of element.getAttributeNames()) {
            expect(name).toMatch(
              /^(href|src|alt|width|height|class|id|dir|title|datetime|colspan|rowspan|start|value|display|data-embed)$/,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('keeps the text when the extracted body is extracted again', () => {
    fc.assert(
      fc.property(generated, (doc) => {
        const first = extractArticle(doc, { url });
        if (!first) return;
        const again = parse(
          `<html lang="en"><head><title>${'The keeper&#39;s tide book'}</title></head><body><article><h1>The keeper's tide book</h1>${first.bodyHtml}</article></body></html>`,
        );
        const second = extractArticle(again, { url });
        const kept = words(second?.bodyHtml ?? '').length;
        expect(kept).toBeGreaterThan(words(first.bodyHtml).length * 0.8);
      }),
      RUNS,
    );
  });
});
