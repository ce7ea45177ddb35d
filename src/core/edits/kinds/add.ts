import { z } from 'zod';
import type { Slide } from '../../model.ts';
import { editKind, slideId } from '../kind.ts';
import { withSlideBehind } from '../slides.ts';
import { layouts } from '../../layouts/index.ts';

const slide = z.custom<Slide>((value) => {
  const shape = z.object({
    id: slideId,
    content: z.object({
      type: z.string().refine((type) => Object.hasOwn(layouts, type)),
      title: z.array(z.object({ type: z.string(), text: z.string() })),
    }),
    notes: z.array(z.object({ text: z.string() })),
  });
  return shape.safeParse(value).success;
});

/** A slide that was made by hand, behind another or before all. */
export const add = editKind(
  'add',
  z.object({ after: slideId.exactOptional(), slide }),
  (deck, { after, slide: added }) => withSlideBehind(deck, after, added),
  { isOfReport: true },
);
