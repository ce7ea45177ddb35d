import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closedFlags, installedBrowser, windowFlags } from '../../src/local/browser.ts';
import { root } from '../sources.ts';

test('the browser that the user names goes before any other, and none is taken where that one is not there', () => {
  expect(installedBrowser({ ROSTRUM_CHROMIUM: import.meta.filename })).toBe(import.meta.filename);
  expect(installedBrowser({ ROSTRUM_CHROMIUM: '/nowhere/chromium' })).toBeUndefined();
});

test('Edge is found in the folder that Windows names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-programs-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const edge = join(folder, 'Microsoft/Edge/Application/msedge.exe');
  mkdirSync(dirname(edge), { recursive: true });
  writeFileSync(edge, '');
  expect(installedBrowser({ 'ProgramFiles(x86)': folder }, 'win32')).toBe(edge);
  expect(installedBrowser({}, 'win32')).toBeUndefined();
});

test('the set-up and the product look in the same places', () => {
  const script =
    "import('./setup/browsers.mjs').then((setup) => process.stdout.write(String(setup.installedBrowser())))";
  const found = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(found).toBe(String(installedBrowser()));
});

test('no name but loopback is resolved, and only root goes without sandbox', () => {
  const flags = closedFlags();
  expect(flags.join(' ')).toContain('MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
  expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('a kiosk fills the display and takes no gesture; other windows are without tabs and address bar', () => {
  expect(windowFlags('http://127.0.0.1:1/', true)).toContain('--kiosk');
  expect(windowFlags('http://127.0.0.1:1/', true)).toContain('--disable-pinch');
  expect(windowFlags('http://127.0.0.1:1/', false)).toContain('--app=http://127.0.0.1:1/');
});
