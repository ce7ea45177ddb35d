import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const results = ['out/main/cli.js', 'out/renderer/index.html'];
const sources = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether the packages that the lock names have been installed since the lock changed. */
export function packagesAreCurrent() {
  const installed = changed('node_modules/.package-lock.json');
  return installed > 0 && installed >= changed('package-lock.json');
}

/** Whether `out/` is newer than everything that it is built from. */
export function buildIsCurrent() {
  const oldest = Math.min(...results.map(changed));
  return oldest > 0 && sources.every((source) => newest(join(root, source)) <= oldest);
}

/** Whether the command line has been built at all. */
export function isBuilt() {
  return existsSync(join(root, 'out/main/cli.js'));
}

function changed(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path) {
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .map((entry) => newest(join(path, entry.name)));
  return Math.max(here.mtimeMs, ...inside);
}
