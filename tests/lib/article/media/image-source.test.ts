import { describe, expect, it } from 'vitest';
import {
  imageSource,
  isIcon,
  pictureKey,
  pictureName,
} from '../../../../lib/article/media/image-source.ts';
import { read } from '../metadata/read.ts';

const BASE = 'https://tidewatch.example/a/';

function sourceOf(html: string) {
  const { tree } = read(`<body>${html}`);
  const image = tree.byTag('img')[0];
  if (!image) throw new Error('no image');
  return imageSource(tree, image, BASE);
}
const urlOf = (html: string) => sourceOf(html)?.url.replace(BASE, '') ?? null;
const DATA = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('image source', () => {
  it('is the widest candidate a column needs', () => {
    expect(urlOf('<img src="s.jpg" srcset="a.jpg 400w, b.jpg 1600w, c.jpg 4000w">')).toBe(
      'b.jpg',
    );
    expect(urlOf('<img src="s.jpg" srcset="a.jpg, b.jpg 2x">')).toBe('b.jpg');
  });

  it('is the lazy one where src is a placeholder', () => {
    expect(urlOf(`<img src="${DATA}" data-src="real.jpg">`)).toBe('real.jpg');
    expect(urlOf('<img src="/img/placeholder.gif" data-lazy-src="real.jpg">')).toBe(
      'real.jpg',
    );
    expect(urlOf(`<img src="${DATA}" data-srcset="x.jpg 300w, y.jpg 900w">`)).toBe(
      'y.jpg',
    );
  });

  it('is the file in a data attribute of any name', () => {
    const src = `src="${DATA}" width="640"`;
    expect(urlOf(`<img ${src} data-delayed-url="./real.jpg?w=9">`)).toBe('real.jpg?w=9');
    expect(sourceOf(`<img ${src} data-x-file="./real.webp">`)?.widthPx).toBe(640);
    expect(urlOf(`<img ${src} data-alt="How to open real.jpg" data-t="{a}.jpg">`)).toBe(
      null,
    );
    expect(
      urlOf(`<img ${src} data-share-image="/s.png" data-img="/real.jpg">`),
    ).toContain('/real.jpg');
    expect(urlOf(`<img ${src} data-low="/s.jpg" data-large="/l.jpg">`)).toContain(
      '/l.jpg',
    );
    expect(urlOf(`<img ${src} data-author-image="/people/mara.jpg">`)).toBe(null);
    expect(urlOf(`<img ${src} data-lazy="javascript:a.jpg">`)).toBe(null);
  });

  it('may be named like a telephone', () => {
    expect(urlOf('<img src="/pixel-9-review.jpg">')).toContain('pixel-9-review.jpg');
  });

  it('is a source of the picture', () => {
    expect(
      urlOf(`<picture><source srcset="p.webp 800w"><img src="${DATA}" alt=""></picture>`),
    ).toBe('p.webp');
  });

  it('is the copy in a noscript', () => {
    expect(urlOf(`<img src="${DATA}"><noscript><img src="real.jpg"></noscript>`)).toBe(
      'real.jpg',
    );
  });

  it('is none for data, blob and script addresses', () => {
    expect(urlOf(`<img src="${DATA}">`)).toBeNull();
    expect(urlOf('<img src="javascript:1">')).toBeNull();
    expect(urlOf('<img>')).toBeNull();
  });

  it('may have commas in its address', () => {
    const srcset = 't/w_400,h_300/a.jpg 400w, t/w_800,h_600/a.jpg 800w,b.jpg 700w';
    expect(urlOf(`<img srcset="${srcset}">`)).toBe('t/w_800,h_600/a.jpg');
  });

  it('is an icon by size, class or name', () => {
    const pixel = { url: `${BASE}p.gif`, widthPx: 1, heightPx: 1 };
    const photo = { url: `${BASE}harbour.jpg`, widthPx: 800, heightPx: 600 };
    expect(isIcon(pixel, '')).toBe(true);
    expect(isIcon(photo, 'avatar round')).toBe(true);
    expect(isIcon({ ...pixel, url: `${BASE}x.png`, widthPx: 800 }, '')).toBe(true);
    const logo = { url: `${BASE}site-logo.png`, widthPx: 300, heightPx: 80 };
    expect(isIcon(logo, '')).toBe(true);
    expect(isIcon({ ...logo, widthPx: null, heightPx: null }, '')).toBe(true);
    expect(isIcon(photo, 'wp-image-4')).toBe(false);
  });

  it('is no icon for its name alone where it is shown large or in a figure', () => {
    const logo = { url: `${BASE}tide-agency-logo.png`, widthPx: null, heightPx: null };
    expect(isIcon(logo, '', true)).toBe(false);
    expect(isIcon({ ...logo, widthPx: 640, heightPx: 480 }, '')).toBe(false);
    expect(isIcon(logo, 'site-logo', true)).toBe(true);
  });

  it('is the lazy one where src is blurred', () => {
    expect(
      urlOf('<img src="/m/a.png/v1/fill/w_49,h_28,blur_3/a.png" data-src="/a.png">'),
    ).toContain('.example/a.png');
  });
});

describe('the name of a picture', () => {
  it('is shared by its sizes and not by its neighbours', () => {
    const named = (file: string) => pictureName(`${BASE}${file}`);
    for (const file of ['harbour-800x450.jpg', 'harbour-1200.jpg', 'harbour_640w.webp'])
      expect(named(file)).toBe('harbour');
    expect(named('harbour@2x.jpg.webp')).toBe('harbour');
    expect(named('harbour-01.jpg')).not.toBe(named('harbour-02.jpg'));
    expect(named('harbour-101.jpg')).not.toBe(named('harbour-102.jpg'));
    expect(named('harbour-100.jpg')).not.toBe(named('harbour-150.jpg'));
  });
});

describe('the key of a picture', () => {
  const keyed = (path: string) => pictureKey(`${BASE}${path}`);

  it.each(['original', 'image', 'photo', '1', '1920', 'image-1', 'photo_02', 'default'])(
    'has the folder of a file called %s',
    (name) => {
      expect(keyed(`one/${name}.jpg`)).not.toBe(keyed(`two/${name}.jpg`));
      expect(keyed(`one/${name}.jpg`)).toBe(keyed(`one/${name}-800x450.webp?w=800`));
    },
  );

  it('has no folder where the name tells', () => {
    expect(keyed('800/old-harbour.jpg')).toBe(keyed('1600/old-harbour.jpg'));
    expect(keyed('one/img_4711.jpg')).toBe(keyed('two/img_4711.jpg'));
  });

  it('has the question that a script is asked', () => {
    expect(keyed('image?id=1')).not.toBe(keyed('image?id=2'));
  });
});
