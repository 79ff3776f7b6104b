import type { Item, PageTree } from '../dom/page-tree.ts';
import { collapse } from '../dom/page-tree.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';

/** An embedded player or post, shown as a link. */
export interface EmbedCard {
  readonly url: string;
  readonly provider: string;
  readonly title: string;
}

interface Provider {
  readonly name: string;
  readonly what: string;
  readonly host: RegExp;
  /** Address a person can open, made from the embed's own; `null` keeps the embed's. */
  open(url: URL): string | null;
}

function keep(): null {
  return null;
}

/** Providers whose embeds are content; one entry each. Frames of other hosts are ads or widgets and are dropped. */
const EMBED_PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    what: 'video',
    host: /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/,
    open: (url) => {
      const id = /\/(?:embed|v|shorts)\/([\w-]{6,20})/.exec(url.pathname)?.[1];
      return id && id !== 'videoseries' ? `https://www.youtube.com/watch?v=${id}` : null;
    },
  },
  {
    name: 'Vimeo',
    what: 'video',
    host: /(^|\.)vimeo\.com$/,
    open: (url) => {
      const id = /\/video\/(\d+)/.exec(url.pathname)?.[1];
      return id ? `https://vimeo.com/${id}` : null;
    },
  },
  { name: 'Dailymotion', what: 'video', host: /(^|\.)dailymotion\.com$/, open: keep },
  { name: 'Twitch', what: 'video', host: /(^|\.)twitch\.tv$/, open: keep },
  { name: 'Wistia', what: 'video', host: /(^|\.)wistia\.(com|net)$/, open: keep },
  { name: 'TED', what: 'talk', host: /^embed\.ted\.com$/, open: keep },
  { name: 'TikTok', what: 'video', host: /(^|\.)tiktok\.com$/, open: keep },
  { name: 'Instagram', what: 'post', host: /(^|\.)instagram\.com$/, open: keep },
  { name: 'Facebook', what: 'post', host: /(^|\.)facebook\.com$/, open: keep },
  { name: 'X', what: 'post', host: /(^|\.)(twitter|x)\.com$/, open: keep },
  { name: 'Reddit', what: 'post', host: /(^|\.)(reddit|redditmedia)\.com$/, open: keep },
  { name: 'Bluesky', what: 'post', host: /(^|\.)bsky\.app$/, open: keep },
  {
    name: 'Spotify',
    what: 'audio',
    host: /^open\.spotify\.com$/,
    open: (url) => url.href.replace('/embed/', '/'),
  },
  {
    name: 'SoundCloud',
    what: 'audio',
    host: /(^|\.)soundcloud\.com$/,
    open: (url) => url.searchParams.get('url'),
  },
  {
    name: 'Apple Podcasts',
    what: 'audio',
    host: /^embed\.(podcasts|music)\.apple\.com$/,
    open: (url) => url.href.replace('//embed.', '//'),
  },
  {
    name: 'CodePen',
    what: 'code',
    host: /(^|\.)codepen\.io$/,
    open: (url) => url.href.replace('/embed/', '/pen/'),
  },
  { name: 'GitHub Gist', what: 'code', host: /^gist\.github\.com$/, open: keep },
  { name: 'Datawrapper', what: 'chart', host: /^datawrapper\.dwcdn\.net$/, open: keep },
  { name: 'Flourish', what: 'chart', host: /(^|\.)flourish\.studio$/, open: keep },
  {
    name: 'Google Maps',
    what: 'map',
    host: /(^|\.)google\.[a-z.]+$/,
    open: (url) => (url.pathname.startsWith('/maps') ? url.href : ''),
  },
];

function cardFor(raw: string | null, title: string, base: string): EmbedCard | null {
  const href = webUrl(raw, base);
  const host = href ? bareHost(href) : '';
  const provider = EMBED_PROVIDERS.find((one) => one.host.test(host));
  if (!href || !provider) return null;
  const opened = provider.open(new URL(href));
  if (opened === '') return null;
  const url = webUrl(opened ?? href, base);
  const label = collapse(title).slice(0, 160);
  return url
    ? {
        url,
        provider: provider.name,
        title: label || `${provider.name} ${provider.what}`,
      }
    : null;
}

/** Link card of an `<iframe>`, `<video>`, `<audio>`, `<embed>` or `<object>`; `null` when it is no content. */
export function embedCard(tree: PageTree, item: Item, base: string): EmbedCard | null {
  const title = tree.attr(item, 'title') ?? tree.attr(item, 'aria-label') ?? '';
  if (item.tag === 'video' || item.tag === 'audio') {
    const source = tree.attr(item, 'src') ?? firstSource(tree, item);
    const url = webUrl(source, base);
    const what = item.tag === 'video' ? 'Video' : 'Audio';
    return url
      ? { url, provider: what, title: collapse(title).slice(0, 160) || what }
      : null;
  }
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data', 'data-embed-src']) {
    const raw = tree.attr(item, name);
    const card = raw ? cardFor(raw, title, base) : null;
    if (card) return card;
  }
  return null;
}

function firstSource(tree: PageTree, item: Item): string | null {
  const source = tree.dom.select(item.node, 'source[src]')[0];
  return source ? tree.dom.attr(source, 'src') : null;
}
