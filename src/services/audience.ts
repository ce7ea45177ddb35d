import type { DeckEvent, Seats } from './contract.ts';
import type { View } from './host.ts';
import { queueOf } from './queue.ts';

export interface Audience {
  readonly tell: (event: DeckEvent) => void;
  /** Events for a new window: first the one that says how things stand, soon those that take a while to know. */
  readonly join: (view: View, first: (seats: Seats) => DeckEvent, soon: Soon) => AsyncIterable<DeckEvent>;
}

export type Soon = () => Promise<readonly DeckEvent[]>;

/** The windows that watch a deck; each is told who else does. */
export function audience(): Audience {
  const windows = new Map<(event: DeckEvent) => void, View>();
  const tell = (event: DeckEvent): void => {
    for (const put of windows.keys()) put(event);
  };
  const seats = (): Seats => {
    const views = [...windows.values()];
    return {
      stages: views.filter((view) => view === 'stage').length,
      speakers: views.filter((view) => view === 'speaker').length,
    };
  };
  return {
    tell,
    join(view, first, soon) {
      const events = queueOf<DeckEvent>(() => {
        windows.delete(events.put);
        tell({ type: 'seats', seats: seats() });
      });
      windows.set(events.put, view);
      for (const put of windows.keys()) if (put !== events.put) put({ type: 'seats', seats: seats() });
      events.put(first(seats()));
      void soon().then((known) => known.forEach(events.put));
      return events;
    },
  };
}
