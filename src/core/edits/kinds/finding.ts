import { z } from 'zod';
import { editKind } from '../kind.ts';

/** What became of something that the checks found; without a word, it is open again. */
export const finding = editKind(
  'finding',
  z.object({
    finding: z.string().min(1).max(80),
    verdict: z.enum(['mended', 'right', 'passed-on']).exactOptional(),
  }),
  (deck, { finding: key, verdict }) => {
    const { [key]: before, ...others } = deck.proof?.findings ?? {};
    if (before === verdict) return undefined;
    const findings = verdict ? { ...others, [key]: verdict } : others;
    return { ...deck, proof: { ...deck.proof, findings } };
  },
);
