import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../site/src/start-error.ts';
import { makeFolder, ORIGIN, openSite } from './test-site.ts';

const ARTICLE =
  '<!doctype html><title>A</title><a href="{{origin}}/x/">{{origin}} $& ä</a>';

const OUTSIDE = [
  '/../private.txt',
  '/images/../../private.txt',
  '/%2e%2e/private.txt',
  '/..%2fprivate.txt',
  '/images/..%5c..%5cprivate.txt',
  '/images%2f..%2f..%2fprivate.txt',
  '//private.txt',
  '/.hidden',
  '/%2ehidden',
  '/images',
  '/images/',
  '/images/a.svg%00.html',
  '/%',
  '/%ff',
  '/site-assets/../app.ts',
  '/site-assets/..%2fapp.ts',
  '/site-assets/%2e%2e%2fapp.ts',
  '/site-assets/',
];

/** A folder of articles and one of public files, with things beside them to keep private. */
async function makeContent() {
  const folder = await makeFolder();
  const [articlesDir, publicDir] = [
    path.join(folder, 'articles'),
    path.join(folder, 'public'),
  ];
  await mkdir(articlesDir);
  await mkdir(path.join(publicDir, 'images'), { recursive: true });
  await writeFile(path.join(folder, 'private.txt'), 'private');
  await writeFile(path.join(publicDir, '.hidden'), 'private');
  await writeFile(path.join(publicDir, 'images', 'a.svg'), '<svg/>');
  await writeFile(path.join(publicDir, 'images', 'b.avif'), 'avif');
  await writeFile(path.join(publicDir, 'images', 'c.wav'), 'wav');
  await writeFile(path.join(articlesDir, 'a.html'), ARTICLE);
  const entry = { kind: 'article', title: 'A', template: 'wp', section: null };
  const index = [
    { ...entry, path: '/', file: 'a.html' },
    { ...entry, path: '/news/größe/', file: 'a.html' },
    { ...entry, path: '/gone/', file: 'gone.html' },
  ];
  await writeFile(path.join(articlesDir, 'index.json'), JSON.stringify(index));
  return { folder, articlesDir, publicDir };
}

describe('the sample articles', () => {
  it('are served as written, with the origin filled in', async () => {
    const site = await openSite(await makeContent());
    const answer = await site.call('/?utm=1');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(
      `<!doctype html><title>A</title><a href="${ORIGIN}/x/">${ORIGIN} $& ä</a>`,
    );
  });

  it('answer HEAD without a body', async () => {
    const site = await openSite(await makeContent());
    const answer = await site.call('/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  it('are found by an address with other letters, and without the last slash', async () => {
    const site = await openSite(await makeContent());
    expect((await site.call('/news/größe/')).status).toBe(200);
    const answer = await site.call('/news/größe?page=2');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/news/gr%C3%B6%C3%9Fe/?page=2');
  });

  it('answer the 500 page when a listed file is gone', async () => {
    const site = await openSite(await makeContent());
    const answer = await site.call('/gone/');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('The site has a problem');
    expect(site.problems).toHaveLength(1);
  });

  it.each([
    ['no JSON', '['],
    ['no list', '{}'],
    ['a file outside', '[{"path":"/x/","file":"../private.html","kind":"page"}]'],
  ])('stop the start with a sentence when their list is %s', async (_, index) => {
    const content = await makeContent();
    await writeFile(path.join(content.articlesDir, 'index.json'), index);
    await expect(openSite(content)).rejects.toThrow(StartError);
  });

  it('may be absent', async () => {
    const articlesDir = path.join(await makeFolder(), 'none');
    const site = await openSite({ articlesDir });
    expect((await site.call('/')).status).toBe(404);
  });
});

describe('an extra page', () => {
  it('is served byte for byte, ahead of an article at the same address', async () => {
    const site = await openSite({
      ...(await makeContent()),
      extraPages: [{ path: '/', html: '<p>{{origin}}</p>' }],
    });
    const answer = await site.call('/');
    expect(await answer.text()).toBe('<p>{{origin}}</p>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('in another encoding is left to what it declares itself', async () => {
    const content = await makeContent();
    const file = path.join(content.folder, 'saved.html');
    const bytes = Buffer.from('<meta charset=iso-8859-1><p>\xe4</p>', 'latin1');
    await writeFile(file, bytes);
    const site = await openSite({
      ...content,
      extraPages: [{ path: '/2026/saved', file }],
    });
    const answer = await site.call('/2026/saved/?id=1');
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('does not take the place of the account API', async () => {
    const site = await openSite({ extraPages: [{ path: '/v1/config', html: 'x' }] });
    const answer = await site.call('/v1/config');
    expect(answer.headers.get('content-type')).toBe('application/json');
  });
});

describe('static files', () => {
  it('come with their type and may be kept for an hour', async () => {
    const site = await openSite(await makeContent());
    const answer = await site.call('/images/a.svg');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe('<svg/>');
    const wav = await site.call('/images/c.wav');
    expect(wav.headers.get('content-type')).toBe('audio/wav');
    const avif = await site.call('/images/b.avif', { method: 'HEAD' });
    expect(avif.headers.get('content-type')).toBe('image/avif');
  });

  it('include the style and the script of the site’s own pages', async () => {
    const site = await openSite();
    const types = { 'page.css': 'text/css', 'reset-password.js': 'text/javascript' };
    for (const [file, type] of Object.entries(types)) {
      const answer = await site.call(`/site-assets/${file}`);
      expect(answer.headers.get('content-type')).toContain(type);
    }
  });

  it('do not include what stands outside of their folder, or is hidden', async () => {
    const site = await openSite(await makeContent());
    for (const target of OUTSIDE) {
      // Not through URL, which would take the dots away before the site sees them.
      const request = new Request(`${ORIGIN}/`);
      Object.defineProperty(request, 'url', { value: `${ORIGIN}${target}` });
      const answer = await site.app.fetch(request);
      expect(answer.status, target).toBe(404);
      expect(await answer.text(), target).not.toMatch(/private|createApp|svg/);
    }
    expect(site.problems).toEqual([]);
  });
});

describe('the page for an unknown address', () => {
  it('is a page of its own, with nothing of the address in it', async () => {
    const site = await openSite(await makeContent());
    const answer = await site.call('/<script>alert(1)</script>');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await answer.text();
    expect(text).toContain('<h1>Page not found</h1>');
    expect(text).not.toContain('alert');
  });

  it('answers a POST to an article as well', async () => {
    const site = await openSite(await makeContent());
    expect((await site.call('/', { method: 'POST' })).status).toBe(404);
  });
});
