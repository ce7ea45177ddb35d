import { z } from 'zod';
import type { Deck, SlideId } from '../model.ts';

/** When an edit was made, and by whom where known. */
export interface Made {
  /** ISO time. */
  readonly at: string;
  readonly by?: string;
  /** The hash of the text of the report that the deck was made of then. */
  readonly on?: string;
}

/**
 * One way to change a deck by hand. One file a kind; `index.ts` lists them. What an edit holds are words and ids of slides,
 * so that it can be made again on a deck that was built anew. What names places in the report says so: in another report the
 * same place holds another number.
 */
export interface EditKind<T extends string = string, V = unknown> {
  /** Named in the journal, and with `edit-` before it in the messages. */
  readonly type: T;
  /** What an edit of this kind says besides its type. */
  readonly says: z.ZodType<V>;
  /** It names places in the report, and is made on no deck of another. */
  readonly isOfReport?: true;
  /** Returns the deck after an edit that was read, or nothing where it cannot be made: its slide is gone, nothing would change. */
  readonly change: (deck: Deck, edit: unknown, made: Made) => Deck | undefined;
}

/** Makes a kind of what it says and how it changes a deck; what says something else changes nothing. */
export function editKind<T extends string, V>(
  type: T,
  says: z.ZodType<V>,
  change: (deck: Deck, edit: V, made: Made) => Deck | undefined,
  more: Pick<EditKind, 'isOfReport'> = {},
): EditKind<T, V> {
  return {
    ...more,
    type,
    says,
    change: (deck, edit, made) => {
      const read = says.safeParse(edit);
      return read.success ? change(deck, read.data, made) : undefined;
    },
  };
}

export const slideId = z.custom<SlideId>(
  (value) => typeof value === 'string' && /^s-[\w-]{1,80}$/.test(value),
);
export const words = z.string().max(5000);
