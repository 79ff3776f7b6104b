import { detectArticle } from '../article/detect.ts';
import { notify } from './content.ts';

/** When to look again after an address change, in ms: single-page sites fill the page in afterwards. */
const LOOK_AGAIN_MS = [0, 400, 1500, 4000] as const;
/** From then on a page that changed its address is believed to show what belongs to it, in ms. */
const SETTLED_MS = 1500;

/** How the page came to its address; `rewritten`: only the address changed (a query stripped, scrolling). */
type Arrival = 'loaded' | 'navigated' | 'rewritten';

/**
 * Tells the background whether the page holds an article: now, after every client-side navigation, and
 * when the page comes back from the back/forward cache. A page the browser loads ahead is watched from the
 * moment it is shown. Reads the page, never touches it. Ends with `signal`.
 */
export function watchPage(page: Window, signal: AbortSignal): void {
  // Not in every browser, nor in the types; a page's picture of that name is not `true`.
  const { prerendering } = page.document as Document & {
    readonly prerendering?: boolean;
  };
  const start = () => watchShownPage(page, signal);
  if (prerendering === true) {
    page.document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else {
    start();
  }
}

/** Whether the page holds an article. */
export function isArticlePage(page: Window): boolean {
  return detectArticle(page.document, { url: page.location.href }).isArticle;
}

function watchShownPage(page: Window, signal: AbortSignal): void {
  let url = '';
  let isArticle: boolean | null = null;
  /** Whether the reader may still open by itself for this arrival. */
  let mayOpen = false;
  let looks: ReturnType<typeof setTimeout>[] = [];

  const stopLooking = () => {
    for (const timer of looks) clearTimeout(timer);
  };
  const look = (arrival: Arrival, delayMs: number) => {
    const found = isArticlePage(page);
    const isSettled = arrival === 'loaded' || delayMs >= SETTLED_MS;
    const isFresh = found && mayOpen && isSettled;
    if (found !== isArticle || isFresh) {
      isArticle = found;
      if (isFresh) mayOpen = false;
      void notify('page.detected', { isArticle: found, url, isFresh });
    }
    // After a navigation the old text may still stand there: only a loaded page is believed at once.
    if (found && arrival === 'loaded') stopLooking();
  };
  const arrive = (kind: 'loaded' | 'pushed' | 'replaced') => {
    const here = page.location.href.replace(/#.*$/, '');
    if (here === url) return;
    const isElsewhere = pathOf(here) !== pathOf(url);
    const arrival =
      kind === 'loaded'
        ? kind
        : kind === 'pushed' && isElsewhere
          ? 'navigated'
          : 'rewritten';
    url = here;
    if (arrival !== 'rewritten') {
      mayOpen = true;
      isArticle = null;
    }
    stopLooking();
    looks = LOOK_AGAIN_MS.map((delayMs) => setTimeout(look, delayMs, arrival, delayMs));
  };

  // Both browsers know the Navigation API; its event comes after the address has changed.
  page.navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => arrive(navigationType === 'replace' ? 'replaced' : 'pushed'),
    { signal },
  );
  page.addEventListener('popstate', () => arrive('pushed'), { signal });
  page.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || isArticle === null) return;
      void notify('page.detected', { isArticle, url, isFresh: false });
    },
    { signal },
  );
  signal.addEventListener('abort', stopLooking);
  arrive('loaded');
}

function pathOf(url: string): string | null {
  return URL.parse(url)?.pathname ?? null;
}
