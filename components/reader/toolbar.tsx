import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OutlineEntry } from '../../lib/reader/outline.ts';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { ReadingFields } from '../ui/reading-fields.tsx';
import { useText } from '../ui/text.tsx';
import { OutlineList } from './outline-list.tsx';
import type { ReaderActions } from './reader-actions.ts';

export type MenuName = 'outline' | 'type' | 'save' | 'more';

interface ToolbarProps {
  readonly isShown: boolean;
  readonly menu: MenuName | null;
  readonly onMenu: (menu: MenuName | null) => void;
  readonly outline: readonly OutlineEntry[];
  readonly onJump: (entry: OutlineEntry | null) => void;
  readonly preferences: ReadingPreferences;
  readonly onPreferences: (patch: Partial<ReadingPreferences>) => void;
  readonly actions: ReaderActions;
  /** The listening button and its controls, where the browser can speak. */
  readonly listen: ComponentChildren;
}

/** The slim bar: close, outline, type, listen, save, more. Each menu opens under its button. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const text = useText();
  const { actions, outline } = props;
  const isAway = !props.isShown && props.menu === null;
  const done = (act: () => void) => () => {
    props.onMenu(null);
    act();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups buttons
    <div class={isAway ? 'bar away' : 'bar'} role="group" aria-label={text('toolbar')}>
      <button
        type="button"
        class="tool"
        aria-label={text('closeReader')}
        title={text('closeReader')}
        onClick={actions.close}
      >
        <Icon name="close" />
      </button>
      <span class="bar-space" />
      {outline.length > 0 && (
        <Menu {...props} name="outline" icon="outline" label={text('outline')}>
          <OutlineList entries={outline} onJump={props.onJump} />
        </Menu>
      )}
      <Menu {...props} name="type" icon="type" label={text('typeSettings')}>
        <ReadingFields preferences={props.preferences} onChange={props.onPreferences} />
      </Menu>
      {props.listen}
      <Menu {...props} name="save" icon="save" label={text('save')}>
        <Item label={text('saveMarkdown')} onClick={done(actions.saveMarkdown)} />
        <Item label={text('saveWebPage')} onClick={done(actions.saveWebPage)} />
      </Menu>
      <Menu {...props} name="more" icon="more" label={text('more')}>
        <Item label={text('copyText')} onClick={done(actions.copy)} />
        <Item label={text('print')} onClick={done(actions.print)} />
        {actions.openOptions && (
          <Item label={text('allSettings')} onClick={done(actions.openOptions)} />
        )}
      </Menu>
    </div>
  );
}

interface MenuProps {
  readonly name: MenuName;
  readonly icon: IconName;
  readonly label: string;
  readonly menu: MenuName | null;
  readonly onMenu: (menu: MenuName | null) => void;
  readonly children: ComponentChildren;
}

/** A button that discloses a panel; focus goes into the panel and comes back when it closes. */
function Menu(props: MenuProps): JSX.Element {
  const { name, label, menu, onMenu } = props;
  const isOpen = menu === name;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // In the commit itself: a key's release would otherwise find the focus lost, and move it.
  useLayoutEffect(() => {
    if (!isOpen) return;
    focusFirst(panel.current);
    return () => takeLostFocus(button.current);
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
        <Icon name={props.icon} />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; this groups controls
        <div
          ref={panel}
          class={`panel panel-${name}`}
          id={`by-menu-${name}`}
          role="group"
          aria-label={label}
        >
          {props.children}
        </div>
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

function focusFirst(panel: HTMLElement | null): void {
  const first =
    panel?.querySelector<HTMLElement>('input:checked') ??
    panel?.querySelector<HTMLElement>('button, a[href], input');
  first?.focus({ preventScroll: true });
}

function Item(props: {
  readonly label: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="item" onClick={props.onClick}>
      {props.label}
    </button>
  );
}
