import { readVerdicts } from './block-verdicts.ts';
import { extractWith } from './contestants.ts';
import { whereLabels } from './where-label.ts';

// The page evaluates functions by name: this is the one global of the error analysis.
Object.assign(globalThis, { bench: { extractWith, whereLabels, readVerdicts } });
