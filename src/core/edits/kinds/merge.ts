import { z } from 'zod';
import type { Note } from '../../model.ts';
import { joined } from '../items.ts';
import { editKind, slideId } from '../kind.ts';
import { slideOf, withSlide } from '../slides.ts';

/** A slide goes into the list of another, which keeps its title; notes come along once. */
export const merge = editKind('merge', z.object({ slide: slideId, into: slideId }), (deck, edit) => {
  const [slide, into] = [slideOf(deck, edit.slide), slideOf(deck, edit.into)];
  const content = slide && into && slide !== into ? joined(into.content, slide.content) : undefined;
  if (!content || !slide) return undefined;
  const alone = { ...deck, slides: deck.slides.filter((one) => one !== slide) };
  return withSlide(alone, edit.into, (one) => ({ ...one, content, notes: together(one.notes, slide.notes) }));
});

const together = (notes: readonly Note[], more: readonly Note[]): readonly Note[] => [
  ...notes,
  ...more.filter(({ text }) => notes.every((note) => note.text !== text)),
];
