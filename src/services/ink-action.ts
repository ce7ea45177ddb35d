import { z } from 'zod';
import type { LayerId, Replaced, Stroke, StrokeId } from '../core/model.ts';
import { slideId } from './show-action.ts';

const strokeId = z.custom<StrokeId>((value) => typeof value === 'string' && /^k-[\w-]{1,64}$/.test(value));
const layerId = z.custom<LayerId>((value) => typeof value === 'string' && /^l-[\w-]{1,64}$/.test(value));
const inkPoint = z.tuple([z.number(), z.number(), z.number()]).readonly();

const head = {
  id: strokeId,
  slide: slideId,
  layer: layerId.exactOptional(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  width: z.number().positive().max(400),
};
const kinds = [
  { ...head, tool: z.enum(['pen', 'highlighter', 'line', 'arrow', 'rectangle', 'ellipse']) },
  { ...head, tool: z.literal('note'), text: z.string().min(1).max(2000) },
] as const;

/** A stroke holds at most so many points, so that a message stays small and a lost one costs little. */
export const MOST_POINTS = 20_000;

const points = z.array(inkPoint).min(1).max(MOST_POINTS).readonly();
const stroke = z.union([
  z.object({ ...kinds[0], points }),
  z.object({ ...kinds[1], points }),
]) satisfies z.ZodType<Stroke>;
const replaced = z.object({
  stroke: strokeId,
  pieces: z.array(stroke).max(1000).readonly(),
}) satisfies z.ZodType<Replaced>;

const layerName = z.string().trim().min(1).max(100);

/** What a window may do to the ink of a deck. */
export const inkAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stroke'), stroke }),
  z.object({ type: z.literal('erase'), slide: slideId, strokes: z.array(strokeId).min(1).readonly() }),
  z.object({ type: z.literal('replace'), slide: slideId, strokes: z.array(replaced).min(1).readonly() }),
  z.object({ type: z.enum(['undo', 'redo']), slide: slideId }),
  z.object({ type: z.literal('clear'), slide: slideId }),
]);
export type InkAction = z.infer<typeof inkAction>;

/** What a window may do to the layers. Merged, the strokes of `layer` belong to `into`; `per-showing`: each showing begins one. */
export const layerAction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('begin'), name: layerName.exactOptional() }),
  z.object({ do: z.enum(['show', 'hide', 'delete', 'restore']), layer: layerId }),
  z.object({ do: z.literal('per-showing'), on: z.boolean() }),
  z.object({ do: z.literal('rename'), layer: layerId, name: layerName }),
  z.object({ do: z.literal('merge'), layer: layerId, into: layerId }),
]);
export type LayerAction = z.infer<typeof layerAction>;

/** A stroke while the pen is down: not kept, seen live by the other windows. `points` are those since the last message. */
export const liveStroke = z.object({
  slide: slideId,
  stroke: z.union([z.object(kinds[0]), z.object(kinds[1])]),
  points: z.array(inkPoint).readonly(),
  /** The points are all there are; those told before no longer count. */
  anew: z.literal(true).exactOptional(),
});
export type LiveStroke = Readonly<z.infer<typeof liveStroke>>;

const gestureId = z.custom<GestureId>((value) => typeof value === 'string' && /^g-[\w-]{1,64}$/.test(value));
export type GestureId = `g-${string}`;
const place = z.tuple([z.number(), z.number()]).readonly();
const movement = z.object({ scale: z.number().positive(), from: place, by: place });
const gesture = { slide: slideId, gesture: gestureId };

/**
 * What an eraser or a lasso does to strokes while it is down: not kept, seen live by the other windows. What is replaced
 * comes to what was before; a movement takes the place of the one before. A gesture that leads to nothing is given up.
 */
export const liveChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('replace'), ...gesture, strokes: z.array(replaced).min(1).readonly() }),
  z.object({ do: z.literal('move'), ...gesture, strokes: z.array(strokeId).min(1).readonly(), movement }),
  z.object({ do: z.literal('give-up'), ...gesture }),
]);
export type LiveChange = z.infer<typeof liveChange>;
