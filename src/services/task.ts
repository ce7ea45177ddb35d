import type { CancelSignal } from '../core/exporters/exporter.ts';
import type { Progress } from './contract.ts';
import { queueOf } from './queue.ts';

declare class AbortController {
  readonly signal: CancelSignal;
  abort(): void;
}
declare function setTimeout(run: () => void, ms: number): unknown;
declare const performance: { now(): number };

/** Work goes on for so many ms before others come to theirs: a window turns its slide within one frame of 60 a second. */
const BREATH = 16;

/** What a task works with. */
export interface Task {
  /** Tells how far it is; rejects once the loop was left. */
  readonly progress: (done: number, of: number) => Promise<void>;
  readonly signal: CancelSignal;
}

/**
 * Runs a work of some seconds as a loop of its steps, the last of which carries the result. Leaving the loop gives the
 * signal at once, also while the work waits for something.
 */
export function taskOf<T>(
  step: string,
  work: (task: Task) => Promise<T>,
): AsyncIterableIterator<Progress<T>> {
  const controller = new AbortController();
  const { signal } = controller;
  const steps = queueOf<Progress<T>>(() => controller.abort());
  let breathed = performance.now();
  const progress = async (done: number, of: number): Promise<void> => {
    signal.throwIfAborted();
    steps.put({ type: 'progress', step, done, of });
    if (performance.now() - breathed < BREATH) return;
    await new Promise<void>((go) => setTimeout(go, 0));
    breathed = performance.now();
    signal.throwIfAborted();
  };
  work({ progress, signal }).then(
    (result) => {
      steps.put({ type: 'done', result });
      steps.end();
    },
    (error: unknown) => steps.end(error instanceof Error ? error : new Error(String(error))),
  );
  return steps;
}
