import type { HostStart } from '../host.ts';

/** Main and preload as built, on a stand-in for Electron that is backed by this Chromium. */
export function standinHost(): HostStart {
  return { missing: 'the stand-in for Electron is not there yet' };
}
