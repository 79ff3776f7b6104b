/**
 * Pauses what plays in the page, and whatever starts playing until the returned function lets exactly
 * those go on. An element is paused once: what the page starts again after that is left alone.
 */
export function pausePageMedia(doc: Document, signal: AbortSignal): () => void {
  const paused = new Set<HTMLMediaElement>();
  const pause = (media: HTMLMediaElement) => {
    if (paused.has(media)) return;
    paused.add(media);
    media.pause();
  };
  for (const media of doc.querySelectorAll<HTMLMediaElement>('video, audio')) {
    if (!media.paused && !media.ended) pause(media);
  }
  doc.addEventListener(
    'play',
    ({ target }) => {
      if (target instanceof HTMLMediaElement) pause(target);
    },
    { capture: true, signal },
  );
  return () => {
    for (const media of paused) {
      // The browser may refuse to play without a gesture; the page's own button still works then.
      if (media.isConnected && media.paused) media.play().catch(() => undefined);
    }
  };
}
