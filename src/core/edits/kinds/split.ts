import { z } from 'zod';
import { partOf } from '../items.ts';
import { editKind, slideId } from '../kind.ts';
import { slideOf, withSlide, withSlideBehind } from '../slides.ts';

/** A list becomes two: from the item of this number (from 0) on, it stands on a slide of its own behind. */
export const split = editKind(
  'split',
  z.object({ slide: slideId, at: z.number().int().min(1), id: slideId }),
  (deck, { slide: id, at, id: second }) => {
    const slide = slideOf(deck, id);
    const first = slide && partOf(slide.content, 0, at);
    const rest = slide && partOf(slide.content, at, Infinity);
    if (!first || !rest) return undefined;
    const parted = withSlide(deck, id, (one) => ({ ...one, content: first }));
    return parted && withSlideBehind(parted, id, { ...slide, id: second, content: rest });
  },
);
