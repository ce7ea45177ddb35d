import type { Issue } from '../core/model.ts';
import { ServiceFault } from '../services/wire.ts';

/** Returns what went wrong as an issue: what services say about a file or a disk, or that it was a mistake of ours. */
export function issueOf(error: unknown): Issue {
  if (error instanceof ServiceFault) return error.issue;
  return { code: 'desk-failed', values: { reason: error instanceof Error ? error.message : String(error) } };
}
