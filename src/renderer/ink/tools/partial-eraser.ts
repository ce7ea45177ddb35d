import { cut } from '../../../core/ink/cut.ts';
import type { InkPoint, SlideId, Stroke, StrokeId } from '../../../core/model.ts';
import { newStrokeId } from '../freehand.ts';
import { liveGesture } from '../live-gesture.ts';
import type { Bench, Gesture, InkTool } from '../tool.ts';

/** Radius in slide units: smaller than the eraser of whole strokes, to take a part out of a letter. */
const radius = 8;

/** Cuts strokes into the pieces that are left; all that one movement cuts is one step to undo. */
export const partialEraser: InkTool = {
  tip: radius,
  take: (bench) => ({ begin: (slide, at) => startCutting(bench, slide, at) }),
};

function startCutting({ session, layers }: Bench, slide: SlideId, at: InkPoint): Gesture {
  const left = new Map<StrokeId, readonly Stroke[]>();
  const live = liveGesture(session, slide);
  let [lastX, lastY] = at;
  const piecesOf = (stroke: Stroke): readonly Stroke[] => left.get(stroke.id) ?? [stroke];
  const move = (points: readonly InkPoint[]): void => {
    for (const [x, y] of points) {
      for (const stroke of session.strokes(slide)) {
        const before = piecesOf(stroke);
        const after = before.flatMap((piece) => cut(piece, [lastX, lastY], [x, y], radius, newStrokeId));
        if (after.length === before.length && after.every((piece, index) => piece === before[index]))
          continue;
        left.set(stroke.id, after);
        live.replace([{ stroke: stroke.id, pieces: after }]);
      }
      [lastX, lastY] = [x, y];
    }
    if (left.size > 0) layers.change(slide, (strokes) => strokes.flatMap(piecesOf));
  };
  move([at]);
  return {
    move,
    up: () => {
      live.keep();
      const strokes = [...left].map(([stroke, pieces]) => ({ stroke, pieces }));
      if (strokes.length > 0) session.ink({ type: 'replace', slide, strokes });
      layers.change(slide);
    },
    cancel: () => {
      live.giveUp();
      layers.change(slide);
    },
  };
}
