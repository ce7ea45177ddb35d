import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Several runs of the same thing. In the unit of the single runs. */
export interface Runs {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function runsOf(values: readonly number[]): Runs {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = Number.NaN] = sorted;
  return { median: sorted[Math.floor(sorted.length / 2)] ?? least, least, most: sorted.at(-1) ?? least };
}

/** Returns the milliseconds that each of the runs took. */
export async function timed(runs: number, once: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await once();
    times.push(performance.now() - started);
  }
  return times;
}

/** Runs a command from a cold process to its end and returns the milliseconds; throws where it fails. */
export function commandTime(program: string, words: readonly string[]): Promise<number> {
  const started = performance.now();
  const running = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('exit', (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`${words.join(' ')}: exit code ${code}`));
    });
  });
}

export interface Served {
  /** Milliseconds until the first line came. */
  readonly ready: number;
  readonly line: string;
  readonly stop: () => Promise<void>;
}

/** Starts a command that stays up, and waits for its first line. */
export async function firstLine(program: string, words: readonly string[]): Promise<Served> {
  const started = performance.now();
  const running = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    running.once('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
  };
  for await (const line of createInterface({ input: running.stdout })) {
    return { ready: performance.now() - started, line, stop };
  }
  throw new Error(`${words.join(' ')}: ended without a line`);
}
