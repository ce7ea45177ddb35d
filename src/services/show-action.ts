import { z } from 'zod';
import type { SlideId } from '../core/model.ts';
import { mostMinutes } from '../core/show/clock.ts';
import type { ShowAction } from '../core/show/show.ts';

export const slideId = z.custom<SlideId>((value) => typeof value === 'string' && value.startsWith('s-'));
export const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** What a window may ask of a show. */
export const showAction = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['next', 'previous', 'first', 'last', 'back', 'overview', 'end', 'start']) }),
  z.object({ type: z.literal('jump'), to: z.union([slideId, z.number().int()]) }),
  z.object({ type: z.literal('screen'), screen: z.enum(['slide', 'black', 'white']) }),
  z.object({ type: z.literal('tool'), tool: z.enum(['pointer', 'pen', 'highlighter', 'eraser', 'laser']) }),
  z.object({ type: z.literal('source'), spans: z.array(span).max(20).readonly() }),
  z.object({ type: z.literal('clock'), do: z.enum(['toggle', 'restart', 'in-hall']) }),
  z.object({ type: z.literal('plan'), minutes: z.number().min(1).max(mostMinutes) }),
  z.object({ type: z.literal('notes'), do: z.enum(['larger', 'smaller', 'down', 'up']) }),
]) satisfies z.ZodType<ShowAction>;
