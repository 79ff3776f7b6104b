/** What the watcher offers to the scripts that come after it. */
export interface Watcher {
  /** `false` once its extension was reloaded or removed. */
  readonly isAlive: () => boolean;
  /** Whether the page holds an article now. */
  readonly isArticle: () => boolean;
}

/** The isolated world's own global, which the page can neither see nor set. */
const world = globalThis as { bylineWatcher?: Watcher };

/** The watcher of this page: it runs before the reader, which so need not bring a detector of its own. */
export function presentWatcher(): Watcher | undefined {
  return world.bylineWatcher;
}

export function offerWatcher(watcher: Watcher): void {
  world.bylineWatcher = watcher;
}
