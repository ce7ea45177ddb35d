import { readFileSync } from 'node:fs';

/** Clock ticks of Linux in a second, as /proc counts them (proc(5), sysconf(_SC_CLK_TCK)). */
const TICKS = 100;

/** Returns the seconds of the processor that a process has taken so far; throws where it has ended. Linux. */
export function processorTime(id: number): number {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  // User and system time are the 14th and 15th field; a program's name, the 2nd, may have blanks and brackets in it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Returns the bytes that a process holds in memory; throws where it has ended. Linux. */
export function residentMemory(id: number): number {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
