import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { PeerExport } from './exports.ts';

/** Clock ticks of Linux in a second, as /proc counts them (proc(5), sysconf(_SC_CLK_TCK)). */
const TICKS = 100;
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
  return { wall, processor: [...known.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS };
}

/** Notes what a process and its children have taken so far. */
function note(pid: number, known: Map<number, number>): void {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // User and system time are the 14th and 15th field, of which two stand before the bracket.
    known.set(pid, Number(fields[11]) + Number(fields[12]));
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim();
      for (const child of children.split(' ').filter(Boolean)) note(Number(child), known);
    }
  } catch {
    // It has ended since.
  }
}
