import { spawn } from 'node:child_process';
import type { Beat } from '../../services/beat.ts';
import type { Scheduled } from '../../services/supervisor.ts';
import { after, endOf, type End } from './end.ts';
import { ASK, fromHost, SUPERVISED } from './messages.ts';

/** The host's process while it runs. */
export interface HostProcess {
  readonly pid: number | undefined;
  /** Resolves when it has ended, or no longer answers and was ended. */
  readonly ended: Promise<End>;
  readonly kill: () => void;
}

export interface HostStart {
  /** The program and its words, as they are given to Node. */
  readonly words: readonly string[];
  /** The address of the host before, for the page that still has it. */
  readonly before: string | undefined;
  readonly ready: (address: string) => void;
  readonly beat: (beat: Beat) => void;
  readonly next: (next: Scheduled | undefined) => void;
  readonly tried: (deck: string, refused: string | undefined) => void;
}

/** In ms. */
const ASKED_EVERY = 1000;
const ANSWERS_WITHIN = 5000;
const UP_WITHIN = 15_000;

/** Starts the host; it ends by itself when its supervisor does, since then the channel between them closes. */
export function startHostProcess({ words, before, ...given }: HostStart): HostProcess {
  const child = spawn(process.execPath, [...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, [SUPERVISED]: before ?? '' },
  });
  const kill = (): void => void child.kill('SIGKILL');
  const killed = (code: End['code']) => async (): Promise<End> => {
    kill();
    await exit;
    return { code };
  };
  const exit = endOf(child, 'kiosk-host-ended');
  let heard = performance.now();
  let isUp = false;
  const left = new Promise<End>((resolve) => {
    child.on('message', (message) => {
      heard = performance.now();
      const told = fromHost.safeParse(message).data;
      if (told?.type === 'ready') {
        isUp = true;
        given.ready(told.address);
      } else if (told?.type === 'beat') given.beat(told.beat);
      else if (told?.type === 'next') given.next(told.next);
      else if (told?.type === 'leave') resolve({ code: 'left' });
      else if (told?.type === 'tried') {
        given.tried(told.deck, told.refused);
        if (told.refused === undefined) resolve({ code: 'renewed' });
      }
    });
  });
  const silent = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (isUp) child.send(ASK, () => undefined);
      if (isUp && performance.now() - heard > ANSWERS_WITHIN) resolve();
    }, ASKED_EVERY);
    void exit.then(() => clearInterval(timer));
  });
  const late = after(UP_WITHIN).then(() => (isUp ? new Promise<never>(() => undefined) : undefined));
  const ended = Promise.race([
    exit,
    left,
    silent.then(killed('kiosk-host-silent')),
    late.then(killed('kiosk-host-late')),
  ]);
  return { pid: child.pid, ended, kill };
}
