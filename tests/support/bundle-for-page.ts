import { build, type Plugin, type Rolldown } from 'vite';
import { scriptPlugins } from '../../tools/build/plugins.ts';

/** Bundles a module of ours, as the build does, into a script whose exports land in the global `name`. */
export async function bundleForPage(
  file: string,
  name: string,
  plugins: readonly Plugin[] = scriptPlugins(),
): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: {
      write: false,
      minify: true,
      lib: { entry: file, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[]; // In lib mode with one format: one output.
  const code = built[0]?.output[0]?.code;
  if (!code) throw new Error(`${file} was bundled into nothing.`);
  return code;
}
