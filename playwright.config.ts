import { defineConfig } from '@playwright/test';
import { closedFlags, installedBrowser } from './src/local/browser.ts';
import type { HostName } from './tests/e2e/host.ts';

/** Found as the local host finds it; where there is none, Playwright looks for Chrome or Edge itself. */
const executablePath = installedBrowser();

export default defineConfig<{ hostName: HostName }>({
  testDir: 'tests',
  globalSetup: './tests/e2e/build.ts',
  outputDir: 'test-results',
  workers: 2,
  // Real windows on a machine that others use too: what fails is tried once more, and listed as flaky where it then passes.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      args: [...closedFlags(), '--disable-gpu'],
      ...(executablePath
        ? { executablePath }
        : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }),
    },
  },
  projects: (['local', 'standin', 'electron'] as const).map((hostName) => ({
    name: hostName,
    testMatch: hostName === 'standin' ? ['e2e/*.spec.ts', 'electron/*.spec.ts'] : 'e2e/*.spec.ts',
    use: { hostName },
  })),
});
