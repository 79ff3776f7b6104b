import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../../lib/article/metadata/language.ts';
import { read } from './read.ts';

const TEXTS: readonly (readonly [string | null, 'ltr' | 'rtl' | null, string])[] = [
  // Swedish: no language whose words are known.
  [
    null,
    'ltr',
    'Lamporna i hamnen lyser igen och båtarna som var borta under vintern har kommit tillbaka till kajen med det som de fångade, en efter en.',
  ],
  [
    'en',
    'ltr',
    'The lamps of the harbour are lit again and the boats that were away for the winter have come back to the pier with what they caught.',
  ],
  [
    'de',
    'ltr',
    'Die Lampen im Hafen brennen wieder und die Boote sind mit dem Fang zurück, den sie für den Winter auf der See nicht verkauft haben, und das ist gut.',
  ],
  [
    'fr',
    'ltr',
    'Les lampes du port sont allumées et les bateaux qui étaient partis pour la saison reviennent avec des filets dans une lumière que nous attendions sur le quai.',
  ],
  [
    'es',
    'ltr',
    'Las lámparas del puerto arden y los barcos que se fueron por el invierno vuelven con una red que pesa más, pero el muelle es para los que esperan.',
  ],
  [
    'ca',
    'ltr',
    'El port de la ciutat és petit, però el mercat del peix és el més antic del país i cada dia hi arriben les barques amb el que han pescat durant la nit.',
  ],
  [
    'pt',
    'ltr',
    'Os barcos que partiram não voltam mais com uma rede para o cais, mas as lâmpadas do porto ardem em silêncio por uma noite e os homens esperam.',
  ],
  [
    'it',
    'ltr',
    'Il porto è acceso e le barche che sono partite per il mare non tornano con una rete, anche se gli uomini della banchina di notte aspettano nel buio.',
  ],
  [
    'nl',
    'ltr',
    'De lampen van de haven branden en het is niet stil, want een boot die op zee was komt met de vangst en dat zijn er voor de winter ook meer.',
  ],
  [
    'ja',
    'ltr',
    '港の灯りがまた点いた。冬のあいだ海に出ていた船が帰ってきて、桟橋には人が集まっている。',
  ],
  ['zh', 'ltr', '港口的灯又亮了，冬天出海的船回来了，码头上聚集了很多人，大家都很高兴。'],
  ['ko', 'ltr', '항구의 등불이 다시 켜졌다. 겨울 동안 바다에 나갔던 배들이 돌아왔다.'],
  [
    null,
    'ltr',
    'Вогні гавані знову горять, і човни, які взимку були в морі, повернулися до причалу й їхні люди.',
  ],
  ['he', 'rtl', 'האורות בנמל דולקים שוב והסירות שיצאו לים בחורף חזרו אל הרציף.'],
  [
    null,
    'rtl',
    'أضواء الميناء تضيء من جديد والقوارب التي كانت في البحر عادت إلى الرصيف.',
  ],
  [
    null,
    'rtl',
    'چراغ‌های بندر دوباره روشن شده‌اند و قایق‌ها از دریا برگشته‌اند و مردم گرد آمده‌اند.',
  ],
  [null, 'ltr', 'Lorem dolor tristique varius'],
  [null, null, '1234 5678'],
];

describe('language and direction', () => {
  it.each(TEXTS)('%s %s by the text alone', (lang, dir, text) => {
    expect(readLanguage(read('<p>x</p>').tree, text)).toEqual({ lang, dir });
  });

  it('are what the page says', () => {
    const { tree } = read('<html lang="pt_BR" dir="rtl"><body><p>x</p>');
    expect(readLanguage(tree, 'The lamps')).toEqual({ lang: 'pt-BR', dir: 'rtl' });
  });

  it('ignore nonsense', () => {
    const { tree } = read('<html lang="{{lang}}" dir="up"><body><p>x</p>');
    expect(readLanguage(tree, '')).toEqual({ lang: null, dir: null });
  });
});
