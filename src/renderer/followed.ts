import { pause } from './pause.ts';
import type { Signal, Stop } from './signal.ts';

/** Pause before what has ended is asked for again, in ms. */
const again = 400;

/**
 * Hears what a service tells until it is stopped. Where the wire is lost or the host restarts, what is shown stays, and
 * the service is asked again.
 */
export function followed<T>(
  connected: Signal<boolean>,
  ask: () => AsyncIterable<T>,
  heard: (told: T) => void,
): Stop {
  const until = new AbortController();
  const follow = async (): Promise<void> => {
    while (!until.signal.aborted) {
      if (connected.get()) {
        // Nothing more may come for hours: the loop would not be left before.
        const items = ask()[Symbol.asyncIterator]();
        const leave = (): void => void items.return?.();
        until.signal.addEventListener('abort', leave, { once: true });
        try {
          for (let next = await items.next(); !next.done; next = await items.next()) {
            if (until.signal.aborted) return;
            heard(next.value);
          }
        } catch {
          // Asked again below.
        }
        until.signal.removeEventListener('abort', leave);
      }
      await pause(again);
    }
  };
  void follow();
  return () => until.abort();
}
