import type { DeckEvent, Seats } from './contract.ts';
import type { View } from './host.ts';
import { queueOf } from './queue.ts';

export interface Audience {
  readonly tell: (event: DeckEvent) => void;
  /** Events for a new window: first those that say how things stand. */
  readonly join: (view: View, first: (seats: Seats) => Standing) => AsyncIterable<DeckEvent>;
}

/** How things stand: what a window is told at once, and what it is told bit by bit, so that it can show a slide meanwhile. */
export interface Standing {
  readonly atOnce: readonly DeckEvent[];
  readonly later: readonly (() => DeckEvent)[];
}

/** Between two of the things that a window is told bit by bit, in ms. */
const PAUSE = 40;

declare function setTimeout(run: () => void, ms: number): unknown;

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
    join(view, first) {
      const events = queueOf<DeckEvent>(() => {
        windows.delete(events.put);
        tell({ type: 'seats', seats: seats() });
      });
      windows.set(events.put, view);
      for (const put of windows.keys()) if (put !== events.put) put({ type: 'seats', seats: seats() });
      const { atOnce, later } = first(seats());
      for (const event of atOnce) events.put(event);
      for (const [index, event] of later.entries())
        setTimeout(() => windows.has(events.put) && events.put(event()), (index + 1) * PAUSE);
      return events;
    },
  };
}
