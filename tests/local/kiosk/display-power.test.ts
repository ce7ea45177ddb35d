import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { displayPower } from '../../../src/local/kiosk/display-power.ts';
import type { DisplayTurned } from '../../../src/services/supervisor.ts';

/** Returns a PATH with an `xset` that writes down what it is told; its server says this of DPMS. */
async function pathWith(folder: string, said: string): Promise<string> {
  const script = `#!/bin/sh\n[ "$1" = q ] && echo "${said}" && exit\necho "$@" >> "${folder}/told"\n`;
  await writeFile(join(folder, 'xset'), script);
  await chmod(join(folder, 'xset'), 0o755);
  return `${folder}${delimiter}/usr/bin${delimiter}/bin`;
}

async function turnedWith(said: string): Promise<{ told: string; turned: readonly DisplayTurned[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-display-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const turned: DisplayTurned[] = [];
  const environment = { DISPLAY: ':7', PATH: await pathWith(folder, said) };
  const display = displayPower((now) => turned.push(now), environment);
  for (const power of ['on', 'off', 'off', 'on'] as const) await display.turn(power);
  return { told: await readFile(join(folder, 'told'), 'utf8').catch(() => ''), turned };
}

test.skipIf(process.platform !== 'linux')(
  'under X a display is turned off and on by DPMS, once each time',
  async () => {
    expect(await turnedWith('DPMS is Disabled')).toEqual({
      told: 'dpms force on -dpms\n+dpms dpms 0 0 0 dpms force off\ndpms force on -dpms\n',
      turned: [
        { power: 'on', by: ['DPMS'] },
        { power: 'off', by: ['DPMS'] },
        { power: 'on', by: ['DPMS'] },
      ],
    });
  },
);

test.skipIf(process.platform !== 'linux')(
  'where the server has no DPMS it is said that nothing took it',
  async () => {
    const { told, turned } = await turnedWith('Server does not have the DPMS Extension');
    expect(told).toBe('');
    expect(turned.map(({ by }) => by)).toEqual([[], [], []]);
  },
);
