import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draftItem, sessionItem, settingsItem } from '../../../lib/settings/items.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { parseStored, type StoredItem } from '../../../lib/settings/stored-item.ts';

const item: StoredItem<{ size: number }> = {
  key: 'size',
  area: 'local',
  version: 2,
  schema: z.object({ size: z.number() }),
  fallback: { size: 1 },
  migrations: { 1: (old) => ({ size: Number(old) }) },
};

describe('stored item', () => {
  it('is its fallback when nothing was stored', () => {
    expect(parseStored(item, undefined)).toEqual({
      value: { size: 1 },
      unreadable: false,
    });
  });

  it('is what was stored, with older versions migrated', () => {
    expect(parseStored(item, { version: 2, value: { size: 4 } }).value).toEqual({
      size: 4,
    });
    expect(parseStored(item, { version: 1, value: '7' })).toEqual({
      value: { size: 7 },
      unreadable: false,
    });
  });

  it.each([
    null,
    'text',
    [],
    { size: 4 },
    { version: 2 },
    { version: 2, value: { size: 'large' } },
    { version: 3, value: { size: 4 } },
    { version: 'two', value: { size: 4 } },
  ])('is its fallback, and says so, for %j', (raw) => {
    expect(parseStored(item, raw)).toEqual({ value: { size: 1 }, unreadable: true });
  });

  it('is its fallback when a migration throws', () => {
    const broken = {
      ...item,
      migrations: {
        1: () => {
          throw new Error('no');
        },
      },
    };
    expect(parseStored(broken, { version: 1, value: 0 })).toEqual({
      value: { size: 1 },
      unreadable: true,
    });
  });

  it.each([settingsItem, draftItem, sessionItem])(
    '$key: its fallback fits its schema',
    (stored) => {
      expect(stored.schema.safeParse(stored.fallback).success).toBe(true);
    },
  );

  it('gives default settings for a theme nobody knows', () => {
    const raw = { version: 1, value: { ...DEFAULT_SETTINGS, theme: 'plaid' } };
    expect(parseStored(settingsItem, raw).value).toEqual(DEFAULT_SETTINGS);
  });
});
