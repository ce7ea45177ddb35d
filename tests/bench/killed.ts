import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { WebSocket } from 'ws';
import { strokesOn } from '../../src/core/ink/ink.ts';
import type { SlideId, Stroke } from '../../src/core/model.ts';
import { closedFlags, installedBrowser } from '../../src/local/browser.ts';
import { socketChannel } from '../../src/local/socket-channel.ts';
import { folderFiles } from '../../src/node/files.ts';
import { contract } from '../../src/services/contract.ts';
import { readInk } from '../../src/services/ink-journal.ts';
import { connect } from '../../src/services/wire-client.ts';
import { command, node } from '../e2e/deck.ts';

/** What was lost of what was drawn until a process was killed. */
export interface Killed {
  /** Strokes whose saving was answered, or whose pen went up a second or more before. */
  readonly drawn: number;
  /** Of those, the ones that are not in the journal. */
  readonly lost: number;
  /** Whether all lines that were there before are there as they were, and at most the last new one is damaged. */
  readonly isSound: boolean;
}

/** Kills the host at a random moment while a window draws without a pause. `place`: the folder of a deck. */
export async function killHost(place: Place): Promise<Killed> {
  const before = await linesOf(place);
  const host = await serve(place);
  const socket = new WebSocket(wireOf(host.url), { headers: { origin: host.url.origin } });
  await once(socket, 'open');
  const services = connect(contract, socketChannel(socket));
  const { deck } = await services.open(place.deck);
  const slide = deck.slides[0]?.id ?? 's-';
  const answered: Stroke[] = [];
  const over = new AbortController();
  const drawing = (async () => {
    while (!over.signal.aborted) {
      const stroke = scribble(slide, 5 + Math.floor(Math.random() * 300));
      const points = stroke.points.map(([x, y, pressure]): [number, number, number] => [x, y, pressure]);
      services.ink(place.deck, { type: 'stroke', stroke: { ...stroke, points } }).then(
        () => answered.push(stroke),
        () => undefined,
      );
      await wait(Math.random() * 12);
    }
  })();
  await wait(20 + Math.random() * 500);
  const ended = once(host.process, 'exit');
  host.process.kill('SIGKILL');
  await ended;
  // What was answered before the end may still be on the wire to this window.
  await wait(50);
  over.abort();
  await drawing;
  socket.terminate();
  const kept = await idsIn(place, slide);
  const missing = answered.filter(({ id }) => !kept.has(id));
  return {
    drawn: answered.length,
    lost: missing.length,
    isSound: await isSound(place, before),
  };
}

/** Kills a window's whole browser at a random moment while a pen draws in it. */
export async function killBrowser(place: Place): Promise<Killed> {
  const before = await linesOf(place);
  const host = await serve(place);
  const executablePath = installedBrowser();
  const server = await chromium.launchServer({
    args: [...closedFlags(), '--disable-gpu'],
    ...(executablePath ? { executablePath } : {}),
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const url = new URL(host.url);
  url.searchParams.set('view', 'stage');
  url.searchParams.set('deck', place.deck);
  await page.goto(url.href);
  await page.waitForSelector('body[data-ready] .slides > section.present');
  const slide = (await page.locator('.slides > section.present').getAttribute('data-slide-id')) as SlideId;
  await page.keyboard.press('Control+p');
  await page.waitForSelector('body[data-tool="pen"]');
  const lifted: { readonly at: number; readonly head: string }[] = [];
  const end = performance.now() + 1100 + Math.random() * 900;
  while (performance.now() < end) {
    // Above the tools that stand at the foot of the stage.
    const [x, y] = [Math.floor(Math.random() * 1200), Math.floor(Math.random() * 540)];
    await page.evaluate(drawInPage, [x, y] as const);
    lifted.push({ at: performance.now(), head: `${x},${y}` });
  }
  const killedAt = performance.now();
  const browserEnded = once(server.process(), 'exit');
  server.process().kill('SIGKILL');
  await browserEnded;
  await wait(100);
  const hostEnded = once(host.process, 'exit');
  host.process.kill('SIGTERM');
  await hostEnded;
  const kept = await headsIn(place, slide);
  const due = lifted.filter(({ at }) => killedAt - at >= 1000);
  return {
    drawn: due.length,
    lost: due.filter(({ head }) => !kept.has(head)).length,
    isSound: await isSound(place, before),
  };
}

/** A deck on the disk. */
export interface Place {
  readonly folder: string;
  readonly deck: string;
}

async function serve({
  folder,
  deck,
}: Place): Promise<{ readonly process: ChildProcess; readonly url: URL }> {
  const started = spawn(node, [command, 'open', `${folder}/${deck}`, '--json', '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: started.stdout })) {
    const first: { readonly url: string } = JSON.parse(line);
    return { process: started, url: new URL(first.url) };
  }
  throw new Error('the local host printed no address');
}

function wireOf(url: URL): URL {
  const wire = new URL('/wire', url);
  wire.protocol = 'ws:';
  wire.searchParams.set('token', url.searchParams.get('token') ?? '');
  return wire;
}

function scribble(slide: SlideId, length: number): Stroke {
  const points = Array.from(
    { length },
    (_, index) => [Math.round(Math.random() * 12_800) / 10, 300 + (index % 7), 0.5] as const,
  );
  return { id: `k-${crypto.randomUUID()}`, slide, tool: 'pen', colour: '#d7262e', width: 5, points };
}

/** Runs in the page: a short stroke of a pen from a place in px. */
function drawInPage([x, y]: readonly [number, number]): void {
  const tell = (name: string, by: number): void => {
    const target = document.elementFromPoint(x, y) ?? document.body;
    const more = { pointerType: 'pen', pointerId: 9, isPrimary: true, bubbles: true, pressure: 0.5 };
    const buttons = name === 'pointerup' ? 0 : 1;
    const at = { clientX: x + by, clientY: y + by / 2 };
    target.dispatchEvent(
      new PointerEvent(name, { ...more, ...at, buttons, button: name === 'pointermove' ? -1 : 0 }),
    );
  };
  tell('pointerdown', 0);
  for (let by = 4; by <= 40; by += 4) tell('pointermove', by);
  tell('pointerup', 40);
}

async function strokesIn({ folder, deck }: Place, slide: SlideId): Promise<readonly Stroke[]> {
  const { ink } = await readInk(await folderFiles(folder), deck);
  return strokesOn(ink, slide);
}

const idsIn = async (place: Place, slide: SlideId): Promise<ReadonlySet<string>> =>
  new Set((await strokesIn(place, slide)).map(({ id }) => id));

const headsIn = async (place: Place, slide: SlideId): Promise<ReadonlySet<string>> =>
  new Set((await strokesIn(place, slide)).map(({ points }) => `${points[0]?.[0]},${points[0]?.[1]}`));

async function linesOf({ folder, deck }: Place): Promise<readonly string[]> {
  const files = await folderFiles(folder);
  if (!(await files.exists(`${deck}/ink.jsonl`))) return [];
  return new TextDecoder().decode(await files.read(`${deck}/ink.jsonl`)).split('\n');
}

async function isSound(place: Place, before: readonly string[]): Promise<boolean> {
  const lines = await linesOf(place);
  const isKept = before.slice(0, -1).every((line, index) => lines[index] === line);
  const added = lines.slice(before.length === 0 ? 0 : before.length - 1).filter((line) => line !== '');
  const damaged = added.flatMap((line, index) => (isWhole(line) ? [] : [index]));
  // A torn line of the time before is completed by nothing and stands first; one of this time can only be the last.
  return isKept && damaged.every((index) => index === 0 || index === added.length - 1);
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
