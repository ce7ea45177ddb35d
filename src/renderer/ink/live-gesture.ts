import type { Movement } from '../../core/ink/selection.ts';
import type { Replaced, SlideId, StrokeId } from '../../core/model.ts';
import type { GestureId } from '../../services/ink-action.ts';
import type { Session } from '../session.ts';

/** What an eraser or a lasso does while it is down, told to the other windows once a frame. */
export interface LiveGesture {
  readonly replace: (strokes: readonly Replaced[]) => void;
  readonly move: (strokes: readonly StrokeId[], movement: Movement) => void;
  /** What it did is on its way to be kept: nothing more is told. */
  readonly keep: () => void;
  /** It leads to nothing. */
  readonly giveUp: () => void;
}

/** Returns a gesture on a slide that has done nothing yet. */
export function liveGesture({ liveChange }: Session, slide: SlideId): LiveGesture {
  const gesture: GestureId = `g-${crypto.randomUUID()}`;
  let frame = 0;
  let isTold = false;
  let replaced = new Map<StrokeId, Replaced>();
  let movement: readonly [strokes: readonly StrokeId[], movement: Movement] | undefined;
  const tell = (): void => {
    frame = 0;
    isTold = true;
    if (replaced.size > 0) liveChange({ do: 'replace', slide, gesture, strokes: [...replaced.values()] });
    replaced = new Map();
    if (movement) liveChange({ do: 'move', slide, gesture, strokes: movement[0], movement: movement[1] });
    movement = undefined;
  };
  const tellSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const keep = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    isTold = false;
  };
  return {
    keep,
    replace: (strokes) => {
      for (const one of strokes) replaced.set(one.stroke, one);
      tellSoon();
    },
    move: (...last) => {
      movement = last;
      tellSoon();
    },
    giveUp: () => {
      if (isTold) liveChange({ do: 'give-up', slide, gesture });
      keep();
    },
  };
}
