import type { FaultMode } from '../../site/src/server.ts';
import type { Stage } from './extension-stage.ts';

/** Switches how the site's account API misbehaves; `delayMs` is how long `slow` waits. */
export function faultSwitch(
  stage: Stage,
): (mode: FaultMode, delayMs?: number) => Promise<void> {
  return async (mode, delayMs) => {
    const answer = await fetch(`${stage.site.origin}/__faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mode, ...(delayMs === undefined ? {} : { delayMs }) }),
    });
    if (!answer.ok) throw new Error(`The site refuses the fault ${mode}.`);
  };
}
