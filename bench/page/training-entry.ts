import { readBlockFeatures } from './block-features.ts';

// The page evaluates functions by name: this is the one global of the training scripts.
Object.assign(globalThis, { bench: { readBlockFeatures } });
