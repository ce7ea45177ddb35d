import { z } from 'zod';
import type { AnySpan, SlideId } from '../core/model.ts';
import type { ProgramAction } from '../core/show/program.ts';
import { mostMinutes } from '../core/show/clock.ts';
import { TOOLS } from '../core/show/tools.ts';
import type { ShowAction } from '../core/show/show.ts';

export const slideId = z.custom<SlideId>((value) => typeof value === 'string' && value.startsWith('s-'));
const offsets = { start: z.number().int().min(0), end: z.number().int().min(0) };
/** A place in the deck's own report, or in the one that it is compared with. */
export const span: z.ZodType<AnySpan, AnySpan> = z.union([
  z.object({ ...offsets, report: z.literal('compared') }),
  z.object(offsets),
]);

const place = z.tuple([z.number(), z.number()]).readonly();

/** What a window may ask of a show. */
export const showAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('next'), items: z.number().int().min(0).max(1000).optional() }),
  z.object({ type: z.enum(['previous', 'first', 'last', 'back', 'overview', 'end', 'start']) }),
  z.object({ type: z.enum(['hidden', 'whole', 'stepwise']) }),
  z.object({ type: z.literal('custom'), name: z.string().max(200).optional() }),
  z.object({
    type: z.literal('auto'),
    every: z.union([z.number().min(1).max(3600), z.literal('rehearsed')]).optional(),
  }),
  z.object({ type: z.literal('rehearse'), on: z.boolean() }),
  z.object({ type: z.literal('zoom'), by: z.number().min(0.1).max(10), at: place }),
  z.object({ type: z.literal('pan'), by: place }),
  z.object({ type: z.literal('jump'), to: z.union([slideId, z.number().int()]) }),
  z.object({ type: z.literal('screen'), screen: z.enum(['slide', 'black', 'white']) }),
  z.object({
    type: z.literal('tool'),
    tool: z.enum(TOOLS),
  }),
  z.object({ type: z.literal('source'), spans: z.array(span).max(20).readonly() }),
  z.object({ type: z.literal('clock'), do: z.enum(['toggle', 'restart', 'in-hall']) }),
  z.object({ type: z.literal('plan'), minutes: z.number().min(1).max(mostMinutes) }),
  z.object({ type: z.literal('notes'), do: z.enum(['larger', 'smaller', 'down', 'up']) }),
]) satisfies z.ZodType<ShowAction>;

/** What a window may change of what presenting adds to a deck; pages are made by the services themselves. */
export const programAction = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['hide', 'unhide']), slide: slideId }),
  z.object({ type: z.literal('remove'), page: slideId }),
  z.object({
    type: z.literal('keep-show'),
    show: z.object({ name: z.string().min(1).max(200), slides: z.array(slideId).min(1).readonly() }),
  }),
  z.object({ type: z.literal('drop-show'), name: z.string() }),
]) satisfies z.ZodType<ProgramAction>;
