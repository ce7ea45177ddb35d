import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns Electron's binary where it has been fetched. The package's own entry is not asked: it would start a download
 * of a hundred megabytes where the binary is missing.
 */
export function installedElectron(project: string): string | undefined {
  const folder = join(project, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const binary = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/** Runs the product in Electron on a folder of decks; resolves when it has ended. */
export function runElectron(binary: string, project: string, decks: string): Promise<void> {
  const environment = { ...process.env, ROSTRUM_DECKS: decks };
  const running = spawn(binary, [project], { stdio: 'inherit', env: environment });
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', () => resolve());
  });
}
