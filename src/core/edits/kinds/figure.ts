import { z } from 'zod';
import type { FactId } from '../../model.ts';
import { altered } from '../altered.ts';
import { editKind, slideId } from '../kind.ts';
import { withContent } from '../slides.ts';

const factId = z.custom<FactId>((value) => typeof value === 'string' && /^f\d+-\d+$/.test(value));

/** Another number in the place of one of the report's, wherever the slide shows it; the printed one brings the report's back. */
export const figure = editKind(
  'figure',
  z.object({ slide: slideId, fact: factId, text: z.string().min(1).max(60) }),
  (deck, { slide, fact, text }) => withContent(deck, slide, (content) => altered(content, fact, text)),
  { isOfReport: true },
);
