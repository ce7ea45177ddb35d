import { z } from 'zod';
import { editKind, slideId } from '../kind.ts';
import { withSlide } from '../slides.ts';

/** A slide is left out when the deck is shown, and has no number. */
export const hide = editKind('hide', z.object({ slide: slideId }), (deck, { slide: id }) =>
  withSlide(deck, id, (slide) => (slide.hidden ? undefined : { ...slide, hidden: true })),
);

export const unhide = editKind('unhide', z.object({ slide: slideId }), (deck, { slide: id }) =>
  withSlide(deck, id, ({ hidden, ...slide }) => (hidden ? slide : undefined)),
);
