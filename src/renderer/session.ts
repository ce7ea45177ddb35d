import type { Issue, Show, SlideId, Stroke, StrokeId } from '../core/model.ts';
import type { ShowAction } from '../core/show/show.ts';
import type { DeckEvent, Seats } from '../services/contract.ts';
import type { View } from '../services/host.ts';
import type { InkAction, LiveStroke } from '../services/ink-action.ts';
import { outbox } from './outbox.ts';
import type { Asked } from './page.ts';
import { cell, happening, type Cell, type Signal, type Stop } from './signal.ts';

/** What this window knows of a deck that is shown, and how it asks for changes. The services own the state. */
export interface Session {
  readonly show: Signal<Show>;
  readonly act: (action: ShowAction) => void;
  /** Strokes seen on a slide: kept, on their way, and being drawn in another window. */
  readonly strokes: (slide: SlideId) => readonly Stroke[];
  /** Tells the slide whose strokes changed. */
  readonly onInk: (listener: (slide: SlideId) => void) => Stop;
  readonly ink: (action: InkAction) => void;
  /** Tells the other windows of points while the pen is down. */
  readonly live: (live: LiveStroke) => void;
  readonly pointAt: (slide: SlideId, at?: readonly [number, number]) => void;
  readonly pointer: Signal<PointedAt | undefined>;
  /** Why ink is not on the disk, as long as it is not. */
  readonly unsaved: Signal<Issue | undefined>;
  /** Strokes that have not reached the owner yet. */
  readonly waiting: Signal<number>;
  readonly seats: Signal<Seats>;
  readonly stop: Stop;
}

export interface PointedAt {
  readonly slide: SlideId;
  readonly at: readonly [x: number, y: number];
}

/** How a window moves when nobody answers: the state that an action leads to. */
export type Moves = (show: Show, action: ShowAction) => Show;

interface Known {
  readonly kept: Map<SlideId, readonly Stroke[]>;
  readonly drawing: Map<StrokeId, Stroke>;
  readonly own: Set<StrokeId>;
}

interface Source {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  readonly view: View;
  /** The deck. */
  readonly name: string;
  /** What is shown before the owner tells. */
  readonly first: Show;
  readonly moves: Moves;
}

/** A kiosk shows by itself: its `act` never leaves the window. */
type Led = 'by-all' | 'by-itself';

/** Watches a deck until stopped; takes up again by itself when the wire was lost. */
export function startSession(source: Source): Session {
  const { services, connected, name, moves } = source;
  const led: Led = source.view === 'kiosk' ? 'by-itself' : 'by-all';
  const show = cell(source.first);
  const seats = cell<Seats>({ stages: 0, speakers: 0 });
  const unsaved = cell<Issue | undefined>(undefined);
  const pointer = cell<PointedAt | undefined>(undefined);
  const waiting = cell(0);
  const inkChanged = happening<SlideId>();
  const known: Known = { kept: new Map(), drawing: new Map(), own: new Set() };
  const out = outbox();

  const send = (): void => {
    waiting.set(out.waiting());
    if (!connected.get()) return;
    out
      .flush((action) => services.ink(name, action))
      .catch(() => undefined)
      .finally(() => waiting.set(out.waiting()));
  };
  const heard = hearing({ show, seats, unsaved, pointer, known, out, tellInk: inkChanged.tell, send, led });
  const stopWatching = watchForEver(source, heard);

  return {
    show,
    seats,
    unsaved,
    pointer,
    waiting,
    onInk: inkChanged.listen,
    act: (action) => {
      const alone = (): void => show.set(moves(show.get(), action));
      if (led === 'by-itself' || !connected.get()) alone();
      else services.act(name, action).then(undefined, alone);
    },
    strokes: (slide) => {
      const live = [...known.drawing.values()].filter((stroke) => stroke.slide === slide);
      return [...out.seen(slide, known.kept.get(slide) ?? []), ...live];
    },
    ink: (action) => {
      if (action.type === 'stroke') known.own.add(action.stroke.id);
      out.add(action);
      inkChanged.tell(action.type === 'stroke' ? action.stroke.slide : action.slide);
      send();
    },
    live: (live) => {
      known.own.add(live.stroke.id);
      if (!connected.get()) return;
      services
        .live(name, { ...live, points: live.points.map(([x, y, pressure]) => [x, y, pressure]) })
        .catch(() => undefined);
    },
    pointAt: (slide, at) => {
      if (connected.get()) services.pointer(name, slide, at && [at[0], at[1]]).catch(() => undefined);
    },
    stop: stopWatching,
  };
}

