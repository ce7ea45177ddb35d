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
        try {
          for await (const told of ask()) {
            if (until.signal.aborted) return;
            heard(told);
          }
        } catch {
          // Asked again below.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  };
  void follow();
  return () => until.abort();
}
