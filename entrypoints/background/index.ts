import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { browserAccount, finishSignOuts } from '../../lib/ext/account.ts';
import { backgroundHandlers } from '../../lib/ext/background-handlers.ts';
import { browser } from '../../lib/ext/browser.ts';
import { createContextMenu, onContextMenu } from '../../lib/ext/context-menu.ts';
import { watchOpenTabs } from '../../lib/ext/install.ts';
import { listen } from '../../lib/ext/listen.ts';
import { openReaderOrExplain } from '../../lib/ext/open-reader.ts';
import { report } from '../../lib/ext/report.ts';
import { onReaderCommand } from '../../lib/ext/shortcut.ts';
import { closeStorageToContent } from '../../lib/ext/stored.ts';
import { site } from '../../lib/site/current.ts';

export default defineBackground({
  main() {
    // zod compiles schemas with `new Function` otherwise, which the extension's CSP refuses.
    z.config({ jitless: true });

    const read = (tabId: number) =>
      openReaderOrExplain(site, tabId, {
        force: false,
        openOnly: false,
        commandAtMs: Date.now(),
      }).catch((cause: unknown) => report('open reader', cause));

    const account = browserAccount(site.apiBaseUrl);
    listen(backgroundHandlers(account, site));
    // Every page of the site and every popup starts the background: soon after the server is back.
    finishSignOuts(account);
    onReaderCommand(read);
    onContextMenu(read);
    browser.runtime.onInstalled.addListener(createContextMenu);
    browser.runtime.onInstalled.addListener(() => void watchOpenTabs(site.matches));
    browser.runtime.onStartup.addListener(createContextMenu);
    void closeStorageToContent();
  },
});