interface Hearing {
  readonly show: Cell<Show>;
  readonly seats: Cell<Seats>;
  readonly unsaved: Cell<Issue | undefined>;
  readonly pointer: Cell<PointedAt | undefined>;
  readonly known: Known;
  readonly out: ReturnType<typeof outbox>;
  readonly tellInk: (slide: SlideId) => void;
  readonly send: () => void;
  readonly led: Led;
}

function hearing({
  show,
  seats,
  unsaved,
  pointer,
  known,
  out,
  tellInk,
  send,
  led,
}: Hearing): (event: DeckEvent) => void {
  const inkIs = (slide: SlideId, strokes: readonly Stroke[]): void => {
    known.kept.set(slide, strokes);
    for (const stroke of strokes) known.drawing.delete(stroke.id);
    out.arrived(slide, strokes);
    tellInk(slide);
  };
  const stateIs = (ink: readonly Stroke[]): void => {
    const before = [...known.kept.keys()];
    known.kept.clear();
    known.drawing.clear();
    for (const [slide, strokes] of bySlide(ink)) known.kept.set(slide, strokes);
    out.again((slide) => known.kept.get(slide) ?? []);
    for (const slide of new Set([...before, ...known.kept.keys()])) tellInk(slide);
    send();
  };
  const forgetLater = forgetting(known, tellInk);
  return (event) => {
    switch (event.type) {
      case 'state':
        if (led === 'by-all') show.set(event.show);
        seats.set(event.seats);
        stateIs(event.ink);
        break;
      case 'show':
        if (led === 'by-all') show.set(event.show);
        break;
      case 'ink':
        inkIs(event.slide, event.strokes);
        break;
      case 'live':
        if (!grow(known, event.live)) break;
        tellInk(event.live.slide);
        forgetLater(event.live);
        break;
      case 'pointer':
        pointer.set(event.at && { slide: event.slide, at: event.at });
        break;
      case 'seats':
        seats.set(event.seats);
        break;
      case 'unsaved':
        unsaved.set(event.issue);
        break;
      case 'saved':
        unsaved.set(undefined);
        break;
    }
  };
}

/** A stroke of another window that neither grows nor is kept for so long was never finished, in ms. */
const patience = 15_000;

function bySlide(ink: readonly Stroke[]): ReadonlyMap<SlideId, readonly Stroke[]> {
  const found = new Map<SlideId, Stroke[]>();
  for (const stroke of ink) {
    const strokes = found.get(stroke.slide);
    if (strokes) strokes.push(stroke);
    else found.set(stroke.slide, [stroke]);
  }
  return found;
}

/** Returns what sees to it that a stroke which its window never finished does not stay. */
function forgetting(known: Known, tellInk: (slide: SlideId) => void): (live: LiveStroke) => void {
  const timers = new Map<StrokeId, ReturnType<typeof setTimeout>>();
  return ({ slide, stroke: { id } }) => {
    clearTimeout(timers.get(id));
    const forget = (): void => {
      timers.delete(id);
      if (known.drawing.delete(id)) tellInk(slide);
    };
    timers.set(id, setTimeout(forget, patience));
  };
}

/** Adds points to a stroke that another window draws; false where it is our own or already kept. */
function grow(known: Known, { slide, stroke, points }: LiveStroke): boolean {
  const kept = known.kept.get(slide) ?? [];
  if (known.own.has(stroke.id) || kept.some(({ id }) => id === stroke.id)) return false;
  const before = known.drawing.get(stroke.id)?.points ?? [];
  known.drawing.set(stroke.id, { ...stroke, points: [...before, ...points] });
  return true;
}

/** Pause before a watch that ended is asked for again, in ms. */
const again = 400;

function watchForEver({ services, connected, view, name }: Source, heard: (event: DeckEvent) => void): Stop {
  const until = new AbortController();
  const watch = async (): Promise<void> => {
    while (!until.signal.aborted) {
      if (connected.get()) {
        try {
          for await (const event of services.watch(name, view)) {
            if (until.signal.aborted) return;
            heard(event);
          }
        } catch {
          // The wire is lost or the host restarts: what is shown stays, and the watch is asked for again.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, again));
    }
  };
  void watch();
  return () => until.abort();
}
