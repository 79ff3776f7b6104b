import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { renderInEnglish } from '../in-english.tsx';

function Fruit() {
  const [selected, setSelected] = useState<'apple' | 'pear' | 'plum'>('apple');
  return (
    <Tabs
      label="Fruit"
      tabs={[
        { id: 'apple', label: 'Apple' },
        { id: 'pear', label: 'Pear' },
        { id: 'plum', label: 'Plum' },
      ]}
      selected={selected}
      onSelect={setSelected}
    >
      A {selected}.
    </Tabs>
  );
}

const selectedTab = () => screen.getByRole('tab', { selected: true });

describe('tabs', () => {
  it('name the panel by the selected tab', () => {
    renderInEnglish(<Fruit />);
    expect(screen.getByRole('tabpanel', { name: 'Apple' }).textContent).toBe('A apple.');
    fireEvent.click(screen.getByRole('tab', { name: 'Pear' }));
    expect(screen.getByRole('tabpanel', { name: 'Pear' }).textContent).toBe('A pear.');
  });

  it('are one stop for the tab key', () => {
    renderInEnglish(<Fruit />);
    const stops = screen.getAllByRole('tab').map((tab) => tab.tabIndex);
    expect(stops).toEqual([0, -1, -1]);
  });

  it('follow the arrow keys around, Home and End', () => {
    renderInEnglish(<Fruit />);
    const press = (key: string) => {
      fireEvent.keyDown(selectedTab(), { key });
      return [selectedTab().textContent, document.activeElement?.textContent];
    };
    expect(press('ArrowRight')).toEqual(['Pear', 'Pear']);
    expect(press('End')).toEqual(['Plum', 'Plum']);
    expect(press('ArrowRight')).toEqual(['Apple', 'Apple']);
    expect(press('ArrowLeft')).toEqual(['Plum', 'Plum']);
    expect(press('Home')).toEqual(['Apple', 'Apple']);
    expect(press('x')).toEqual(['Apple', 'Apple']);
  });
});
