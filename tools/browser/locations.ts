type PerPlatform = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

/** Where a browser may be: `places` under a platform's usual roots, `cached` inside one download. */
interface Locations {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: PerPlatform;
  readonly cached: PerPlatform;
}

/** Every place a browser is looked for, in order of preference; on Debian `chromium` is a script. */
export const LOCATIONS: Readonly<Record<'chrome' | 'firefox', Locations>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
    ],
    places: {
      linux: ['usr/lib/chromium/chromium', 'opt/google/chrome/chrome'],
      darwin: [
        'Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'Applications/Chromium.app/Contents/MacOS/Chromium',
        'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
    },
    cached: {
      linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome'],
      darwin: ['arm64', 'x64'].map(
        (cpu) =>
          `chrome-mac-${cpu}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      ),
      win32: ['chrome-win64/chrome.exe', 'chrome-win32/chrome.exe'],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    places: {
      linux: [
        'usr/lib/firefox-esr/firefox-esr',
        'usr/lib/firefox/firefox',
        'opt/firefox/firefox',
      ],
      darwin: [
        'Applications/Firefox.app/Contents/MacOS/firefox',
        'Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    },
    cached: {
      linux: ['firefox/firefox'],
      darwin: [
        'Firefox.app/Contents/MacOS/firefox',
        'Firefox Nightly.app/Contents/MacOS/firefox',
      ],
      win32: ['core/firefox.exe', 'firefox/firefox.exe'],
    },
  },
};
