import type { SlideId, StrokeId } from '../../core/model.ts';
import type { Session } from '../session.ts';
import { touched } from './hit.ts';
import type { Layers } from './layers.ts';
import type { Drawing } from './pen.ts';
import type { Surface } from './surface.ts';

/** Radius of the eraser in slide units: about a finger's tip on a lectern's screen. */
export const eraserRadius = 12;

interface Eraser {
  readonly session: Session;
  readonly layers: Layers;
  readonly surface: Surface;
}

/** Begins to erase whole strokes; all that one movement touches is one step to undo. */
export function startErasing(
  { session, layers, surface }: Eraser,
  slide: SlideId,
  down: PointerEvent,
): Drawing {
  const gone = new Set<StrokeId>();
  let last = surface.at(down);

  const wipe = (event: PointerEvent): void => {
    const here = surface.at(event);
    const left = session.strokes(slide).filter(({ id }) => !gone.has(id));
    for (const id of touched(left, last, here, eraserRadius)) gone.add(id);
    last = here;
  };
  const move = (events: readonly PointerEvent[]): void => {
    const before = gone.size;
    for (const event of events) wipe(event);
    if (gone.size !== before) layers.hide(slide, gone);
  };
  move([down]);
  return {
    move,
    up: () => {
      if (gone.size > 0) session.ink({ type: 'erase', slide, strokes: [...gone] });
      layers.hide(slide, new Set());
    },
  };
}
