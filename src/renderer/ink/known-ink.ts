import { seenOf } from '../../core/ink/layers.ts';
import { changedBy } from '../../core/ink/slide-ink.ts';
import type { Layer, LayerId, SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { DeckEvent, LayersTold } from '../../services/contract.ts';
import type { InkAction, LayerAction, LiveStroke } from '../../services/ink-action.ts';
import { outbox } from '../outbox.ts';
import type { Asked } from '../page.ts';
import { cell, happening, type Cell, type Signal, type Stop } from '../signal.ts';

/** The ink of a deck as this window knows it: kept by the owner, on its way there, and being drawn in another window. */
export interface KnownInk {
  /** What is seen on a slide and stands. */
  readonly strokes: (slide: SlideId) => readonly Stroke[];
  /** What another window draws there at this moment. */
  readonly beingDrawn: (slide: SlideId) => readonly Stroke[];
  /** The slides that have ink, those too that are no longer in the deck. */
  readonly inked: () => readonly SlideId[];
  /** Those of them of which the owner has not told yet what is on them. */
  readonly untold: Signal<readonly SlideId[]>;
  /** Asks for what is on a slide. Rejects where the owner cannot be asked. */
  readonly askFor: (slide: SlideId) => Promise<void>;
  /** All strokes that the owner keeps and has told, those too that are not seen. */
  readonly allStrokes: () => readonly Stroke[];
  /** Tells the slide whose strokes changed. */
  readonly onInk: (listener: (slide: SlideId) => void) => Stop;
  readonly ink: (action: InkAction) => void;
  /** Tells the other windows of points while the pen is down. */
  readonly live: (live: LiveStroke) => void;
  readonly layers: Signal<LayersTold>;
  /** Rejects where the owner cannot be asked. */
  readonly arrangeLayers: (action: LayerAction) => Promise<void>;
  /** Changes that have not reached the owner yet. */
  readonly waiting: Signal<number>;
}

/** What the owner tells of ink. */
export type InkHeard = Extract<
  DeckEvent,
  { readonly type: 'inked' | 'ink' | 'ink-change' | 'layers' | 'live' }
>;

interface Owner {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  /** The deck. */
  readonly name: string;
}

interface Known {
  readonly kept: Map<SlideId, readonly Stroke[]>;
  readonly untold: Cell<readonly SlideId[]>;
  readonly drawing: Map<StrokeId, Stroke>;
  /** Strokes that this window draws or has sent: what is told of them while they are drawn is our own echo. */
  readonly own: Set<StrokeId>;
}

/** Returns what is known, and what is to be called with all that the owner tells. */
export function knownInk(owner: Owner): KnownInk & { readonly hear: (event: InkHeard) => void } {
  const { services, connected, name } = owner;
  const untold = cell<readonly SlideId[]>([]);
  const known: Known = { kept: new Map(), untold, drawing: new Map(), own: new Set() };
  const changed = happening<SlideId>();
  const waiting = cell(0);
  const layers = cell<LayersTold>({ layers: [], perShowing: true });
  let byId: ReadonlyMap<LayerId, Layer> = new Map();
  layers.listen((told) => {
    byId = new Map(told.layers.map((layer) => [layer.id, layer]));
    for (const slide of known.kept.keys()) changed.tell(slide);
  });
  const out = outbox();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    clearTimeout(timer);
    waiting.set(out.waiting());
    if (!connected.get()) return;
    out
      .flush((action) => services.ink(name, action))
      .catch(() => (timer = setTimeout(send, pause)))
      .finally(() => waiting.set(out.waiting()));
  };
  const hear = hearing(known, out, { tell: changed.tell, send, layers: layers.set });
  return {
    waiting,
    layers,
    untold,
    onInk: changed.listen,
    hear,
    askFor: async (slide) => hear({ type: 'ink', slide, strokes: await services.strokes(name, slide) }),
    strokes: (slide) => seenOf(byId, out.seen(slide, known.kept.get(slide) ?? [])),
    beingDrawn: (slide) => [...known.drawing.values()].filter((stroke) => stroke.slide === slide),
    inked: () => {
      const told = [...known.kept].flatMap(([slide, strokes]) => (strokes.length > 0 ? [slide] : []));
      return [...new Set([...told, ...untold.get()])];
    },
    allStrokes: () => [...known.kept.values()].flat(),
    ink: (action) => {
      if (action.type === 'stroke') known.own.add(action.stroke.id);
      out.add(action);
      changed.tell(action.type === 'stroke' ? action.stroke.slide : action.slide);
      send();
    },
    arrangeLayers: (action) => services.layer(name, action),
    live: (live) => {
      known.own.add(live.stroke.id);
      if (connected.get()) services.live(name, live).catch(() => undefined);
    },
  };
}

/** Before what the owner could not take is sent again, in ms. */
const pause = 2000;

interface Telling {
  readonly tell: (slide: SlideId) => void;
  readonly send: () => void;
  readonly layers: (told: LayersTold) => void;
}

function hearing(
  known: Known,
  out: ReturnType<typeof outbox>,
  { tell, send, layers }: Telling,
): (event: InkHeard) => void {
  const forgetLater = forgetting(known, tell);
  const keptIs = (slide: SlideId, strokes: readonly Stroke[], came: readonly Stroke[]): void => {
    known.kept.set(slide, strokes);
    for (const { id } of came) {
      known.drawing.delete(id);
      known.own.delete(id);
    }
    out.arrived(slide, strokes);
    tell(slide);
  };
  const inkedAre = (inked: readonly SlideId[]): void => {
    const gone = [...known.kept.keys()].filter((slide) => !inked.includes(slide));
    for (const slide of gone) known.kept.delete(slide);
    known.untold.set(inked);
    known.drawing.clear();
    for (const slide of gone) tell(slide);
    out.again((slide) => known.kept.get(slide) ?? []);
    send();
  };
  return (event) => {
    switch (event.type) {
      case 'inked':
        return inkedAre(event.slides);
      case 'ink':
        known.untold.set(known.untold.get().filter((slide) => slide !== event.slide));
        return keptIs(event.slide, event.strokes, event.strokes);
      case 'ink-change': {
        const strokes = changedBy(known.kept.get(event.slide) ?? [], event);
        const came = event.came.map(({ stroke }) => stroke);
        return keptIs(event.slide, strokes, came);
      }
      case 'layers':
        return layers(event);
      case 'live':
        if (!grow(known, event.live)) return;
        tell(event.live.slide);
        return forgetLater(event.live);
    }
  };
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

/** Adds points to a stroke that another window draws; false where it is our own or already kept. One without points was given up. */
function grow(known: Known, { slide, stroke, points, anew }: LiveStroke): boolean {
  if (known.own.has(stroke.id)) return false;
  const before = known.drawing.get(stroke.id);
  if (!before && known.kept.get(slide)?.some(({ id }) => id === stroke.id)) return false;
  const all = anew ? points : [...(before?.points ?? []), ...points];
  if (all.length === 0) known.drawing.delete(stroke.id);
  else known.drawing.set(stroke.id, { ...stroke, points: all });
  return true;
}
