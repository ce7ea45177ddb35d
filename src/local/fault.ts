import { FileFault } from './command.ts';
import type { Issue } from '../core/model.ts';
import { PathRefused } from '../node/files.ts';

/** Sentences for what a disk answers, by its code. */
const diskFaults: Readonly<Record<string, string>> = {
  ENOENT: 'command-not-there',
  ENOTDIR: 'command-not-there',
  EISDIR: 'command-is-folder',
  EEXIST: 'command-file-in-the-way',
  EACCES: 'command-not-allowed',
  EPERM: 'command-not-allowed',
  EROFS: 'command-not-allowed',
  ENOSPC: 'command-disk-full',
  EDQUOT: 'command-disk-full',
  ENAMETOOLONG: 'command-name-too-long',
};

/** Returns what a thrown thing means to the user, or nothing where it is our own mistake. */
export function faultOf(error: unknown): FileFault | undefined {
  if (error instanceof FileFault) return error;
  if (!(error instanceof Error)) return undefined;
  if (error instanceof PathRefused) {
    return new FileFault({ code: 'command-name-not-allowed', values: { file: error.message } });
  }
  if ('issue' in error && isIssue(error.issue)) return new FileFault(error.issue);
  const { code, path } = error as NodeJS.ErrnoException;
  const sentence = code === undefined ? undefined : diskFaults[code];
  return sentence ? new FileFault({ code: sentence, values: { file: path ?? '' } }) : undefined;
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
