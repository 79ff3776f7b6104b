import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive } from '../../lib/ext/content.ts';
import { startReader } from './session.ts';

/** What one run of this script leaves in its isolated world, for the next run to find. */
interface Running {
  readonly stop: () => void;
  readonly isAlive: () => boolean;
}

export default defineUnlistedScript(() => {
  // The isolated world's own global: the page cannot see or set it.
  const world = globalThis as { bylineReader?: Running };
  if (world.bylineReader?.isAlive()) return;
  // An older run whose extension was reloaded: its reader could no longer reach the background.
  world.bylineReader?.stop();
  const lifetime = new AbortController();
  startReader(window, lifetime.signal);
  world.bylineReader = { stop: () => lifetime.abort(), isAlive: isExtensionAlive };
});
