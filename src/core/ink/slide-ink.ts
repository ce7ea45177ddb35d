import type { Replaced, Stroke, StrokeId } from '../model.ts';

/** What is drawn on a slide, and what undo and redo would do there. */
export interface SlideInk {
  readonly strokes: readonly Stroke[];
  readonly done: Past | undefined;
  readonly undone: Past | undefined;
}

/** Changes, the last one first; a chain, so that one more costs the same however many there were. */
interface Past {
  readonly change: Change;
  readonly before: Past | undefined;
}

/** What one event did to a slide: both ways are kept, so that undoing is applying the other. */
interface Change {
  readonly added: readonly Placed[];
  readonly removed: readonly Placed[];
}

/** A stroke and its place in the order of drawing, among all that are there with it. */
export interface Placed {
  readonly stroke: Stroke;
  readonly at: number;
}

export const blankSlide: SlideInk = { strokes: [], done: undefined, undone: undefined };

/** Adds strokes, each a change of its own; those that are there already change nothing. */
export function withStrokes(slide: SlideInk, drawn: readonly Stroke[]): SlideInk {
  const known = new Set(slide.strokes.map(({ id }) => id));
  const strokes = [...slide.strokes];
  let { done } = slide;
  for (const stroke of drawn) {
    if (known.has(stroke.id)) continue;
    known.add(stroke.id);
    done = { change: { added: [{ stroke, at: strokes.length }], removed: [] }, before: done };
    strokes.push(stroke);
  }
  return done === slide.done ? slide : { strokes, done, undone: undefined };
}

/** Puts pieces where strokes stood, all as one change; strokes that are not there change nothing, nor pieces that are. */
export function replaced(slide: SlideInk, replacing: readonly Replaced[]): SlideInk {
  const wanted = new Map(replacing.map(({ stroke, pieces }) => [stroke, pieces]));
  const known = new Set(slide.strokes.map(({ id }) => id));
  const removed: Placed[] = [];
  const added: Placed[] = [];
  const strokes: Stroke[] = [];
  for (const [at, stroke] of slide.strokes.entries()) {
    const pieces = wanted.get(stroke.id);
    if (!pieces) strokes.push(stroke);
    else removed.push({ stroke, at });
    for (const piece of pieces ?? []) {
      if (known.has(piece.id)) continue;
      known.add(piece.id);
      added.push({ stroke: piece, at: strokes.length });
      strokes.push(piece);
    }
  }
  if (removed.length === 0) return slide;
  return { strokes, done: { change: { added, removed }, before: slide.done }, undone: undefined };
}

/** Takes back the last change. */
export function undone(slide: SlideInk): SlideInk {
  if (!slide.done) return slide;
  const { change, before } = slide.done;
  return {
    strokes: exchanged(slide.strokes, idsOf(change.added), change.removed),
    done: before,
    undone: { change, before: slide.undone },
  };
}

/** Does the last change again that was taken back. */
export function redone(slide: SlideInk): SlideInk {
  if (!slide.undone) return slide;
  const { change, before } = slide.undone;
  return {
    strokes: exchanged(slide.strokes, idsOf(change.removed), change.added),
    done: { change, before: slide.done },
    undone: before,
  };
}

const idsOf = (placed: readonly Placed[]): ReadonlySet<StrokeId> =>
  new Set(placed.map(({ stroke }) => stroke.id));

function exchanged(
  strokes: readonly Stroke[],
  gone: ReadonlySet<StrokeId>,
  come: readonly Placed[],
): readonly Stroke[] {
  const left = strokes.filter(({ id }) => !gone.has(id));
  if (come.length === 0) return left;
  const result: Stroke[] = [];
  let taken = 0;
  for (const { stroke, at } of come) {
    const between = left.slice(taken, taken + Math.max(0, at - result.length));
    for (const one of between) result.push(one);
    taken += between.length;
    result.push(stroke);
  }
  return [...result, ...left.slice(taken)];
}

/** How the ink of a slide changed: what left it, and what came, each with its place among what is there now. */
export interface SlideChange {
  readonly gone: readonly StrokeId[];
  readonly came: readonly Placed[];
}

/** Returns what `changedBy` makes `after` of `before`. Strokes that stay keep their order. */
export function changeBetween(before: readonly Stroke[], after: readonly Stroke[]): SlideChange {
  const were = new Set(before.map(({ id }) => id));
  const are = new Set(after.map(({ id }) => id));
  return {
    gone: before.flatMap(({ id }) => (are.has(id) ? [] : [id])),
    came: after.flatMap((stroke, at) => (were.has(stroke.id) ? [] : [{ stroke, at }])),
  };
}

/** Applies a change; what came already is not there twice. */
export function changedBy(strokes: readonly Stroke[], { gone, came }: SlideChange): readonly Stroke[] {
  return exchanged(strokes, new Set([...gone, ...came.map(({ stroke }) => stroke.id)]), came);
}
