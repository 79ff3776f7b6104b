import * as z from 'zod/mini';

/** What a stored value looks like on disk: its version beside the value. */
const wrapperSchema = z.object({ version: z.number(), value: z.unknown() });

/** One stored thing: where, what shape, what stands in for it, and how older versions become this one. */
export interface StoredItem<T> {
  readonly key: string;
  readonly area: 'local' | 'session';
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  readonly fallback: T;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** `unreadable`: the stored value fits no known shape; the fallback stands in and the value is kept aside. */
export type ReadValue<T> = { readonly value: T; readonly unreadable: boolean };

/** Migrates and checks what storage held under an item's key; never throws. */
export function parseStored<T>(item: StoredItem<T>, raw: unknown): ReadValue<T> {
  if (raw === undefined) return { value: item.fallback, unreadable: false };
  const wrapper = wrapperSchema.safeParse(raw);
  if (!wrapper.success || wrapper.data.version > item.version) {
    return { value: item.fallback, unreadable: true };
  }
  let value = wrapper.data.value;
  try {
    for (let version = wrapper.data.version; version < item.version; version += 1) {
      value = item.migrations[version]?.(value) ?? value;
    }
  } catch {
    return { value: item.fallback, unreadable: true };
  }
  const parsed = item.schema.safeParse(value);
  return parsed.success
    ? { value: parsed.data, unreadable: false }
    : { value: item.fallback, unreadable: true };
}
