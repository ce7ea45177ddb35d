import type { Box } from '../../../core/ink/geometry.ts';
import { within, type Movement } from '../../../core/ink/selection.ts';
import type { Place } from '../../../core/ink/shapes/shape.ts';
import type { InkPoint, SlideId } from '../../../core/model.ts';
import { chosenStrokes, type ChosenStrokes } from '../chosen-strokes.ts';
import type { Bench, Gesture, InkTool } from '../tool.ts';

/** A corner is taken hold of from so far, in slide units: the tip of a finger. */
const grip = 16;
/** Nothing is made smaller than this part of itself at once. */
const smallest = 0.1;

/** Draws a loop around strokes; within its frame they are moved, at its corners made larger or smaller. */
export const lasso: InkTool = {
  tip: 3,
  take: (bench) => {
    const chosen = chosenStrokes(bench);
    return {
      begin: (slide, at) => {
        const box = chosen.boxOn(slide);
        const movementTo = box && takenHold(box, [at[0], at[1]]);
        return movementTo ? startMoving(chosen, movementTo) : startLoop(bench, chosen, slide, at);
      },
      nudge: (by) => {
        const isChosen = chosen.boxOn(bench.session.show.get().slide) !== undefined;
        if (isChosen) chosen.move({ scale: 1, from: [0, 0], by });
        return isChosen;
      },
      remove: chosen.remove,
      stop: chosen.stop,
    };
  },
};

function startLoop({ session }: Bench, chosen: ChosenStrokes, slide: SlideId, at: InkPoint): Gesture {
  const loop: Place[] = [[at[0], at[1]]];
  chosen.choose(slide, []);
  return {
    move: (points) => {
      for (const [x, y] of points) loop.push([x, y]);
      chosen.loop(loop);
    },
    up: () => {
      chosen.loop([]);
      chosen.choose(slide, within(session.strokes(slide), loop));
    },
    cancel: () => chosen.loop([]),
  };
}

function startMoving(chosen: ChosenStrokes, movementTo: (to: Place) => Movement): Gesture {
  let movement: Movement | undefined;
  return {
    move: (points) => {
      const [x, y] = points.at(-1) ?? [0, 0];
      movement = movementTo([x, y]);
      chosen.preview(movement);
    },
    up: () => {
      if (movement) chosen.move(movement);
      chosen.preview();
    },
    cancel: () => chosen.preview(),
  };
}

/** What dragging from a place does: at a corner strokes grow from the corner across, within the frame they move. */
function takenHold(box: Box, at: Place): ((to: Place) => Movement) | undefined {
  const { left, top, right, bottom } = box;
  const corners: readonly (readonly [Place, Place])[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [right, top],
      [left, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
    [
      [right, bottom],
      [left, top],
    ],
  ];
  const held = corners.find(([corner]) => Math.hypot(corner[0] - at[0], corner[1] - at[1]) <= grip);
  if (held) return scaled(held[0], held[1]);
  const isInside =
    at[0] >= left - grip && at[0] <= right + grip && at[1] >= top - grip && at[1] <= bottom + grip;
  return isInside ? ([x, y]) => ({ scale: 1, from: [0, 0], by: [x - at[0], y - at[1]] }) : undefined;
}

function scaled(corner: Place, from: Place): (to: Place) => Movement {
  const size = Math.max(1, Math.hypot(corner[0] - from[0], corner[1] - from[1]));
  return ([x, y]) => {
    const scale = Math.max(smallest, Math.hypot(x - from[0], y - from[1]) / size);
    return { scale, from, by: [0, 0] };
  };
}
