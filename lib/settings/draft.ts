import * as z from 'zod/mini';

/** How long the popup's e-mail, view and step survive its death, in milliseconds. */
export const DRAFT_LIFETIME_MS = 2 * 60 * 1000;

/** Where someone was in the popup. Never holds a password. */
export const draftSchema = z.object({
  view: z.enum(['article', 'account']),
  step: z.enum(['sign-in', 'forgot', 'forgot-sent']),
  email: z.string().check(z.maxLength(1000)),
});
export type Draft = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: Draft = { view: 'article', step: 'sign-in', email: '' };
