import { touched } from '../../../core/ink/touched.ts';
import type { InkPoint, SlideId, StrokeId } from '../../../core/model.ts';
import { liveGesture } from '../live-gesture.ts';
import type { Bench, Gesture, InkTool } from '../tool.ts';

/** Radius of the eraser in slide units: about a finger's tip on a lectern's screen. */
const radius = 12;

/** Takes away whole strokes; all that one movement touches is one step to undo. */
export const eraser: InkTool = {
  tip: radius,
  take: (bench) => ({ begin: (slide, at) => startErasing(bench, slide, at) }),
};

function startErasing({ session, layers }: Bench, slide: SlideId, at: InkPoint): Gesture {
  const gone = new Set<StrokeId>();
  const live = liveGesture(session, slide);
  let [lastX, lastY] = at;
  const move = (points: readonly InkPoint[]): void => {
    const before = gone.size;
    for (const [x, y] of points) {
      const left = session.strokes(slide).filter(({ id }) => !gone.has(id));
      for (const id of touched(left, [lastX, lastY], [x, y], radius)) gone.add(id);
      [lastX, lastY] = [x, y];
    }
    if (gone.size === before) return;
    live.replace([...gone].slice(before).map((stroke) => ({ stroke, pieces: [] })));
    layers.change(slide, (strokes) => strokes.filter(({ id }) => !gone.has(id)));
  };
  move([at]);
  return {
    move,
    up: () => {
      live.keep();
      if (gone.size > 0) session.ink({ type: 'erase', slide, strokes: [...gone] });
      layers.change(slide);
    },
    cancel: () => {
      live.giveUp();
      layers.change(slide);
    },
  };
}
