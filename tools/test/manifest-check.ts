import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { chooseProfile } from '../../lib/site/choose.ts';

/** Everything Byline asks for at installation; each has its reason in the README. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const manifestSchema = z.object({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  content_scripts: z.array(
    z.object({ matches: z.array(z.string()), js: z.array(z.string()) }),
  ),
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.optional(z.unknown()),
  externally_connectable: z.optional(z.unknown()),
});

/**
 * What is wrong with a production build's manifest, one sentence each: more rights than declared
 * here, a site that is not the profile's, a weakened policy, or a file it names and lacks.
 */
export function checkManifest(folder: string): readonly string[] {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const parsed = manifestSchema.safeParse(JSON.parse(text));
  if (!parsed.success)
    return [`The manifest is not as expected: ${parsed.error.message}`];
  const manifest = parsed.data;
  const { matches } = chooseProfile({});
  const policy = manifest.content_security_policy.extension_pages;
  const complaints = [
    differs('permissions', manifest.permissions, PERMISSIONS),
    differs('host permissions', manifest.host_permissions, matches),
    ...manifest.content_scripts.map((script) =>
      differs(`matches of ${script.js.join(', ')}`, script.matches, matches),
    ),
    /unsafe-|\*/.test(policy) ? `The policy of its pages is weak: ${policy}` : null,
    manifest.web_accessible_resources === undefined
      ? null
      : 'Pages may load files of the extension (web_accessible_resources).',
    manifest.externally_connectable === undefined
      ? null
      : 'Pages may send it messages (externally_connectable).',
    /localhost|127\.0\.0\.1/.test(text)
      ? 'The manifest names an address of this machine.'
      : null,
    ...listFiles(JSON.parse(text)).map((path) =>
      existsSync(join(folder, path))
        ? null
        : `The manifest names ${path}, which is not there.`,
    ),
  ];
  return complaints.filter((complaint) => complaint !== null);
}

function differs(what: string, actual: readonly string[], wanted: readonly string[]) {
  const isSame = [...actual].sort().join() === [...wanted].sort().join();
  return isSame
    ? null
    : `The ${what} are ${actual.join(', ')}; wanted: ${wanted.join(', ')}.`;
}

/** Every string in the manifest that looks like a file of the build. */
function listFiles(value: unknown): string[] {
  if (typeof value === 'string') {
    return /^[^:*\s]+\.(?:js|css|html|png|svg|json)$/.test(value)
      ? [value.replace(/^\//, '')]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listFiles);
}
