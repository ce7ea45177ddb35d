import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostStart } from '../host.ts';

const electron = join(import.meta.dirname, '../../../node_modules/electron');

/** The real thing, where its binary has been fetched (`npm run electron`). */
export function electronHost(): HostStart {
  const named = join(electron, 'path.txt');
  const binary = existsSync(named) ? join(electron, 'dist', readFileSync(named, 'utf8')) : '';
  if (binary === '' || !existsSync(binary)) return { missing: 'Electron’s binary is not on this machine' };
  return { missing: 'the suite has not been joined to real Electron yet' };
}
