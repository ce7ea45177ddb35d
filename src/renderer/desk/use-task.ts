import { useCallback, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../core/model.ts';
import type { Progress } from '../../services/contract.ts';
import { issueOf } from '../failure.ts';

/** A work of some seconds that tells how far it is. */
export type TaskState<T> =
  | { readonly type: 'idle' }
  | { readonly type: 'running'; readonly step: string; readonly done: number; readonly of: number }
  | { readonly type: 'done'; readonly result: T }
  | { readonly type: 'failed'; readonly issue: Issue };

export interface Task<T> {
  readonly state: TaskState<T>;
  readonly start: (work: () => AsyncIterable<Progress<T>>) => void;
  /** Stops the work and returns to idle. */
  readonly cancel: () => void;
  readonly fail: (issue: Issue) => void;
}

const starting = { type: 'running', step: '', done: 0, of: 0 } as const;

/** Returns a task that can be run again and again; leaving the component cancels it. */
export function useTask<T>(): Task<T> {
  const [state, setState] = useState<TaskState<T>>({ type: 'idle' });
  const run = useRef<{ cancelled: boolean; stop?: () => void }>({ cancelled: false });

  const cancel = useCallback(() => {
    run.current.cancelled = true;
    run.current.stop?.();
    setState({ type: 'idle' });
  }, []);
  const start = useCallback((work: () => AsyncIterable<Progress<T>>) => {
    run.current.cancelled = true;
    run.current.stop?.();
    const mine: { cancelled: boolean; stop?: () => void } = { cancelled: false };
    run.current = mine;
    setState(starting);
    const follow = async (): Promise<void> => {
      const steps = work()[Symbol.asyncIterator]();
      mine.stop = () => void steps.return?.().catch(() => undefined);
      for (let step = await steps.next(); !step.done && !mine.cancelled; step = await steps.next()) {
        const { value } = step;
        if (mine.cancelled) return;
        setState(value.type === 'done' ? value : { ...value, type: 'running' });
      }
    };
    follow().catch((error: unknown) => {
      if (!mine.cancelled) setState({ type: 'failed', issue: issueOf(error) });
    });
  }, []);
  const fail = useCallback((issue: Issue) => setState({ type: 'failed', issue }), []);
  useEffect(
    () => () => {
      run.current.cancelled = true;
      run.current.stop?.();
    },
    [],
  );
  return { state, start, cancel, fail };
}
