/** What one part of the extension may weigh, gzip, over everything it loads; kB are 1,000 bytes. */
export interface Budget {
  readonly part: string;
  /** The file a browser loads first, within the build's folder. */
  readonly entry: string;
  readonly limitKb: number;
}

/**
 * The watcher runs on every page of the site and must cost nothing there; the reader and the popup
 * are waited for by a person; the background is started anew whenever it was idle. The reader's tools
 * (menus, copying, saving, voice) come when they are first used, and off the site with the reader.
 */
export const BUDGETS: readonly Budget[] = [
  { part: 'watcher', entry: 'watcher.js', limitKb: 8 },
  { part: 'reader', entry: 'reader.js', limitKb: 60 },
  { part: 'reader tools', entry: 'reader-tools.js', limitKb: 12 },
  { part: 'popup', entry: 'popup.html', limitKb: 35 },
  { part: 'background', entry: 'background.js', limitKb: 15 },
];
