import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Shows a file in the system's file manager; on Linux its folder, since not every file manager can mark a file. */
export async function showInFolder(path: string): Promise<void> {
  const [program, ...words] = managerFor(process.platform, path);
  if (program === undefined) return;
  spawn(program, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Returns the program and its words; `explorer` wants path and switch as one word. */
export function managerFor(platform: string, path: string): readonly string[] {
  if (platform === 'win32') return ['explorer.exe', `/select,${path}`];
  if (platform === 'darwin') return ['open', '-R', path];
  return ['xdg-open', dirname(path)];
}
