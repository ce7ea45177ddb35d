import type { SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { Session } from '../session.ts';
import type { Stop } from '../signal.ts';
import type { InkLayer } from './layer.ts';

/** All drawings of ink in a window, by slide: a slide may be seen in several places at once. */
export interface Layers {
  /** The layer shows the slide's strokes from now on. */
  readonly add: (slide: SlideId, layer: InkLayer) => Stop;
  /** The stroke under the pen of this window, drawn before anybody is told. */
  readonly underPen: (stroke: Stroke) => void;
  readonly penUp: (stroke: StrokeId) => void;
  /** What a tool makes of a slide's strokes before it is sent; without `change` they are seen as they are. */
  readonly change: (slide: SlideId, change?: Change) => void;
  readonly stop: Stop;
}

/** New strokes that a layer draws in a frame; a full slide takes several, so that none takes long. */
const atOnce = 60;

type Change = (strokes: readonly Stroke[]) => readonly Stroke[];

/** Returns the layers of a window; what changes within one frame is drawn once. */
export function inkLayers(session: Session): Layers {
  const bySlide = new Map<SlideId, Set<InkLayer>>();
  const drawing = new Map<StrokeId, Stroke>();
  let changing: { readonly slide: SlideId; readonly change: Change } | undefined;
  const changed = new Set<SlideId>();
  let frame = 0;

  const drawChanged = (): void => {
    frame = 0;
    const slides = [...changed];
    changed.clear();
    for (const slide of slides) for (const layer of bySlide.get(slide) ?? []) drawOn(layer, slide);
  };
  const drawOn = (layer: InkLayer, slide: SlideId): void => {
    const strokes = session.strokesNow(slide);
    const seen = changing?.slide === slide ? changing.change(strokes) : strokes;
    const kept = drawing.size === 0 ? seen : seen.filter(({ id }) => !drawing.has(id));
    const own = [...drawing.values()].filter((stroke) => stroke.slide === slide);
    if (layer.set(kept, [...session.beingDrawn(slide), ...own], atOnce)) touch(slide);
  };
  const touch = (slide: SlideId): void => {
    changed.add(slide);
    if (frame === 0) frame = requestAnimationFrame(drawChanged);
  };
  const stopInk = session.onInk(touch);

  return {
    add: (slide, layer) => {
      const layers = bySlide.get(slide) ?? new Set();
      bySlide.set(slide, layers.add(layer));
      drawOn(layer, slide);
      return () => void layers.delete(layer);
    },
    underPen: (stroke) => {
      drawing.set(stroke.id, stroke);
      touch(stroke.slide);
    },
    penUp: (id) => {
      const stroke = drawing.get(id);
      drawing.delete(id);
      if (stroke) touch(stroke.slide);
    },
    change: (slide, change) => {
      changing = change && { slide, change };
      touch(slide);
    },
    stop: () => {
      stopInk();
      cancelAnimationFrame(frame);
    },
  };
}
