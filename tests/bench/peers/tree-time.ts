import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { processorTime } from '../process-cost.ts';
import type { PeerExport } from './exports.ts';

/** How often the processes are looked at, in ms: what one did after the last look is not counted. */
const LOOK = 20;

interface Took {
  /** Seconds. */
  readonly wall: number;
  readonly processor: number;
}

/** Runs a command to its end; returns the time on the clock, and that of the processor that it and all its children took; nothing where it fails. */
export async function treeTime({ words, folder, environment }: PeerExport): Promise<Took | undefined> {
  const [program, ...others] = words;
  const started = performance.now();
  const running = spawn(program, others, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const known = new Map<number, number>();
  const look = (): void => note(running.pid ?? 0, known);
  const looking = setInterval(look, LOOK);
  const code = await new Promise((resolve) => running.once('exit', resolve));
  clearInterval(looking);
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) return undefined;
  return { wall, processor: [...known.values()].reduce((sum, taken) => sum + taken, 0) };
}

/** Notes what a process and its children have taken so far. */
function note(pid: number, known: Map<number, number>): void {
  try {
    known.set(pid, processorTime(pid));
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      for (const child of children.split(' ').filter(Boolean)) note(Number(child), known);
    }
  } catch {
    // It has ended since.
  }
}
