import { chromium, type Browser } from 'playwright-core';

/** Opens the Chromium that is installed, without a sandbox since tests run as root too. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['ROSTRUM_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
