import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';
import { WORDINGS } from './wordings.ts';

const URL_ = 'https://www.lanternpost.example/reviews/kettle/';

/** A paragraph about a kettle in each language. */
const PROSE: Readonly<Record<string, string>> = {
  en: 'The red kettle stood on our stove for three weeks, and every morning somebody wrote down how long it took, how loud it was, and whether the handle stayed cool enough to hold without a cloth.',
  de: 'Der rote Kessel stand drei Wochen auf unserem Herd, und jeden Morgen schrieb jemand auf, wie lange es dauerte, wie laut es war und ob der Griff kühl genug blieb, um ihn ohne Tuch zu halten.',
  fr: 'La bouilloire rouge est restée trois semaines sur notre cuisinière, et chaque matin quelqu’un notait le temps qu’il fallait, le bruit, et si la poignée restait assez froide pour la tenir sans torchon.',
  es: 'El hervidor rojo estuvo tres semanas en la cocina, y cada mañana alguien apuntaba cuánto tardaba, cuánto ruido hacía y si el asa seguía lo bastante fría para cogerla sin un paño.',
  pt: 'A chaleira vermelha ficou três semanas no fogão, e todas as manhãs alguém anotava quanto tempo levava, quanto barulho fazia e se a pega ficava fria o bastante para segurar sem pano.',
  it: 'Il bollitore rosso è rimasto tre settimane sui fornelli, e ogni mattina qualcuno annotava quanto tempo ci voleva, quanto rumore faceva e se il manico restava abbastanza freddo da tenerlo senza panno.',
  nl: 'De rode ketel stond drie weken op het fornuis, en elke ochtend schreef iemand op hoe lang het duurde, hoe hard het was en of het handvat koel genoeg bleef om zonder doek vast te houden.',
  ja: '赤いやかんは三週間うちのこんろに置かれ、毎朝だれかが沸くまでの時間と音の大きさ、そして取っ手が布なしで持てるほど冷たいままかどうかを書きとめていた。',
};

function disclosuresOf(lang: string, place: string, words: string) {
  const prose = PROSE[lang];
  const at = (name: string) => (place === name ? `<p>${words}</p>` : '');
  const html = `<!doctype html><html lang="${lang}"><body><header><nav><a href="/">Home</a></nav></header>
    <main><article><header>${at('label')}<h1>${place === 'headline' ? words : 'A kettle that whistles in tune'}</h1>
    <div class="meta"><span>Mara Quill</span> <time>2025-03-04</time>${place === 'badge' ? ` <span>${words}</span>` : ''}</div></header>
    <div class="entry-content">${at('top')}<p>${prose}</p><p>${prose}</p>
    ${place === 'middle' ? `<p>${prose} ${words} ${prose}</p>` : ''}
    <p>${prose}</p><p>${prose}</p>${at('bottom')}</div></article></main>
    <footer><p>© Lantern Post</p></footer></body></html>`;
  const { document } = new JSDOM(html, { url: URL_ }).window;
  const found = extractArticle(document, { url: URL_ })?.disclosures ?? [];
  return found.map(({ kind, text }) => ({ kind, text }));
}

const rows = WORDINGS.trim()
  .split('\n')
  .map((line) => /^(\w+) (\w+) (\w+) (.+)$/.exec(line)?.slice(1) ?? [line]);

describe('a wording', () => {
  it.each(rows)('%s: %s, %s: %s', (lang = '', kind = '', place = '', words = '') => {
    const expected = kind === 'nothing' ? [] : [{ kind, text: words }];
    expect(disclosuresOf(lang, place, words)).toEqual(expected);
  });
});
