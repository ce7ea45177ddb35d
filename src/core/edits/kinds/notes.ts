import { z } from 'zod';
import type { Note } from '../../model.ts';
import { editKind, slideId, words } from '../kind.ts';
import { withSlide } from '../slides.ts';

/** Other notes, a paragraph a line. One that the report has stays the report's; any other is the user's own. */
export const notes = editKind(
  'notes',
  z.object({ slide: slideId, notes: z.array(words).max(200) }),
  (deck, { slide: id, notes: lines }) =>
    withSlide(deck, id, (slide) => {
      const after = lines
        .filter((line) => line.trim() !== '')
        .map((text): Note => slide.notes.find((note) => note.text === text) ?? { text });
      const isSame =
        after.length === slide.notes.length && after.every((note, index) => note === slide.notes[index]);
      return isSame ? undefined : { ...slide, notes: after };
    }),
);
