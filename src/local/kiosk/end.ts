import type { ChildProcess } from 'node:child_process';
import type { MessageCode } from '../../core/messages/index.ts';

/** Why something that is kept going is over, as a sentence; `left`, when its operator wants the end of all, or `renewed`, when it wants to begin anew. */
export interface End {
  readonly code: MessageCode | 'left' | 'renewed';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Resolves when the process has ended, or could not be started. */
export function endOf(child: ChildProcess, code: MessageCode): Promise<End> {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve({ code, values: { how: signal ?? status ?? '' } }));
    child.once('error', (error) => resolve({ code, values: { how: error.message } }));
  });
}

/** Resolves after a time, in ms; a program that is otherwise over does not wait for it. */
export const after = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time).unref();
  });
