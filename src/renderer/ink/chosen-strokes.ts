import type { Box } from '../../core/ink/geometry.ts';
import { boxAroundStrokes, moved, type Movement } from '../../core/ink/selection.ts';
import type { Place } from '../../core/ink/shapes/shape.ts';
import type { SlideId, Stroke, StrokeId } from '../../core/model.ts';
import { liveGesture } from './live-gesture.ts';
import { newStrokeId } from './freehand.ts';
import { selectionFrame } from './selection-frame.ts';
import { stopAll, type Stop } from '../signal.ts';
import type { Bench } from './tool.ts';

/** Strokes that were chosen together, with a frame around them. */
export interface ChosenStrokes {
  /** The box around those that are chosen on the slide; nothing where none is. */
  readonly boxOn: (slide: SlideId) => Box | undefined;
  readonly choose: (slide: SlideId, strokes: readonly StrokeId[]) => void;
  /** Shows where a movement would take them; without one, where they are. */
  readonly preview: (movement?: Movement) => void;
  /** Moves them, as one step to undo. */
  readonly move: (movement: Movement) => void;
  readonly remove: () => void;
  /** Shows the loop while it is drawn. */
  readonly loop: (places: readonly Place[]) => void;
  readonly stop: Stop;
}

/** Returns a choice of nothing. What the slide loses is no longer chosen, nor anything once the slide is turned. */
export function chosenStrokes(bench: Bench): ChosenStrokes {
  const { session, layers } = bench;
  const frame = selectionFrame(bench);
  let slide: SlideId = session.show.get().slide;
  let chosen: ReadonlySet<StrokeId> = new Set();
  let live = liveGesture(session, slide);
  const strokes = (): readonly Stroke[] => session.strokes(slide).filter(({ id }) => chosen.has(id));
  const look = (): void => {
    const there = strokes();
    frame.show(there.length > 0 ? boxAroundStrokes(there) : undefined);
  };
  const choose = (on: SlideId, ids: readonly StrokeId[]): void => {
    slide = on;
    chosen = new Set(ids);
    live = liveGesture(session, slide);
    look();
  };
  const stop = stopAll([
    session.onInk((changed) => changed === slide && look()),
    session.show.listen((show) => show.slide !== slide && choose(show.slide, [])),
    frame.stop,
  ]);
  return {
    stop,
    choose,
    loop: frame.loop,
    boxOn: (on) => {
      const there = on === slide ? strokes() : [];
      return there.length > 0 ? boxAroundStrokes(there) : undefined;
    },
    preview: (movement) => {
      if (!movement) {
        live.giveUp();
        layers.change(slide);
        return look();
      }
      if (chosen.size > 0) live.move([...chosen], movement);
      const to = (stroke: Stroke): Stroke => (chosen.has(stroke.id) ? moved(stroke, movement) : stroke);
      layers.change(slide, (all) => all.map(to));
      frame.show(boxAroundStrokes(strokes().map(to)));
    },
    move: (movement) => {
      const pairs = strokes().map((stroke) => [stroke, moved(stroke, movement, newStrokeId())] as const);
      if (pairs.length === 0) return;
      live.keep();
      const replacing = pairs.map(([{ id }, after]) => ({ stroke: id, pieces: [after] }));
      session.ink({ type: 'replace', slide, strokes: replacing });
      choose(
        slide,
        pairs.map(([, { id }]) => id),
      );
    },
    remove: () => {
      const ids = strokes().map(({ id }) => id);
      if (ids.length > 0) session.ink({ type: 'erase', slide, strokes: ids });
    },
  };
}
