import { moved } from '../../core/ink/selection.ts';
import type { SlideId, Stroke, StrokeId } from '../../core/model.ts';
import type { GestureId, LiveChange } from '../../services/ink-action.ts';
import { patience } from './others-strokes.ts';

/** What erasers and lassos of other windows do to strokes at this moment. */
export interface OthersChanges {
  /** Returns strokes of a slide as they are left; the very same list where nobody does anything there. */
  readonly on: (slide: SlideId, strokes: readonly Stroke[]) => readonly Stroke[];
  /** Takes what is told of a gesture. */
  readonly hear: (live: LiveChange) => void;
  /** A gesture of this window: what is told of it is an echo. */
  readonly own: (gesture: GestureId) => void;
  /** Strokes have gone for good, and with them the gestures that were about them. */
  readonly gone: (slide: SlideId, strokes: readonly StrokeId[]) => void;
  readonly clear: () => void;
}

interface Change {
  readonly slide: SlideId;
  /** What stands in the place of a stroke. */
  readonly left: ReadonlyMap<StrokeId, (stroke: Stroke) => readonly Stroke[]>;
}

/** Returns changes of nobody. What was begun and neither goes on nor is kept for a while counts no longer: `tell` is given its slide. */
export function othersChanges(tell: (slide: SlideId) => void): OthersChanges {
  const own = new Set<GestureId>();
  const changes = new Map<GestureId, Change>();
  const forgetLater = ({ gesture, slide }: LiveChange, change: Change): void => {
    setTimeout(() => {
      if (changes.get(gesture) !== change) return;
      changes.delete(gesture);
      tell(slide);
    }, patience);
  };
  return {
    own: (gesture) => void own.add(gesture),
    clear: () => changes.clear(),
    hear: (live) => {
      const { gesture, slide } = live;
      if (own.has(gesture)) return;
      if (live.do === 'give-up') changes.delete(gesture);
      else {
        const change = { slide, left: leftBy(live, changes.get(gesture)) };
        changes.set(gesture, change);
        forgetLater(live, change);
      }
      tell(slide);
    },
    gone: (slide, strokes) => {
      for (const [gesture, change] of changes)
        if (change.slide === slide && strokes.some((id) => change.left.has(id))) changes.delete(gesture);
    },
    on: (slide, strokes) => {
      const here = [...changes.values()].filter((change) => change.slide === slide);
      return here.reduce(
        (before, { left }) => before.flatMap((stroke) => left.get(stroke.id)?.(stroke) ?? [stroke]),
        strokes,
      );
    },
  };
}

function leftBy(
  live: Exclude<LiveChange, { readonly do: 'give-up' }>,
  before: Change | undefined,
): Change['left'] {
  if (live.do === 'move')
    return new Map(live.strokes.map((id) => [id, (stroke) => [moved(stroke, live.movement)]]));
  return new Map([
    ...(before?.left ?? []),
    ...live.strokes.map(({ stroke, pieces }) => [stroke, () => pieces] as const),
  ]);
}
