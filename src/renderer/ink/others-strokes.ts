import type { SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { LiveStroke } from '../../services/ink-action.ts';

/** What this window knows of strokes that are being drawn in others. */
export interface OthersStrokes {
  readonly kept: Map<SlideId, readonly Stroke[]>;
  readonly drawing: Map<StrokeId, Stroke>;
  /** Strokes that this window draws or has sent: what is told of them while they are drawn is our own echo. */
  readonly own: Set<StrokeId>;
}

/** A stroke of another window that neither grows nor is kept for so long was never finished, in ms. */
export const patience = 15_000;

/** Returns what sees to it that a stroke which its window never finished does not stay. */
export function forgetting(known: OthersStrokes, tell: (slide: SlideId) => void): (live: LiveStroke) => void {
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
export function grow(known: OthersStrokes, { slide, stroke, points, anew }: LiveStroke): boolean {
  if (known.own.has(stroke.id)) return false;
  const before = known.drawing.get(stroke.id);
  if (!before && known.kept.get(slide)?.some(({ id }) => id === stroke.id)) return false;
  const all = anew ? points : [...(before?.points ?? []), ...points];
  if (all.length === 0) known.drawing.delete(stroke.id);
  else known.drawing.set(stroke.id, { ...stroke, points: all });
  return true;
}
