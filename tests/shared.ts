import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The real documents that tests read in place; a clone without them says so once and goes on with our own. */
export const shared = resolve(import.meta.dirname, '../../shared');
export const hasShared = existsSync(join(shared, 'reports'));
