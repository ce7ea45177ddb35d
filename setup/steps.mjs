import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedBrowser } from './browsers.mjs';
import { listed, say } from './sentences.mjs';
import { root } from './state.mjs';

/** Stops the set-up with a sentence; the caller prints it and nothing else. */
export class SetupError extends Error {}

/**
 * `npm install` by the lock. `npm ci` would throw away what is there each time the lock changes, and refuses a lock that
 * lacks another platform's optional package; `--no-save` keeps npm from writing this machine's lock over the common one.
 */
export function installPackages() {
  console.error(say('installing-packages'));
  const words = ['install', '--no-save', '--no-fund', '--no-audit', '--no-progress', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const done = npm
    ? run(process.execPath, [npm, ...words])
    : run('npm', words, { shell: process.platform === 'win32' });
  if (!done) throw new SetupError(say('packages-failed'));
  const now = new Date();
  utimesSync(join(root, 'node_modules/.package-lock.json'), now, now);
}

/** Names of the programs that are not there, with the Debian package of each. */
export function missingPrograms(wanted) {
  const known = [
    { name: 'Chromium', package: 'chromium', there: () => installedBrowser() !== undefined },
    { name: 'poppler-utils', package: 'poppler-utils', there: () => onPath('pdfinfo') },
    { name: 'qpdf', package: 'qpdf', there: () => onPath('qpdf') },
  ];
  return known.filter((program) => wanted.includes(program.package) && !program.there());
}

/** Installs programs where that is allowed: Linux with apt-get, as root. Else a sentence says what to install. */
export function installPrograms(missing) {
  const packages = missing.map((program) => program.package);
  const values = {
    programs: listed(missing.map((program) => program.name)),
    packages: packages.join(' '),
  };
  const allowed = process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
  if (!allowed) throw new SetupError(say('programs-missing', values));
  console.error(say('installing-programs', values));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const quiet = { env, stdio: ['ignore', 'ignore', 2] };
  const done = run('apt-get', ['update', '-qq'], quiet) && run('apt-get', install, quiet);
  if (!done) throw new SetupError(say('programs-failed', values));
}

/** Makes `out/` from `src/`. */
export function build() {
  console.error(say('building'));
  const tool = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  if (!run(process.execPath, [tool, 'build', '--logLevel', 'warn'])) {
    throw new SetupError(say('build-failed'));
  }
}

function run(program, words, more = {}) {
  const result = spawnSync(program, words, { cwd: root, stdio: ['ignore', 2, 2], ...more });
  return result.status === 0;
}

function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const ends = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.some((folder) => ends.some((end) => existsSync(join(folder, name + end))));
}
