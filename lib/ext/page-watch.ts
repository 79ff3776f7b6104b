import { detectArticle } from '../article/detect.ts';
import { notify } from './content.ts';

/** When to look again after an address change, in ms: single-page sites fill the page in afterwards. */
const LOOK_AGAIN_MS = [0, 400, 1500, 4000] as const;

/**
 * Tells the background whether the page holds an article: now, after every client-side navigation, and
 * when the page comes back from the back/forward cache. Reads the page, never touches it. Ends with `signal`.
 */
export function watchPage(page: Window, signal: AbortSignal): void {
  let url = '';
  let isArticle: boolean | null = null;
  let looks: ReturnType<typeof setTimeout>[] = [];

  const look = () => {
    const found = detectArticle(page.document, { url: page.location.href }).isArticle;
    if (found === isArticle) return;
    isArticle = found;
    void notify('page.detected', { isArticle: found, url, isFresh: found });
    if (found) stopLooking();
  };
  const stopLooking = () => {
    for (const timer of looks) clearTimeout(timer);
    looks = [];
  };
  const arrive = () => {
    const here = page.location.href.replace(/#.*$/, '');
    if (here === url) return;
    url = here;
    isArticle = null;
    stopLooking();
    looks = LOOK_AGAIN_MS.map((delayMs) => setTimeout(look, delayMs));
  };

  // Both browsers know the Navigation API; its event comes after the address has changed.
  page.navigation?.addEventListener('currententrychange', arrive, { signal });
  page.addEventListener('popstate', arrive, { signal });
  page.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || isArticle === null) return;
      void notify('page.detected', { isArticle, url, isFresh: false });
    },
    { signal },
  );
  signal.addEventListener('abort', stopLooking);
  arrive();
}
