import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser, LaunchRequest } from './extension-browser.ts';
import { findBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension installed. Throws when that browser is not on the machine. */
export function launchWithExtension(request: LaunchRequest): Promise<ExtensionBrowser> {
  const found = findBrowser(request.browser);
  if (found === null) {
    const title = request.browser === 'chrome' ? 'Chromium or Chrome' : 'Firefox';
    throw new Error(
      `${title} could not be found on this machine; \`node tools/browser/ensure.ts both\` says how to get it.`,
    );
  }
  return found.name === 'chrome'
    ? launchChromium(found.path, request)
    : launchFirefox(found.path, request);
}
