import { detectWith, extractWith } from './contestants.ts';

// The page evaluates functions by name: this is the one global of the bench. Only what the core offers
// to everybody is used here, so that older revisions of it can be measured too.
Object.assign(globalThis, { bench: { extractWith, detectWith } });
