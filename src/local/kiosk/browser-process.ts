import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closedFlags, windowFlags } from '../browser.ts';
import { killGroup } from '../chromium.ts';
import { isAlive } from './alive.ts';
import { speak, type DevToolsPipe } from '../devtools-pipe.ts';
import { after, endOf, type End } from './end.ts';
import { inMemory } from '../../node/kiosk/state.ts';

/** The browser that fills the display, while it runs. */
export interface KioskBrowser {
  readonly pid: number | undefined;
  /** Shows an address; resolves when the browser has begun to. */
  readonly go: (address: string) => Promise<void>;
  /** Resolves when it has ended, did not come up, or its page crashed. */
  readonly ended: Promise<End>;
  readonly kill: () => void;
}

/** Begins the name of a profile's folder; the process that it belongs to follows. */
const PROFILE = 'rostrum-kiosk-browser-';

/** Removes the profiles of supervisors that were killed. */
function removeOrphans(): void {
  for (const name of readdirSync(inMemory())) {
    const owner = name.startsWith(PROFILE) ? Number.parseInt(name.slice(PROFILE.length), 10) : Number.NaN;
    if (Number.isNaN(owner) || isAlive(owner)) continue;
    rmSync(join(inMemory(), name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Dark, and an address that Chromium takes for a program's: of `about:blank` it makes a tab that goes to its own first page, even after it was told to go elsewhere. */
const EMPTY = 'data:text/html,<body style="background:%23000">';

/** In ms. */
const UP_WITHIN = 15_000;

/** What a window that is covered or far from the front would save itself, and a screen in a lobby must not. */
const AWAKE = [
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-hang-monitor',
];

/** Run in every page before its own scripts, and in the empty one that comes first: no key closes the window before the kiosk's own page can refuse it. */
const DEAF = "addEventListener('keydown', (event) => event.preventDefault(), { capture: true })";

/**
 * Starts the browser on an empty page, in a profile of its own that nothing is kept in: a disk that is full keeps no browser
 * from starting. It is spoken to over a pipe, which
 * no other program can open, and ends by itself when its supervisor does, since then the pipe closes.
 */
export function startKioskBrowser(program: string): KioskBrowser {
  removeOrphans();
  const profile = mkdtempSync(join(inMemory(), `${PROFILE}${process.pid}-`));
  const flags = [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...closedFlags(),
    ...AWAKE,
    ...windowFlags(EMPTY, true),
  ];
  const child = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...(process.platform === 'linux' && { TMPDIR: profile }) },
  });
  const exit = endOf(child, 'kiosk-browser-ended');
  const kill = (): void => killGroup(child);
  process.once('exit', kill);
  void exit.then(() => {
    process.off('exit', kill);
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const pipe = speak(child);
  const page = attach(pipe);
  const crashed = page.then((session) =>
    pipe.once('Inspector.targetCrashed', session).then((): End => ({ code: 'kiosk-page-crashed' })),
  );
  const ended = Promise.race([
    exit,
    page.then(
      () => never,
      () => exit,
    ),
    crashed,
    late(page),
  ]);
  return {
    pid: child.pid,
    go: async (address) => void (await pipe.ask('Page.navigate', { url: address }, await page)),
    ended,
    kill,
  };
}

const never = new Promise<never>(() => undefined);

/** Ends the wait for what does not come in time; never, where it came. */
async function late(coming: Promise<unknown>): Promise<End> {
  const came = await Promise.race([coming.then(() => true), after(UP_WITHIN).then(() => false)]);
  return came ? never : { code: 'kiosk-browser-late' };
}

/** Pause before a page is looked for again, in ms. */
const AGAIN = 50;

/** Returns the session of the browser's one page, of which crashes are told. */
async function attach(pipe: DevToolsPipe): Promise<string> {
  for (;;) {
    const { targetInfos } = await pipe.ask('Target.getTargets', {});
    const target = pageIn(targetInfos);
    if (target !== undefined) {
      const { sessionId } = await pipe.ask('Target.attachToTarget', { targetId: target, flatten: true });
      const session = String(sessionId);
      await pipe.ask('Inspector.enable', {}, session);
      await pipe.ask('Page.addScriptToEvaluateOnNewDocument', { source: DEAF }, session);
      await pipe.ask('Runtime.evaluate', { expression: DEAF }, session);
      return session;
    }
    await after(AGAIN);
  }
}

function pageIn(targets: unknown): string | undefined {
  if (!Array.isArray(targets)) return undefined;
  const page: unknown = targets.find((target: unknown) => isPage(target));
  return isPage(page) ? page.targetId : undefined;
}

const isPage = (target: unknown): target is { readonly targetId: string } =>
  typeof target === 'object' &&
  target !== null &&
  'type' in target &&
  target.type === 'page' &&
  'targetId' in target &&
  typeof target.targetId === 'string';
