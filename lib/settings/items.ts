import * as z from 'zod/mini';
import { sessionSchema } from '../account/contract.ts';
import { failedRequestSchema, runningRequestSchema } from '../account/errors.ts';
import { draftSchema, EMPTY_DRAFT } from './draft.ts';
import { DEFAULT_SETTINGS, settingsSchema } from './settings.ts';
import type { StoredItem } from './stored-item.ts';

/** Reading preferences and when the reader opens by itself. */
export const settingsItem: StoredItem<z.infer<typeof settingsSchema>> = {
  key: 'settings',
  area: 'local',
  version: 1,
  schema: settingsSchema,
  fallback: DEFAULT_SETTINGS,
  migrations: {},
};

const savedDraftSchema = z.object({ draft: draftSchema, savedAtMs: z.number() });

/** Where someone was in the popup, with when (epoch ms). */
export const draftItem: StoredItem<z.infer<typeof savedDraftSchema>> = {
  key: 'draft',
  area: 'session',
  version: 1,
  schema: savedDraftSchema,
  fallback: { draft: EMPTY_DRAFT, savedAtMs: 0 },
  migrations: {},
};

const accountOutcomeSchema = z.object({
  failed: z.nullable(failedRequestSchema),
  savedAtMs: z.number(),
  running: z.array(runningRequestSchema),
});

/** How the last account request ended, with when (epoch ms), and those that are still running, one a step at most. */
export const accountOutcomeItem: StoredItem<z.infer<typeof accountOutcomeSchema>> = {
  key: 'account-outcome',
  area: 'session',
  version: 1,
  schema: accountOutcomeSchema,
  fallback: { failed: null, savedAtMs: 0, running: [] },
  migrations: {},
};

const heldSessionSchema = z.nullable(sessionSchema);

/** The signed-in member's session while the browser runs. `storage.session` is closed to content scripts. */
export const sessionItem: StoredItem<z.infer<typeof heldSessionSchema>> = {
  key: 'account',
  area: 'session',
  version: 1,
  schema: heldSessionSchema,
  fallback: null,
  migrations: {},
};

const signOutsSchema = z.array(z.object({ token: z.string(), savedAtMs: z.number() }));

/** Tokens of sessions ended here that the server has not been told of, with since when (epoch ms). */
export const signOutsItem: StoredItem<z.infer<typeof signOutsSchema>> = {
  key: 'sign-outs',
  area: 'session',
  version: 1,
  schema: signOutsSchema,
  fallback: [],
  migrations: {},
};

const readerTabsSchema = z.array(z.number());

/** Ids of the tabs a reader was opened in: some may be closed or elsewhere by now. */
export const readerTabsItem: StoredItem<z.infer<typeof readerTabsSchema>> = {
  key: 'reader-tabs',
  area: 'session',
  version: 1,
  schema: readerTabsSchema,
  fallback: [],
  migrations: {},
};
