import { browser } from './browser.ts';
import { text } from './text.ts';

const ITEM_ID = 'read-with-byline';

/** Puts "Read with Byline" into the page's context menu; call on every install and browser start. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM_ID,
    title: text('contextMenuRead'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Calls back with the tab when the menu item is chosen. */
export function onContextMenu(choose: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM_ID && tab?.id !== undefined) choose(tab.id);
  });
}
