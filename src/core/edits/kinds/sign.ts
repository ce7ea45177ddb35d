import { z } from 'zod';
import { signedAs } from '../signed.ts';
import { editKind } from '../kind.ts';

/** Somebody has read the deck against its report and found it right. */
export const sign = editKind('sign', z.object({}), (deck, _edit, { at, by }) => ({
  ...deck,
  proof: {
    ...deck.proof,
    signed: { at, ...(by === undefined ? {} : { by }), slides: signedAs(deck.slides) },
  },
}));
