import { ServiceFault } from './wire.ts';

/** What a disk says when it refuses, and what the user is told. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-not-writable',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  ENOENT: 'file-missing',
  EBUSY: 'file-open-elsewhere',
};

/** Turns what a disk throws into what the user is told; anything else is thrown on. */
export function diskFault(error: unknown, path: string): ServiceFault {
  const code = error instanceof Error && 'code' in error ? DISK[String(error.code)] : undefined;
  if (code === undefined) throw error;
  return new ServiceFault({ code, values: { path } });
}
