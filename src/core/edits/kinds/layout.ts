import { z } from 'zod';
import { editKind, slideId } from '../kind.ts';
import { withSlide } from '../slides.ts';

/** Another layout of those that fit, which are also the kinds of chart; without a name, the choosiest again. */
export const layout = editKind(
  'layout',
  z.object({ slide: slideId, layout: z.string().min(1).max(80).exactOptional() }),
  (deck, { slide: id, layout: chosen }) =>
    withSlide(deck, id, ({ layout: before, ...slide }) => {
      if (before === chosen) return undefined;
      return chosen === undefined ? slide : { ...slide, layout: chosen };
    }),
);
