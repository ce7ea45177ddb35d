import type { CancelSignal } from '../core/exporters/exporter.ts';

/** Rejects when the signal is given, with its reason. */
export function whenGiven(signal: CancelSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => reject(signal.reason);
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
