import { z } from 'zod';
import { editKind } from '../kind.ts';

/** Whether slides say in their footers what the report prints where a number was typed over it. */
export const mark = editKind('mark', z.object({ on: z.boolean() }), (deck, { on }) => {
  const { unmarked, ...proof } = deck.proof ?? {};
  if (on === !unmarked) return undefined;
  return { ...deck, proof: on ? proof : { ...proof, unmarked: true } };
});
