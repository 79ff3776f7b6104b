import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';

/** An embedded player or post, shown as a link. */
export interface EmbedCard {
  readonly url: string;
  readonly title: string;
}

/** Providers whose embeds are content. Frames of other hosts are ads or widgets and are dropped. */
const PROVIDER =
  /^https?:\/\/(?:[^/]+\.)?(?:(?:youtube(?:-nocookie)?|youtu|vimeo|dailymotion|twitch|wistia|ted|tiktok|instagram|facebook|twitter|x|reddit(?:media)?|bsky|spotify|soundcloud|(?:podcasts|music)\.apple|codepen|gist\.github|dwcdn|flourish)\.[a-z]+\/|google\.[a-z.]+\/maps)/;

/** What makes an address that a person can open of an embed's own. */
const OPENED: readonly (readonly [RegExp, string])[] = [
  [
    /.*youtube.*\/(?:embed|v|shorts)\/(?!videoseries)([\w-]{6,20}).*/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/.*vimeo.*\/video\/(\d+).*/, 'https://vimeo.com/$1'],
  [/(spotify\.com|dailymotion\.com)\/embed\//, '$1/'],
  [/(codepen.*)\/embed\//, '$1/pen/'],
  [/\/embed\.((?:podcasts|music)\.apple|ted)/, '/$1'],
];

/** Longest address of an embed that is read. */
const MOST_CHARS = 2_000;

function openedUrl(href: string): string {
  const carried = /(?:soundcloud|facebook).*[?&](?:url|href)=(https?%3A[^&]+)/.exec(
    href,
  )?.[1];
  return OPENED.reduce(
    (url, [from, to]) => url.replace(from, to),
    carried ? (new URLSearchParams(`to=${carried}`).get('to') ?? '') : href,
  );
}

/** Link card of an `<iframe>`, `<video>`, `<audio>`, `<embed>` or `<object>`; `null` when it is no content. */
export function embedCard(tree: PageTree, item: Item, base: string): EmbedCard | null {
  const isFile = item.tag === 'video' || item.tag === 'audio';
  const source = isFile ? tree.dom.select(item.node, 'source[src]')[0] : undefined;
  const raws = ['src', 'data-src', 'data-lazy-src', 'data'].map((name) =>
    tree.attr(item, name),
  );
  for (const raw of [...raws, source ? tree.dom.attr(source, 'src') : null]) {
    const href = webUrl(raw?.slice(0, MOST_CHARS), base);
    if (!href || !(isFile || PROVIDER.test(href))) continue;
    const url = openedUrl(href);
    const title = tree.attr(item, 'title') ?? tree.attr(item, 'aria-label') ?? '';
    return {
      url,
      title: collapse(title).slice(0, 160) || (isFile ? item.tag : bareHost(url)),
    };
  }
  return null;
}
