import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifestSchema = z.object({
  action: z.object({ default_popup: z.string() }),
  browser_specific_settings: z.optional(
    z.object({ gecko: z.optional(z.object({ id: z.optional(z.string()) })) }),
  ),
});

/** What driving a build needs to know of it; the id is null in a build for another browser. */
export interface BuildFacts {
  readonly popupPath: string;
  readonly firefoxId: string | null;
}

/** Reads the manifest of an unpacked build. Throws when there is none, or it has no popup. */
export async function readBuild(folder: string): Promise<BuildFacts> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(text));
  return {
    popupPath: manifest.action.default_popup.replace(/^\//, ''),
    firefoxId: manifest.browser_specific_settings?.gecko?.id ?? null,
  };
}
