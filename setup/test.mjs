import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './sentences.mjs';
import { root } from './state.mjs';

/** `npm test`: the checks, the tests, the tests in a real browser; at the very end what they come to, in one line. */
const results = mkdtempSync(join(tmpdir(), 'rostrum-test-'));

function run(tool, words, environment = {}) {
  const env = { ...process.env, ...environment };
  const done = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...words], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  return done.status === 0;
}

/** The checks of `npm run verify`, one after the other, so that one that fails does not hide the next. */
function verify() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const outcomes = scripts.verify.split(' && ').map((check) => {
    console.log(`\n${check}`);
    return spawnSync(check, { cwd: root, shell: true, stdio: 'inherit' }).status === 0;
  });
  return { passed: outcomes.filter(Boolean).length, failed: outcomes.filter((done) => !done).length };
}

function unitTests() {
  const file = join(results, 'vitest.json');
  const done = run('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(done, file, (found) => ({ passed: found.numPassedTests, failed: found.numFailedTests }));
}

function browserTests() {
  const file = join(results, 'playwright.json');
  const done = run('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return counted(done, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** A run that ends badly without a failed test (a file that does not load) counts as one failure. */
function counted(done, file, count) {
  const found = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return done || found.failed > 0 ? found : { ...found, failed: 1 };
}

const parts = [verify(), unitTests(), browserTests()];
rmSync(results, { recursive: true, force: true });
const sum = (name) => parts.reduce((total, part) => total + part[name], 0);
console.log('');
if (!existsSync(join(root, '../shared/reports'))) console.log(say('reports-missing'));
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
