import { z } from 'zod';
import { editKind, slideId } from '../kind.ts';
import { slideOf, withSlideBehind } from '../slides.ts';

/** A slide goes behind another, or before all. */
export const move = editKind(
  'move',
  z.object({ slide: slideId, after: slideId.exactOptional() }),
  (deck, { slide: id, after }) => {
    const slide = slideOf(deck, id);
    const before = deck.slides[deck.slides.findIndex((one) => one.id === id) - 1]?.id;
    if (!slide || id === after || before === after) return undefined;
    return withSlideBehind({ ...deck, slides: deck.slides.filter((one) => one !== slide) }, after, slide);
  },
);
