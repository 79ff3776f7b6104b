import type { ReaderTools } from './reader-tools.tsx';

/** Where `reader-tools.js` leaves the tools: the isolated world's global, which the page can neither see nor set. */
interface ToolsWorld {
  bylineTools?: ReaderTools;
}

/** Called by the script that brings the tools. */
export function offerTools(tools: ReaderTools): void {
  (globalThis as ToolsWorld).bylineTools = tools;
}

/** Has `putThere` run that script at the first call; rejects when it did not come, and may then be tried again. */
export function toolLoader(putThere: () => Promise<void>): () => Promise<ReaderTools> {
  const world = globalThis as ToolsWorld;
  let tools: ReaderTools | undefined;
  return async () => {
    if (tools) return tools;
    // Not those that an older version of the extension left there.
    delete world.bylineTools;
    await putThere();
    tools = world.bylineTools;
    if (!tools) throw new Error('The reader’s tools did not load.');
    return tools;
  };
}
