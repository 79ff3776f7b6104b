import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { readSources } from '../../../../lib/article/metadata/sources.ts';
import { read } from './read.ts';

function sourcesOf(html: string, names: readonly string[] = ['Tidewatch']) {
  const { tree, page } = read(html);
  return readSources(tree, readBlocks(tree), { base: page.base, names });
}
const namesOf = (text: string) => sourcesOf(`<p>${text}</p>`).map((one) => one.name);

describe('sources', () => {
  it.each([
    ['According to the Harbour Gazette, the tide won.', 'Harbour Gazette'],
    [
      'The boats sank, the North Pier Times first reported on Monday.',
      'North Pier Times',
    ],
    ['“It is wet,” she told Reuters.', 'Reuters'],
    ['The news was first reported by the Shoreline Herald.', 'Shoreline Herald'],
    ['(via Coast News)', 'Coast News'],
    ['As reported by The Quay Tribune, nothing happened.', 'Quay Tribune'],
    [
      'According to a new report from the Bureau of Lamps, all are lit.',
      'Bureau of Lamps',
    ],
    ['According to the Lamp Association’s figures, nine burn.', 'Lamp Association'],
    ['Laut Hafen-Nachrichten Nord brennen neun Lampen.', 'Hafen-Nachrichten Nord'],
    ['Wie der Spiegel berichtet, brennen neun.', 'Spiegel'],
    ['Selon Le Monde, neuf lampes brûlent.', 'Le Monde'],
    ['Según El País, arden nueve.', 'El País'],
    ['Segundo a Folha de Porto, ardem nove.', 'Folha de Porto'],
    ['Secondo La Repubblica, ne ardono nove.', 'La Repubblica'],
    ['Volgens de Telegraaf branden er negen.', 'Telegraaf'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  it.each([
    'According to Ada Finch, the tide won.',
    'She told Bertram Moss that it was over.',
    'Send it via Bluetooth or via Email.',
    'Mr Moss reported to the harbour master.',
    'According to CEO Ada Finch, sales fell.',
    'Photo via Getty Images.',
    'Apple reported lower sales.',
    'According to Tidewatch, it rained.',
  ])('none in "%s"', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('carry the link of the name, and an unknown name its address spells', () => {
    expect(
      sourcesOf(
        '<p>According to <a href="https://www.harbourwire.example/a">Harbour Wire</a>, yes. The ship sank, <a href="https://saltanddeck.example/b">Salt and Deck</a> reported.</p>',
      ),
    ).toEqual([
      { name: 'Harbour Wire', url: 'https://www.harbourwire.example/a' },
      { name: 'Salt and Deck', url: 'https://saltanddeck.example/b' },
    ]);
  });

  it('are named once, in order', () => {
    expect(
      namesOf(
        'According to the Lamp Survey Authority, nine. According to Coast News, nine. According to the Lamp Survey Authority, eleven.',
      ),
    ).toEqual(['Lamp Survey Authority', 'Coast News']);
  });
});
