import type { SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { DeckEvent } from '../../services/contract.ts';
import type { InkAction, LiveStroke } from '../../services/ink-action.ts';
import { outbox } from '../outbox.ts';
import type { Asked } from '../page.ts';
import { cell, happening, type Signal, type Stop } from '../signal.ts';

/** The ink of a deck as this window knows it: kept by the owner, on its way there, and being drawn in another window. */
export interface KnownInk {
  readonly strokes: (slide: SlideId) => readonly Stroke[];
  /** Tells the slide whose strokes changed. */
  readonly onInk: (listener: (slide: SlideId) => void) => Stop;
  readonly ink: (action: InkAction) => void;
  /** Tells the other windows of points while the pen is down. */
  readonly live: (live: LiveStroke) => void;
  /** Changes that have not reached the owner yet. */
  readonly waiting: Signal<number>;
}

/** What the owner tells of ink. */
export type InkHeard = Extract<DeckEvent, { readonly type: 'state' | 'ink' | 'live' }>;

interface Owner {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  /** The deck. */
  readonly name: string;
}

interface Known {
  readonly kept: Map<SlideId, readonly Stroke[]>;
  readonly drawing: Map<StrokeId, Stroke>;
  readonly own: Set<StrokeId>;
}

/** Returns what is known, and what is to be called with all that the owner tells. */
export function knownInk(owner: Owner): KnownInk & { readonly hear: (event: InkHeard) => void } {
  const { services, connected, name } = owner;
  const known: Known = { kept: new Map(), drawing: new Map(), own: new Set() };
  const changed = happening<SlideId>();
  const waiting = cell(0);
  const out = outbox();
  const send = (): void => {
    waiting.set(out.waiting());
    if (!connected.get()) return;
    out
      .flush((action) => services.ink(name, action))
      .catch(() => undefined)
      .finally(() => waiting.set(out.waiting()));
  };
  return {
    waiting,
    onInk: changed.listen,
    hear: hearing(known, out, changed.tell, send),
    strokes: (slide) => {
      const live = [...known.drawing.values()].filter((stroke) => stroke.slide === slide);
      return [...out.seen(slide, known.kept.get(slide) ?? []), ...live];
    },
    ink: (action) => {
      if (action.type === 'stroke') known.own.add(action.stroke.id);
      out.add(action);
      changed.tell(action.type === 'stroke' ? action.stroke.slide : action.slide);
      send();
    },
    live: (live) => {
      known.own.add(live.stroke.id);
      if (!connected.get()) return;
      services
        .live(name, { ...live, points: live.points.map(([x, y, pressure]) => [x, y, pressure]) })
        .catch(() => undefined);
    },
  };
}

function hearing(
  known: Known,
  out: ReturnType<typeof outbox>,
  tell: (slide: SlideId) => void,
  send: () => void,
): (event: InkHeard) => void {
  const forgetLater = forgetting(known, tell);
  const stateIs = (ink: readonly Stroke[]): void => {
    const before = [...known.kept.keys()];
    known.kept.clear();
    known.drawing.clear();
    for (const [slide, strokes] of bySlide(ink)) known.kept.set(slide, strokes);
    out.again((slide) => known.kept.get(slide) ?? []);
    for (const slide of new Set([...before, ...known.kept.keys()])) tell(slide);
    send();
  };
  return (event) => {
    switch (event.type) {
      case 'state':
        return stateIs(event.ink);
      case 'ink':
        known.kept.set(event.slide, event.strokes);
        for (const stroke of event.strokes) known.drawing.delete(stroke.id);
        out.arrived(event.slide, event.strokes);
        return tell(event.slide);
      case 'live':
        if (!grow(known, event.live)) return;
        tell(event.live.slide);
        return forgetLater(event.live);
    }
  };
}

function bySlide(ink: readonly Stroke[]): ReadonlyMap<SlideId, readonly Stroke[]> {
  const found = new Map<SlideId, Stroke[]>();
  for (const stroke of ink) {
    const strokes = found.get(stroke.slide);
    if (strokes) strokes.push(stroke);
    else found.set(stroke.slide, [stroke]);
  }
  return found;
}

/** A stroke of another window that neither grows nor is kept for so long was never finished, in ms. */
const patience = 15_000;

/** Returns what sees to it that a stroke which its window never finished does not stay. */
function forgetting(known: Known, tell: (slide: SlideId) => void): (live: LiveStroke) => void {
  const timers = new Map<StrokeId, ReturnType<typeof setTimeout>>();
  return ({ slide, stroke: { id } }) => {
    clearTimeout(timers.get(id));
    const forget = (): void => {
      timers.delete(id);
      if (known.drawing.delete(id)) tell(slide);
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
