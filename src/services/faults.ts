import type { MessageCode } from '../core/messages/index.ts';
import type { Issue } from '../core/model.ts';
import { ServiceFault } from './wire.ts';

/** What a disk says when it refuses (errno(3), as Node names it), and what the user is told. */
const sentences: Readonly<Record<string, MessageCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-in-the-way',
  EISDIR: 'file-is-folder',
  EEXIST: 'file-in-the-way',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'file-open-elsewhere',
  ENAMETOOLONG: 'name-too-long',
};

/** Returns what the user is told of what a disk threw, or nothing where it was our own mistake. */
export function diskIssue(error: unknown, path: string): Issue | undefined {
  const code = error instanceof Error && 'code' in error ? sentences[String(error.code)] : undefined;
  return code && { code, values: { path } };
}

/** Turns what a disk throws into what the user is told; anything else is thrown on. */
export function diskFault(error: unknown, path: string): ServiceFault {
  const issue = diskIssue(error, path);
  if (!issue) throw error;
  return new ServiceFault(issue);
}
