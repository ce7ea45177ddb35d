import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { startSupervisedHost, type SupervisedHost } from '../local/kiosk/supervised-host.ts';
import { root } from '../sources.ts';
import { commandTime } from './measure.ts';
import { residentMemory } from './process-cost.ts';

/**
 * `node tests/bench/kiosk-soak.ts [SLIDES] [VISITS]`: the kiosk's own page with its timers running faster: what it holds
 * before and after so many slide changes and so many visitors, each bounded to ± 5 %.
 */
const [slides = 10_000, visits = 1000] = process.argv.slice(2).map(Number);
/** Timers of the page run so many times faster. */
const FASTER = 400;
/** Slide changes and visits until all that is loaded once has been. */
const WARM = { slides: 400, visits: 20 };

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly host: number;
}

async function held(session: CDPSession, { pid }: SupervisedHost): Promise<Held> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners, host: residentMemory(pid) };
}

/** Runs in the page before its scripts. Intervals stay: the heartbeat would flood the wire. */
function hurry(faster: number): void {
  const wait = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (run: () => void, time = 0, ...given: readonly unknown[]) =>
      wait(run, time / faster, ...given),
  });
}

async function reach(host: SupervisedHost, count: number): Promise<void> {
  while ((host.beat()?.slides ?? 0) < count) await host.told('beat');
}

/** A visit may be over before anybody could look: that it began is known by its touch. */
async function visit(page: Page, host: SupervisedHost): Promise<void> {
  const before = host.beat()?.touches ?? 0;
  await page.mouse.click(640, 300);
  while ((host.beat()?.touches ?? 0) === before) await host.told('beat');
  await page.locator('.invitation').waitFor();
}

/** The first slide of a list of one deck, where every measure is taken. */
async function settled(page: Page): Promise<void> {
  await page.locator('.slides > section.present').waitFor();
}

const box = await mkdtemp(join(tmpdir(), 'rostrum-soak-'));
const rostrum = join(root, 'bin/rostrum.mjs');
await commandTime(process.execPath, [
  rostrum,
  'build',
  join(root, 'slides/zhuzhou-2021/report.md'),
  '-o',
  join(box, 'deck'),
]);
// Left alone for six minutes of its own time, which is a second.
await writeFile(
  join(box, 'list.json'),
  JSON.stringify({ format: 1, items: [{ deck: 'deck' }], idle: (FASTER / 60_000) * 400 }),
);
const host = startSupervisedHost(join(box, 'list.json'));
const { address } = await host.told('ready');
const executablePath = installedBrowser();
const browser = await chromium.launch({
  args: [...closedFlags()],
  ...(executablePath && { executablePath }),
});
const page = await browser.newPage();
const errors: string[] = [];
page.on('pageerror', ({ message }) => errors.push(message));
page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
await page.addInitScript(hurry, FASTER);
await page.goto(address);
const session = await page.context().newCDPSession(page);
const started = performance.now();
const rows: { readonly at: string; readonly held: Held }[] = [];
const measure = async (at: string): Promise<void> => {
  await settled(page);
  rows.push({ at, held: await held(session, host) });
};

await reach(host, WARM.slides);
for (let count = 0; count < WARM.visits; count++) await visit(page, host);
await measure('warm');
for (let part = 1; part <= 4; part++) {
  await reach(host, WARM.slides + (slides * part) / 4);
  await measure(`${(slides * part) / 4} slides`);
}
for (let count = 1; count <= visits; count++) {
  await visit(page, host);
  if (count === visits) await measure(`${visits} visits`);
}
await browser.close();
host.stop();
await rm(box, { recursive: true });

const [first] = rows;
for (const { at, held: now } of rows) {
  const parts = Object.entries(now).map(([name, value]) => {
    const before = first?.held[name as keyof Held] ?? value;
    const change = ((value / before - 1) * 100).toFixed(1);
    return `${name} ${value > 1e6 ? `${(value / 1e6).toFixed(2)} MB` : value} (${change} %)`;
  });
  console.log(at.padEnd(14), parts.join('  '));
}
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s, ${errors.length} errors`,
  errors.slice(0, 5),
);
