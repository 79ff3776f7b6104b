import type { ReaderTools } from './reader-tools.tsx';

/** Where `reader-tools.js` leaves the tools: the isolated world's global, which the page can neither see nor set. */
interface ToolsWorld {
  bylineTools?: ReaderTools;
}

/** Called by the script that brings the tools. */
export function offerTools(tools: ReaderTools): void {
  (globalThis as ToolsWorld).bylineTools = tools;
}

/**
 * Gives the tools, and has `putThere` run their script when they are not there yet: once, however often they are
 * asked for meanwhile. Rejects when it did not bring them, and may then be asked again. Call it before any script
 * of this version can have brought them: those that an older one left are thrown away.
 */
export function toolLoader(putThere: () => Promise<unknown>): () => Promise<ReaderTools> {
  const world = globalThis as ToolsWorld;
  delete world.bylineTools;
  let coming: Promise<unknown> | undefined;
  return async () => {
    if (!world.bylineTools) coming ??= putThere();
    await coming;
    coming = undefined;
    if (!world.bylineTools) throw new Error('The reader’s tools did not load.');
    return world.bylineTools;
  };
}
