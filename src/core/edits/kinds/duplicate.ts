import { z } from 'zod';
import { editKind, slideId } from '../kind.ts';
import { slideOf, withSlideBehind } from '../slides.ts';

/** The same again behind it, under an id of its own: ink stays with the first. */
export const duplicate = editKind(
  'duplicate',
  z.object({ slide: slideId, id: slideId }),
  (deck, { slide, id }) => {
    const first = slideOf(deck, slide);
    return first && withSlideBehind(deck, slide, { ...first, id });
  },
);
