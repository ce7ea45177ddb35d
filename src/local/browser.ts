import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import places from '../../setup/browsers.json' with { type: 'json' };

/**
 * Returns the path of an installed Chromium, Chrome or Edge, or nothing. `ROSTRUM_CHROMIUM` goes before the usual
 * places; where it names no file, nothing else is tried, since the user meant that one.
 */
export function installedBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string | undefined {
  const named = environment['ROSTRUM_CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  const known: Readonly<Record<string, readonly string[]>> = places;
  return (known[platform] ?? places.linux)
    .map((place) => place.replace(/%([^%]+)%/g, (_hole, name: string) => environment[name] ?? ''))
    .find((place) => existsSync(place));
}

/** Features of Chromium that ask servers of its maker for something by themselves. */
const TALKATIVE = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'Translate',
];

/** Where nobody listens: the discard port. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * Flags for a browser that asks nobody anything: no updates, no reports, no name but loopback is resolved. As root a
 * browser starts without its sandbox only; for anybody else the sandbox stays.
 */
export function closedFlags(): readonly string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox', '--test-type'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    `--disable-features=${TALKATIVE.join(',')}`,
    '--disable-quic',
    '--disable-sync',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-component-extensions-with-background-pages',
    `--component-updater=url-source=${NOWHERE}`,
    `--gaia-url=${NOWHERE}`,
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  ];
}

/** Whether a window can be seen: on Linux only where X or Wayland runs. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** A kiosk fills the display and cannot be closed, zoomed or swiped away by touch; any other window is like a program's. */
export function windowFlags(address: string, kiosk: boolean): readonly string[] {
  return kiosk
    ? [
        '--kiosk',
        '--disable-pinch',
        '--overscroll-history-navigation=0',
        '--noerrdialogs',
        '--disable-session-crashed-bubble',
        `--app=${address}`,
      ]
    : ['--new-window', `--app=${address}`];
}

/**
 * Opens a window of the installed browser on an address, in a profile of its own so that the flags hold and nothing of
 * the user's browser is touched. The first call with a profile returns the browser, which ends with its last window; a
 * later one opens another window of it.
 */
export function openInBrowser(
  program: string,
  address: string,
  { profile, kiosk }: { readonly profile: string; readonly kiosk: boolean },
): ChildProcess {
  const flags = [`--user-data-dir=${profile}`, ...closedFlags(), ...windowFlags(address, kiosk)];
  const browser = spawn(program, flags, { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined).unref();
  return browser;
}
