import { z } from 'zod';
import type { Stroke } from '../core/model.ts';
import { slideId } from './show-action.ts';

const inkPoint = z.tuple([z.number(), z.number(), z.number()]).readonly();
const strokeHead = z.object({
  id: z.custom<Stroke['id']>((value) => typeof value === 'string' && /^k-[\w-]{1,64}$/.test(value)),
  slide: slideId,
  tool: z.enum(['pen', 'highlighter']),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  width: z.number().positive().max(100),
});

/** What a window may do to the ink of a slide. */
export const inkAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('stroke'),
    stroke: strokeHead.extend({ points: z.array(inkPoint).min(1).max(20_000).readonly() }),
  }),
  z.object({
    type: z.literal('erase'),
    slide: slideId,
    strokes: z.array(z.custom<Stroke['id']>()).min(1).readonly(),
  }),
  z.object({ type: z.enum(['undo', 'redo', 'clear']), slide: slideId }),
]);
export type InkAction = z.infer<typeof inkAction>;

/** A stroke while the pen is down: not kept, seen live by the other windows. `points` are those since the last message. */
export const liveStroke = z.object({
  slide: slideId,
  stroke: strokeHead,
  points: z.array(inkPoint).readonly(),
});
export type LiveStroke = z.infer<typeof liveStroke>;
