import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { DisplayTurned } from '../../services/supervisor.ts';
import { endOf } from './end.ts';

type Power = DisplayTurned['power'];

/** A way to turn a display on and off. */
interface Way {
  readonly name: string;
  readonly program: string;
  /** Whether this system has what it needs beside its program. */
  readonly isThere: (environment: NodeJS.ProcessEnv) => boolean;
  /** Commands of a shell. */
  readonly off: string;
  readonly on: string;
}

/** Tried one and all: a television may sleep by one and its cable by another. Where there is none the picture is black, which costs light and no more. */
const WAYS: readonly Way[] = [
  {
    // xset(1). A display that is touched wakes by itself; the times of 0 keep it from falling asleep by itself.
    name: 'DPMS',
    isThere: ({ DISPLAY, WAYLAND_DISPLAY }) => Boolean(DISPLAY) && !WAYLAND_DISPLAY,
    // xset says that all is well where the server has no such extension.
    program: 'xset',
    off: "xset q | grep -q 'DPMS is' && xset +dpms dpms 0 0 0 dpms force off",
    on: "xset q | grep -q 'DPMS is' && xset dpms force on -dpms",
  },
  {
    // wlopm(1), for compositors with wlr-output-power-management, such as labwc.
    name: 'wlr-output-power',
    isThere: ({ WAYLAND_DISPLAY }) => Boolean(WAYLAND_DISPLAY),
    program: 'wlopm',
    off: "wlopm --off '*'",
    on: "wlopm --on '*'",
  },
  {
    // cec-ctl(1): Standby and Image View On of HDMI 1.4b, supplement 1 (CEC), to the television, which is 0.
    name: 'CEC',
    isThere: () => existsSync('/dev/cec0'),
    program: 'cec-ctl',
    off: 'cec-ctl --playback --to 0 --standby',
    on: 'cec-ctl --playback --to 0 --image-view-on',
  },
  {
    // pmset(1), caffeinate(8).
    name: 'pmset',
    isThere: () => process.platform === 'darwin',
    program: 'pmset',
    off: 'pmset displaysleepnow',
    on: 'caffeinate -u -t 2',
  },
];

/** Turns the display on and off. */
export interface DisplayPower {
  /** Does nothing where it was turned so before; resolves when it is done. */
  readonly turn: (power: Power) => Promise<void>;
}

/** Returns what turns the display by every way that the system offers; `turned` is told which took it. */
export function displayPower(
  turned: (now: DisplayTurned) => void,
  environment: NodeJS.ProcessEnv = process.env,
): DisplayPower {
  const ways = WAYS.filter(
    ({ isThere, program }) => isThere(environment) && isInstalled(program, environment),
  );
  let now: Power | undefined;
  let turning: Promise<void> = Promise.resolve();
  const turn = async (power: Power): Promise<void> => {
    const took = await Promise.all(ways.map((way) => run(way[power], environment)));
    turned({ power, by: ways.flatMap(({ name }, index) => (took[index] ? [name] : [])) });
  };
  return {
    turn: (power) => {
      if (power !== now) turning = turning.then(() => turn(power));
      now = power;
      return turning;
    },
  };
}

function isInstalled(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** In ms. */
const LONGEST = 10_000;

/** Whether the program ended well. */
async function run(command: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: 'ignore', env: environment, timeout: LONGEST });
  const { values } = await endOf(child, 'kiosk-browser-ended');
  return values?.['how'] === 0;
}
