import type { CancelSignal } from '../core/exporters/exporter.ts';
import type { Progress } from './contract.ts';
import { queueOf } from './queue.ts';

declare class AbortController {
  readonly signal: CancelSignal;
  abort(): void;
}
declare function setTimeout(run: () => void, ms: number): unknown;
declare function setInterval(run: () => void, ms: number): unknown;
declare function clearInterval(timer: unknown): void;
declare const performance: { now(): number };

/** Work goes on for so many ms before others come to theirs: a window turns its slide within one frame of 60 a second. */
const BREATH = 16;
/** While a part of the work tells nothing, a step is told so often, in ms, each this share of the rest of the way to where that part ends. */
const BEAT = 500;
const SHARE = 0.08;

/** What a task works with. */
export interface Task {
  /** Tells how far it is, and how far it will be where what comes next tells nothing of itself; rejects once the loop was left. */
  readonly progress: (done: number, of: number, next?: number) => Promise<void>;
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
  const beat = beating((done, of) => steps.put({ type: 'progress', step, done, of }));
  const steps = queueOf<Progress<T>>(() => {
    beat.end();
    controller.abort();
  });
  let breathed = performance.now();
  const progress: Task['progress'] = async (done, of, next = done) => {
    signal.throwIfAborted();
    beat.tell(done, of, next);
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

interface Beat {
  readonly tell: (done: number, of: number, next: number) => void;
  readonly end: () => void;
}

/** Tells what it is told, never less than before, and goes on towards `next` while nothing else is told. */
function beating(put: (done: number, of: number) => void): Beat {
  let [shown, whole, goal] = [0, 1, 0];
  const timer = setInterval(() => {
    if (goal <= shown) return;
    shown += (goal - shown) * SHARE;
    put(shown, whole);
  }, BEAT);
  return {
    tell(done, of, next) {
      [shown, whole, goal] = [Math.max(done, of === whole ? shown : 0), of, next];
      put(shown, of);
    },
    end: () => clearInterval(timer),
  };
}
