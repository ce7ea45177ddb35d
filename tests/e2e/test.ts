import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain, type Page } from '@playwright/test';
import { hosts, type HostName, type RunningHost } from './host.ts';

export { expect } from '@playwright/test';

interface Options {
  readonly hostName: HostName;
}
interface Given {
  readonly host: RunningHost;
  /** What went wrong unseen, over all pages: errors of the console, requests that left the machine. */
  readonly faults: string[];
}

/** A test that is given a host by the name of its project, and fails when a page logged an error or asked the network. */
export const test = plain.extend<Options & Given>({
  hostName: ['local', { option: true }],
  // Playwright wants the first argument destructured, used or not.
  // oxlint-disable-next-line no-empty-pattern
  faults: async ({}, use) => {
    const faults: string[] = [];
    await use(faults);
    plain.expect(faults).toEqual([]);
  },
  host: async ({ context, hostName, faults }, use) => {
    const how = hosts[hostName]();
    if ('missing' in how) return plain.skip(true, how.missing);
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-e2e-'));
    const newPage = async (): Promise<Page> => {
      const page = await context.newPage();
      watch(page, faults);
      return page;
    };
    const host = await how.start({ folder, newPage, watch: (page) => watch(page, faults) });
    try {
      await use(host);
    } finally {
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    }
    return undefined;
  },
});

const ownAddress =
  /^(?:https?|wss?):\/\/(?:127\.0\.0\.1|(?:\w+\.app\.)?localhost|\[::1\])(?::\d+)?\/|^(?:app|blob|data|about):/;

function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    // A wire that is cut on purpose is logged by the browser itself.
    if (message.type() === 'error' && !/WebSocket connection|ERR_CONNECTION_REFUSED/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!ownAddress.test(request.url())) faults.push(`left the machine: ${request.url()}`);
  });
}
