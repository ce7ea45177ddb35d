import { say } from './sentences.mjs';
import { buildIsCurrent, packagesAreCurrent } from './state.mjs';
import { SetupError, build, installPackages, installPrograms, missingPrograms } from './steps.mjs';

/**
 * Runs before `npm start` (`start`), `npm test` (`test`) and what needs no browser (`build`), and does what is missing:
 * packages, programs, build. Says nothing when all is there. Plain JavaScript without packages, since it runs before
 * anything is installed.
 */
function prepare(purpose) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupError(say('node-too-old', { version: process.versions.node }));
  }
  if (!packagesAreCurrent()) installPackages();
  const missing = missingPrograms(programsFor(purpose));
  if (missing.length > 0) installPrograms(missing);
  if (!buildIsCurrent()) build();
}

/** Poppler and qpdf read the PDFs again in the tests; those are skipped on Windows and macOS where they are missing. */
function programsFor(purpose) {
  if (purpose === 'build') return [];
  return purpose === 'test' && process.platform === 'linux'
    ? ['chromium', 'poppler-utils', 'qpdf']
    : ['chromium'];
}

try {
  prepare(process.argv[2]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
