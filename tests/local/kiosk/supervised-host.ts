import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fromHost, SUPERVISED, type FromHost } from '../../../src/local/kiosk/messages.ts';
import type { Beat } from '../../../src/services/beat.ts';
import { root } from '../../sources.ts';

/** A kiosk's host, started as its supervisor does. */
export interface SupervisedHost {
  readonly pid: number;
  /** Resolves with the next thing of a kind that it tells. */
  readonly told: <T extends FromHost['type']>(type: T) => Promise<Extract<FromHost, { type: T }>>;
  /** What its page told last. */
  readonly beat: () => Beat | undefined;
  readonly stop: () => void;
}

export function startSupervisedHost(shown: string): SupervisedHost {
  const host = spawn(process.execPath, [join(root, 'bin/rostrum.mjs'), 'kiosk', shown, '--lang', 'zh'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, [SUPERVISED]: '' },
  });
  let beat: Beat | undefined;
  host.on('message', (message) => {
    const told = fromHost.parse(message);
    if (told.type === 'beat') ({ beat } = told);
  });
  return {
    pid: host.pid ?? 0,
    told: (type) =>
      new Promise((resolve) => {
        const hear = (message: unknown): void => {
          const told = fromHost.parse(message);
          if (!isOf(told, type)) return;
          host.off('message', hear);
          resolve(told);
        };
        host.on('message', hear);
      }),
    beat: () => beat,
    stop: () => void host.kill('SIGKILL'),
  };
}

const isOf = <T extends FromHost['type']>(told: FromHost, type: T): told is Extract<FromHost, { type: T }> =>
  told.type === type;
