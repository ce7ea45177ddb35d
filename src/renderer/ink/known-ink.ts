import { seenOf } from '../../core/ink/layers.ts';
import { changedBy } from '../../core/ink/slide-ink.ts';
import type { Layer, LayerId, SlideId, Stroke } from '../../core/model.ts';
import type { DeckEvent, LayersTold } from '../../services/contract.ts';
import type { InkAction, LayerAction, LiveChange, LiveStroke } from '../../services/ink-action.ts';
import { outbox } from '../outbox.ts';
import type { Asked } from '../page.ts';
import { forgetting, grow, type OthersStrokes } from './others-strokes.ts';
import { othersChanges, type OthersChanges } from './others-changes.ts';
import { cell, happening, type Cell, type Signal, type Stop } from '../signal.ts';

/** The ink of a deck as this window knows it: kept by the owner, on its way there, and being drawn in another window. */
export interface KnownInk {
  /** What is seen on a slide and stands. */
  readonly strokes: (slide: SlideId) => readonly Stroke[];
  /** The same as the erasers and lassos of other windows leave it at this moment. */
  readonly strokesNow: (slide: SlideId) => readonly Stroke[];
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
  /** Tells them what an eraser or a lasso does while it is down. */
  readonly liveChange: (live: LiveChange) => void;
  readonly layers: Signal<LayersTold>;
  /** Rejects where the owner cannot be asked. */
  readonly arrangeLayers: (action: LayerAction) => Promise<void>;
  /** Changes that have not reached the owner yet. */
  readonly waiting: Signal<number>;
}

/** What the owner tells of ink. */
export type InkHeard = Extract<
  DeckEvent,
  { readonly type: 'inked' | 'ink' | 'ink-change' | 'layers' | 'live' | 'live-change' }
>;

interface Owner {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  /** The deck. */
  readonly name: string;
}

interface Known extends OthersStrokes {
  readonly untold: Cell<readonly SlideId[]>;
  readonly others: OthersChanges;
}

/** Returns what is known, and what is to be called with all that the owner tells. */
export function knownInk(owner: Owner): KnownInk & { readonly hear: (event: InkHeard) => void } {
  const { services, connected, name } = owner;
  const untold = cell<readonly SlideId[]>([]);
  const changed = happening<SlideId>();
  const known: Known = {
    kept: new Map(),
    untold,
    drawing: new Map(),
    own: new Set(),
    others: othersChanges(changed.tell),
  };
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
  const strokes = (slide: SlideId): readonly Stroke[] =>
    seenOf(byId, out.seen(slide, known.kept.get(slide) ?? []));
  const hear = hearing(known, out, { tell: changed.tell, send, layers: layers.set });
  return {
    waiting,
    layers,
    untold,
    onInk: changed.listen,
    hear,
    askFor: async (slide) => hear({ type: 'ink', slide, strokes: await services.strokes(name, slide) }),
    strokes,
    strokesNow: (slide) => known.others.on(slide, strokes(slide)),
    beingDrawn: (slide) => [...known.drawing.values()].filter((stroke) => stroke.slide === slide),
    inked: () => inkedSlides(known),
    allStrokes: () => [...known.kept.values()].flat(),
    ink: (action) => {
      if (action.type === 'stroke') known.own.add(action.stroke.id);
      out.add(action);
      changed.tell(action.type === 'stroke' ? action.stroke.slide : action.slide);
      send();
    },
    arrangeLayers: (action) => services.layer(name, action),
    ...tellingLive(owner, known),
  };
}

function inkedSlides({ kept, untold }: Known): readonly SlideId[] {
  const told = [...kept].flatMap(([slide, strokes]) => (strokes.length > 0 ? [slide] : []));
  return [...new Set([...told, ...untold.get()])];
}

/** What is told while it happens is lost where nobody is there, and is an echo when it comes back. */
function tellingLive(
  { services, connected, name }: Owner,
  { own, others }: Known,
): Pick<KnownInk, 'live' | 'liveChange'> {
  return {
    live: (live) => {
      own.add(live.stroke.id);
      if (connected.get()) services.live(name, live).catch(() => undefined);
    },
    liveChange: (live) => {
      others.own(live.gesture);
      if (connected.get()) services.liveChange(name, live).catch(() => undefined);
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
    known.others.clear();
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
        known.others.gone(event.slide, event.gone);
        return keptIs(event.slide, strokes, came);
      }
      case 'layers':
        return layers(event);
      case 'live':
        if (!grow(known, event.live)) return;
        tell(event.live.slide);
        return forgetLater(event.live);
      case 'live-change':
        return known.others.hear(event.live);
    }
  };
}
