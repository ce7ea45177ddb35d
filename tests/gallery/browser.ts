import { chromium, type Browser } from 'playwright-core';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';

const program = installedBrowser();

/** Opens the browser that is installed, as the local host finds it. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(program ? { executablePath: program } : {}),
    args: [...closedFlags(), '--disable-gpu'],
  });
