import { z } from 'zod';
import { editKind } from '../kind.ts';

/** The deck is called otherwise; its slides stay. */
export const rename = editKind(
  'rename',
  z.object({ title: z.string().trim().min(1).max(200) }),
  (deck, { title }) => (title === deck.title ? undefined : { ...deck, title }),
);
