import type { Issue } from '../core/model.ts';
import { PathRefused } from '../node/files.ts';
import { diskIssue } from '../services/faults.ts';
import { FileFault } from './command.ts';

/** Returns what a thrown thing means to the user, or nothing where it is our own mistake. */
export function faultOf(error: unknown): FileFault | undefined {
  if (error instanceof FileFault) return error;
  if (!(error instanceof Error)) return undefined;
  if (error instanceof PathRefused) {
    return new FileFault({ code: 'command-name-not-allowed', values: { file: error.message } });
  }
  if ('issue' in error && isIssue(error.issue)) return new FileFault(error.issue);
  const issue = diskIssue(error, 'path' in error ? String(error.path) : '');
  return issue && new FileFault(issue);
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
