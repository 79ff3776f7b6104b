import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';
import { bundleScript } from '../tools/browser-core/bundle.ts';

/** Bytes of a text, gzip at its best. */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** Minified modules of a bundle of `entry`, each with its file. */
async function readModules(entry: string): Promise<{ file: string; code: string }[]> {
  const found: { file: string; code: string }[] = [];
  const collect: Plugin = {
    name: 'byline:collect-modules',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [file, { code }] of Object.entries(chunk.modules)) {
          // Alone, nothing of a module seems to be used.
          const options = { compress: { unused: false }, module: false };
          if (code) found.push({ file, code: minifySync(file, code, options).code });
        }
      }
    },
  };
  await bundleScript(entry, [collect]);
  return found;
}

/**
 * What each folder of the core weighs: by how many kilobytes (1,000 bytes, gzip) all modules together are heavier with
 * it than without, by share of which the `whole` is divided. Modules are minified one by one here, so that their sum is
 * larger than what is built from them.
 */
export async function weighFolders(
  entry: string,
  whole: number,
): Promise<[folder: string, kb: number][]> {
  const modules = await readModules(entry);
  const folderOf = (file: string) => /lib\/article\/(?:(\w+)\/)?/.exec(file)?.[1] ?? '';
  const weigh = (without: string | null) =>
    gzipBytes(
      modules
        .filter(({ file }) => folderOf(file) !== without)
        .map(({ code }) => code)
        .join('\n'),
    );
  const all = weigh(null);
  const folders = [...new Set(modules.map(({ file }) => folderOf(file)))];
  const own = folders.map((folder) => all - weigh(folder));
  const sum = own.reduce((total, one) => total + one, 0);
  return folders
    .map((folder, at): [string, number] => [folder, ((own[at] ?? 0) / sum) * whole])
    .toSorted(([, one], [, other]) => other - one);
}
