import { join } from 'node:path';
import { root } from '../../tools/root.ts';

/** A real article beside the repository, for development; where it is absent, its tests say so. */
export const SEED_FILE = join(root, '../shared/seed/article.html');

/** Where the end-to-end site serves it. */
export const SEED_PATH = '/seed-page/';
