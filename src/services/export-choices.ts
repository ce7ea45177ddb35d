import { z } from 'zod';
import { PAPERS, PER_PAGE, PICTURE_WIDTH } from '../core/exporters/choices.ts';

/** What may be asked of an export, checked where it arrives and where it is read from a file. */
export const exportChoices = z.object({
  ink: z.boolean(),
  annotated: z.boolean(),
  deck: z.boolean(),
  notes: z.boolean(),
  slides: z.string().max(2000).optional(),
  perPage: z.literal([...PER_PAGE]),
  paper: z.enum(PAPERS),
  width: z.number().int().min(PICTURE_WIDTH.least).max(PICTURE_WIDTH.most),
});
