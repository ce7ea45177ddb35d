import { z } from 'zod';
import { editKind, slideId } from '../kind.ts';

/** A slide goes; the last one stays. */
export const remove = editKind('delete', z.object({ slide: slideId }), (deck, { slide }) => {
  const slides = deck.slides.filter(({ id }) => id !== slide);
  return slides.length > 0 && slides.length < deck.slides.length ? { ...deck, slides } : undefined;
});
