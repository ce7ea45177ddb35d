import { createServer, type Server } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';

/**
 * What the PDF is compared with: reveal.js's own print view of the same slides, printed through Playwright with outline
 * and tags, mended so that every slide is in them (reveal leaves all slides but one hidden).
 * Run as a process of its own: node reveal-print.ts FOLDER OUT.pdf, FOLDER from revealFolder.
 */
const [folder = '', out = ''] = process.argv.slice(2);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    readFile(join(folder, pathname)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const server = await serve();
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const executablePath = installedBrowser();
const browser = await chromium.launch({
  args: [...closedFlags(), '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(`http://127.0.0.1:${port}/index.html?view=print`);
await page.waitForFunction(() => document.body.dataset['printable'] === 'yes');
await page.evaluate(() => {
  for (const slide of document.querySelectorAll('.reveal .slides section')) {
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
  }
});
await writeFile(
  out,
  await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }),
);
await browser.close();
server.close();
