import { describe, expect, it } from 'vitest';
import { findDays, toIsoDate } from '../../../../lib/article/metadata/date-text.ts';

const daysIn = (text: string, isDayFirst?: boolean) =>
  findDays(text, isDayFirst).map((one) => one.day);

describe('days in text', () => {
  it.each([
    ['September 4, 2025', '2025-09-04'],
    ['Sept. 4th 2025', '2025-09-04'],
    ['4 September 2025', '2025-09-04'],
    ['the 4th of September, 2025', '2025-09-04'],
    ['4. März 2025', '2025-03-04'],
    ['4. Dez. 2025', '2025-12-04'],
    ['1er février 2025', '2025-02-01'],
    ['4 août 2025', '2025-08-04'],
    ['4 de septiembre de 2025', '2025-09-04'],
    ['4 de março de 2025', '2025-03-04'],
    ['4 luglio 2025', '2025-07-04'],
    ['4 mei 2025', '2025-05-04'],
    ['By Jan Roe 09/04/2025', '2025-09-04'],
    ['4 mrt. 2025', '2025-03-04'],
    ['2025年9月4日', '2025-09-04'],
    ['2025-09-04', '2025-09-04'],
    ['2025/09/04', '2025-09-04'],
    ['04.09.2025', '2025-09-04'],
    ['18-Dec-2025', '2025-12-18'],
    ['2023 Jan 7', '2023-01-07'],
    ['5. Feber 2024', '2024-02-05'],
    ['5 févr. 2024', '2024-02-05'],
    ['5 janvier 2024', '2024-01-05'],
    ['5 augustus 2024', '2024-08-05'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(daysIn(`Posted ${text} by the desk`)).toEqual([day]);
  });

  it('orders figures by the page', () => {
    expect(daysIn('03/10/2023', false)).toEqual(['2023-03-10']);
    expect(daysIn('03/10/2023', true)).toEqual(['2023-10-03']);
    expect(daysIn('23/10/2023', false)).toEqual(['2023-10-23']);
  });

  it('finds several', () => {
    expect(daysIn('Published 3 May 2024, updated 9 June 2024')).toEqual([
      '2024-05-03',
      '2024-06-09',
    ]);
  });

  it.each([
    'three days ago',
    'yesterday',
    '4 September',
    'version 10.4.2025.1',
    '2025-99-04',
    'call 555/12/3456',
    'Marathon 5, 2024',
    'Mayor 3, 2024',
    'Decider 2, 2023',
    'Junior 7, 2022',
    'Marine 5, 2024',
    'Octopus 8, 2021',
    'Septic 9, 2021',
    'Novel 4, 2024',
    'a Decade 2 2024',
    '30 February 2024',
    '31/04/2024',
  ])('none in "%s"', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('machine-written dates', () => {
  it.each([
    ['2025-09-04T08:30:00+02:00', '2025-09-04T08:30:00+02:00'],
    ['2025-09-04T08:30:00.123Z', '2025-09-04T08:30:00Z'],
    ['2025-09-04 08:30', '2025-09-04T08:30:00'],
    ['2025-09-04T08:30:00-0700', '2025-09-04T08:30:00-07:00'],
    ['2025-09-04T08:30:00+02', '2025-09-04T08:30:00+02:00'],
    ['2025-09-04', '2025-09-04'],
    ['Thu, 04 Sep 2025 10:00:00 GMT', '2025-09-04'],
  ])('%s', (raw, iso) => {
    expect(toIsoDate(raw)).toBe(iso);
  });

  it.each([
    '',
    'soon',
    '0000-00-00',
    '12345',
    '2026-02-30',
    '2023-02-29T08:00:00Z',
    null,
  ])('none in %s', (raw) => {
    expect(toIsoDate(raw)).toBeNull();
  });
});
