import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain, expect, type Page } from '@playwright/test';
import { setPin } from '../../src/node/kiosk/pin.ts';
import { stateOf } from '../../src/node/kiosk/state.ts';
import { builtDeck, deck } from '../e2e/deck.ts';
import { ask } from '../e2e/hosts/ask.ts';
import { startStandin, type KnownDisplay, type Standin } from './pages.ts';

const PROJECTOR: KnownDisplay = {
  id: 7,
  label: 'EPSON CB-L200',
  bounds: { x: 1366, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1366, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
  internal: false,
};
const LAPTOP: KnownDisplay = {
  id: 1,
  label: '内置显示器',
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
  scaleFactor: 1,
  internal: true,
};
const MONITOR: KnownDisplay = {
  ...PROJECTOR,
  id: 9,
  label: 'DELL U2720Q',
  bounds: { ...PROJECTOR.bounds, x: 3286 },
};

/** Main and preload as built, with a laptop and a projector, one deck, the desk open. */
const test = plain.extend<{ readonly main: Standin & { readonly desk: Page; readonly decks: string } }>({
  main: async ({ context }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-electron-'));
    await builtDeck(folder);
    const decks = join(folder, 'decks');
    const running = await startStandin({
      newPage: () => context.newPage(),
      decks,
      displays: [LAPTOP, PROJECTOR],
    });
    await expect.poll(() => running.windows().length).toBe(1);
    const [desk] = running.windows();
    if (!desk) throw new Error('the desk did not open');
    await desk.waitForFunction(() => window.rostrum !== undefined);
    await use({ ...running, desk, decks });
    running.process.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  },
});

test('a window has the sandbox, an own world and no Node', async ({ main }) => {
  await ask(main.desk, 'openWindow', 'stage', deck);
  for (const { webPreferences } of main.options()) {
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  }
});

test('a page is given one channel and nothing else of Electron or Node', async ({ main }) => {
  const seen = await main.desk.evaluate(() => ({
    channel: Object.keys(window.rostrum ?? {}),
    others: ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ channel: ['send', 'onMessage', 'onClose'], others: [] });
});

test('the stage fills the projector, the speaker’s window stays on the laptop, the kiosk is one', async ({
  main,
}) => {
  for (const view of ['stage', 'speaker', 'kiosk']) await ask(main.desk, 'openWindow', view, deck);
  const [desk, stage, speaker, kiosk] = main.options();
  expect(desk).toMatchObject({ x: 0, width: 1366, fullscreen: false, kiosk: false });
  expect(stage).toMatchObject({ ...PROJECTOR.bounds, fullscreen: true, kiosk: false });
  expect(speaker).toMatchObject({ x: 0, fullscreen: false });
  expect(kiosk).toMatchObject({ ...PROJECTOR.bounds, fullscreen: true, kiosk: true });
});

test('the kiosk’s window is opened anew when it draws nothing, and is left by PIN alone', async ({
  main,
}) => {
  await setPin(await stateOf(main.decks), '2468');
  await ask(main.desk, 'openWindow', 'kiosk', deck);
  const [, first] = main.windows();
  await first?.locator('.slides > section.present').waitFor();
  await first?.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await expect.poll(() => main.windows()[1] !== first && main.windows().length, { timeout: 40_000 }).toBe(2);
  const [, again] = main.windows();
  if (!again) throw new Error('the kiosk did not open again');
  await again.locator('.slides > section.present').waitFor();
  await again.locator('.corner').click({ clickCount: 5 });
  for (const digit of '2468') await again.locator('.keypad button', { hasText: digit }).click();
  await again.locator('[data-name=enter]').click();
  await again.locator('[data-name=leave]').click();
  await expect.poll(() => main.windows()).toEqual([main.desk]);
});

interface Placed {
  readonly bounds: KnownDisplay['bounds'];
  readonly full: boolean;
  readonly minimized: boolean;
}

/** The system tells of other displays; returns where desk, stage and speaker's window are then. */
async function afterwards(
  { line }: Standin,
  event: 'display-added' | 'display-removed' | 'display-metrics-changed',
  displays: readonly KnownDisplay[],
): Promise<readonly Placed[]> {
  await line.ask('setDisplays', displays, event);
  await new Promise((resolve) => setTimeout(resolve, 700));
  return (await line.ask('placed')) as readonly Placed[];
}

test('unplugged, the stage goes to what is left and the notes are put away; plugged in, both are back', async ({
  main,
}) => {
  for (const view of ['stage', 'speaker']) await ask(main.desk, 'openWindow', view, deck);
  const [, lostStage, lostSpeaker] = await afterwards(main, 'display-removed', [LAPTOP]);
  expect(lostStage).toEqual({ bounds: LAPTOP.bounds, full: true, minimized: false });
  expect(lostSpeaker).toMatchObject({ minimized: true });
  const [, stage, speaker] = await afterwards(main, 'display-added', [LAPTOP, { ...PROJECTOR, id: 33 }]);
  expect(stage).toEqual({ bounds: PROJECTOR.bounds, full: true, minimized: false });
  expect(speaker).toMatchObject({ bounds: LAPTOP.workArea, minimized: false });
});

test('turned round or scaled while it is shown, the stage fills the display as it is then', async ({
  main,
}) => {
  await ask(main.desk, 'openWindow', 'stage', deck);
  for (const [bounds, scaleFactor] of [
    [{ x: 1366, y: 0, width: 1080, height: 1920 }, 1],
    [{ x: 1366, y: 0, width: 1280, height: 720 }, 1.5],
  ] as const) {
    const [, stage] = await afterwards(main, 'display-metrics-changed', [
      LAPTOP,
      { ...PROJECTOR, bounds, scaleFactor },
    ]);
    expect(stage).toEqual({ bounds, full: true, minimized: false });
  }
});

test('a window that went elsewhere than it was told is put right once', async ({ main }) => {
  await ask(main.desk, 'openWindow', 'stage', deck);
  await main.line.ask('stray', 2, { x: 1366, y: 0, width: 1366, height: 768 });
  const bounds = { ...PROJECTOR.bounds, x: 1400 };
  const [, stage] = await afterwards(main, 'display-metrics-changed', [LAPTOP, { ...PROJECTOR, bounds }]);
  expect(stage).toEqual({ bounds, full: true, minimized: false });
});

test('the display chosen for the hall is kept beside the decks and holds at the next start, wherever it stands', async ({
  main,
  context,
}) => {
  await afterwards(main, 'display-added', [LAPTOP, PROJECTOR, MONITOR]);
  await ask(main.desk, 'chooseHall', {
    name: 'EPSON CB-L200',
    pixels: [1920, 1080],
    id: '7',
    place: [1366, 0],
  });
  const again = await startStandin({
    newPage: () => context.newPage(),
    decks: main.decks,
    displays: [LAPTOP, MONITOR, { ...PROJECTOR, id: 40, bounds: { ...PROJECTOR.bounds, x: -1920 } }],
  });
  await expect.poll(() => again.windows().length).toBe(1);
  const [desk] = again.windows();
  if (desk) await ask(desk, 'openWindow', 'stage', deck);
  expect(again.options().at(-1)).toMatchObject({ x: -1920, fullscreen: true });
  again.process.kill('SIGTERM');
});

test('each display shows its number when asked, and no longer than it takes to read', async ({ main }) => {
  await ask(main.desk, 'identifyDisplays');
  await expect.poll(() => main.windows().length).toBe(3);
  await expect.poll(() => main.windows().length, { timeout: 6000 }).toBe(1);
});

test('a view that is open is brought to the front, not opened twice; one that was closed opens again', async ({
  main,
}) => {
  await ask(main.desk, 'openWindow', 'speaker', deck);
  await ask(main.desk, 'openWindow', 'speaker', deck);
  expect(main.windows()).toHaveLength(2);
  await main.windows()[1]?.close();
  await expect.poll(() => main.windows().length).toBe(1);
  await ask(main.desk, 'openWindow', 'speaker', deck);
  expect(main.windows()).toHaveLength(2);
});

test('a page cannot open another window nor go elsewhere', async ({ main, context }) => {
  await expect(main.desk.locator('body')).not.toBeEmpty();
  const before = context.pages().length;
  await main.desk.evaluate(() => void window.open('https://example.org/'));
  await main.desk.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await main.desk.waitForTimeout(300);
  await expect.poll(() => context.pages().length).toBe(before);
  expect(new URL(main.desk.url()).hostname).toBe('rostrum.app.localhost');
  await expect(main.desk.locator('body')).not.toBeEmpty();
});

test('only full screen, a waking display and the placing of windows are permitted', async ({ main }) => {
  for (const permission of ['fullscreen', 'screen-wake-lock', 'window-management'])
    expect(await main.line.ask('mayUse', permission)).toEqual({ asked: true, checked: true });
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
    expect(await main.line.ask('mayUse', permission)).toEqual({ asked: false, checked: false });
});

test('our scheme gives the built windows with the policy, and no file beside them', async ({ main }) => {
  const served = async (url: string, method = 'GET'): Promise<unknown> => {
    const { status } = (await main.line.ask('serve', url, method)) as { readonly status: number };
    return status;
  };
  expect(await main.line.ask('serve', 'app://rostrum/index.html', 'GET')).toMatchObject({
    status: 200,
    headers: {
      'content-security-policy': expect.stringContaining("script-src 'self'"),
      'x-content-type-options': 'nosniff',
    },
  });
  for (const outside of ['../main/index.js', '%2e%2e/main/index.js', '..%2fmain%2findex.js', '.hidden', ''])
    expect(await served(`app://rostrum/assets/${outside}`)).toBe(404);
  expect(await served('app://print/1/')).toBe(404);
  expect(await served('app://elsewhere/index.html')).toBe(404);
  expect(await served('app://rostrum/index.html', 'POST')).toBe(405);
  expect(await main.line.ask('notes')).toMatchObject({ privileged: ['app'] });
});

test('the display is kept awake from the first turn to the end of the show', async ({ main }) => {
  await ask(main.desk, 'openWindow', 'stage', deck);
  await ask(main.desk, 'open', deck);
  await ask(main.desk, 'act', deck, { type: 'next' });
  await ask(main.desk, 'act', deck, { type: 'next' });
  expect(await main.line.ask('notes')).toMatchObject({ awake: 1 });
  await ask(main.desk, 'act', deck, { type: 'end' });
  expect(await main.line.ask('notes')).toMatchObject({ awake: 0 });
});

test('a file of the decks is shown in the file manager, any other is not', async ({ main }) => {
  await ask(main.desk, 'reveal', join(main.decks, deck, 'deck.json'));
  await ask(main.desk, 'reveal', '/etc/passwd');
  await ask(main.desk, 'reveal', join(main.decks, '../secret'));
  expect(await main.line.ask('notes')).toMatchObject({ shown: [join(main.decks, deck, 'deck.json')] });
});

test('main hears the top frame of its own pages alone, and services of the contract alone', async ({
  main,
}) => {
  await expect(ask(main.desk, 'constructor')).rejects.toThrow('service-unknown');
  await expect(ask(main.desk, 'openWindow', 'shell', deck)).rejects.toThrow('service-input');
  const message = { ask: 1, name: 'openWindow', args: ['stage', deck] };
  for (const [url, top] of [
    ['https://example.org/', true],
    ['app://rostrum.example.org/', true],
    ['app://rostrum/index.html', false],
  ] as const) {
    await main.line.ask('fromPage', 1, 'rostrum:message', [message], url, top);
  }
  await ask(main.desk, 'language');
  expect(main.windows()).toHaveLength(1);
});

test('Electron’s own menu, whose keys reload and zoom, is off but on macOS', async ({ main }) => {
  expect(await main.line.ask('notes')).toMatchObject({ menu: process.platform === 'darwin' });
});

plain('a folder of decks that cannot be made is said, and the program ends', async ({ context }) => {
  const { process: started } = await startStandin({
    newPage: () => context.newPage(),
    decks: join(import.meta.filename, 'decks'),
  });
  let said = '';
  started.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  expect(await new Promise((resolve) => started.once('exit', resolve))).toBe(1);
  expect(said).toMatch(/^讲台: .*main\.spec\.ts.*请/);
});

test('a second start brings the desk to the front; the program ends with its last window', async ({
  main,
}) => {
  await main.line.ask('emit', 'second-instance');
  expect(main.windows()).toHaveLength(1);
  const exit = new Promise((resolve) => main.process.once('exit', resolve));
  await main.desk.close();
  expect(await exit).toBe(0);
});
