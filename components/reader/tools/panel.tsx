import type { JSX } from 'preact';
import type { ReadingPreferences } from '../../../lib/reader/preferences.ts';
import { ReadingFields } from '../../ui/reading-fields.tsx';
import { currentText } from '../../ui/text.ts';
import type { ReaderActions } from '../reader-actions.ts';
import { OutlineList } from './outline-list.tsx';

/** The menus of the toolbar. */
export type MenuName = 'outline' | 'type' | 'save' | 'more';

export interface PanelProps {
  readonly menu: MenuName;
  /** Closes the menu. */
  readonly onDone: () => void;
  /** The box that scrolls, with the text in it. */
  readonly scroller: HTMLElement;
  readonly preferences: ReadingPreferences;
  readonly onPreferences: (patch: Partial<ReadingPreferences>) => void;
  readonly actions: ReaderActions;
}

/** What a menu holds. */
export function Panel(props: PanelProps): JSX.Element {
  const text = currentText();
  const { actions, onDone } = props;
  const done = (act: () => void) => () => {
    onDone();
    act();
  };
  switch (props.menu) {
    case 'outline':
      return <OutlineList scroller={props.scroller} onDone={onDone} />;
    case 'type':
      return (
        <ReadingFields preferences={props.preferences} onChange={props.onPreferences} />
      );
    case 'save':
      return (
        <>
          <Item label={text('saveMarkdown')} onClick={done(actions.saveMarkdown)} />
          <Item label={text('saveWebPage')} onClick={done(actions.saveWebPage)} />
        </>
      );
    case 'more':
      return (
        <>
          <Item label={text('copyText')} onClick={done(actions.copy)} />
          <Item label={text('print')} onClick={done(actions.print)} />
          <Item label={text('allSettings')} onClick={done(actions.openOptions)} />
        </>
      );
  }
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
