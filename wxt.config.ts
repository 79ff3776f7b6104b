import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { chooseProfile } from './lib/site/choose.ts';
import { createLicenceBook, LICENCES_FILE, licenceList } from './tools/build/licences.ts';
import { scriptPlugins } from './tools/build/plugins.ts';

const profile = chooseProfile(process.env);
const licences = createLicenceBook();

const icons = (kind: 'article' | 'idle') =>
  Object.fromEntries(
    [16, 32, 48, 96, 128].map((size) => [size, `icons/${kind}-${size}.png`]),
  );

/** What the extension's own pages may load; `npm run dev` must reach the bundler's server as well. */
function pagePolicy(isServed: boolean): string {
  const api = new URL(profile.apiBaseUrl).origin;
  // For the site's small icon beside its name.
  const home = new URL(profile.homeUrl).origin;
  const [styles, servers] = isServed
    ? [" 'unsafe-inline'", ' http://localhost:* ws://localhost:*']
    : ['', ''];
  return (
    `default-src 'none'; script-src 'self'; style-src 'self'${styles}; img-src 'self' data: ${home}; ` +
    `connect-src ${api}${servers}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  );
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: profile.id === 'demo' ? '.output/demo' : '.output',
  vite: () => ({
    plugins: [...scriptPlugins(), licences.plugin()],
    define: { __BYLINE_PROFILE__: JSON.stringify(profile) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The oldest browsers the manifests admit: nothing is written out for older ones.
    build: {
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox142'],
      license: licenceList,
    },
  }),
  hooks: {
    // All bundles are made by then.
    'build:publicAssets': (_, files) => {
      const own = readFileSync(new URL('LICENSE', import.meta.url), 'utf8');
      // The mark at the start tells browsers that it is UTF-8.
      files.push({
        relativeDest: LICENCES_FILE,
        contents: `\uFEFF${licences.write(own)}\n`,
      });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: profile.matches,
    content_scripts: [
      { matches: profile.matches, js: ['watcher.js'], run_at: 'document_idle' },
    ],
    icons: icons('article'),
    action: { default_title: '__MSG_extName__', default_icon: icons('idle') },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggleReader__',
      },
    },
    content_security_policy: { extension_pages: pagePolicy(command === 'serve') },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.example',
          strict_min_version: '142.0',
          data_collection_permissions: {
            required: ['authenticationInfo', 'personallyIdentifyingInfo'],
          },
        },
      },
    }),
  }),
});
