import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentText, type MessageKey } from '../ui/text.ts';
import { Tool } from './tool.tsx';
import type { MenuName } from './tools/panel.tsx';

interface ToolbarProps {
  readonly isShown: boolean;
  readonly hasOutline: boolean;
  /** The open menu. */
  readonly menu: MenuName | null;
  readonly onMenu: (menu: MenuName | null) => void;
  /** Whether what draws menus is there: until then an open one has no panel. */
  readonly isReady: boolean;
  /** Draws the open menu into its panel; `null` once the panel is gone. */
  readonly drawMenu: (panel: Element, menu: MenuName | null) => void;
  readonly onClose: () => void;
  /** The listening button and its controls, where the browser can speak. */
  readonly listen: ComponentChildren;
}

/** The slim bar: close, outline, type, listen, save, more. Each menu opens under its button. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const text = currentText();
  const isAway = !props.isShown && props.menu === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups buttons
    <div class={isAway ? 'bar away' : 'bar'} role="group" aria-label={text('toolbar')}>
      <Tool shape="M5 5l10 10M15 5L5 15" label="closeReader" onClick={props.onClose} />
      <span class="bar-space" />
      {props.hasOutline && <Menu {...props} name="outline" />}
      <Menu {...props} name="type" />
      {props.listen}
      <Menu {...props} name="save" />
      <Menu {...props} name="more" />
    </div>
  );
}

interface MenuProps
  extends Pick<ToolbarProps, 'menu' | 'isReady' | 'onMenu' | 'drawMenu'> {
  readonly name: MenuName;
}

const MENUS: Readonly<Record<MenuName, { shape: string; label: MessageKey }>> = {
  outline: { shape: 'M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h6', label: 'outline' },
  type: {
    shape: 'M2.5 15.5L6.5 5l4 10.5M4 12h5M12.2 15.5l2.8-7.3 2.8 7.3M13.2 13.2h3.6',
    label: 'typeSettings',
  },
  save: { shape: 'M10 3v9M6.2 8.5L10 12.3l3.8-3.8M3.5 13.5v3h13v-3', label: 'save' },
  more: {
    shape:
      'M4 10a.5.5 0 101 0 .5.5 0 10-1 0M9.5 10a.5.5 0 101 0 .5.5 0 10-1 0M15 10a.5.5 0 101 0 .5.5 0 10-1 0',
    label: 'more',
  },
};

/** A button that discloses a panel; focus goes into the panel and comes back when it closes. */
function Menu(props: MenuProps): JSX.Element {
  const text = currentText();
  const { name, menu, onMenu, drawMenu } = props;
  const panelId = `by-menu-${name}`;
  const isOpen = menu === name;
  const isShown = isOpen && props.isReady;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current) drawMenu(panel.current, name);
  });
  // In the commit itself: a key's release would otherwise find the focus lost, and move it.
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current) return;
    focusFirst(current);
    return () => {
      drawMenu(current, null);
      takeLostFocus(button.current);
    };
  }, [isShown]);
  return (
    <div class="menu">
      <Tool
        {...MENUS[name]}
        button={button}
        isOpen={isOpen}
        panelId={isShown ? panelId : undefined}
        onClick={() => onMenu(isOpen ? null : name)}
      />
      {isShown && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups controls
        <div
          ref={panel}
          class={`panel panel-${name}`}
          id={panelId}
          role="group"
          aria-label={text(MENUS[name].label)}
        />
      )}
    </div>
  );
}

/** Focuses a menu's button when its panel took the focus away with it, not when it has moved on. */
function takeLostFocus(button: HTMLElement | null): void {
  const root = button?.getRootNode();
  const focused = root && 'activeElement' in root ? root.activeElement : null;
  if (focused === null || focused === button?.ownerDocument.body) {
    button?.focus({ preventScroll: true });
  }
}

function focusFirst(panel: Element): void {
  const first =
    panel.querySelector<HTMLElement>('input:checked') ??
    panel.querySelector<HTMLElement>('button, a[href], input');
  first?.focus({ preventScroll: true });
}
