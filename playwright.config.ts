import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import type { HostName } from './tests/e2e/host.ts';

/** Where Chromium and its relatives are on Linux; elsewhere Playwright looks for Chrome and Edge itself. */
const places = [
  process.env['ROSTRUM_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
const isRoot = process.getuid?.() === 0;

/** Nothing of the browser's own may reach for the network: the suite counts requests that leave the machine. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export default defineConfig<{ hostName: HostName }>({
  testDir: 'tests/e2e',
  outputDir: '/tmp/rostrum-e2e-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 8000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
      ...(executablePath
        ? { executablePath }
        : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }),
    },
  },
  projects: (['local', 'standin', 'electron'] as const).map((hostName) => ({
    name: hostName,
    use: { hostName },
  })),
});
