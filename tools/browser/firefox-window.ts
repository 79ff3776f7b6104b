// Functions that run inside Firefox's own window, with the browser's rights. Each is sent there as
// text, so it uses nothing but its arguments and what Firefox gives; the types beneath name just
// the parts of Firefox's internals they touch (Firefox 128 to 153).

interface BrowserElement extends HTMLElement {
  permanentKey?: object;
  readonly browsingContext: { prefersColorSchemeOverride: 'light' | 'dark' };
  readonly currentURI: { readonly spec: string } | null;
}

interface ExtensionView {
  readonly viewType: string;
  readonly xulBrowser: BrowserElement | null;
}

interface ShortcutCommand {
  readonly shortcut: string | null;
}

interface FirefoxExtension {
  readonly backgroundState: string;
  readonly views: ReadonlySet<ExtensionView>;
  readonly shortcuts?: {
    readonly commands: Promise<ReadonlyMap<string, ShortcutCommand>>;
  };
  terminateBackground(): Promise<void>;
  wakeupBackground(): Promise<void>;
}

interface ToolbarAction {
  triggerAction(window: Window): void;
}

interface Navigables {
  viewsOfExtensions?: Map<string, WeakRef<BrowserElement>>;
  getBrowserById(id: string): BrowserElement | null;
  getIdForBrowser(browser: BrowserElement): string;
}

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

interface MenuPopup extends HTMLElement {
  readonly state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: FirefoxExtension } | null;
};
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          browserActionFor(extension: FirefoxExtension): ToolbarAction;
        };
      };
    };
    readonly NavigableManager: Navigables;
  };
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>;
declare const Ci: Readonly<Record<string, unknown>>;
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
};

/** Clicks the extension's toolbar button; a popup that is open is closed by it. */
export function clickToolbarButton(id: string): void {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (extension === undefined) throw new Error(`No extension ${id}.`);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  action.triggerAction(window);
}

/**
 * The remote agent only knows tabs. This teaches it one more view of the extension, `popup` or
 * `background`, and returns the id by which it can then be driven, or null while there is none.
 */
export function adoptView(id: string, viewType: string): string | null {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const views = extension === undefined ? [] : [...extension.views];
  const browser = views.find((view) => view.viewType === viewType)?.xulBrowser;
  if (!browser?.currentURI?.spec.startsWith('moz-extension:')) return null;
  // A popup is loaded in a hidden panel first, and moves to another browser element to be shown.
  const panel = browser.closest('panel') as MenuPopup | null; // Panels are popups too.
  if (viewType === 'popup' && panel?.state !== 'open') return null;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  if (NavigableManager.viewsOfExtensions === undefined) {
    const known = new Map<string, WeakRef<BrowserElement>>();
    const ofTabs = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.viewsOfExtensions = known;
    NavigableManager.getBrowserById = (wanted) =>
      ofTabs(wanted) ?? known.get(wanted)?.deref() ?? null;
  }
  browser.permanentKey ??= {};
  const navigable = NavigableManager.getIdForBrowser(browser);
  NavigableManager.viewsOfExtensions.set(navigable, new WeakRef(browser));
  return navigable;
}

/** Whether the extension has a view of that type now. */
export function hasView(id: string, viewType: string): boolean {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const views = extension === undefined ? [] : [...extension.views];
  return views.some((view) => view.viewType === viewType);
}

/** Presses the real keys of a command, from Firefox's window down to whatever has the focus. */
export async function pressShortcut(id: string, name: string): Promise<void> {
  const commands = await WebExtensionPolicy.getByID(id)?.extension.shortcuts?.commands;
  const shortcut = commands?.get(name)?.shortcut;
  if (!shortcut) throw new Error(`The command ${name} has no key.`);
  const codes: Readonly<Record<string, string>> = {
    Alt: 'AltLeft',
    Ctrl: 'ControlLeft',
    MacCtrl: 'ControlLeft',
    Command: 'MetaLeft',
    Shift: 'ShiftLeft',
  };
  const keys: Readonly<Record<string, string>> = {
    Ctrl: 'Control',
    MacCtrl: 'Control',
    Command: 'Meta',
  };
  const events = shortcut.split('+').map((part) => {
    const code = codes[part];
    return code === undefined
      ? new KeyboardEvent('', {
          key: part.length === 1 ? part.toLowerCase() : part,
          code: part.length === 1 ? `Key${part}` : part,
          keyCode: part.length === 1 ? part.charCodeAt(0) : 0,
        })
      : new KeyboardEvent('', { key: keys[part] ?? part, code });
  });
  const processor = Cc['@mozilla.org/text-input-processor;1'];
  const input = processor?.createInstance(Ci.nsITextInputProcessor);

  if (!input?.beginInputTransactionForTests(window)) {
    throw new Error('Firefox takes no keys now.');
  }
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}

/** Whether the page's context menu is open. */
export function isContextMenuOpen(): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as MenuPopup; // Always there.
  return menu.state === 'open';
}

/** Chooses the extension's entry in the context menu that is open. */
export function activateMenuItem(id: string, item: string): void {
  const menu = document.getElementById('contentAreaContextMenu') as MenuPopup; // Always there.
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const entry = document.getElementById(`${widget}-menuitem-_${item}`);
  if (entry !== null) {
    menu.activateItem(entry);
    return;
  }
  menu.hidePopup();
  throw new Error(`The context menu has no entry ${item}.`);
}

/** Ends the event page, as Firefox does when it has been idle. */
export async function terminateBackground(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground();
}

/** Starts the event page when it does not run. */
export async function wakeBackground(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (extension === undefined) throw new Error(`No extension ${id}.`);
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
}

/** `running`, `starting`, `suspending` or `stopped`. */
export function readBackgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

/** What pages are told of the person's colour scheme: 0 dark, 1 light. */
export function overrideColorScheme(value: number): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
}

/** The popup takes the toolbar's colours, whatever pages are told: tells it directly. */
export function overridePopupScheme(id: string, scheme: 'light' | 'dark'): void {
  for (const view of WebExtensionPolicy.getByID(id)?.extension.views ?? []) {
    if (view.viewType !== 'popup' || !view.xulBrowser) continue;
    view.xulBrowser.browsingContext.prefersColorSchemeOverride = scheme;
  }
}
