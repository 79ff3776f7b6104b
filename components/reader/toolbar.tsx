import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';
import type { MenuName } from './tools/panel.tsx';

interface ToolbarProps {
  readonly isShown: boolean;
  readonly hasOutline: boolean;
  /** The open menu. */
  readonly menu: MenuName | null;
  readonly onMenu: (menu: MenuName | null) => void;
  /** Draws the open menu into its panel; `null` once the panel is gone. */
  readonly drawMenu: (panel: Element, menu: MenuName | null) => void;
  readonly onClose: () => void;
  /** The listening button and its controls, where the browser can speak. */
  readonly listen: ComponentChildren;
}

/** The slim bar: close, outline, type, listen, save, more. Each menu opens under its button. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const text = useText();
  const isAway = !props.isShown && props.menu === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups buttons
    <div class={isAway ? 'bar away' : 'bar'} role="group" aria-label={text('toolbar')}>
      <button
        type="button"
        class="tool"
        aria-label={text('closeReader')}
        title={text('closeReader')}
        onClick={props.onClose}
      >
        <Icon name="close" />
      </button>
      <span class="bar-space" />
      {props.hasOutline && <Menu {...props} name="outline" label={text('outline')} />}
      <Menu {...props} name="type" label={text('typeSettings')} />
      {props.listen}
      <Menu {...props} name="save" label={text('save')} />
      <Menu {...props} name="more" label={text('more')} />
    </div>
  );
}

interface MenuProps extends Pick<ToolbarProps, 'menu' | 'onMenu' | 'drawMenu'> {
  readonly name: MenuName & IconName;
  readonly label: string;
}

/** A button that discloses a panel; focus goes into the panel and comes back when it closes. */
function Menu(props: MenuProps): JSX.Element {
  const { name, label, menu, onMenu, drawMenu } = props;
  const isOpen = menu === name;
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
  }, [isOpen]);
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `by-menu-${name}` : undefined}
        onClick={() => onMenu(isOpen ? null : name)}
      >
        <Icon name={name} />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups controls
        <div
          ref={panel}
          class={`panel panel-${name}`}
          id={`by-menu-${name}`}
          role="group"
          aria-label={label}
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
